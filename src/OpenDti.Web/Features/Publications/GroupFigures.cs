using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications;

/// <summary>The results of a round group as they stand at one moment, and what stands in the way of deciding on them.</summary>
public sealed record GroupReading(
    RoundGroup Group,
    CompiledSet Set,
    IReadOnlyList<DossierReading> Dossiers,
    IReadOnlyList<ResultsUnit> Units,
    StoredBonusScheme? BonusScheme
)
{
    public DateTimeOffset LastDeadlineAt => Dossiers.Max(dossier => dossier.DeadlineAt);

    /// <summary>What an approval approves and a release releases: the set and every unit's figures, as one hash.</summary>
    public string FiguresSha256 => RoundResults.FiguresHashOf(Group.StoredSet!.Sha256, Units);

    /// <summary>Whether an approval is of these very figures; one of an earlier version hashed them as documents were written then.</summary>
    public bool IsApprovedBy(Approval approval) =>
        approval.FiguresSha256 == FiguresSha256
        || approval.FiguresSha256
            == RoundResults.FiguresHashOf(Group.StoredSet!.Sha256, [.. Units.Select(unit => unit.In(RoundResults.FirstFormat))]);

    public bool IncludesAny(IReadOnlySet<Guid> units) => Dossiers.Any(dossier => units.Contains(dossier.Unit.Id));

    public RoundGroupStage StageAt(DateTimeOffset at) => Group.StageAt(at, LastDeadlineAt);

    /// <summary>Why results cannot be decided on yet, or by this person; null where they can.</summary>
    public Refusal? RefusalToDecide(DateTimeOffset at, IReadOnlySet<Guid> ownUnits) =>
        StageAt(at) switch
        {
            RoundGroupStage.Released => new Refusal("release.already"),
            RoundGroupStage.Draft or RoundGroupStage.Open => new Refusal(
                "release.not-locked",
                HanoiTime.MinuteOf(LastDeadlineAt),
                HanoiTime.DateOf(LastDeadlineAt)
            ),
            _ when !RoundGroup.IsSettledAt(at, LastDeadlineAt) => new Refusal(
                "release.settling",
                RoundGroup.SettlingTime.TotalMinutes.ToString(CultureInfo.InvariantCulture)
            ),
            _ when IncludesAny(ownUnits) => new Refusal("release.own-group"),
            _ => null,
        };

    /// <summary>Why released results cannot be amended, or by this person; null where they can.</summary>
    public Refusal? RefusalToCorrect(DateTimeOffset at, IReadOnlySet<Guid> ownUnits) =>
        !RoundGroupMoves.Allows(StageAt(at), RoundGroupAct.Supersede) ? new Refusal("correction.not-released")
        : IncludesAny(ownUnits) ? new Refusal("release.own-group")
        : null;
}

/// <summary>Reads a round group's results behind the locks of a write, or for a page.</summary>
public sealed class GroupFigures(DossierReader dossiers, SetLibrary sets)
{
    /// <summary>Null when the authority has no such round group. The group comes tracked, so that facts can be applied to it.</summary>
    public async Task<GroupReading?> ReadAsync(AppDb db, Guid groupId, CancellationToken cancellation)
    {
        var group = await db
            .RoundGroups.Include(g => g.Round)
            .Include(g => g.StoredSet)
            .Include(g => g.Bonus)
            .SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
        if (group is null)
        {
            return null;
        }

        var whole = await DossierReader.Whole(db.Dossiers.AsNoTracking()).Where(d => d.RoundGroupId == groupId).ToListAsync(cancellation);
        var readings = await dossiers.ReadAllAsync(whole, cancellation);
        var set = sets.Open(group.StoredSet!);
        var schemeId = group.Bonus?.StoredSchemeId;
        var scheme = await db.BonusSchemes.AsNoTracking().SingleOrDefaultAsync(s => s.Id == schemeId, cancellation);
        return new GroupReading(group, set, readings, ResultsBuilder.UnitsOf(set, readings), scheme);
    }

    /// <summary>The same for a write that decides on results: the units of the person who decides are looked up in it.</summary>
    public async Task<Result<GroupReading>> ReadToDecideAsync(Work work, Guid groupId, Guid personId, CancellationToken cancellation)
    {
        if (await ReadAsync(work.Db, groupId, cancellation) is not { } reading)
        {
            return new Refusal("release.not-found");
        }

        var ownUnits = await PersonUnits.OfAsync(work.Db, personId, work.Request.ReceivedAt, cancellation);
        return reading.RefusalToDecide(work.Request.ReceivedAt, ownUnits) is { } refusal ? refusal : reading;
    }
}
