using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>
/// A round from the first figure to the public ranking, as its people live it. By hand, from <see cref="TestSet"/>:
/// unit A: 1.1 yes 10; 1.2 3/4 × 20 = 15; 2.1 one drill 10, corrected to two drills 30; 2.2 3/4 × 40 = 30: 65, then 85.
/// unit B: 1.1 no 0; 1.2 5/8 × 20 = 12.5; 2.1 two drills 30; 2.2 1/2 × 40 = 20: 62.5. The average is 73.75.
/// </summary>
public abstract class WholeWayTests(Province province)
{
    private const string Reason = "Còn thiếu báo cáo của lần diễn tập thứ hai.";
    private static readonly DateTimeOffset Morning = new(2031, 10, 15, 9, 0, 0, HanoiTime.Offset);
    private static readonly DateTimeOffset Deadline = Morning.AddMinutes(10);

    [Fact]
    public async Task Two_units_enter_their_leaders_decide_the_authority_releases_and_the_public_reads()
    {
        province.Clock.StopAt(Morning);
        var round = await province.OpenRoundAsync(Deadline);
        await using var specialistOfA = await Person.ArriveAsync(province);
        await using var specialistOfB = await Person.AtWorkAsync(province, Identity.SpecialistOfB, Device.DeskWithoutScripts);
        await using var leaderOfA = await Person.AtWorkAsync(province, Identity.LeaderOfA);
        await using var leaderOfB = await Person.AtWorkAsync(province, Identity.LeaderOfB);
        await using var reader = await Person.ArriveAsync(province);

        var mouse = await MouseWatch.OverAsync(specialistOfA);
        var keyboard = new Keyboard(specialistOfA);
        await keyboard.SignInAsync(Identity.SpecialistOfA);
        await keyboard.EnterTheFiguresOfAAsync();
        await specialistOfB.EnterTheFiguresOfBAsync();
        await specialistOfB.IsKeptOutOfAsync(round.DossierOfA);
        await reader.SeesNothingOfAsync(round);

        await leaderOfA.ReturnAsync("2.1", Reason);
        await keyboard.CorrectTheDrillsAsync(Reason);
        Assert.Empty(mouse.Events);

        await specialistOfA.LeaveAPageOpenAsync(round.DossierOfA);
        await specialistOfB.LeaveAPageOpenAsync(round.DossierOfB);
        await leaderOfA.ConfirmAsync("85,00");
        await leaderOfB.ConfirmAsync("62,50");
        await specialistOfB.IsRefusedOnTheOpenPageAsync("Hồ sơ đang ở trạng thái không cho phép thao tác này. Chưa có gì thay đổi.");
        await specialistOfB.FindsTheDossierClosedAsync(round.DossierOfB, "12,50");

        province.Clock.StopAt(Deadline);
        await specialistOfA.IsRefusedOnTheOpenPageAsync(
            "Đã hết hạn lúc 09:10 ngày 15/10/2031, hồ sơ đã khóa. Thay đổi vừa gửi không được lưu; số liệu đã lưu trước hạn được giữ nguyên."
        );
        Assert.Equal("3", (await province.DossierAsync(round.DossierOfA)).AnswerTo(new InputId("da-ky"))?.Value);
        await reader.SeesNothingOfAsync(round);
        await using var publisher = await Person.AtWorkAsync(province, Identity.Publisher);
        await publisher.CannotReleaseYetAsync(round, "Vừa khóa số liệu. Chờ đủ 10 phút sau hạn");

        province.Clock.StopAt(Deadline + RoundGroup.SettlingTime);
        await publisher.ReleaseAsync(round, "45/QĐ-UBND", "15/10/2031");
        await reader.ReadsTheRankingAsync(round);
        await reader.ReadsWhyAsync();
        Person[] everybody = [specialistOfA, specialistOfB, leaderOfA, leaderOfB, publisher, reader];
        Assert.Empty(everybody.SelectMany(person => person.Watch.ConsoleErrors.Concat(person.Watch.RequestsElsewhere)));
    }
}

public sealed class WholeWayOnSqliteTests(SqliteProvince province) : WholeWayTests(province), IClassFixture<SqliteProvince>;

public sealed class WholeWayOnPostgresTests(PostgresProvince province) : WholeWayTests(province), IClassFixture<PostgresProvince>;
