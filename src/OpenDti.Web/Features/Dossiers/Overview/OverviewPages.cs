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
    /// <summary>That the set was amended while the round ran, and what that did to the confirmation.</summary>
    public string? AmendmentNote { get; init; }

    /// <summary>What was corrected after an appraiser's return and waits for a leader.</summary>
    public IReadOnlyList<WaitingCorrection> Corrections { get; init; } = [];

    public bool MayConfirmCorrections { get; init; }

    /// <summary>Figures that an amended set made ones that do not count.</summary>
    public IReadOnlyList<ReturnedCriterion> SetAside { get; init; } = [];

    /// <summary>The criteria that do not concern the unit.</summary>
    public string? NotConcerning { get; init; }

    /// <summary>What a criterion counts that was not entered, as the set says.</summary>
    public required string NotEntered { get; init; }

    /// <summary>A source measured figures of the unit.</summary>
    public bool HasMonitored { get; init; }

    /// <summary>A decision grants bonus points in this round.</summary>
    public bool HasBonus { get; init; }

    /// <summary>An appraiser asked for an explanation.</summary>
    public bool HasExplanations { get; init; }

    /// <summary>A draft of the results went to the units.</summary>
    public bool HasDraft { get; init; }

    public bool IsReleased { get; init; }

    /// <summary>What the public results say of the unit.</summary>
    public ReleasedFigures? Released { get; init; }

    /// <summary>What the self-assessed total leaves out until all units are in.</summary>
    public string? AwaitedNote { get; init; }

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed record OverviewIndex(IndicatorId Id, string Title, int Answered, int Criteria, Points Earned, Points Max)
{
    public Points? Official { get; init; }
}

/// <summary>A corrected criterion as its leader confirms it: its figures as they stand, and the pieces attached.</summary>
public sealed record WaitingCorrection(
    IndicatorId Id,
    string Title,
    string Path,
    IReadOnlyList<string> Figures,
    int Pieces,
    DateTimeOffset Until
);

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
        var roles = current.RequiredViewer.RolesIn(reading.Dossier.AuthorityId, reading.Unit.Id);
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
            reading.Criteria.Count(reading.IsAnswered),
            reading.Criteria.Count,
            [.. reading.MainIndices.Select(index => IndexOf(reading, index, language))],
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
            Corrections = [.. CorrectionsIn(reading.AsEntered(), language, clock.GetUtcNow())],
            MayConfirmCorrections = roles.Contains(Role.Leader),
            AmendmentNote = DossierTexts.In(language).AmendmentNote(reading),
            SetAside = [.. SetAsideIn(reading, language)],
            NotConcerning = DossierTexts.In(language).NotConcerningNote(reading, reading.Set.Criteria, language),
            NotEntered = PolicyWords.NotEntered(reading.Set.Set, language),
            HasMonitored = reading.Dossier.Answers.Any(answer => answer.Track == Track.Monitored),
            HasBonus = reading.Bonus is not null,
            HasExplanations = reading.Dossier.Explanations.Count > 0,
            HasDraft = reading.Group.DraftId is not null,
            IsReleased = reading.Group.ReleasedAt is not null,
            Released = reading.Released,
            AwaitedNote = DossierTexts.In(language).AwaitedNote(reading, language),
        };
    }

    private static IEnumerable<WaitingCorrection> CorrectionsIn(DossierReading reading, Language language, DateTimeOffset now) =>
        from id in reading.Dossier.CorrectionsToConfirm(reading.Group, now)
        let criterion = reading.Set.FindIndicator(id) as Criterion
        where criterion is not null
        select new WaitingCorrection(
            id,
            $"{criterion.Code} {criterion.Name.In(language)}",
            DossierPaths.EntryRow(reading, criterion),
            [
                .. reading
                    .Set.InputsOf(criterion)
                    .Select(input => $"{input.Name.In(language)}: {Shown.WithUnit(input, reading.ValueOf(input), language)}"),
            ],
            reading.Dossier.EvidenceOf(criterion).Count(),
            reading.Dossier.ReopenedUntil(id, reading.Group, now)!.Value
        );

    private static IEnumerable<ReturnedCriterion> SetAsideIn(DossierReading reading, Language language) =>
        from criterion in reading.Criteria
        from input in reading.Set.InputsOf(criterion)
        from answer in reading.Dossier.FiguresSetAside()
        where answer.Input == input.Id.Value
        let figure = FigureWords.Of(answer, reading.Set, language)
        select new ReturnedCriterion(
            $"{criterion.Code} {criterion.Name.In(language)}",
            $"{figure.Name}: {figure.Value}",
            DossierPaths.EntryRow(reading, criterion)
        );

    private static string? FieldOf(Refusal refusal) =>
        refusal.Code is "dossier.withdraw-without-reason" or "dossier.reason-too-long" ? WithdrawDossier.ReasonField : null;

    private static OverviewIndex IndexOf(DossierReading reading, Indicator index, Language language)
    {
        var score = reading.Sheet.Of(index.Id);
        var criteria = reading.CriteriaOf(index).Count;
        return new OverviewIndex(
            index.Id,
            $"{index.Code}. {index.Name.In(language)}",
            reading.AnsweredOf(index),
            criteria,
            score.Earned,
            score.Max
        )
        {
            Official = reading.Released?.LineOf(index.Id)?.Earned,
        };
    }

    private static IEnumerable<ReturnedCriterion> ToExplainIn(DossierReading reading, Language language, DateTimeOffset now) =>
        from explanation in reading.Dossier.Explanations
        where explanation.StateAt(now) is ExplanationState.Asked or ExplanationState.Prepared
        orderby explanation.Until
        let criterion = reading.Set.FindIndicator(new IndicatorId(explanation.Indicator))
        where criterion is not null
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
        from criterion in reading.Criteria
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
        from criterion in reading.Criteria
        let review = reading.OpenReviewOf(criterion)
        where review is not null
        select new ReturnedCriterion(
            $"{criterion.Code} {criterion.Name.In(language)}",
            review.Note,
            DossierPaths.EntryRow(reading, criterion)
        );
}
