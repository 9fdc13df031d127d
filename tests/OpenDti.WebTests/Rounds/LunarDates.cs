namespace OpenDti.WebTests.Rounds;

/// <summary>
/// Vietnamese lunar dates from the sun and the moon, apart from the list that the server keeps: true new moons (Meeus, Astronomical Algorithms,
/// shortened series) and the sun's longitude, both at Hà Nội's midnight. The month with the winter solstice is the eleventh.
/// </summary>
public static class LunarDates
{
    private const double Zone = 7.0 / 24;
    private const int FirstJulianDay = 1_721_426;

    public static DateOnly NewYearOf(int year) => Solar(day: 1, month: 1, year);

    public static DateOnly HungKingsOf(int year) => Solar(day: 10, month: 3, year);

    private static DateOnly Solar(int day, int month, int year)
    {
        var (eleventhBefore, eleventh) = (EleventhMonthOf(year - 1), EleventhMonthOf(year));
        var first = Lunation(eleventhBefore);
        var offset = month + 1;
        if (eleventh - eleventhBefore > 365 && offset >= LeapOffset(first))
        {
            offset++;
        }

        return DateOnly.FromDayNumber(NewMoonDay(first + offset) + day - 1 - FirstJulianDay);
    }

    private static int Lunation(int dayOfNewMoon) => (int)Math.Floor(((dayOfNewMoon - 2_415_021.076998695) / 29.530588853) + 0.5);

    /// <summary>The first month after the eleventh in which the sun enters no new sign is the leap month.</summary>
    private static int LeapOffset(int first)
    {
        var offset = 1;
        while (SignAt(NewMoonDay(first + offset)) != SignAt(NewMoonDay(first + offset + 1)))
        {
            offset++;
        }

        return offset;
    }

    private static int EleventhMonthOf(int year)
    {
        var lastDay = new DateOnly(year, 12, 31).DayNumber + FirstJulianDay;
        var lunation = (int)((lastDay - 2_415_021) / 29.530588853);
        var newMoon = NewMoonDay(lunation);
        const int winterSolstice = 9;
        return SignAt(newMoon) >= winterSolstice ? NewMoonDay(lunation - 1) : newMoon;
    }

    private static int NewMoonDay(int lunation) => (int)Math.Floor(NewMoon(lunation) + 0.5 + Zone);

    private static double NewMoon(int k)
    {
        var t = k / 1236.85;
        var (t2, t3) = (t * t, t * t * t);
        var mean =
            2_415_020.75933
            + (29.53058868 * k)
            + (0.0001178 * t2)
            - (0.000000155 * t3)
            + (0.00033 * Sin(166.56 + (132.87 * t) - (0.009173 * t2)));
        var sun = 359.2242 + (29.10535608 * k) - (0.0000333 * t2) - (0.00000347 * t3);
        var moon = 306.0253 + (385.81691806 * k) + (0.0107306 * t2) + (0.00001236 * t3);
        var node = 21.2964 + (390.67050646 * k) - (0.0016528 * t2) - (0.00000239 * t3);
        var correction =
            ((0.1734 - (0.000393 * t)) * Sin(sun))
            + (0.0021 * Sin(2 * sun))
            - (0.4068 * Sin(moon))
            + (0.0161 * Sin(2 * moon))
            - (0.0004 * Sin(3 * moon))
            + (0.0104 * Sin(2 * node))
            - (0.0051 * Sin(sun + moon))
            - (0.0074 * Sin(sun - moon))
            + (0.0004 * Sin((2 * node) + sun))
            - (0.0004 * Sin((2 * node) - sun))
            - (0.0006 * Sin((2 * node) + moon))
            + (0.0010 * Sin((2 * node) - moon))
            + (0.0005 * Sin((2 * moon) + sun));
        return mean + correction - (-0.000278 + (0.000265 * t) + (0.000262 * t2));
    }

    /// <summary>Which twelfth of its way the sun is in at the beginning of a day.</summary>
    private static int SignAt(int day)
    {
        var t = (day - 2_451_545.5 - Zone) / 36525;
        var anomaly = 357.52910 + (35999.05030 * t) - (0.0001559 * t * t);
        var longitude =
            280.46645
            + (36000.76983 * t)
            + (0.0003032 * t * t)
            + ((1.914600 - (0.004817 * t)) * Sin(anomaly))
            + ((0.019993 - (0.000101 * t)) * Sin(2 * anomaly))
            + (0.00029 * Sin(3 * anomaly));
        longitude -= 360 * Math.Floor(longitude / 360);
        return (int)(longitude / 30);
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
