namespace OpenDti.BrowserTests.Sights;

public sealed class ScreenWidthTests(ShownProvince province) : IClassFixture<ShownProvince>
{
    private static readonly int[] Widths = [320, 390, 1366];

    public static TheoryData<string> Sights => AllSights.Names;

    [Theory]
    [MemberData(nameof(Sights))]
    public async Task Nothing_stands_out_to_the_right_of_any_screen(string sight)
    {
        await using var person = await AllSights.Named(sight).SeenAsync(province, Device.Desk);

        foreach (var width in Widths)
        {
            await person.Page.SetViewportSizeAsync(width, 800);
            var needed = await person.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(needed <= width, $"{sight} needs {needed} px on a screen of {width} px.");
        }
    }
}
