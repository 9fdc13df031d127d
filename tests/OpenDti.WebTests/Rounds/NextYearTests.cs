using System.Globalization;
using OpenDti.Web.Features.Dossiers.RollOver;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Rounds;

/// <summary>A deadline a year on: the same day and time, or the next working day where that day is off.</summary>
public sealed class NextYearTests
{
    [Theory]
    [InlineData("14/10/2027 17:00", "16/10/2028 17:00")] // a Saturday
    [InlineData("16/10/2027 00:00", "17/10/2028 00:00")] // until the end of 15/10, which is a Sunday in 2028
    [InlineData("15/10/2026 17:00", "15/10/2027 17:00")] // a Friday
    [InlineData("29/02/2028 17:00", "28/02/2029 17:00")] // 2029 has no 29/2; the 28th is a Wednesday
    [InlineData("05/02/2026 08:30", "12/02/2027 08:30")] // Tết 05/02 to 09/02/2027; 10/02 and 11/02 stand in for its Saturday and Sunday
    [InlineData("30/04/2027 17:00", "03/05/2028 17:00")] // a holiday on a Sunday, the next one after it, and the day that stands in
    public void A_deadline_keeps_its_day_unless_nobody_works_on_it(string deadline, string expected)
    {
        var next = new NextYear(GroupUntil(deadline), WorkingDays.ByLaw);

        Assert.Equal(expected, TextOf(next.DeadlineAt));
    }

    private static RoundGroup GroupUntil(string deadline)
    {
        var at = DateTime.ParseExact(deadline, "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
        var opened = new RoundGroupOpened(
            Guid.NewGuid(),
            Guid.NewGuid(),
            UnitKind.Department,
            Guid.NewGuid(),
            DateTimeOffset.UnixEpoch,
            new DateTimeOffset(at, HanoiTime.Offset)
        );
        return opened.ToRoundGroup(Guid.NewGuid());
    }

    private static string TextOf(DateTimeOffset instant) => $"{HanoiTime.DateOf(instant)} {HanoiTime.MinuteOf(instant)}";
}
