using OpenDti.Web.Features.Rounds;

namespace OpenDti.BrowserTests.Entry;

/// <summary>A page that was opened before the deadline and is sent after it.</summary>
public sealed class DeadlineTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    private const string Refusal =
        "Đã hết hạn lúc 17:00 ngày 15/10/2031, hồ sơ đã khóa. Thay đổi vừa gửi không được lưu; số liệu đã lưu trước hạn được giữ nguyên.";

    private static readonly DateTimeOffset Deadline = new(2031, 10, 15, 17, 0, 0, HanoiTime.Offset);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_figure_sent_at_the_deadline_is_refused_and_the_one_saved_before_stands(bool runsScripts)
    {
        var round = await OpenAsync();
        await using var specialist = await Person.AtWorkAsync(
            province,
            Identity.SpecialistOfA,
            Device.Desk with
            {
                RunsScripts = runsScripts,
            }
        );
        await specialist.GoAsync(Paths.Entry(round.DossierOfA));
        var row = specialist.Row("van-ban");
        await row.SaveAsync(("da-ky", "3"), ("tong-so", "4"));
        await Expect(row.Points).ToContainTextAsync("15,00");

        province.Clock.StopAt(Deadline);
        await row.SaveAsync(("da-ky", "4"));

        await Expect(row.Form).ToContainTextAsync(Refusal);
        await Expect(row.Field("da-ky")).ToHaveValueAsync("4");
        await Expect(row.Points).ToContainTextAsync("15,00");
        await specialist.GoAsync(Paths.Entry(round.DossierOfA));
        await Expect(row.Field("da-ky")).ToHaveValueAsync("3");
        await specialist.SeesAsync(Words.Entry.Closed("17:00 ngày 15/10/2031"));
    }

    [Fact]
    public async Task A_dossier_sent_to_the_leader_at_the_deadline_is_refused()
    {
        var round = await OpenAsync();
        await using var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA);
        await specialist.GoAsync(Paths.Entry(round.DossierOfA));
        await specialist.Row("van-ban").SaveAsync(("da-ky", "3"), ("tong-so", "4"));
        await Expect(specialist.Row("van-ban").Points).ToContainTextAsync("15,00");
        await specialist.GoAsync(Paths.Dossier(round.DossierOfA));

        province.Clock.StopAt(Deadline);
        await specialist.PressAsync(Words.Overview.Send);

        await Expect(specialist.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(Refusal);
        Assert.StartsWith("Lỗi: ", await specialist.Page.TitleAsync(), StringComparison.Ordinal);
    }

    private async Task<OpenRound> OpenAsync()
    {
        province.Clock.StopAt(Deadline.AddMinutes(-5));
        return await province.OpenRoundAsync(Deadline);
    }
}
