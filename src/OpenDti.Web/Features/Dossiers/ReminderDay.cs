using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// When somebody is reminded of a last day: at eight in the morning 30, 10, 3 and 1 days before it, 3 and 1 where only days are given. What a stopped server missed by
/// more than two days is not said any more, and what lies before the opening never was due.
/// </summary>
public static class ReminderDay
{
    private static readonly int[] DaysBefore = [1, 3, 10, 30];
    private static readonly int[] ShortBefore = [1, 3];
    private static readonly TimeOnly Hour = new(8, 0);
    private static readonly TimeSpan MostLate = TimeSpan.FromDays(2);

    /// <summary>Which of the reminders is due at this instant (30, 10, 3 or 1); null when none is.</summary>
    public static int? DueAt(DateTimeOffset now, DateTimeOffset opensAt, DateTimeOffset deadline) =>
        DueAt(now, opensAt, deadline, DaysBefore);

    /// <summary>The same for a time of days, given at an instant of the round: 3 or 1.</summary>
    public static int? ShortDueAt(DateTimeOffset now, DateTimeOffset givenAt, DateTimeOffset until) =>
        DueAt(now, givenAt, until, ShortBefore);

    private static int? DueAt(DateTimeOffset now, DateTimeOffset opensAt, DateTimeOffset deadline, int[] daysBefore)
    {
        if (DaysLeft(now, deadline) < 1)
        {
            return null;
        }

        var due = daysBefore.Where(days =>
        {
            var at = HanoiTime.At(LastDay(deadline).AddDays(-days), Hour);
            return at >= opensAt && at <= now && now < at + MostLate;
        });
        return due.Select(days => (int?)days).FirstOrDefault();
    }

    /// <summary>Days from today to the last day on which something is accepted.</summary>
    public static int DaysLeft(DateTimeOffset now, DateTimeOffset deadline) => LastDay(deadline).DayNumber - HanoiTime.DayOf(now).DayNumber;

    // A deadline of 00:00 means the end of the day before.
    private static DateOnly LastDay(DateTimeOffset deadline) => HanoiTime.LastDayOf(deadline);
}
