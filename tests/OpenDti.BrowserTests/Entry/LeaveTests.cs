using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.BrowserTests.Entry;

/// <summary>A complete row saves itself when the focus leaves it, once; what is incomplete, wrong or in conflict is never overwritten and never lost.</summary>
public sealed class LeaveTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    private static readonly DateTimeOffset Now = new(2031, 10, 15, 14, 3, 22, HanoiTime.Offset);

    [Fact]
    public async Task A_complete_row_is_saved_once_when_it_is_left_by_keyboard_and_an_incomplete_one_is_not()
    {
        var (round, specialist) = await AtEntryAsync();
        await using var _ = specialist;
        var mouse = await MouseWatch.OverAsync(specialist);
        var keyboard = new Keyboard(specialist);
        var stay = await Stay.OnAsync(specialist.Page);

        await keyboard.TypeAsync(specialist.Row("dien-tap").Field("so-lan"), "2");
        await keyboard.TypeAsync(specialist.Row("cap-do").Field("da-duyet"), "3");
        await Expect(specialist.Row("dien-tap").Points).ToContainTextAsync("30,00");
        await Expect(Live(specialist)).ToContainTextAsync("Đã lưu 14:03:22");
        await Expect(specialist.Row("cap-do").Field("da-duyet")).ToBeFocusedAsync();

        await specialist.Row("dien-tap").Field("so-lan").FocusAsync();
        await Expect(Live(specialist)).ToHaveTextAsync(Words.Entry.Incomplete);
        await Expect(specialist.Row("cap-do").Form).ToContainTextAsync(Words.Entry.Incomplete);
        Assert.Equal(["dien-tap"], Saves(specialist));

        await keyboard.TypeAsync(specialist.Row("cap-do").Field("he-thong"), "4");
        await keyboard.PressOnAsync(AriaRole.Link, Words.Entry.BackToOverview);
        await specialist.SeesAsync("60,00 / 100,00");
        Assert.Equal(["dien-tap", "cap-do"], Saves(specialist));
        Assert.Empty(mouse.Events);
        Assert.Empty(specialist.Watch.ConsoleErrors);
        Assert.Equal(3, (await province.DossierAsync(round.DossierOfA)).Answers.Count);
    }

    [Fact]
    public async Task A_link_pressed_right_after_typing_is_followed_once_the_row_is_saved()
    {
        var (round, specialist) = await AtEntryAsync();
        await using var _ = specialist;

        await specialist.Row("dien-tap").Field("so-lan").FillAsync("2");
        await specialist.FollowAsync("1. Nhận thức");

        await Expect(specialist.Row("van-ban").Form).ToBeVisibleAsync();
        Assert.Equal("2", (await province.DossierAsync(round.DossierOfA)).AnswerTo(new InputId("so-lan"))?.Value);
    }

    [Fact]
    public async Task A_refused_value_is_said_in_its_row_without_taking_the_focus_and_is_not_sent_again_until_it_is_changed()
    {
        var (round, specialist) = await AtEntryAsync();
        await using var _ = specialist;
        var row = specialist.Row("cap-do");

        await row.Field("da-duyet").FillAsync("9");
        await row.Field("he-thong").FillAsync("4");
        await specialist.Row("dien-tap").Field("so-lan").FocusAsync();
        await Expect(row.Form).ToContainTextAsync(Words.Entry.NotSaved);
        await Expect(specialist.Row("dien-tap").Field("so-lan")).ToBeFocusedAsync();
        await row.Field("da-duyet").FocusAsync();
        await specialist.Row("dien-tap").Field("so-lan").FillAsync("2");
        await row.Field("da-duyet").FillAsync("3");
        await specialist.Row("dien-tap").Field("so-lan").FocusAsync();

        await Expect(row.Points).ToContainTextAsync("30,00");
        Assert.Equal(["cap-do", "dien-tap", "cap-do"], Saves(specialist));
        Assert.Equal("3", (await province.DossierAsync(round.DossierOfA)).AnswerTo(new InputId("da-duyet"))?.Value);
    }

    [Fact]
    public async Task A_conflict_shows_both_values_and_waits_for_a_choice_with_its_button()
    {
        var (round, specialist) = await AtEntryAsync();
        await using var _ = specialist;
        var row = specialist.Row("dien-tap");

        await province.SaveAsync(round.DossierOfA, "dien-tap", Identity.SpecialistOfA, ("so-lan", "1", 0));
        await row.Field("so-lan").FillAsync("2");
        await specialist.Row("cap-do").Field("da-duyet").FocusAsync();
        await Expect(row.Form).ToContainTextAsync(Words.Entry.ClashHint);
        await Expect(specialist.Row("cap-do").Field("da-duyet")).ToBeFocusedAsync();
        await row.Form.GetByLabel("2 " + Words.Entry.ClashMine).CheckAsync();
        await specialist.Row("cap-do").Field("da-duyet").FocusAsync();
        Assert.Equal("1", (await province.DossierAsync(round.DossierOfA)).AnswerTo(new InputId("so-lan"))?.Value);

        await row.Save.ClickAsync();
        await Expect(Live(specialist)).ToContainTextAsync("Đã lưu 14:03:22");
        await Expect(row.Points).ToContainTextAsync("30,00");
        Assert.Equal(["dien-tap", "dien-tap"], Saves(specialist));
    }

    [Fact]
    public async Task Offline_is_told_at_once_and_the_rows_that_wait_are_saved_in_their_order_each_once_when_the_line_is_back()
    {
        var (round, specialist) = await AtEntryAsync();
        await using var _ = specialist;

        await specialist.Page.Context.SetOfflineAsync(offline: true);
        await Expect(Live(specialist)).ToHaveTextAsync(Words.Entry.LineGone);
        await specialist.Row("cap-do").Field("da-duyet").FillAsync("3");
        await specialist.Row("cap-do").Field("he-thong").FillAsync("4");
        await specialist.Row("dien-tap").Field("so-lan").FillAsync("1");
        await Expect(specialist.Row("cap-do").Form).ToContainTextAsync(Words.Entry.Waits);
        await specialist.Row("cap-do").Field("he-thong").FocusAsync();
        await Expect(specialist.Row("dien-tap").Form).ToContainTextAsync(Words.Entry.Waits);
        Assert.Empty((await province.DossierAsync(round.DossierOfA)).Answers);

        await specialist.Page.Context.SetOfflineAsync(offline: false);
        await Expect(specialist.Row("cap-do").Points).ToContainTextAsync("30,00");
        await Expect(specialist.Row("dien-tap").Points).ToContainTextAsync("10,00");
        await Expect(specialist.Row("cap-do").Field("he-thong")).ToBeFocusedAsync();
        Assert.Equal(["cap-do", "dien-tap"], Saves(specialist));
    }

    private static ILocator Live(Person person) => person.Page.Locator("#trang-thai");

    /// <summary>The criteria of all saves that were answered, in their order.</summary>
    private static List<string> Saves(Person person) =>
        [
            .. person
                .Watch.Responses.Where(answer =>
                    answer.Request.Method == "POST" && answer.Url.Contains("/answers/", StringComparison.Ordinal)
                )
                .Select(answer => answer.Url.Split('/')[^1]),
        ];

    private async Task<(OpenRound Round, Person Specialist)> AtEntryAsync()
    {
        province.Clock.StopAt(Now);
        var round = await province.OpenRoundAsync();
        var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA);
        await specialist.GoAsync(Paths.Dossier(round.DossierOfA) + "/indices/an-toan");
        return (round, specialist);
    }
}
