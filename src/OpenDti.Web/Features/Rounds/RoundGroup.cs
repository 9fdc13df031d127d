using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Rounds;

/// <summary>One unit kind in one round, with its indicator set and its times.</summary>
public sealed class RoundGroup : IAuthorityOwned
{
    public const int ReasonMaxLength = 1000;

    /// <summary>
    /// A request that had arrived in full before the deadline may still be waiting to be written; results are not released until this long
    /// after it.
    /// </summary>
    public static readonly TimeSpan SettlingTime = TimeSpan.FromMinutes(10);

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid RoundId { get; init; }
    public required UnitKind UnitKind { get; init; }

    /// <summary>The version of the set that counts; an amendment puts another in its place.</summary>
    public Guid StoredSetId { get; private set; }
    public required DateTimeOffset OpensAt { get; init; }

    /// <summary>The first instant at which nothing is accepted any more; "hết ngày 15/10" is 16/10 00:00 in Hà Nội.</summary>
    public DateTimeOffset DeadlineAt { get; private set; }

    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Why the deadline is another than the round opened with; null where it is not.</summary>
    public string? DeadlineReason { get; private set; }

    /// <summary>The calendar as stored; see <see cref="Calendar"/>.</summary>
    public string? CalendarText { get; private set; }

    /// <summary>Why the calendar is another than the first one planned; null where it is not.</summary>
    public string? CalendarReason { get; private set; }

