using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Publications.Board;

/// <summary>A round group with its dossiers at one moment, and what of it this person may see.</summary>
public sealed record BoardReading(
    RoundGroup Group,
    CompiledSet Set,
    IReadOnlyList<DossierReading> Dossiers,
    IReadOnlySet<Guid> OwnUnits,
    DateTimeOffset At
)
{
    public DateTimeOffset LastDeadlineAt => Dossiers.Max(dossier => dossier.DeadlineAt);

    public RoundGroupStage Stage => Group.StageAt(At, LastDeadlineAt);

    /// <summary>Whoever belongs to a unit of the group sees how far the others are, never their points.</summary>
    public bool SeesPoints => !Dossiers.Any(IsOwn);

    public BoardPlace PlaceOf(DossierReading reading) => BoardQuery.PlaceOf(reading.Dossier, reading.Group, At);

    public bool IsOwn(DossierReading dossier) => OwnUnits.Contains(dossier.Unit.Id);

    /// <summary>Ranks count once nobody enters any more.</summary>
    public bool IsRanked => SeesPoints && Stage != RoundGroupStage.Open;

    /// <summary>With the whole field for rules that compare, once it is locked; null while units enter, and for somebody who sees no points.</summary>
    public GroupStanding? Standing => IsRanked ? field ??= GroupStanding.Of(Set, Dossiers) : null;

    /// <summary>Every unit's sheet, as it stands while units enter. Nothing for somebody who sees no points.</summary>
    public IReadOnlyList<Sheet> Sheets => Standing?.Sheets ?? (SeesPoints ? [.. Dossiers.Select(dossier => dossier.Sheet)] : []);

    /// <summary>By unit; empty where there is no standing.</summary>
    public IReadOnlyDictionary<string, RankedUnit> Ranks => field ??= Standing?.Ranking.Units.ToDictionary(unit => unit.Unit) ?? [];
}

public sealed class BoardReader(Databases databases, DossierReader dossiers, SetLibrary sets, TimeProvider clock)
{
    /// <summary>Null when the authority has no such round group.</summary>
    public async Task<BoardReading?> ReadAsync(CurrentRequest current, Guid groupId, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        await using var db = databases.Open(authority);
        var group = await db.RoundGroups.AsNoTracking().Include(g => g.Round).SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
        return group is null
            ? null
            : new BoardReading(
                group,
                (await sets.OpenAsync(authority, group.StoredSetId, cancellation)).Set,
                await dossiers.ReadGroupAsync(authority, groupId, cancellation),
                await OwnUnitsAsync(current, cancellation),
                clock.GetUtcNow()
            );
    }

    /// <summary>Units about which this person decides nothing, and of whose group they see no points.</summary>
    public async Task<IReadOnlySet<Guid>> OwnUnitsAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        return await PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, clock.GetUtcNow(), cancellation);
    }
}
