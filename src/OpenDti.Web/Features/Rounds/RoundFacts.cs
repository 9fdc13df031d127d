using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Rounds;

/// <summary>A round was entered in the authority's register.</summary>
[AuditKind("round.created")]
public sealed record RoundCreated(Guid Round, int Year, DateOnly WindowFrom, DateOnly WindowTo) : AuditFact
{
    public Round ToRound(Guid authorityId) =>
        new()
        {
            Id = Round,
            AuthorityId = authorityId,
            Year = Year,
            WindowFrom = WindowFrom,
            WindowTo = WindowTo,
        };
}

/// <summary>A round group was opened for its units. First entry of its stream.</summary>
[AuditKind("round-group.opened")]
public sealed record RoundGroupOpened(
    Guid RoundGroup,
    Guid Round,
    UnitKind UnitKind,
    Guid Set,
    DateTimeOffset OpensAt,
    DateTimeOffset DeadlineAt
) : AuditFact
{
    public RoundGroup ToRoundGroup(Guid authorityId)
    {
        var group = new RoundGroup
        {
            Id = RoundGroup,
            AuthorityId = authorityId,
            RoundId = Round,
            UnitKind = UnitKind,
            OpensAt = OpensAt,
        };
        group.Apply(this);
        return group;
    }
}

/// <summary>The authority set another deadline for all units of a round group.</summary>
[AuditKind("round-group.deadline-changed")]
public sealed record RoundGroupDeadlineChanged(DateTimeOffset Before, DateTimeOffset DeadlineAt, string Reason) : AuditFact;

/// <summary>
/// Another version of the set took effect by a decision, while the round ran. <paramref name="EffectSha256"/> says which effect on the units was
/// looked at before.
/// </summary>
[AuditKind("round-group.set-amended")]
public sealed record RoundGroupSetAmended(
    Guid Amendment,
    Guid RoundGroup,
    Guid Before,
    Guid Set,
    string SetSha256,
    string DecisionNumber,
    DateOnly DecisionDate,
    string IssuingBody,
    string Summary,
    string EffectSha256
) : AuditFact
{
    public SetAmendment ToAmendment(Guid authorityId, DateTimeOffset receivedAt) =>
        new()
        {
            Id = Amendment,
            AuthorityId = authorityId,
            RoundGroupId = RoundGroup,
            BeforeSetId = Before,
            SetId = Set,
            DecisionNumber = DecisionNumber,
            DecisionDate = DecisionDate,
            IssuingBody = IssuingBody,
            Summary = Summary,
            EffectiveAt = receivedAt,
        };
}

/// <summary>What happens after the deadline was planned, or planned anew with a reason.</summary>
[AuditKind("round-group.calendar-planned")]
public sealed record RoundGroupCalendarPlanned(RoundCalendar Calendar, string? Reason) : AuditFact;

/// <summary>A day that counts otherwise than by the law: a weekend that is worked, a weekday off.</summary>
[AuditKind("calendar.day-entered")]
public sealed record CalendarDayEntered(DateOnly Day, bool IsWorking, string Reason) : AuditFact
{
    public CalendarDay ToCalendarDay(Guid authorityId)
    {
        var day = new CalendarDay { AuthorityId = authorityId, Day = Day };
        day.Apply(this);
        return day;
    }
}

/// <summary>A day counts by the law again.</summary>
[AuditKind("calendar.day-removed")]
public sealed record CalendarDayRemoved(DateOnly Day) : AuditFact;

/// <summary>The results as they stood were sent to the units, who may answer until then; sent once more with a reason.</summary>
[AuditKind("round-group.draft-sent")]
public sealed record DraftResultsSent(Guid Draft, string FiguresSha256, DateTimeOffset AnswersUntil, string? Reason) : AuditFact;

/// <summary>
/// The decision that approves the results, by its number, day and file; <paramref name="FiguresSha256"/> says which results it approves. The
/// signer's name and the file stand in a table.
/// </summary>
[AuditKind("round-group.approval-recorded")]
public sealed record ApprovalRecorded(Guid Approval, string Number, DateOnly Date, string FileSha256, string FiguresSha256) : AuditFact;

/// <summary>An approval does not count: it was recorded wrongly, or the results have to change.</summary>
[AuditKind("round-group.approval-withdrawn")]
public sealed record ApprovalWithdrawn(Guid Approval, string Reason) : AuditFact;

/// <summary>Results were released on the strength of a decision; the document is known by its hash.</summary>
[AuditKind("round-group.results-released")]
public sealed record ResultsReleased(
    Guid Release,
    int Version,
    string DocumentSha256,
    string DecisionNumber,
    DateOnly DecisionDate,
    DateTimeOffset ReleasedAt
) : AuditFact
{
    /// <summary>Why the results come after the legal day; null where they do not.</summary>
    public string? LateReason { get; init; }

    /// <summary>The release that this one takes the place of, by which approval, and why; null for the first.</summary>
    public Supersession? Supersedes { get; init; }
}

/// <summary>A release in the place of another, the approval that it carries out, and the complaints that led to it.</summary>
public sealed record Supersession(Guid Release, Guid Approval, string Reason, IReadOnlyList<Guid> Complaints);
