using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Rounds;

/// <summary>Working days against years counted by hand, and lunar days against the sky.</summary>
public sealed class WorkingDaysTests
{
    /// <summary>Weekdays off, as the yearly announcements had them, each day written out; days exchanged with a weekend left out.</summary>
    public static TheoryData<int, string[]> WeekdaysOff { get; } =
        new()
        {
            // 25/1 and 26/1 lay on a weekend: 28/1 and 29/1 made them good. Only one day of National Day.
            { 2020, ["1/1", "23/1", "24/1", "27/1", "28/1", "29/1", "2/4", "30/4", "1/5", "2/9"] },
            // 1/5 was a Saturday, made good on 3/5; Tết 13/2 and 14/2 on 15/2 and 16/2.
            { 2021, ["1/1", "10/2", "11/2", "12/2", "15/2", "16/2", "21/4", "30/4", "3/5", "2/9", "3/9"] },
            // 1/1 was a Saturday; Hùng Kings on Sunday 10/4; 30/4 and 1/5 a whole weekend.
            { 2022, ["3/1", "31/1", "1/2", "2/2", "3/2", "4/2", "11/4", "2/5", "3/5", "1/9", "2/9"] },
            // Tết 20-24/1 with a weekend inside; Hùng Kings on Saturday 29/4, 30/4 on Sunday, 1/5 Monday: 2/5 and 3/5 make good.
            { 2023, ["2/1", "20/1", "23/1", "24/1", "25/1", "26/1", "1/5", "2/5", "3/5", "1/9", "4/9"] },
            { 2024, ["1/1", "8/2", "9/2", "12/2", "13/2", "14/2", "18/4", "30/4", "1/5", "2/9", "3/9"] },
            { 2025, ["1/1", "27/1", "28/1", "29/1", "30/1", "31/1", "7/4", "30/4", "1/5", "1/9", "2/9"] },
            // Hùng Kings on Sunday 26/4, made good on 27/4.
            { 2026, ["1/1", "16/2", "17/2", "18/2", "19/2", "20/2", "27/4", "30/4", "1/5", "1/9", "2/9"] },
        };

    [Theory]
    [MemberData(nameof(WeekdaysOff))]
    public void A_year_has_the_weekdays_off_that_were_announced(int year, string[] announced)
    {
        var weekdaysOff = DaysOf(year).Where(day => !PublicHolidays.IsWeekend(day) && !WorkingDays.ByLaw.IsWorking(day));

        Assert.Equal(announced, weekdaysOff.Select(day => $"{day.Day}/{day.Month}"));
    }

    [Theory]
    [MemberData(nameof(WeekdaysOff))]
    public void Working_days_of_a_year_are_its_weekdays_without_those(int year, string[] announced)
    {
        var weekdays = DaysOf(year).Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

        var counted = WorkingDays.ByLaw.Between(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

        Assert.Equal(weekdays - announced.Length, counted);
    }

    [Fact]
    public void The_listed_lunar_days_are_those_of_the_sun_and_the_moon()
    {
        for (var year = PublicHolidays.FirstYear; year <= PublicHolidays.LastYear; year++)
        {
            var days = PublicHolidays.In(year).Values.Where(holiday => holiday.StandsInFor is null).ToList();
            Assert.Contains(days, day => day.Kind == PublicHolidayKind.LunarNewYear && day.Day == LunarDates.NewYearOf(year));
            Assert.Equal(LunarDates.HungKingsOf(year), days.Single(day => day.Kind == PublicHolidayKind.HungKings).Day);
            Assert.Equal(5, days.Count(day => day.Kind == PublicHolidayKind.LunarNewYear));
        }

        // Where Hà Nội and Beijing part: the new moon of 2/2/2030 falls before midnight here and after it there.
        Assert.Equal(new DateOnly(2030, 2, 2), LunarDates.NewYearOf(2030));
    }

    [Theory]
    [InlineData("15/10/2026", 1, "16/10/2026")] // Thursday, then Friday
    [InlineData("16/10/2026", 1, "19/10/2026")] // over a weekend
    [InlineData("15/10/2026", 15, "05/11/2026")] // three weeks without a holiday
    [InlineData("13/02/2026", 1, "23/02/2026")] // over all of Tết 2026
    [InlineData("31/12/2027", 1, "04/01/2028")] // 1/1/2028 is a Saturday, made good on Monday 3/1
    [InlineData("27/02/2028", 2, "29/02/2028")] // a leap day is a day
    [InlineData("28/02/2027", 1, "01/03/2027")]
    public void N_working_days_begin_with_the_next_working_day(string day, int count, string last) =>
        Assert.Equal(last, HanoiTime.DateOf(WorkingDays.ByLaw.After(Day(day), count)));

    [Fact]
    public void Between_is_the_inverse_of_after()
    {
        var start = new DateOnly(2024, 1, 1);
        for (var offset = 0; offset < 1100; offset += 7)
        {
            for (var count = 1; count <= 60; count += 13)
            {
                var day = start.AddDays(offset);
                Assert.Equal(count, WorkingDays.ByLaw.Between(day.AddDays(1), WorkingDays.ByLaw.After(day, count)));
            }
        }
    }

    [Fact]
    public void A_day_that_the_authority_entered_counts_as_entered()
    {
        // 2026: Friday 2/1 was exchanged with Saturday 10/1.
        var days = new WorkingDays([
            new CalendarDayEntered(Day("02/01/2026"), IsWorking: false, "hoán đổi").ToCalendarDay(Guid.Empty),
            new CalendarDayEntered(Day("10/01/2026"), IsWorking: true, "hoán đổi").ToCalendarDay(Guid.Empty),
        ]);

        Assert.Equal(Day("05/01/2026"), days.After(Day("31/12/2025"), 1));
        Assert.Equal(Day("10/01/2026"), days.After(Day("09/01/2026"), 1));
        Assert.Equal([Day("02/01/2026"), Day("10/01/2026")], days.UnusualBetween(Day("02/01/2026"), Day("12/01/2026")));
    }

    [Fact]
    public void Outside_the_listed_years_weekends_and_solar_holidays_still_count()
    {
        Assert.False(WorkingDays.ByLaw.IsWorking(new DateOnly(2040, 4, 30)));
        Assert.False(WorkingDays.ByLaw.IsWorking(new DateOnly(2040, 5, 5)));
        Assert.True(WorkingDays.ByLaw.IsWorking(new DateOnly(2040, 5, 4)));
    }

    private static DateOnly Day(string typed) => HanoiTime.TryReadDay(typed, out var day) ? day : throw new FormatException(typed);

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
