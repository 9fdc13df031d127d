using System.Text.RegularExpressions;
using OpenDti.BrowserTests.Sights;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Dossiers.RollOver;
using OpenDti.Web.Features.Rounds;
using Person = OpenDti.BrowserTests.People.Person;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>From last year's round to the next: the checks, what changed in the set, the calendar moved by a year, and the opening itself.</summary>
public sealed class NextYearTests : IAsyncLifetime
{
    /// <summary>A Tuesday; 14/10/2032 is a Thursday, so that the deadline keeps its day.</summary>
    private static readonly DateTimeOffset Deadline = HanoiTime.At(new DateOnly(2031, 10, 14), new TimeOnly(17, 0));

    private static readonly TimeSpan HeldFor = TimeSpan.FromSeconds(5);

    // Nobody from outside can ask a page whose next one is held, so it notes what it says and where things stand for the next to tell.
    private const string Notes = """
        window.placesOnPage = () => [...document.querySelectorAll('footer, form p.acts')].map(it => Math.round(it.getBoundingClientRect().top + scrollY)).join();
        new MutationObserver(() => {
            const said = document.querySelector('form .busy')?.innerText.trim();
            if (!said) return;
            const pressed = document.activeElement.getAttribute('aria-disabled');
            sessionStorage.seen = JSON.stringify([...JSON.parse(sessionStorage.seen ?? '[]'), `${said} ${pressed} ${placesOnPage()}`]);
        }).observe(document, { subtree: true, childList: true });
        """;

    private readonly SqliteProvince _province = new();

    public Task InitializeAsync() => _province.InitializeAsync();

    public Task DisposeAsync() => _province.DisposeAsync();

    /// <summary>Twelve working days from Friday 15/10/2032 end on Monday 01/11; the first try names a day that is not.</summary>
    [Fact]
    public async Task Next_year_is_prepared_and_opened_by_keyboard_alone_with_calendar_and_tolerance_of_last_year()
    {
        var round = await RoundAsync();
        await _province.AdoptAsync(
            TestSet
                .Yaml.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal)
                .Replace("2 lần: 30; 1 lần: 10.", "Ba lần: 30.", StringComparison.Ordinal)
        );
        await using var administrator = await Person.ArriveAsync(_province);
        var mouse = await MouseWatch.OverAsync(administrator);
        var (keyboard, texts) = (new Keyboard(administrator), RollOverTexts.Vi);

        await keyboard.SignInAsync(Identity.AuthorityAdministrator);
        await keyboard.PressOnAsync(AriaRole.Link, $"Chuẩn bị kỳ năm {round.Year + 1}");
        await administrator.SeesAsync(texts.OtherSet(1));
        await administrator.SeesAsync(texts.Differences(1));
        await administrator.SeesAsync(
            "Năm 2032: từ 15/10/2031 đến hết 28/10/2031, 10 ngày làm việc. Năm 2033: từ 15/10/2032 đến hết 28/10/2032."
        );
        await keyboard.TypeAsync(administrator.Page.Locator("#appraisal"), "31/11/2032");
        await keyboard.TypeAsync(administrator.Page.Locator("#tolerance"), "7");
        await keyboard.PressOnAsync(AriaRole.Button, Words.Open.Submit);

        await Expect(administrator.Page.Locator(".errsum")).ToBeFocusedAsync();
        await administrator.SeesAsync(texts.Checks);
        await administrator.SeesAsync(texts.Differences(1));
        await Expect(administrator.Page.Locator("#tolerance")).ToHaveValueAsync("7");
        await Expect(administrator.Page.Locator("#appraisal")).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Equal("", string.Join("\n", await Axe.BreachesOnAsync(administrator.Page)));
        await keyboard.PressOnAsync(AriaRole.Link, "Nhập số ngày làm việc");
        await keyboard.TypeAsync(administrator.Page.Locator("#appraisal"), "12");
        await keyboard.PressOnAsync(AriaRole.Button, RollOverFormTexts.Vi.Preview);
        await administrator.SeesAsync("từ 15/10/2032 đến hết 01/11/2032");
        await keyboard.PressOnAsync(AriaRole.Button, Words.Open.Submit);

        await administrator.SeesAsync("Đã mở kỳ đánh giá cho 2 đơn vị, mỗi đơn vị một hồ sơ. Đã thiết lập: lịch các bước, ngưỡng lệch 7%");
        await keyboard.PressOnAsync(AriaRole.Link, RoundYearTexts.Vi.Caption);
        await administrator.SeesAsync("01/11/2032");
        await Expect(administrator.Page.GetByLabel(CalendarTexts.Vi.PublishBefore)).ToHaveValueAsync("15/12/2032");
        await Expect(administrator.Page.GetByLabel(CalendarTexts.Vi.Tolerance)).ToHaveValueAsync("7");
        Assert.Empty(mouse.Events);
        Assert.Empty(administrator.Watch.ConsoleErrors);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task While_a_round_is_being_opened_the_page_says_so_moves_nothing_and_sends_it_once(int width)
    {
        var round = await RoundAsync();
        await using var administrator = await Person.AtWorkAsync(_province, Identity.AuthorityAdministrator);
        var page = administrator.Page;
        await page.SetViewportSizeAsync(width, 800);
        await page.AddInitScriptAsync(Notes);
        await administrator.GoAsync(Paths.Board(round) + "/next-year");
        var (held, sent) = (new TaskCompletionSource(), 0);
        await page.RouteAsync(
            "**/next-year",
            async route =>
            {
                sent++;
                await held.Task;
                await route.ContinueAsync();
            }
        );
        await page.GetByRole(AriaRole.Button, new() { Name = Words.Open.Submit }).FocusAsync();
        var before = await page.EvaluateAsync<string>("() => placesOnPage()");

        await page.Keyboard.PressAsync("Enter");
        await Task.Delay(HeldFor / 2);
        await page.Keyboard.PressAsync("Enter");
        await Task.Delay(HeldFor / 2);
        held.SetResult();

        await administrator.SeesAsync(Words.Board.Opened("2"));
        var seen = await page.EvaluateAsync<string[]>("() => JSON.parse(sessionStorage.seen)");
        Assert.Equal($"Đang mở kỳ đánh giá cho 2 đơn vị… true {before}", seen[0]);
        Assert.Matches($"^Đang mở kỳ đánh giá cho 2 đơn vị… [3-9] giây true {Regex.Escape(before)}$", seen[^1]);
        Assert.Equal(1, sent);
        Assert.Empty(administrator.Watch.ConsoleErrors);
    }

    private async Task<OpenRound> RoundAsync()
    {
        _province.Clock.StopAt(Deadline.AddDays(-20));
        var round = await _province.OpenRoundAsync(Deadline);
        var planned = await _province.PlanAsync(
            round,
            ("appraisal", "10"),
            ("draftResults", "5"),
            ("publishBefore", "15/12/2031"),
            ("complaintDays", "10"),
            ("tolerance", "5")
        );
        Assert.False(planned.IsRefused);
        return round;
    }
}
