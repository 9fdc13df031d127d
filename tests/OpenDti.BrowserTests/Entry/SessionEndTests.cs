using OpenDti.Web.Features.Rounds;

namespace OpenDti.BrowserTests.Entry;

/// <summary>A session ends after 15 idle minutes (5 for administrators); nothing that was typed goes with it.</summary>
public sealed class SessionEndTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    private static readonly DateTimeOffset Start = new(2031, 10, 15, 14, 0, 0, HanoiTime.Offset);

    [Fact]
    public async Task A_save_after_the_session_ended_shows_what_was_typed_and_that_nothing_was_saved()
    {
        await using var specialist = await TypedAndLeftAsync(Device.DeskWithoutScripts);

        await specialist.Row("van-ban").Save.ClickAsync();

        await specialist.SeesAsync(Words.Errors.SignedOut);
        await specialist.SeesAsync(Words.Errors.SignedOutWhy);
        await Expect(specialist.Page.Locator("main code")).ToHaveTextAsync(["317", "419"]);
    }

    [Fact]
    public async Task After_signing_in_again_what_was_typed_is_there_and_goes_into_its_fields_with_one_press()
    {
        await using var specialist = await TypedAndLeftAsync(Device.DeskWithoutScripts);
        var entry = new Uri(specialist.Page.Url).AbsolutePath;
        await specialist.Row("van-ban").Save.ClickAsync();

        await SignInAsync(specialist, "sai-mat-khau");
        await Expect(specialist.Page.Locator("main code")).ToHaveTextAsync(["317", "419"]);
        await SignInAsync(specialist, Province.Password);
        await Expect(specialist.Page.Locator("main code")).ToHaveTextAsync(["317", "419"]);
        await specialist.PressAsync(Words.SignIn.ResumeSubmit);

        await Expect(specialist.Row("van-ban").Field("da-ky")).ToHaveValueAsync("317");
        await Expect(specialist.Row("van-ban").Form).ToContainTextAsync("Đã lưu");
        Assert.Equal(entry, new Uri(specialist.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task With_scripts_the_typed_text_stays_in_its_field_and_the_page_says_that_nothing_was_saved()
    {
        await using var specialist = await TypedAndLeftAsync(Device.Desk);
        var stay = await Stay.OnAsync(specialist.Page);
        var row = specialist.Row("van-ban");

        await row.Save.ClickAsync();

        await Expect(specialist.Page.Locator("#trang-thai")).ToContainTextAsync(Words.Entry.SignedOut);
        await Expect(row.Field("da-ky")).ToHaveValueAsync("317");
        await Expect(row.Field("tong-so")).ToHaveValueAsync("419");
        await stay.IsKeptAsync();
    }

    /// <summary>What the page tells people to do. Whoever pressed Sign out first has other marks against forgery than the old page.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_signing_in_in_another_tab_save_on_the_old_page_goes_through(bool isSignedOut)
    {
        await using var specialist = await TypedAndLeftAsync(Device.Desk, isSignedOut ? 0 : 15);
        var row = specialist.Row("van-ban");
        var tab = await specialist.Page.Context.NewPageAsync();
        await tab.GotoAsync(isSignedOut ? Paths.Work : "/sign-in");
        if (isSignedOut)
        {
            await tab.GetByRole(AriaRole.Button, new() { Name = Words.Ui.SignOut }).ClickAsync();
        }

        await row.Save.ClickAsync();
        await Expect(specialist.Page.Locator("#trang-thai")).ToContainTextAsync(Words.Entry.SignedOut);
        await SignInAsync(tab, Identity.SpecialistOfA, Province.Password);
        await Expect(tab.GetByRole(AriaRole.Button, new() { Name = Words.Ui.SignOut })).ToBeVisibleAsync();
        await row.Save.ClickAsync();

        await Expect(row.Form).ToContainTextAsync("Đã lưu");
        await Expect(row.Field("da-ky")).ToHaveValueAsync("317");
    }

    [Fact]
    public async Task Who_signs_in_as_somebody_else_in_another_tab_saves_nothing_of_the_old_page()
    {
        await using var specialist = await TypedAndLeftAsync(Device.Desk);
        var tab = await specialist.Page.Context.NewPageAsync();
        await tab.GotoAsync("/sign-in");
        await SignInAsync(tab, Identity.LeaderOfA, Province.Password);
        await Expect(tab.GetByRole(AriaRole.Button, new() { Name = Words.Ui.SignOut })).ToBeVisibleAsync();

        await specialist.Row("van-ban").Save.ClickAsync();

        await Expect(specialist.Page.Locator("#trang-thai")).ToContainTextAsync(Words.Entry.Refused);
        await Expect(specialist.Row("van-ban").Field("da-ky")).ToHaveValueAsync("317");
    }

    [Fact]
    public async Task A_colleague_opens_their_link_again_in_another_tab_and_saves_on_the_old_page()
    {
        province.Clock.StopAt(Start);
        var round = await province.OpenRoundAsync();
        await province.AssignAsync(round.DossierOfA, Identity.ContributorOfA, "dien-tap");
        var link = await province.EntryLinkAsync(round.DossierOfA, Identity.ContributorOfA);
        await using var colleague = await Person.ArriveAsync(province);
        await colleague.GoAsync(link);
        await colleague.Page.Locator("main form button").ClickAsync();
        await colleague.SeesAsync("0/1");
        await colleague.GoAsync(Paths.Dossier(round.DossierOfA) + "/indices/an-toan");
        var row = colleague.Row("dien-tap");
        province.Clock.StopAt(Start.AddMinutes(15));

        await row.SaveAsync(("so-lan", "2"));
        await Expect(colleague.Page.Locator("#trang-thai")).ToContainTextAsync(Words.Entry.LinkOver);
        var tab = await colleague.Page.Context.NewPageAsync();
        await tab.GotoAsync(link);
        await tab.Locator("main form button").ClickAsync();
        await Expect(tab.Locator("main")).ToContainTextAsync("0/1");
        await row.Save.ClickAsync();

        await Expect(row.Points).ToContainTextAsync("30,00");
    }

    [Fact]
    public async Task After_signing_in_again_the_specialist_comes_back_to_the_page_they_asked_for()
    {
        await using var specialist = await TypedAndLeftAsync(Device.DeskWithoutScripts);
        var entry = new Uri(specialist.Page.Url).AbsolutePath;

        await specialist.GoAsync(entry);
        await SignInAsync(specialist, Province.Password);

        await Expect(specialist.Row("van-ban").Field("da-ky")).ToBeEditableAsync();
        Assert.Equal(entry, new Uri(specialist.Page.Url).AbsolutePath);
    }

    [Theory]
    [InlineData(Identity.AuthorityAdministrator, 4, true)]
    [InlineData(Identity.AuthorityAdministrator, 5, false)]
    [InlineData(Identity.Publisher, 14, true)]
    [InlineData(Identity.Publisher, 15, false)]
    public async Task A_session_ends_after_its_idle_minutes(Identity identity, int idleMinutes, bool isStillIn)
    {
        province.Clock.StopAt(Start);
        await using var person = await Person.AtWorkAsync(province, identity);

        province.Clock.StopAt(Start.AddMinutes(idleMinutes));
        await person.GoAsync(Paths.Rounds);

        await Expect(person.Page.GetByLabel(Words.SignIn.Password)).ToHaveCountAsync(isStillIn ? 0 : 1);
    }

    private async Task<Person> TypedAndLeftAsync(Device device, int minutes = 15)
    {
        province.Clock.StopAt(Start);
        var round = await province.OpenRoundAsync();
        var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA, device);
        await specialist.GoAsync(Paths.Entry(round.DossierOfA));
        await specialist.Row("van-ban").Field("da-ky").FillAsync("317");
        await specialist.Row("van-ban").Field("tong-so").FillAsync("419");
        province.Clock.StopAt(Start.AddMinutes(minutes));
        return specialist;
    }

    private static Task SignInAsync(Person specialist, string password) => SignInAsync(specialist.Page, Identity.SpecialistOfA, password);

    private static async Task SignInAsync(IPage page, Identity identity, string password)
    {
        await page.GetByLabel(Words.SignIn.UserName).FillAsync(Province.UserName(identity));
        await page.GetByLabel(Words.SignIn.Password).FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = Words.SignIn.Submit }).ClickAsync();
    }
}
