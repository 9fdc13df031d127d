namespace OpenDti.BrowserTests.Sights;

public sealed class AccessibilityTests(ShownProvince province) : IClassFixture<ShownProvince>
{
    public static TheoryData<string> Sights => AllSights.Names;

    [Theory]
    [MemberData(nameof(Sights))]
    public async Task On_a_wide_light_screen_axe_finds_nothing(string sight)
    {
        await using var person = await AllSights.Named(sight).SeenAsync(province, Device.WideAndLight);

        Assert.Equal("", string.Join("\n", await Axe.BreachesOnAsync(person.Page)));
    }

    [Theory]
    [MemberData(nameof(Sights))]
    public async Task On_a_narrow_dark_screen_axe_finds_nothing(string sight)
    {
        await using var person = await AllSights.Named(sight).SeenAsync(province, Device.NarrowAndDark);

        Assert.Equal("", string.Join("\n", await Axe.BreachesOnAsync(person.Page)));
    }

    [Fact]
    public async Task A_planted_breach_is_found()
    {
        await using var person = await AllSights.Named("home").SeenAsync(province, Device.WideAndLight);
        await person.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('input'))");

        var breaches = await Axe.BreachesOnAsync(person.Page);

        Assert.Contains(breaches, breach => breach.StartsWith("label:", StringComparison.Ordinal));
    }
}
