using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Home;

public sealed record HomeModel(IReadOnlyList<CurrentRound> Current, IReadOnlyList<YearRelease> Released)
{
    /// <summary>The newest results of each kind of units.</summary>
    public IReadOnlyList<YearRelease> Latest => [.. Released.DistinctBy(release => release.Kind)];

    public IReadOnlyList<YearRelease> Older => [.. Released.Except(Latest)];
}

/// <summary>A round group that has opened and whose results are not out yet.</summary>
public sealed record CurrentRound(
    int Year,
    UnitKind Kind,
    RoundGroupStage Stage,
    DateOnly WindowFrom,
    DateOnly WindowTo,
    DateTimeOffset OpensAt,
    DateTimeOffset DeadlineAt,
    RoundYear CalendarYear,
    string SetSha256
);

/// <summary>What was looked for and the units of that name in the newest results of each kind.</summary>
public sealed record ListModel(string Find, IReadOnlyList<FoundUnit> Found, HomeModel Home);

public sealed record FoundUnit(YearRelease Release, ResultsUnit Unit);

/// <summary>The authority's front page: what runs and until when, what has been released, how to find a unit and how to check.</summary>
public sealed class HomeEndpoint(Databases databases, ReleaseHistory history, TimeProvider clock)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        return Pages.Of<HomePage>(
            new HomeModel(await CurrentAsync(authority, cancellation), await history.AllAsync(authority, cancellation))
        );
    }

    /// <summary>Every release; with a name, the units of that name before it.</summary>
    public async Task<IResult> ListAsync(CurrentRequest current, string? find, CancellationToken cancellation)
    {
        var home = new HomeModel(Current: [], await history.AllAsync(current.RequiredAuthority.Id, cancellation));
        var folded = VietnameseOrder.Fold((find ?? "").Trim());
        var found = home
            .Latest.SelectMany(release => release.Results.Results.Units.Select(unit => new FoundUnit(release, unit)))
            .Where(found => folded.Length > 0 && found.Release.Results.FoldedNameOf(found.Unit).Contains(folded, StringComparison.Ordinal))
            .OrderBy(found => found.Unit.Name, VietnameseOrder.Instance);
        return Pages.Of<ReleasedListPage>(new ListModel(find ?? "", [.. found], home));
    }

    private async Task<IReadOnlyList<CurrentRound>> CurrentAsync(Guid authority, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        var now = clock.GetUtcNow();
        var groups = await db
            .RoundGroups.AsNoTracking()
            .Select(group => new
            {
                Group = group,
                Round = group.Round!,
                group.StoredSet!.Sha256,
            })
            .ToListAsync(cancellation);
        var workingDays = await RoundYears.WorkingDaysAsync(db, cancellation);
        return
        [
            .. groups
                .Select(g => new CurrentRound(
                    g.Round.Year,
                    g.Group.UnitKind,
                    g.Group.StageAt(now, g.Group.DeadlineAt),
                    g.Round.WindowFrom,
                    g.Round.WindowTo,
                    g.Group.OpensAt,
                    g.Group.DeadlineAt,
                    new RoundYear(g.Group, g.Group.Calendar, workingDays, now),
                    g.Sha256
                ))
                .Where(round => round.Stage == RoundGroupStage.Open || round.Stage.IsLocked())
                .OrderBy(round => round.Stage)
                .ThenBy(round => round.DeadlineAt),
        ];
    }
}
