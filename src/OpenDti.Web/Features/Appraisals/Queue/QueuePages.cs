using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Appraisals.Queue;

/// <summary>What waits for an appraiser, round group by round group.</summary>
public sealed record QueueModel(IReadOnlyList<QueueGroup> Groups);

public sealed record QueueGroup(
    Guid Group,
    int Year,
    UnitKind Kind,
    RoundGroupStage Stage,
    DateTimeOffset DeadlineAt,
    IReadOnlyList<AppraisalLevel> Levels,
    QueueCount All,
    IReadOnlyList<QueueCriterion> Criteria,
    IReadOnlyList<QueueUnit> Units,
    bool MayGiveScopes
)
{
    /// <summary>The reader looks on: nothing of it was given to them.</summary>
    public bool IsLookedAt => Levels.Count == 0;
}

/// <summary>How many criteria of units wait for the reader, are with the units, and are decided.</summary>
public sealed record QueueCount(int Waiting, int WithUnit, int Decided)
{
    public int All => Waiting + WithUnit + Decided;

    /// <summary>How many of those that wait have a monitored figure that the unit contests.</summary>
    public required int Contested { get; init; }
}

public sealed record QueueCriterion(IndicatorId Id, string Title, QueueCount Count);

/// <summary>One unit; <see cref="IsOwn"/> says that the reader belongs to it and others appraise it.</summary>
public sealed record QueueUnit(Guid Dossier, string UnitName, QueueCount Count, bool IsOwn);

public sealed class QueuePages(Databases databases, SetLibrary sets, AppraisalRightsReader rights, TimeProvider clock)
{
    public async Task<QueueModel> PageOfAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var (viewer, authority) = (current.RequiredViewer, current.RequiredAuthority.Id);
        await using var db = databases.Open(authority);
        var now = clock.GetUtcNow();
        var groups = await db
            .RoundGroups.AsNoTracking()
            .Include(g => g.Round)
            .Where(g => g.ReleasedAt == null && g.OpensAt <= now)
            .ToListAsync(cancellation);
        var shown = new List<QueueGroup>();
        foreach (var group in groups.OrderBy(g => g.DeadlineAt))
        {
            var mine = await rights.OfAsync(current, group.Id, cancellation);
            if (mine.SeesAll || mine.Scopes.Count > 0)
            {
                shown.Add(await GroupOfAsync(db, group, mine, current, cancellation));
            }
        }

        return new QueueModel(shown);
    }

    private async Task<QueueGroup> GroupOfAsync(
        AppDb db,
        RoundGroup group,
        AppraisalRights mine,
        CurrentRequest current,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var set = (await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation)).Set;
        var dossiers = await db
            .Dossiers.AsNoTracking()
            .Include(d => d.Unit)
            .Include(d => d.Appraisals)
            .Include(d => d.Contests)
            .AsSplitQuery()
            .Where(d => d.RoundGroupId == group.Id)
            .ToListAsync(cancellation);
        var cells = (
            from dossier in dossiers.OrderBy(d => d.Unit!.Name, VietnameseOrder.Instance)
            let traits = dossier.Traits.ToHashSet()
            from criterion in set.Criteria
            where mine.Sees(criterion.Id, dossier.UnitId) && set.Concerns(criterion.Id, traits)
            select new QueueCell(dossier, criterion, mine.IsOwn(dossier.UnitId), QueuePlaces.Of(dossier, criterion, mine, now))
        ).ToList();
        var open = cells.Where(cell => !cell.IsOwn).ToList();
        return new QueueGroup(
            group.Id,
            group.Round!.Year,
            group.UnitKind,
            group.StageAt(now, dossiers.Count == 0 ? group.DeadlineAt : dossiers.Max(d => d.DeadlineIn(group))),
            group.DeadlineAt,
            [.. mine.Scopes.Select(scope => scope.Level).Distinct().Order()],
            CountOf(open),
            [
                .. open.GroupBy(cell => cell.Criterion)
                    .Select(one => new QueueCriterion(one.Key.Id, $"{one.Key.Code} {one.Key.Name.In(current.Language)}", CountOf(one))),
            ],
            [
                .. cells
                    .GroupBy(cell => cell.Dossier)
                    .Select(one => new QueueUnit(one.Key.Id, one.Key.Unit!.Name, CountOf(one), one.First().IsOwn)),
            ],
            current.RequiredViewer.HasRole(group.AuthorityId, Role.AuthorityAdministrator)
        );
    }

    private static QueueCount CountOf(IEnumerable<QueueCell> cells)
    {
        var places = cells.ToLookup(cell => cell.Place);
        return new QueueCount(
            places[QueuePlace.Waiting].Count(),
            places[QueuePlace.WithUnit].Count() + places[QueuePlace.WithOthers].Count(),
            places[QueuePlace.Decided].Count()
        )
        {
            Contested = places[QueuePlace.Waiting].Count(cell => cell.IsContested),
        };
    }

    private sealed record QueueCell(Dossier Dossier, Criterion Criterion, bool IsOwn, QueuePlace Place)
    {
        public bool IsContested => Dossier.HasOpenContestOf(Criterion);
    }
}
