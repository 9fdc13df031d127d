using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// Hồ sơ tự đánh giá: one unit in one round group. It changes by facts alone: the methods below decide which fact a request amounts to,
/// <see cref="Apply"/> carries it out, and replaying the facts of its stream rebuilds it. Its version is the length of that stream.
/// </summary>
public sealed partial class Dossier : IAuthorityOwned
{
    public const int WithdrawalReasonMaxLength = 1000;

    private List<Answer> _answers = [];
    private List<Review> _reviews = [];

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid RoundGroupId { get; init; }
    public required Guid UnitId { get; init; }
    public DossierState State { get; private set; } = DossierState.Entering;
    public long Version { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
    public long? ConfirmedVersion { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public Guid? ConfirmedBy { get; private set; }

    /// <summary>A later deadline that the authority gave this unit alone; see <see cref="DeadlineIn"/> for the one that counts.</summary>
    public DateTimeOffset? OwnDeadlineAt { get; private set; }

    public string? OwnDeadlineReason { get; private set; }

    /// <summary>The last withdrawal. It stays when the dossier is confirmed again.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawalReason { get; private set; }

    /// <summary>The signed form that the confirmation in force rests on; null where a leader confirmed on screen.</summary>
    public Guid? SignedPaperId { get; private set; }

    /// <summary>When an amended set made the confirmation void; null again once the dossier is confirmed.</summary>
    public DateTimeOffset? VoidedAt { get; private set; }
    public RoundGroup? RoundGroup { get; init; }
    public Unit? Unit { get; init; }
    public IReadOnlyList<Answer> Answers => _answers;
    public IReadOnlyList<Review> Reviews => _reviews;

    public static string StreamOf(Guid id) => $"dossier:{id:N}";

    public bool IsExtendedIn(RoundGroup group) => OwnDeadlineAt > group.DeadlineAt;

    public DateTimeOffset DeadlineIn(RoundGroup group) => DeadlineBeside(group.DeadlineAt);

    /// <summary>Its deadline has passed and nobody has confirmed it; the set says what that costs.</summary>
    public bool IsUnconfirmedAt(DateTimeOffset instant, DateTimeOffset deadlineOfGroup) =>
        State != DossierState.Confirmed && instant >= DeadlineBeside(deadlineOfGroup);

    public RoundGroupStage StageIn(RoundGroup group, DateTimeOffset instant) => group.StageAt(instant, DeadlineIn(group));

    public Answer? AnswerTo(InputId input) => _answers.Find(a => a.Input == input.Value && a.Track == Track.Declared);

    /// <summary>Why nothing can be entered at this instant; null where it can.</summary>
    public Refusal? RefusalToEnter(RoundGroup group, DateTimeOffset receivedAt) => RefusalOf(DossierAct.Enter, group, receivedAt);

    /// <summary>Which of the entries are new, or why they are not accepted. An entry equal to what is saved changes nothing and never conflicts.</summary>
    public Result<AnswersSaved> Accept(IndicatorId indicator, IReadOnlyList<Entered> entries, RoundGroup group, DateTimeOffset receivedAt)
    {
        if (RefusalToEnter(indicator, group, receivedAt) is { } refusal)
        {
            return refusal;
        }

        var changed = entries.Where(entered => !entered.Equals(AnswerTo(entered.Input))).ToList();
        if (changed.Exists(entered => entered.SeenVersion != (AnswerTo(entered.Input)?.Version ?? 0)))
        {
            return new Refusal("answer.conflict");
        }

        return new AnswersSaved(
            indicator.Value,
            changed.ConvertAll(entered => new SavedAnswer(entered.Input.Value, entered.Value, entered.MissingReason))
        )
        {
            ReopenedUntil = CorrectedUntil(indicator, group, receivedAt),
        };
    }

    public Result<DossierSent> Send(long versionShown, RoundGroup group, DateTimeOffset receivedAt)
    {
        if ((RefusalOf(DossierAct.Send, group, receivedAt) ?? RefusalOfOldView(versionShown)) is { } refusal)
        {
            return refusal;
        }

        return !_answers.Exists(a => a.Track == Track.Declared) ? new Refusal("dossier.empty") : new DossierSent(versionShown);
    }

    /// <summary>What the leader saw is what is confirmed; whoever entered any of it may not confirm it (two accounts per unit: Đắk Lắk).</summary>
    public Result<DossierConfirmed> Confirm(long versionShown, bool hasEnteredAnswers, RoundGroup group, DateTimeOffset receivedAt)
    {
        if ((RefusalOf(DossierAct.Confirm, group, receivedAt) ?? RefusalOfOldView(versionShown)) is { } refusal)
        {
            return refusal;
        }

        return hasEnteredAnswers ? new Refusal("dossier.own-entries") : new DossierConfirmed(versionShown);
    }

    /// <summary>Why nobody can confirm at this instant; null where somebody can.</summary>
    public Refusal? RefusalToConfirm(RoundGroup group, DateTimeOffset receivedAt) => RefusalOf(DossierAct.Confirm, group, receivedAt);

    /// <summary>Somebody signed the printed form of this version; who hands it in decides nothing.</summary>
    public Result<DossierConfirmed> ConfirmByPaper(long versionShown, PaperSigned paper, RoundGroup group, DateTimeOffset receivedAt) =>
        (RefusalToConfirm(group, receivedAt) ?? RefusalOfOldView(versionShown)) is { } refusal
            ? refusal
            : new DossierConfirmed(versionShown) { Paper = paper };

    public Result<DossierReturned> Return(
        long versionShown,
        IReadOnlyList<ReturnedIndicator> returned,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        if ((RefusalOf(DossierAct.Return, group, receivedAt) ?? RefusalOfOldView(versionShown)) is { } refusal)
        {
            return refusal;
        }

        return returned.Count == 0 ? new Refusal("dossier.return-without-reason") : new DossierReturned(versionShown, returned);
    }

    /// <summary>Who confirmed takes back: the leader what was confirmed on screen, the clerk too what rests on a signed form.</summary>
    public bool MayBeWithdrawnBy(IReadOnlyCollection<Role> seatsOfUnit) =>
        seatsOfUnit.Contains(Role.Leader) || (SignedPaperId is not null && seatsOfUnit.Contains(Role.Specialist));

    /// <summary>Takes back what was confirmed and sent, until the deadline. The confirmation is void; it stays in the stream.</summary>
    public Result<DossierWithdrawn> Withdraw(
        long versionShown,
        string reason,
        IReadOnlyCollection<Role> seatsOfUnit,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        var stage = StageIn(group, receivedAt);
        if (stage == RoundGroupStage.Draft)
        {
            return RefusalOf(DossierAct.Withdraw, group, receivedAt)!;
        }

        if (stage != RoundGroupStage.Open)
        {
            var deadline = DeadlineIn(group);
            return new Refusal("dossier.withdraw-after-deadline", HanoiTime.MinuteOf(deadline), HanoiTime.DateOf(deadline));
        }

        if (!DossierMoves.Allows(State, DossierAct.Withdraw))
        {
            return new Refusal("dossier.not-confirmed");
        }

        if (!MayBeWithdrawnBy(seatsOfUnit))
        {
            return new Refusal("dossier.withdraw-by-leader");
        }

        if (RefusalOfOldView(versionShown) is { } refusal)
        {
            return refusal;
        }

        return string.IsNullOrWhiteSpace(reason) ? new Refusal("dossier.withdraw-without-reason")
            : reason.Length > WithdrawalReasonMaxLength
                ? new Refusal(
                    "dossier.reason-too-long",
                    reason.Length.ToString(CultureInfo.InvariantCulture),
                    WithdrawalReasonMaxLength.ToString(CultureInfo.InvariantCulture)
                )
            : new DossierWithdrawn(versionShown, ConfirmedVersion!.Value, reason);
    }

    /// <summary>Gives this unit a deadline of its own, later than the group's; after the lock this reopens the dossier.</summary>
    public Result<DossierExtended> Extend(
        DateTimeOffset deadline,
        DateTimeOffset deadlineShown,
        string reason,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        if (group.RefusalOfDeadline(deadline, reason, receivedAt) is { } refusal)
        {
            return refusal;
        }

        return deadlineShown != DeadlineIn(group) ? new Refusal("deadline.changed-since-shown")
            : deadline == DeadlineIn(group) ? new Refusal("deadline.unchanged")
            : deadline <= group.DeadlineAt
                ? new Refusal("deadline.before-group", HanoiTime.MinuteOf(group.DeadlineAt), HanoiTime.DateOf(group.DeadlineAt))
            : new DossierExtended(DeadlineIn(group), deadline, reason);
    }

    /// <summary>Carries out a fact that stands at <paramref name="seq"/> of this dossier's stream.</summary>
    public void Apply(DossierFact fact, long seq, Guid account, DateTimeOffset receivedAt)
    {
        Version = seq;
        switch (fact)
        {
            case AnswersSaved saved:
                Save(saved, seq, account, receivedAt);
                break;
            case DossierSent:
                (State, SentAt) = (DossierState.Sent, receivedAt);
                ReleaseHeld();
                break;
            case DossierReturned returned:
                State = DossierState.Returned;
                OpenReviews(returned, seq);
                break;
            case DossierConfirmed confirmed:
                State = DossierState.Confirmed;
                (ConfirmedVersion, ConfirmedAt, ConfirmedBy) = (seq, receivedAt, account);
                (SignedPaperId, VoidedAt) = (confirmed.Paper?.Id, null);
                _reviews.ForEach(review => review.Settle());
                ConfirmCorrections(_ => true, seq);
                ReleaseHeld();
                break;
            case DossierWithdrawn withdrawn:
                (State, SentAt) = (DossierState.Entering, null);
                (ConfirmedVersion, ConfirmedAt, ConfirmedBy, SignedPaperId) = (null, null, null, null);
                (WithdrawnAt, WithdrawalReason) = (receivedAt, withdrawn.Reason);
                break;
            case DossierExtended extended:
                (OwnDeadlineAt, OwnDeadlineReason) = (extended.DeadlineAt, extended.Reason);
                break;
            case TraitsGiven given:
                Traits = given.Traits;
                break;
            case CorrectionsConfirmed confirmed:
                ConfirmCorrections(appraisal => confirmed.Indicators.Contains(appraisal.Indicator), seq);
                _answers.RemoveAll(a => a.HeldFor is { } indicator && confirmed.Indicators.Contains(indicator));
                break;
            case DossierSetAmended amended:
                TakeSet(amended, seq, receivedAt);
                break;
            case BonusFact bonus:
                ApplyBonus(bonus, seq, receivedAt);
                break;
            case CouncilFact council:
                ApplyCouncil(council, seq, account, receivedAt);
                break;
            case CriterionAppraised appraised:
                Take(appraised, seq, account, receivedAt);
                break;
            case CriterionCorrected corrected:
                Take(corrected, seq, account, receivedAt);
                break;
            case ExplanationAsked
            or ExplanationPrepared
            or ExplanationConfirmed
            or ExplanationGivenBack
            or ExplanationAnswered
            or ExplanationDecided:
                ApplyExplanation(fact, seq, account, receivedAt);
                break;
            case MonitoredSaved or MonitoredContested:
                ApplyMonitored(fact, seq, account, receivedAt);
                break;
            default:
                ApplyEvidence(fact, seq, account, receivedAt);
                break;
        }
    }

    /// <summary>The later of the unit's own deadline and the group's: a deadline that moves for all takes nothing from an extension.</summary>
    private DateTimeOffset DeadlineBeside(DateTimeOffset ofGroup) => OwnDeadlineAt > ofGroup ? OwnDeadlineAt.Value : ofGroup;

    private Refusal? RefusalOf(DossierAct act, RoundGroup group, DateTimeOffset receivedAt) =>
        StageIn(group, receivedAt) switch
        {
            RoundGroupStage.Draft => new Refusal(
                "dossier.not-open-yet",
                HanoiTime.MinuteOf(group.OpensAt),
                HanoiTime.DateOf(group.OpensAt)
            ),
            RoundGroupStage.Open when !DossierMoves.Allows(State, act) => new Refusal("dossier.no-such-move", State.ToString()),
            RoundGroupStage.Open => null,
            _ => new Refusal("dossier.after-deadline", HanoiTime.MinuteOf(DeadlineIn(group)), HanoiTime.DateOf(DeadlineIn(group))),
        };

    private Refusal? RefusalOfOldView(long versionShown) => versionShown == Version ? null : new Refusal("dossier.changed-since-shown");
}
