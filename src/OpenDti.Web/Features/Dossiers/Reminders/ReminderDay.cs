using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Reminders;

/// <summary>
/// When a unit is reminded of its deadline: at eight in the morning 30, 10, 3 and 1 days before the last day. What a stopped server missed by
/// more than two days is not said any more, and what lies before the opening never was due.
/// </summary>
public static class ReminderDay
{
    private static readonly int[] DaysBefore = [1, 3, 10, 30];
    private static readonly TimeOnly Hour = new(8, 0);
    private static readonly TimeSpan MostLate = TimeSpan.FromDays(2);

    /// <summary>Which of the reminders is due at this instant (30, 10, 3 or 1); null when none is.</summary>
    public static int? DueAt(DateTimeOffset now, DateTimeOffset opensAt, DateTimeOffset deadline)
    {
        if (DaysLeft(now, deadline) < 1)
        {
            return null;
        }

        var due = DaysBefore.Where(days =>
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
