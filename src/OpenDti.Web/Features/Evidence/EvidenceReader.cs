using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Evidence;

/// <summary>A dossier with its evidence, as one reader sees it.</summary>
public sealed record EvidenceView(DossierReading Reading, bool IsOfUnit, bool MayEnter)
{
    /// <summary>Nothing of this dossier was given to the reader, who does not belong to its unit.</summary>
    public bool IsShut => !IsOfUnit && Reading.Only is { Count: 0 };

    public Guid Dossier => Reading.Dossier.Id;

    /// <summary>Whether the appraisal of this dossier has begun and has not ended.</summary>
    public bool IsAppraised { get; init; }

    /// <summary>Criteria that an appraiser returned or asked about: they alone are open again, for those who enter.</summary>
    public IReadOnlySet<IndicatorId> Reopened { get; init; } = new HashSet<IndicatorId>();

    /// <summary>Criteria that are open for the sake of a request for explanation alone: what was attached before it stays.</summary>
    public IReadOnlyDictionary<IndicatorId, Explanation> Explained { get; init; } = new Dictionary<IndicatorId, Explanation>();

    public bool MayTakeOff(Criterion criterion, EvidenceUse use) =>
        MayEnterFor(criterion) && !(Explained.TryGetValue(criterion.Id, out var request) && use.ReceivedAt < request.AskedAt);

    public bool MayEnterFor(Criterion criterion) => MayEnter || Reopened.Contains(criterion.Id);

    /// <summary>The criterion of this id that the reader may see.</summary>
    public Criterion? FindCriterion(string id) =>
        Reading.Set.FindIndicator(new IndicatorId(id)) is Criterion criterion && Reading.Only?.Contains(criterion.Id) != false
            ? criterion
            : null;

    /// <summary>The criteria that the reader may see.</summary>
    public IEnumerable<Criterion> Criteria => Reading.Criteria.Where(c => Reading.Only?.Contains(c.Id) != false);
}

/// <summary>Reads dossiers with their evidence for the pages about it.</summary>
public sealed class EvidenceReader(
    Databases databases,
    DossierReader dossiers,
    Assignments assignments,
    AppraisalRightsReader rights,
    EvidenceShelf shelf,
    TimeProvider clock
)
{
    public async Task<EvidenceView?> ReadAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var (authority, viewer) = (current.RequiredAuthority.Id, current.RequiredViewer);
        if (await dossiers.ReadAsync(authority, dossier, cancellation) is not { } read)
        {
            return null;
        }

        var reading = await assignments.ForAsync(viewer, await shelf.BesideAsync(read, cancellation), cancellation);
        if (!viewer.SitsFor(authority, reading.Unit.Id))
        {
            reading = await GivenAsync(current, reading, cancellation);
        }

        var seats = viewer.RolesIn(authority, reading.Unit.Id).ToHashSet();
        var now = clock.GetUtcNow();
        var isOpen = reading.Dossier.RefusalToEnter(reading.Group, now) is null;
        var enters = seats.Overlaps([Role.Specialist, Role.Contributor]);
        var reopened = reading.Criteria.Where(c => enters && reading.Dossier.RefusalToAttach(c.Id, reading.Group, now) is null);
        var explained =
            from criterion in reading.Criteria
            let request = enters ? reading.Dossier.ExplainedBy(criterion.Id, reading.Group, now) : null
            where request is not null
            select (criterion.Id, Request: request);
        return new EvidenceView(reading, seats.Count > 0, isOpen && enters)
        {
            IsAppraised = reading.Dossier.RefusalToAppraise(reading.Group, now) is null,
            Reopened = reopened.Select(c => c.Id).ToHashSet(),
            Explained = explained.ToDictionary(one => one.Id, one => one.Request),
        };
    }

    // Somebody who is not of the unit sees what belongs to the criteria given to them, and nothing of a unit that is theirs by another account.
    private async Task<DossierReading> GivenAsync(CurrentRequest current, DossierReading reading, CancellationToken cancellation)
    {
        var mine = await rights.OfAsync(current, reading.Group.Id, cancellation);
        var unit = reading.Unit.Id;
        return mine.IsOwn(unit) ? reading with { Only = new HashSet<IndicatorId>() }
            : mine.SeesAll ? reading
            : reading with { Only = reading.Set.Criteria.Select(c => c.Id).Where(id => mine.Sees(id, unit)).ToHashSet() };
    }

    /// <summary>A piece of the dossier's unit with its file.</summary>
    public async Task<EvidenceItem?> ItemAsync(EvidenceView view, Guid item, CancellationToken cancellation)
    {
        await using var db = databases.Open(view.Reading.Dossier.AuthorityId);
        var found = await db
            .EvidenceItems.AsNoTracking()
            .Include(i => i.File)
            .SingleOrDefaultAsync(i => i.Id == item && i.UnitId == view.Reading.Unit.Id, cancellation);
        var isHidden =
            view.Reading.Only is { } only
            && !view.Reading.Dossier.Evidence.Any(u => u.ItemId == item && only.Contains(new IndicatorId(u.Indicator)));
        return isHidden ? null : found;
    }

    /// <summary>The year of each dossier that pieces came with.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> YearsAsync(
        Guid authority,
        IEnumerable<EvidenceItem> items,
        CancellationToken cancellation
    )
    {
        var ids = items.Select(item => item.DossierId).ToHashSet();
        await using var db = databases.Open(authority);
        return await db
            .Dossiers.Where(d => ids.Contains(d.Id))
            .Select(d => new { d.Id, d.RoundGroup!.Round!.Year })
            .ToDictionaryAsync(d => d.Id, d => d.Year, cancellation);
    }

    public async Task<EvidenceSizes> SizesAsync(EvidenceView view, CancellationToken cancellation)
    {
        await using var db = databases.Open(view.Reading.Dossier.AuthorityId);
        return await EvidenceSizes.OfUnitAsync(db, view.Reading.Unit.Id, cancellation);
    }
}
