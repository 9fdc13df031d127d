using System.Globalization;

namespace OpenDti.Web.Features.Rounds;

/// <summary>
/// Every date and time a person reads or types is Hà Nội's, whatever the server's zone: +07:00 all year (no summer time since 1975).
/// A fixed offset needs no zone data, so that a bare server decides the same.
/// </summary>
public static class HanoiTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>"14:03:22"</summary>
    public static string ClockOf(DateTimeOffset instant) => instant.ToOffset(Offset).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>"17:00 ngày 30/10/2026" is made of this and <see cref="DateOf(DateTimeOffset)"/>.</summary>
    public static string MinuteOf(DateTimeOffset instant) => instant.ToOffset(Offset).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string DateOf(DateTimeOffset instant) => DateOf(DayOf(instant));

    /// <summary>The last day of a time that ends with this instant: what ends at 00:00 on 08/11 lasts until the end of 07/11.</summary>
    public static DateOnly LastDayOf(DateTimeOffset end) => DayOf(end.AddMilliseconds(-1));

    /// <summary>The same for a sentence with "đến hết ngày".</summary>
    public static string LastDateOf(DateTimeOffset end) => DateOf(LastDayOf(end));

    /// <summary>
    /// A day as people type it: "5/1/2026" and "05/01/2026" are the same. A year before 1900 or after 2999 is a slip of the hand, and no day is so near
    /// to the end of all days that a time counted from it would not exist.
    /// </summary>
    public static bool TryReadDay(string typed, out DateOnly day) =>
        DateOnly.TryParseExact(typed.Trim(), ["d/M/yyyy", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day.Year is >= 1900 and <= 2999;

    public static bool TryReadTime(string typed, out TimeOnly time) =>
        TimeOnly.TryParseExact(typed.Trim(), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    public static string DateOf(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
