namespace OpenDti.BrowserTests.People;

/// <summary>A watch that never sees anything would let every keyboard test pass.</summary>
public sealed class MouseWatchTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    [Fact]
    public async Task A_click_is_noticed_and_the_enter_key_on_a_link_is_not()
    {
        await using var person = await Person.ArriveAsync(province);
        var mouse = await MouseWatch.OverAsync(person);
        await person.GoAsync("/sign-in");

        await new Keyboard(person).PressOnAsync(AriaRole.Link, "English");
        await Expect(person.Page.GetByLabel("User name")).ToBeVisibleAsync();
        Assert.Empty(mouse.Events);

        await person.FollowAsync("Tiếng Việt");
        await Expect(person.Page.GetByLabel("Tên đăng nhập")).ToBeVisibleAsync();
        Assert.Contains("click", mouse.Events);
    }
}
