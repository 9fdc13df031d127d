using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Overview;

/// <summary>A dossier at a glance: where it stands, by main index, and what the reader may do next.</summary>
public sealed record OverviewModel(
    Guid Dossier,
    string UnitName,
    int Year,
    DossierState State,
    long Version,
    DateTimeOffset DeadlineAt,
    string? DeadlineNote,
    string? WithdrawalNote,
    DateTimeOffset? ConfirmedAt,
    bool IsLocked,
    Points Earned,
    Points Max,
    int Answered,
    int Criteria,
    IReadOnlyList<OverviewIndex> Indices,
    IReadOnlyList<ReturnedCriterion> Returned,
    IReadOnlyList<ReturnedCriterion> Appraised,
    IReadOnlyList<ReturnedCriterion> ToExplain,
    bool MaySend,
    bool MayDecide,
    bool MayEnter,
    bool MayWithdraw,
    bool IsWithdrawalRefused,
    string TypedReason,
    IReadOnlyList<FieldError> Errors
)
{
    /// <summary>A decision grants bonus points in this round.</summary>
    public bool HasBonus { get; init; }

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed record OverviewIndex(IndicatorId Id, string Title, int Answered, int Criteria, Points Earned, Points Max);

public sealed record ReturnedCriterion(string Title, string Reason, string Path)
{
    /// <summary>Until when the unit may correct it after the lock.</summary>
    public DateTimeOffset? Until { get; init; }
}

public sealed class OverviewPages(TimeProvider clock, RefusalTexts refusals)
{
    public OverviewModel PageOf(DossierReading reading, CurrentRequest current, Refusal? refusal = null)
    {
        var language = current.Language;
        var isOpen = reading.StageAt(clock.GetUtcNow()) == RoundGroupStage.Open;
        var roles = current
            .RequiredViewer.SeatsWith(reading.Dossier.AuthorityId)
            .Where(seat => seat.UnitId == reading.Unit.Id)
            .Select(seat => seat.Role)
            .ToHashSet();
        bool May(Role role, DossierAct act) => isOpen && roles.Contains(role) && DossierMoves.Allows(reading.Dossier.State, act);

        return new OverviewModel(
            reading.Dossier.Id,
            reading.Unit.Name,
            reading.Year,
            reading.Dossier.State,
            reading.Dossier.Version,
            reading.DeadlineAt,
            DossierTexts.In(language).DeadlineNote(reading),
            DossierTexts.In(language).WithdrawalNote(reading.Dossier),
            reading.Dossier.ConfirmedAt,
            !isOpen,
            reading.Sheet.Total,
            reading.Set.Set.Total,
            reading.Set.Criteria.Count(reading.IsAnswered),
            reading.Set.Criteria.Count,
            [.. reading.Set.MainIndices.Select(index => IndexOf(reading, index, language))],
            [.. ReturnedIn(reading, language)],
            [.. AppraisedIn(reading, language, clock.GetUtcNow())],
            [.. ToExplainIn(reading, language, clock.GetUtcNow())],
            MaySend: May(Role.Specialist, DossierAct.Send),
            MayDecide: May(Role.Leader, DossierAct.Confirm),
            MayEnter: May(Role.Specialist, DossierAct.Enter),
            MayWithdraw: isOpen
                && DossierMoves.Allows(reading.Dossier.State, DossierAct.Withdraw)
                && reading.Dossier.MayBeWithdrawnBy(current.RequiredViewer.RolesIn(reading.Dossier.AuthorityId, reading.Unit.Id)),
            IsWithdrawalRefused: current.Posted?.Fields.ContainsKey(WithdrawDossier.ReasonField) == true,
            current.Posted?[WithdrawDossier.ReasonField] ?? "",
            refusal is null ? [] : [new FieldError(FieldOf(refusal), refusals.Of(refusal, language))]
        )
        {
            HasBonus = reading.Bonus is not null,
        };
    }

    private static string? FieldOf(Refusal refusal) =>
        refusal.Code is "dossier.withdraw-without-reason" or "dossier.reason-too-long" ? WithdrawDossier.ReasonField : null;

    private static OverviewIndex IndexOf(DossierReading reading, Indicator index, Language language)
    {
        var score = reading.Sheet.Of(index.Id);
        var criteria = CompiledSet.CriteriaOf(index).Count;
        return new OverviewIndex(
            index.Id,
            $"{index.Code}. {index.Name.In(language)}",
            reading.AnsweredOf(index),
            criteria,
            score.Earned,
            score.Max
        );
    }

    private static IEnumerable<ReturnedCriterion> ToExplainIn(DossierReading reading, Language language, DateTimeOffset now) =>
        from explanation in reading.Dossier.Explanations
        where explanation.StateAt(now) == ExplanationState.Asked
        orderby explanation.Until
        let criterion = reading.Set.FindIndicator(new IndicatorId(explanation.Indicator))
        select new ReturnedCriterion(
            $"{criterion.Code} {criterion.Name.In(language)}",
            explanation.Question,
            DossierPaths.Explanation(reading.Dossier.Id, criterion.Id)
        )
        {
            Until = explanation.Until,
        };

    /// <summary>What the appraisers say now, what is to be corrected first.</summary>
    private static IEnumerable<ReturnedCriterion> AppraisedIn(DossierReading reading, Language language, DateTimeOffset now) =>
        from criterion in reading.Set.Criteria
        let note = reading.Dossier.NoteOn(criterion.Id)
        where note is not null
        let until = reading.Dossier.ReopenedUntil(criterion.Id, reading.Group, now)
        orderby until is null
        select new ReturnedCriterion(
            $"{criterion.Code} {criterion.Name.In(language)}",
            AppraisalReasonTexts.Told(note, language),
            DossierPaths.EntryRow(reading, criterion)
        )
        {
            Until = until,
        };

    private static IEnumerable<ReturnedCriterion> ReturnedIn(DossierReading reading, Language language) =>
        from index in reading.Set.MainIndices
        from criterion in CompiledSet.CriteriaOf(index)
        let review = reading.OpenReviewOf(criterion)
        where review is not null
        select new ReturnedCriterion(
            $"{criterion.Code} {criterion.Name.In(language)}",
            review.Note,
            $"{DossierPaths.Entry(reading.Dossier.Id, index.Id)}#{RowAnchor.Of(criterion.Id)}"
        );
}
