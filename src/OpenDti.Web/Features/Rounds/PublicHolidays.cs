using System.Collections.Concurrent;

namespace OpenDti.Web.Features.Rounds;

/// <summary>Which public holiday a day belongs to.</summary>
public enum PublicHolidayKind
{
    /// <summary>Tết Dương lịch, 1/1.</summary>
    NewYear,

    /// <summary>Tết Âm lịch, five days.</summary>
    LunarNewYear,

    /// <summary>Giỗ Tổ Hùng Vương, 10/3 of the lunar year.</summary>
    HungKings,

    /// <summary>Ngày Chiến thắng, 30/4.</summary>
    Reunification,

    /// <summary>Ngày Quốc tế lao động, 1/5.</summary>
    LabourDay,

    /// <summary>Quốc khánh, 2/9 and, since 2021, one day beside it.</summary>
    NationalDay,
}

/// <summary>A day off that the law gives; <see cref="StandsInFor"/> is the holiday on a weekend that this working day makes good (nghỉ bù).</summary>
public sealed record PublicHoliday(DateOnly Day, PublicHolidayKind Kind, DateOnly? StandsInFor);

/// <summary>
/// The public holidays of Vietnam. Source: Labour Code 45/2019/QH14, article 112 (the days) and article 111 clause 3 (a holiday on a weekly
/// day off is made good on the next working day); for 2020 Labour Code 10/2012/QH13, article 115. Which five days of Tết and which day beside
/// 2/9 is announced every year: as announced up to 2026, as usual (last day of the old year and four of the new; 1/9) for the years after.
/// </summary>
public static class PublicHolidays
{
    public const int FirstYear = 2020;
    public const int LastYear = 2035;

    /// <summary>The last year whose days are those of the yearly announcement.</summary>
    public const int LastAnnouncedYear = 2026;

    /// <summary>First day of the lunar year and 10/3 of it, in Hà Nội's time (2030: a day before the Chinese new year).</summary>
    private static readonly LunarYear[] Lunar =
    [
        new(new(2020, 1, 25), new(2020, 4, 2), DaysBefore: 2, BesideNationalDay: 0),
        new(new(2021, 2, 12), new(2021, 4, 21), DaysBefore: 2, BesideNationalDay: 1),
        new(new(2022, 2, 1), new(2022, 4, 10), DaysBefore: 1, BesideNationalDay: -1),
        new(new(2023, 1, 22), new(2023, 4, 29), DaysBefore: 2, BesideNationalDay: -1),
        new(new(2024, 2, 10), new(2024, 4, 18), DaysBefore: 2, BesideNationalDay: 1),
        new(new(2025, 1, 29), new(2025, 4, 7), DaysBefore: 2, BesideNationalDay: -1),
        new(new(2026, 2, 17), new(2026, 4, 26), DaysBefore: 1, BesideNationalDay: -1),
        new(new(2027, 2, 6), new(2027, 4, 16), DaysBefore: 1, BesideNationalDay: -1),
        new(new(2028, 1, 26), new(2028, 4, 4), DaysBefore: 1, BesideNationalDay: -1),
        new(new(2029, 2, 13), new(2029, 4, 23), DaysBefore: 1, BesideNationalDay: -1),
        new(new(2030, 2, 2), new(2030, 4, 12), DaysBefore: 1, BesideNationalDay: -1),
        new(new(2031, 1, 23), new(2031, 4, 1), DaysBefore: 1, BesideNationalDay: -1),
        new(new(2032, 2, 11), new(2032, 4, 19), DaysBefore: 1, BesideNationalDay: -1),
        new(new(2033, 1, 31), new(2033, 4, 9), DaysBefore: 1, BesideNationalDay: -1),
        new(new(2034, 2, 19), new(2034, 4, 28), DaysBefore: 1, BesideNationalDay: -1),
        new(new(2035, 2, 8), new(2035, 4, 17), DaysBefore: 1, BesideNationalDay: -1),
    ];

    private static readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, PublicHoliday>> Known = new();

    /// <summary>A year's days off by the law, those that make good included. Outside the listed years the lunar days are missing.</summary>
    public static IReadOnlyDictionary<DateOnly, PublicHoliday> In(int year) => Known.GetOrAdd(year, Compute);

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static IReadOnlyDictionary<DateOnly, PublicHoliday> Compute(int year)
    {
        var days = DaysOf(year).ToDictionary(holiday => holiday.Day);
        foreach (var missed in days.Keys.Where(IsWeekend).Order().ToList())
        {
            var standIn = missed.AddDays(1);
            while (IsWeekend(standIn) || days.ContainsKey(standIn))
            {
                standIn = standIn.AddDays(1);
            }

            days[standIn] = new PublicHoliday(standIn, days[missed].Kind, missed);
        }

        return days;
    }

    private static IEnumerable<PublicHoliday> DaysOf(int year)
    {
        yield return new(new(year, 1, 1), PublicHolidayKind.NewYear, StandsInFor: null);
        yield return new(new(year, 4, 30), PublicHolidayKind.Reunification, StandsInFor: null);
        yield return new(new(year, 5, 1), PublicHolidayKind.LabourDay, StandsInFor: null);
        yield return new(new(year, 9, 2), PublicHolidayKind.NationalDay, StandsInFor: null);
        if (year is < FirstYear or > LastYear)
        {
            yield break;
        }

        const int daysOfTet = 5;
        var lunar = Lunar[year - FirstYear];
        for (var place = -lunar.DaysBefore; place < daysOfTet - lunar.DaysBefore; place++)
        {
            yield return new(lunar.NewYear.AddDays(place), PublicHolidayKind.LunarNewYear, StandsInFor: null);
        }

        yield return new(lunar.HungKings, PublicHolidayKind.HungKings, StandsInFor: null);
        if (lunar.BesideNationalDay != 0)
        {
            yield return new(new DateOnly(year, 9, 2).AddDays(lunar.BesideNationalDay), PublicHolidayKind.NationalDay, StandsInFor: null);
        }
    }

    private sealed record LunarYear(DateOnly NewYear, DateOnly HungKings, int DaysBefore, int BesideNationalDay);
}
