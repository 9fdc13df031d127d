namespace OpenDti.BrowserTests.Sights;

/// <summary>What holds on whatever one reads: it fits the screen, stands still, breaks no policy of its own and speaks to nobody but its server.</summary>
public sealed class ReadingTests(ShownProvince province) : IClassFixture<ShownProvince>
{
    private static readonly int[] Widths = [320, 390, 1366];

    public static TheoryData<string> Sights => AllSights.Names;

    [Theory]
    [MemberData(nameof(Sights))]
    public async Task A_page_fits_every_screen_stands_still_and_keeps_to_itself(string sight)
    {
        var seen = AllSights.Named(sight);
        await using var person = await seen.SeenAsync(province, Device.Desk);
        await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal(0, seen.OpensByAddress ? await Layout.ShiftAsync(person.Page) : 0);
        foreach (var width in Widths)
        {
            Assert.Equal("", await Layout.BeyondAsync(person.Page, width));
        }

        Assert.Equal(0, await person.Page.Locator("form[method=post]:not([novalidate])").CountAsync());
        Assert.Empty(person.Watch.RequestsElsewhere);
        Assert.Empty(person.Watch.ConsoleErrors);
    }

    // The browser reads a page in pieces, the smaller the slower the machine: nothing is to be seen of that.
    [Theory]
    [InlineData("entry in English")]
    [InlineData("board, to be released")]
    [InlineData("ranking")]
    public async Task A_page_stands_still_on_a_slow_machine(string sight)
    {
        await using var person = await AllSights.Named(sight).SeenAsync(province, Device.Desk);
        var devTools = await person.Page.Context.NewCDPSessionAsync(person.Page);
        await devTools.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 20 });

        for (var load = 0; load < 8; load++)
        {
            await person.Page.ReloadAsync();
            Assert.Equal(0, await Layout.ShiftAsync(person.Page));
        }
    }

    [Fact]
    public async Task A_planted_wide_element_is_found()
    {
        await using var person = await AllSights.Named("home").SeenAsync(province, Device.Desk);
        await person.Page.EvaluateAsync("document.querySelector('h1').append('x'.repeat(500))");
        await person.Page.EvaluateAsync("document.querySelector('h1').style.whiteSpace = 'nowrap'");

        Assert.Contains(", h1.", await Layout.BeyondAsync(person.Page, 320), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planted_movement_is_found()
    {
        await using var person = await AllSights.Named("home").SeenAsync(province, Device.Desk);
        await person.Page.EvaluateAsync("document.querySelector('main').style.marginTop = '300px'");

        Assert.NotEqual(0, await Layout.ShiftAsync(person.Page));
    }

    [Fact]
    public async Task A_planted_breach_of_the_policy_is_found()
    {
        await using var person = await AllSights.Named("home").SeenAsync(province, Device.Desk);
        var seen = person.Page.WaitForConsoleMessageAsync();
        await person.Page.EvaluateAsync("document.body.setAttribute('style', 'color: red')");
        await seen;

        Assert.Contains(person.Watch.ConsoleErrors, error => error.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_planted_request_to_a_stranger_is_found()
    {
        await using var person = await AllSights.Named("home").SeenAsync(province, Device.Desk);
        var asked = person.Page.WaitForRequestAsync("http://127.0.0.1:9/");
        await person.Page.EvaluateAsync("location.href = 'http://127.0.0.1:9/'");
        await asked;

        Assert.Contains("http://127.0.0.1:9/", person.Watch.RequestsElsewhere);
    }
}
