namespace OpenDti.BrowserTests.Sights;

/// <summary>A page stands still on the slowest machine, and what would be wrong is found: a check that never fails would let everything pass.</summary>
public sealed class ReadingTests(ShownProvince province) : IClassFixture<ShownProvince>
{
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

        for (var load = 0; load < 4; load++)
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

    [Fact]
    public async Task A_planted_breach_of_accessibility_is_found()
    {
        await using var person = await AllSights.Named("home").SeenAsync(province, Device.WideAndLight);
        await person.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('input'))");

        var breaches = await Axe.BreachesOnAsync(person.Page);

        Assert.Contains(breaches, breach => breach.StartsWith("label:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "const one = document.createElement('button'); one.append('x'); one.className = 'plain'; one.style.cssText = 'all: unset'",
        "no frame"
    )]
    [InlineData(
        "const one = document.createElement('div'); one.style.cssText = 'background: red; width: 90px; height: 9px'",
        "lost ground"
    )]
    [InlineData(
        "const one = document.createElement('a'); one.href = '/'; one.append('x'); one.className = 'planted'; one.style.outline = '0'",
        "no focus"
    )]
    public async Task What_forced_colours_would_hide_is_found(string planted, string fault)
    {
        await using var person = await AllSights.Named("home").SeenAsync(province, Device.WideAndLight);
        await person.Page.EvaluateAsync($"{planted}; document.querySelector('main').append(one)");

        Assert.Contains(await ForcedColours.FaultsOnAsync(person.Page), found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("one.style.width = '2000px'", "beyond")]
    [InlineData("one.style.cssText = 'height: 9px; overflow: hidden'; one.append(document.querySelector('h1').cloneNode(true))", "cut off")]
    [InlineData("one.style.position = 'sticky'", "sticky")]
    public async Task What_paper_cannot_show_is_found(string planted, string fault)
    {
        await using var person = await AllSights.Named("home").SeenAsync(province, Device.WideAndLight);
        await person.Page.EvaluateAsync(
            $"const one = document.createElement('div'); one.append('x'); document.querySelector('main').append(one); {planted}"
        );

        Assert.Contains(await Paper.FaultsOnAsync(person.Page), found => found.StartsWith(fault, StringComparison.Ordinal));
    }
}
