using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Board;

/// <summary>A round group: how far its units are and, once locked, the results as they would be released.</summary>
public sealed record BoardModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    RoundGroupStage Stage,
    DateTimeOffset DeadlineAt,
    string? DeadlineReason,
    bool MayChangeDeadline,
    bool SeesPoints,
    IReadOnlyList<BoardRow> Rows,
    string? Reminder,
    Points Max,
    int Criteria,
    string? ReleasedSha256,
    DateTimeOffset? ReleaseFrom,
    bool MayRelease,
    string DecisionNumber,
    string DecisionDate,
    IReadOnlyList<FieldError> Errors
)
{
    public int Confirmed => Rows.Count(row => row.State == DossierState.Confirmed);

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>One unit; rank and points only for those who may see them.</summary>
public sealed record BoardRow(
    Guid Dossier,
    string UnitName,
    DossierState State,
    int Answered,
    DateTimeOffset? ConfirmedAt,
    BoardExtension? Extension,
    bool MayExtend,
    Points? Earned,
    int? Rank
);

/// <summary>A unit's own deadline, where it has a later one than the group, and why.</summary>
public sealed record BoardExtension(DateTimeOffset DeadlineAt, string Reason);

public sealed class BoardPages(Databases databases, DossierReader dossiers, SetLibrary sets, TimeProvider clock, RefusalTexts refusals)
{
    public async Task<BoardModel?> PageOfAsync(
        CurrentRequest current,
        Guid groupId,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var authority = current.RequiredAuthority.Id;
        await using var db = databases.Open(authority);
        var group = await db
            .RoundGroups.AsNoTracking()
            .Include(g => g.Round)
            .Include(g => g.StoredSet)
            .SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
        if (group is null)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var set = sets.Open(group.StoredSet!);
        var readings = await dossiers.ReadGroupAsync(authority, groupId, cancellation);
        var ownUnits = await OwnUnitsAsync(current, cancellation);
        var lastDeadline = readings.Max(reading => reading.DeadlineAt);
        var stage = group.StageAt(now, lastDeadline);
        var mayChange = group.ReleasedAt is null && current.RequiredViewer.HasRole(authority, Role.AuthorityAdministrator);
        var seesPoints = !readings.Any(reading => ownUnits.Contains(reading.Unit.Id));
        var released = await db
            .Releases.Where(r => r.RoundGroupId == groupId)
            .OrderByDescending(r => r.Version)
            .Select(r => r.DocumentSha256)
            .FirstOrDefaultAsync(cancellation);
        return new BoardModel(
            groupId,
            group.Round!.Year,
            group.UnitKind,
            stage,
            group.DeadlineAt,
            group.DeadlineReason,
            MayChangeDeadline: mayChange && seesPoints,
            seesPoints,
            RowsOf(
                set,
                readings,
                seesPoints,
                isRanked: stage != RoundGroupStage.Open,
                mayExtend: reading => mayChange && !ownUnits.Contains(reading.Unit.Id)
            ),
            Reminder.TextFor(readings, now),
            set.Set.Total,
            set.Criteria.Count,
            released,
            stage == RoundGroupStage.Locked && !RoundGroup.IsSettledAt(now, lastDeadline) ? lastDeadline + RoundGroup.SettlingTime : null,
            MayRelease: seesPoints
                && stage == RoundGroupStage.Locked
                && RoundGroup.IsSettledAt(now, lastDeadline)
                && current.RequiredViewer.HasRole(authority, Role.Publisher),
            current.Posted?["decisionNumber"] ?? "",
            current.Posted?["decisionDate"] ?? "",
            [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, current.Language)))]
        );
    }

    /// <summary>Units about which this person decides nothing, and of whose group they see no points.</summary>
    public async Task<IReadOnlySet<Guid>> OwnUnitsAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        return await PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, clock.GetUtcNow(), cancellation);
    }

    private static IReadOnlyList<BoardRow> RowsOf(
        CompiledSet set,
        IReadOnlyList<DossierReading> readings,
        bool seesPoints,
        bool isRanked,
        Func<DossierReading, bool> mayExtend
    )
    {
        var ranks = seesPoints && isRanked ? Scorer.Rank(set, SheetsOf(set, readings)).Units.ToDictionary(unit => unit.Unit) : [];
        var rows = readings.Select(reading => new BoardRow(
            reading.Dossier.Id,
            reading.Unit.Name,
            reading.Dossier.State,
            reading.Set.Criteria.Count(reading.IsAnswered),
            reading.Dossier.ConfirmedAt,
            reading.Dossier.IsExtendedIn(reading.Group) ? new BoardExtension(reading.DeadlineAt, reading.Dossier.OwnDeadlineReason!) : null,
            mayExtend(reading),
            seesPoints ? ranks.GetValueOrDefault(reading.Inputs.Unit)?.Total ?? reading.Sheet.Total : null,
            ranks.GetValueOrDefault(reading.Inputs.Unit)?.Rank
        ));
        return [.. rows.OrderBy(row => row.Rank ?? 0)];
    }

    private static IReadOnlyList<Sheet> SheetsOf(CompiledSet set, IReadOnlyList<DossierReading> readings)
    {
        var peers = Scorer.Survey(set, [.. readings.Select(reading => reading.Inputs)]).AsFinal();
        return [.. readings.Select(reading => Scorer.Score(set, reading.Inputs, peers))];
    }
}
