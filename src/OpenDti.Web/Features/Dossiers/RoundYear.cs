using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

public enum YearLineKind
{
    Entry,
    Appraisal,
    Explanation,
    DraftResults,
    Council,
    Approval,
    Publication,
    Complaints,
}

public enum YearLineState
{
    ToCome,
    Now,
    Over,
}

/// <summary>One line of a round group's year: its days, how many of them are working days, and those that are unusual.</summary>
public sealed record YearLine(
    YearLineKind Kind,
    int RoundNo,
    DateOnly FirstDay,
    DateOnly LastDay,
    int Days,
    IReadOnlyList<DateOnly> Unusual,
    YearLineState State
);

/// <summary>How far off the legal day of publication is; no days left means that it has passed.</summary>
public sealed record PublishAlarm(DateOnly Before, DateOnly LastDay, int DaysLeft, bool IsLate);

/// <summary>The year of a round group as people read it, at one moment.</summary>
public sealed record RoundYear(RoundGroup Group, RoundCalendar? Calendar, WorkingDays WorkingDays, DateTimeOffset At)
{
    /// <summary>From so many working days before the legal day on, the board says it.</summary>
    public const int AlarmDays = 10;

    private DateOnly Today => HanoiTime.DayOf(At);

    private DateOnly LastDayOfEntry => HanoiTime.LastDayOf(Group.DeadlineAt);

    public bool IsPlanned => Calendar is not null;

    public IReadOnlyList<YearLine> Lines => [.. AllLines()];

    /// <summary>What runs now; null between two steps and where nothing is planned.</summary>
    public YearLine? Current => AllLines().FirstOrDefault(line => line.State == YearLineState.Now && line.Kind != YearLineKind.Publication);

    /// <summary>A step that was to begin before entry ended: the deadline was moved and the calendar was not.</summary>
    public bool IsOverlapped => Calendar?.Steps is [var first, ..] && first.FirstDay <= LastDayOfEntry;

    /// <summary>The plan itself ends too late for the legal day.</summary>
    public bool IsPlannedTooLate => Calendar is { PublishBefore: { } before, Steps: [.., var last] } && last.LastDay >= before;

    public PublishAlarm? Alarm
    {
        get
        {
            if (Group.ReleasedAt is not null || Calendar is not { PublishBefore: { } before } calendar)
            {
                return null;
            }

            var lastDay = calendar.LastDayToPublish!.Value;
            var daysLeft = WorkingDays.Between(Today, lastDay);
            return daysLeft <= AlarmDays ? new PublishAlarm(before, lastDay, daysLeft, At >= calendar.PublishDueAt) : null;
        }
    }

    /// <summary>The last day on which a complaint about released results is taken in; null where none is planned or nothing is released.</summary>
    public DateOnly? ComplaintsUntil =>
        (Group.ReleasedAt, Calendar?.ComplaintDays) is ({ } released, { } days) ? WorkingDays.After(HanoiTime.DayOf(released), days) : null;

    /// <summary>The days for complaints have passed.</summary>
    public bool IsOverForComplaints => ComplaintsUntil < Today;

    /// <summary>The last day for the answer to a complaint that is taken in today.</summary>
    public DateOnly AnswerBy => WorkingDays.After(Today, Group.AnswerDays);

    private IEnumerable<YearLine> AllLines()
    {
        yield return LineOf(YearLineKind.Entry, 0, HanoiTime.DayOf(Group.OpensAt), LastDayOfEntry, Group.DeadlineAt);
        if (Calendar is not { } calendar)
        {
            yield break;
        }

        foreach (var step in calendar.Steps)
        {
            var kind = Enum.Parse<YearLineKind>(step.Kind.ToString());
            yield return LineOf(kind, step.RoundNo, step.FirstDay, step.LastDay, step.EndsAt);
        }

        if (calendar.LastDayToPublish is { } lastDay)
        {
            var isOver = Group.ReleasedAt is not null || At >= calendar.PublishDueAt;
            var state = isOver ? YearLineState.Over : YearLineState.ToCome;
            yield return new YearLine(YearLineKind.Publication, 0, lastDay, lastDay, 0, [], state);
        }

        if (ComplaintsUntil is { } until)
        {
            var released = HanoiTime.DayOf(Group.ReleasedAt!.Value);
            yield return LineOf(YearLineKind.Complaints, 0, released, until, HanoiTime.StartOf(until.AddDays(1)));
        }
    }

    private YearLine LineOf(YearLineKind kind, int roundNo, DateOnly first, DateOnly last, DateTimeOffset endsAt) =>
        new(
            kind,
            roundNo,
            first,
            last,
            WorkingDays.Between(first, last),
            [.. WorkingDays.UnusualBetween(first, last)],
            At >= endsAt ? YearLineState.Over
                : Today >= first ? YearLineState.Now
                : YearLineState.ToCome
        );
}

/// <summary>Reads what the years of round groups need: the days that the authority entered.</summary>
public sealed class RoundYears(Databases databases, TimeProvider clock)
{
    public async Task<RoundYear> OfAsync(RoundGroup group, CancellationToken cancellation) =>
        new(group, group.Calendar, await WorkingDaysAsync(group.AuthorityId, cancellation), clock.GetUtcNow());

    public async Task<WorkingDays> WorkingDaysAsync(Guid authorityId, CancellationToken cancellation)
    {
        await using var db = databases.Open(authorityId);
        return await WorkingDaysAsync(db, cancellation);
    }

    public static async Task<WorkingDays> WorkingDaysAsync(AppDb db, CancellationToken cancellation) =>
        new(await db.CalendarDays.AsNoTracking().ToListAsync(cancellation));
}