    /// <summary>The approval in force; null where there is none.</summary>
    public Guid? ApprovalId { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>The draft that was last sent to the units; null where none was.</summary>
    public Guid? DraftId { get; private set; }

    /// <summary>Until when the units may answer the draft: the first instant that is late.</summary>
    public DateTimeOffset? DraftAnswersUntil { get; private set; }

    /// <summary>The decision of the last amendment of the set; null where it is the one that the round opened with.</summary>
    public string? AmendmentNumber { get; private set; }

    public DateOnly? AmendmentDate { get; private set; }

    /// <summary>The approval of corrected figures that are not released yet; null where nothing is being corrected.</summary>
    public Guid? CorrectionApprovalId { get; private set; }

    /// <summary>What is planned between the end of entry and the release; null where nothing is.</summary>
    public RoundCalendar? Calendar => CalendarText is { } text ? RoundCalendar.Parse(text) : null;

    /// <summary>The rule of the group by which declared and monitored figures agree; entered with its calendar.</summary>
    public int TolerancePercent => Calendar?.TolerancePercent ?? RoundCalendar.UsualTolerancePercent;

    /// <summary>Within so many working days a complaint taken in today is to be answered; those taken in before keep their day.</summary>
    public int AnswerDays => Calendar?.AnswerDays ?? RoundCalendar.UsualAnswerDays;

    public Round? Round { get; init; }
    public StoredSet? StoredSet { get; init; }

    /// <summary>Where a decision grants bonus points: its scheme.</summary>
    public GroupBonus? Bonus { get; init; }

    public static string StreamOf(Guid id) => $"round-group:{id:N}";

    /// <summary>
    /// Where it stands for one that has this deadline: a unit may have a later one of its own, and the group as a whole waits for its last.
    /// </summary>
    public RoundGroupStage StageAt(DateTimeOffset instant, DateTimeOffset deadline) =>
        this switch
        {
            { ReleasedAt: not null } => RoundGroupStage.Released,
            _ when instant < OpensAt => RoundGroupStage.Draft,
            _ when instant < deadline => RoundGroupStage.Open,
            { ApprovalId: not null } => RoundGroupStage.Approved,
            _ => StageAfterEntry(instant),
        };

    public static bool IsSettledAt(DateTimeOffset instant, DateTimeOffset lastDeadline) => instant >= lastDeadline + SettlingTime;

    public Result<RoundGroupDeadlineChanged> ChangeDeadline(
        DateTimeOffset deadline,
        DateTimeOffset deadlineShown,
        string reason,
        DateTimeOffset receivedAt
    )
    {
        if (RefusalOfDeadline(deadline, reason, receivedAt) is { } refusal)
        {
            return refusal;
        }

        return deadlineShown != DeadlineAt ? new Refusal("deadline.changed-since-shown")
            : deadline == DeadlineAt ? new Refusal("deadline.unchanged")
            : new RoundGroupDeadlineChanged(DeadlineAt, deadline, reason);
    }

    /// <summary>What forbids a deadline, be it the group's or one unit's own.</summary>
    public Refusal? RefusalOfDeadline(DateTimeOffset deadline, string reason, DateTimeOffset receivedAt) =>
        ReleasedAt is not null ? new Refusal("deadline.released")
        : ApprovalId is not null ? new Refusal("deadline.approved")
        : string.IsNullOrWhiteSpace(reason) ? new Refusal("deadline.without-reason")
        : deadline <= receivedAt ? new Refusal("round.deadline-past")
        : Round!.RefusalOfDeadline(deadline);

    /// <summary>Plans the year after the deadline, or changes the plan; a change has a reason that everybody reads.</summary>
    public Result<RoundGroupCalendarPlanned> PlanCalendar(RoundCalendar calendar, string calendarShown, string reason)
    {
        var text = calendar.ToText();
        return ReleasedAt is not null ? new Refusal("calendar.released")
            : ApprovalId is not null ? new Refusal("calendar.approved")
            : calendarShown != (CalendarText ?? "") ? new Refusal("calendar.changed-since-shown")
            : text == CalendarText ? new Refusal("calendar.unchanged")
            : CalendarText is not null && string.IsNullOrWhiteSpace(reason) ? new Refusal("calendar.without-reason")
            : new RoundGroupCalendarPlanned(calendar, CalendarText is null ? null : reason);
    }

    /// <summary>
    /// Why the set cannot become this version at this stage; null where it can. Once the units have the draft results, they count by the set
    /// that these were computed with.
    /// </summary>
    public Refusal? RefusalToAmend(StoredSet present, StoredSet chosen, RoundGroupStage stage) =>
        ReleasedAt is not null ? new Refusal("amendment.released")
        : ApprovalId is not null ? new Refusal("amendment.approved")
        : DraftId is not null || !RoundGroupMoves.Allows(stage, RoundGroupAct.AmendSet) ? new Refusal("amendment.draft-sent")
        : chosen.SetId != present.SetId ? new Refusal("amendment.other-set", present.SetId, chosen.SetId)
        : chosen.Id == present.Id ? new Refusal("amendment.same-version", present.Version)
        : null;

    /// <summary>The group as it was with another version of its set; this one stays as it is.</summary>
    public RoundGroup WithSet(Guid storedSetId)
    {
        var group = (RoundGroup)MemberwiseClone();
        group.StoredSetId = storedSetId;
        return group;
    }

    public void Apply(RoundGroupOpened opened) => (DeadlineAt, StoredSetId) = (opened.DeadlineAt, opened.Set);

    public void Apply(RoundGroupSetAmended amended) =>
        (StoredSetId, AmendmentNumber, AmendmentDate) = (amended.Set, amended.DecisionNumber, amended.DecisionDate);

    public void Apply(RoundGroupDeadlineChanged changed) => (DeadlineAt, DeadlineReason) = (changed.DeadlineAt, changed.Reason);

    public void Apply(ResultsReleased released)
    {
        ReleasedAt = released.ReleasedAt;
        if (released.Supersedes is { } superseded)
        {
            (ApprovalId, ApprovedAt, CorrectionApprovalId) = (superseded.Approval, released.ReleasedAt, null);
        }
    }

    public void Apply(CorrectionApproved approved) => CorrectionApprovalId = approved.Approval;

    public void Apply(CorrectionApprovalWithdrawn _) => CorrectionApprovalId = null;

    public void Apply(DraftResultsSent sent) => (DraftId, DraftAnswersUntil) = (sent.Draft, sent.AnswersUntil);

    public void Apply(ApprovalRecorded recorded, DateTimeOffset receivedAt) => (ApprovalId, ApprovedAt) = (recorded.Approval, receivedAt);

    public void Apply(ApprovalWithdrawn _) => (ApprovalId, ApprovedAt) = (null, null);

    public void Apply(RoundGroupCalendarPlanned planned) =>
        (CalendarText, CalendarReason) = (planned.Calendar.ToText(), planned.Reason ?? CalendarReason);

    /// <summary>
    /// Appraisal, explanation and council end with their day; a draft that is planned waits until it was sent, and then until the units' time to
    /// answer is over.
    /// </summary>
    private RoundGroupStage StageAfterEntry(DateTimeOffset instant)
    {
        var isBeforeUnits = instant < DraftAnswersUntil;
        if (Calendar is not { Steps.Count: > 0 } calendar)
        {
            return isBeforeUnits ? RoundGroupStage.DraftResults : RoundGroupStage.Locked;
        }

        var isDraftWanting = DraftId is null && calendar.Find(CalendarStepKind.DraftResults) is not null;

        return instant < calendar.LastOf(CalendarStepKind.Appraisal)?.EndsAt ? RoundGroupStage.Appraisal
            : instant < calendar.LastOf(CalendarStepKind.Explanation)?.EndsAt ? RoundGroupStage.Explanation
            : isBeforeUnits || isDraftWanting ? RoundGroupStage.DraftResults
            : instant < calendar.LastOf(CalendarStepKind.Council)?.EndsAt ? RoundGroupStage.Council
            : RoundGroupStage.AwaitingApproval;
    }
}

public sealed class RoundGroupConfiguration : IEntityTypeConfiguration<RoundGroup>
{
    public void Configure(EntityTypeBuilder<RoundGroup> builder)
    {
        builder.ToTable("round_groups");
        builder.HasAlternateKey(g => new { g.AuthorityId, g.Id });
        builder.Ignore(g => g.Calendar);
        builder.Property(g => g.AmendmentNumber).HasMaxLength(SetAmendment.NumberMaxLength);
        builder.Property(g => g.CalendarReason).HasMaxLength(RoundGroup.ReasonMaxLength);
        builder.Property(g => g.DeadlineReason).HasMaxLength(RoundGroup.ReasonMaxLength);
        builder
            .HasIndex(g => new
            {
                g.AuthorityId,
                g.RoundId,
                g.UnitKind,
            })
            .IsUnique();
        builder
            .HasOne(g => g.Round)
            .WithMany()
            .HasForeignKey(g => new { g.AuthorityId, g.RoundId })
            .HasPrincipalKey(r => new { r.AuthorityId, r.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(g => g.StoredSet)
            .WithMany()
            .HasForeignKey(g => new { g.AuthorityId, g.StoredSetId })
            .HasPrincipalKey(s => new { s.AuthorityId, s.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
