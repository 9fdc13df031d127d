using OpenDti.Web.Features.Rounds;

namespace OpenDti.BrowserTests.Entry;

/// <summary>A save where scripts run: only the row, the progress and the live region change; the page stays.</summary>
public sealed class SaveTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    private static readonly DateTimeOffset Now = new(2031, 10, 15, 14, 3, 22, HanoiTime.Offset);

    [Fact]
    public async Task A_save_shows_the_new_points_and_the_time_in_the_live_region_without_loading_the_page()
    {
        await using var specialist = await AtEntryAsync();
        var stay = await Stay.OnAsync(specialist.Page);

        await specialist.Row("van-ban").SaveAsync(("da-ky", "3"), ("tong-so", "4"));

        await Expect(specialist.Page.Locator("#trang-thai")).ToContainTextAsync("Đã lưu 14:03:22");
        await Expect(specialist.Row("van-ban").Points).ToContainTextAsync("15,00");
        await Expect(specialist.Page.Locator("#tien-do")).ToContainTextAsync(Words.Dossier.Answered(1, 2));
        await Expect(specialist.Page.Locator("#cac-chi-so")).ToContainTextAsync("1/2 · 15,00 / 30,00");
        await stay.IsKeptAsync();
    }

    [Fact]
    public async Task Control_and_s_saves_the_row_being_typed_in_and_the_focus_stays_there()
    {
        await using var specialist = await AtEntryAsync();
        var stay = await Stay.OnAsync(specialist.Page);
        var keyboard = new Keyboard(specialist);
        var row = specialist.Row("van-ban");

        await keyboard.TypeAsync(row.Field("da-ky"), "1");
        await keyboard.TypeAsync(row.Field("tong-so"), "2");
        await keyboard.PressAsync("Control+s");

        await Expect(row.Points).ToContainTextAsync("10,00");
        await Expect(row.Field("tong-so")).ToBeFocusedAsync();
        await stay.IsKeptAsync();
    }

    [Fact]
    public async Task A_row_that_is_refused_says_why_beside_the_field_and_keeps_what_was_typed()
    {
        await using var specialist = await AtEntryAsync();
        var stay = await Stay.OnAsync(specialist.Page);
        var row = specialist.Row("van-ban");

        await row.SaveAsync(("da-ky", "12"), ("tong-so", "9"));

        await Expect(row.Form).ToContainTextAsync("Số văn bản do người đứng đầu ký (12) lớn hơn tổng số văn bản (9).");
        await Expect(row.Field("da-ky")).ToHaveValueAsync("12");
        await Expect(row.Form).ToContainTextAsync(Words.Entry.NotSaved);
        await Expect(specialist.Page.Locator("#trang-thai")).Not.ToContainTextAsync("Đã lưu");
        await stay.IsKeptAsync();
    }

    [Fact]
    public async Task A_save_while_the_network_is_down_says_so_and_goes_through_when_it_is_back()
    {
        await using var specialist = await AtEntryAsync();
        var row = specialist.Row("van-ban");

        await specialist.Page.Context.SetOfflineAsync(offline: true);
        await row.SaveAsync(("da-ky", "3"), ("tong-so", "4"));
        await Expect(specialist.Page.Locator("#trang-thai")).ToContainTextAsync(Words.Entry.Offline);
        await Expect(row.Field("da-ky")).ToHaveValueAsync("3");

        await specialist.Page.Context.SetOfflineAsync(offline: false);
        await Expect(row.Points).ToContainTextAsync("15,00");
    }

    private async Task<Person> AtEntryAsync()
    {
        province.Clock.StopAt(Now);
        var round = await province.OpenRoundAsync();
        var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA);
        await specialist.GoAsync(Paths.Entry(round.DossierOfA));
        return specialist;
    }
}
