namespace OpenDti.BrowserTests.Sights;

/// <summary>Every page and every trouble, looked at in every way.</summary>
[Collection(ShownOnce.Name)]
public sealed class ShownTests(ShownProvince province)
{
    public static TheoryData<string> Sights => AllSights.Names;

    [Theory]
    [MemberData(nameof(Sights))]
    public async Task A_page_is_right_on_every_screen_in_every_colour_and_on_paper(string sight)
    {
        var seen = AllSights.Named(sight);
        await using var person = await seen.SeenAsync(province, Device.WideAndLight);

        Assert.Equal("", await Looks.FaultsOfAsync(person, seen.OpensByAddress));
    }

    [Theory]
    [InlineData("receipt")]
    [InlineData("receipt in English")]
    [InlineData("reset, with its sheet")]
    [InlineData("person seated")]
    [InlineData("form to be signed")]
    [InlineData("request for explanation")]
    public async Task A_paper_that_is_handed_over_is_one_sheet(string sight)
    {
        await using var person = await AllSights.Named(sight).SeenAsync(province, Device.Desk);

        Assert.Equal(1, await Paper.SheetsOfAsync(person.Page));
    }
}
