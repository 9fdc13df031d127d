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

    private async Task<Person> TypedAndLeftAsync(Device device)
    {
        province.Clock.StopAt(Start);
        var round = await province.OpenRoundAsync();
        var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA, device);
        await specialist.GoAsync(Paths.Entry(round.DossierOfA));
        await specialist.Row("van-ban").Field("da-ky").FillAsync("317");
        await specialist.Row("van-ban").Field("tong-so").FillAsync("419");
        province.Clock.StopAt(Start.AddMinutes(15));
        return specialist;
    }

    private static async Task SignInAsync(Person specialist, string password)
    {
        await specialist.Page.GetByLabel(Words.SignIn.UserName).FillAsync(Province.UserName(Identity.SpecialistOfA));
        await specialist.Page.GetByLabel(Words.SignIn.Password).FillAsync(password);
        await specialist.PressAsync(Words.SignIn.Submit);
    }
}
