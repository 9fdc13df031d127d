using System.Collections.Frozen;

namespace OpenDti.Web.Features.Rounds;

/// <summary>
/// Ngày làm việc: neither Saturday, Sunday nor public holiday, unless the authority entered the day otherwise (hoán đổi, làm bù, nghỉ thêm).
/// A period of n working days begins with the first working day after the day it counts from.
/// </summary>
public sealed class WorkingDays(IEnumerable<CalendarDay> entered)
{
    private readonly FrozenDictionary<DateOnly, bool> _entered = entered.ToFrozenDictionary(day => day.Day, day => day.IsWorking);

    public static WorkingDays ByLaw { get; } = new([]);

    public bool IsWorking(DateOnly day) =>
        _entered.TryGetValue(day, out var isWorking)
            ? isWorking
            : !PublicHolidays.IsWeekend(day) && !PublicHolidays.In(day.Year).ContainsKey(day);

    /// <summary>The last of <paramref name="count"/> working days after a day.</summary>
    public DateOnly After(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsWorking(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Working days from a day to another, both included; 0 where the second lies before the first.</summary>
    public int Between(DateOnly first, DateOnly last)
    {
        var count = 0;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            count += IsWorking(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Days from Monday to Friday on which nobody works, and weekends on which people do: what makes a period longer or shorter than it looks.</summary>
    public IEnumerable<DateOnly> UnusualBetween(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (IsWorking(day) == PublicHolidays.IsWeekend(day))
            {
                yield return day;
            }
        }
    }
}
