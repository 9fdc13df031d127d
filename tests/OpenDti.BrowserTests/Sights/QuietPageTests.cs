namespace OpenDti.BrowserTests.Sights;

/// <summary>A page speaks to nobody but its own server, breaks no policy of its own and does not move while it is read.</summary>
public sealed class QuietPageTests(ShownProvince province) : IClassFixture<ShownProvince>
{
    private const string LayoutShift = """
        () => new Promise(done => {
            let shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value)).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(shift))));
        })
        """;

    public static TheoryData<string> Pages => AllSights.NamesOfPages;

    public static TheoryData<string> Sights => AllSights.Names;

    [Theory]
    [MemberData(nameof(Sights))]
    public async Task No_request_leaves_the_server_and_the_console_stays_empty(string sight)
    {
        await using var person = await AllSights.Named(sight).SeenAsync(province, Device.Desk);
        await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Empty(person.Watch.RequestsElsewhere);
        Assert.Empty(person.Watch.ConsoleErrors);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_moves_while_the_page_loads(string sight)
    {
        await using var person = await AllSights.Named(sight).SeenAsync(province, Device.Desk);

        Assert.Equal(0, await person.Page.EvaluateAsync<double>(LayoutShift));
    }

    [Fact]
    public async Task A_planted_style_is_refused_by_the_policy_and_noticed()
    {
        await using var person = await AllSights.Named("home").SeenAsync(province, Device.Desk);

        await person.Page.EvaluateAsync("document.body.setAttribute('style', 'color: red')");

        await person.Page.EvaluateAsync("() => new Promise(done => setTimeout(done))");
        Assert.Contains(person.Watch.ConsoleErrors, error => error.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
