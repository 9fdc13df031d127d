using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The units of a round group scored together, as results count them: with what was found and decided, and with the bonus.</summary>
public sealed record GroupStanding(CompiledSet Set, IReadOnlyList<DossierReading> Dossiers, IReadOnlyList<Sheet> Sheets)
{
    public Ranking Ranking => field ??= Scorer.Rank(Set, Sheets);

    public RoundGroup Group => Dossiers[0].Group;

    public DateTimeOffset LastDeadlineAt => Dossiers.Max(dossier => dossier.DeadlineAt);

    public RoundGroupStage StageAt(DateTimeOffset at) => Group.StageAt(at, LastDeadlineAt);

    /// <summary>Whether one of these units is in the group: whoever belongs to it sees no points of its rivals.</summary>
    public bool IncludesAny(IReadOnlySet<Guid> units) => Dossiers.Any(one => units.Contains(one.Unit.Id));

    public DossierReading Of(Guid dossier) => Dossiers.Single(one => one.Dossier.Id == dossier);

    public Sheet SheetOf(DossierReading dossier) => Sheets[Dossiers.Index().First(one => one.Item == dossier).Index];

    /// <summary>What a decision locks that is recorded only with the effect on the whole group that was shown.</summary>
    public IReadOnlyList<string> Streams => GroupStreams.Of(Group.Id, Dossiers.Select(one => one.Dossier.Id));

    public static GroupStanding Of(CompiledSet set, IReadOnlyList<DossierReading> dossiers)
    {
        var field = dossiers.Select(dossier => dossier.CountedInputs).ToList();
        var sheets = Scorer.ScoreField(set, field);
        return new GroupStanding(
            set,
            dossiers,
            [.. dossiers.Index().Select(one => Awarded(set, one.Item, field[one.Index], sheets[one.Index]))]
        );
    }

    /// <summary>Every unit's sheet up to a track, by unit, without the bonus.</summary>
    public IReadOnlyDictionary<string, Sheet> SheetsIn(DossierView view) => SheetsIn(Set, Dossiers, view);

    public static IReadOnlyDictionary<string, Sheet> SheetsIn(CompiledSet set, IReadOnlyList<DossierReading> dossiers, DossierView view) =>
        Scorer.ScoreField(set, [.. dossiers.Select(dossier => dossier.CountedIn(view))]).ToDictionary(sheet => sheet.Unit);

    private static Sheet Awarded(CompiledSet set, DossierReading dossier, UnitInputs inputs, Sheet sheet) =>
        dossier.Bonus is { } scheme ? scheme.Award(sheet, inputs, set.Set.UnitKind) : sheet;
}

/// <summary>Reads the standing of a group, and what a decision would make of it before it is taken.</summary>
public sealed class GroupStandings(DossierReader dossiers)
{
    /// <summary>Null where the authority has no such round group, or it has no dossier.</summary>
    public async Task<GroupStanding?> ReadAsync(AppDb db, Guid groupId, CancellationToken cancellation)
    {
        var whole = await DossierReader.Whole(db.Dossiers.AsNoTracking()).Where(d => d.RoundGroupId == groupId).ToListAsync(cancellation);
        var readings = await dossiers.ReadAllAsync(whole, cancellation);
        return readings.Count == 0
            ? null
            : GroupStanding.Of(readings[0].Set, [.. readings.OrderBy(reading => reading.Unit.Name, VietnameseOrder.Instance)]);
    }

    /// <summary>The group as it would stand after one more fact of one of its dossiers; nothing is written.</summary>
    public async Task<StandingChange> AfterAsync(
        GroupStanding now,
        Guid dossierId,
        DossierFact fact,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var dossier = now.Of(dossierId).Dossier;
        var after = await dossiers.ReadAsync(dossier.After(fact, dossier.Version + 1, Guid.Empty, at), cancellation);
        var then = GroupStanding.Of(now.Set, [.. now.Dossiers.Select(one => one.Dossier.Id == dossierId ? after : one)]);
        return StandingChange.Of(now, then, now.Of(dossierId).Inputs.Unit);
    }
}
