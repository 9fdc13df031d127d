namespace OpenDti.BrowserTests.Sights;

/// <summary>The one page that only an empty installation shows.</summary>
public sealed class FirstRunTests(FirstRunTests.EmptyInstallation place) : IClassFixture<FirstRunTests.EmptyInstallation>
{
    public static TheoryData<Device> Devices => [Device.WideAndLight, Device.NarrowAndDark];

    [Theory]
    [MemberData(nameof(Devices), DisableDiscoveryEnumeration = true)]
    public async Task The_first_page_of_an_empty_installation_can_be_read_by_everybody(Device device)
    {
        await using var person = await Person.ArriveAsync(place, device);
        await person.GoAsync("/");

        await person.SeesAsync(Words.FirstRun.Lead);
        Assert.Equal("", string.Join('\n', await Axe.BreachesOnAsync(person.Page)));
        Assert.Equal("", await Layout.BeyondAsync(person.Page, device.Width));
        Assert.Empty(person.Watch.ConsoleErrors);
    }

    [Theory]
    [MemberData(nameof(Devices), DisableDiscoveryEnumeration = true)]
    public async Task A_wrong_code_is_refused_and_what_was_typed_stays(Device device)
    {
        await using var person = await Person.ArriveAsync(place, device);
        await person.GoAsync("/setup");
        await person.Page.GetByLabel(Words.FirstRun.Code).FillAsync("SAI-SAI");
        await person.Page.GetByLabel(Words.FirstRun.Slug).FillAsync("tinh-moi");
        await person.PressAsync(Words.FirstRun.Submit);

        await person.SeesAsync(Words.Ui.ErrorsTitle);
        await Expect(person.Page.GetByLabel(Words.FirstRun.Slug)).ToHaveValueAsync("tinh-moi");
        Assert.Equal("", string.Join('\n', await Axe.BreachesOnAsync(person.Page)));
        Assert.Equal("", await Layout.BeyondAsync(person.Page, device.Width));
    }

    public sealed class EmptyInstallation : Installation
    {
        protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);
    }
}
