namespace OpenDti.BrowserTests.Sights;

/// <summary>What a first visit costs on a slow line: the page, its style and its script, before compression.</summary>
[Collection(ShownOnce.Name)]
public sealed class PageWeightTests(ShownProvince province)
{
    private const int OneKilobyte = 1_000;

    [Theory]
    [InlineData("entry", 120)]
    [InlineData("ranking", 100)]
    public async Task A_first_visit_stays_within_its_weight(string sight, int mostKilobytes)
    {
        await using var person = await AllSights.Named(sight).SeenAsync(province, Device.Desk);
        await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var bodies = await Task.WhenAll(person.Watch.Responses.Select(response => response.BodyAsync()));

        Assert.InRange(bodies.Sum(body => body.Length), OneKilobyte, mostKilobytes * OneKilobyte);
    }
}
