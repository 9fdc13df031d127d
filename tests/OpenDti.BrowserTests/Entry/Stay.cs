namespace OpenDti.BrowserTests.Entry;

/// <summary>A mark on the document that is open: a page load would wipe it off.</summary>
public sealed class Stay
{
    private readonly IPage _page;

    private Stay(IPage page) => _page = page;

    public static async Task<Stay> OnAsync(IPage page)
    {
        await page.EvaluateAsync("document.documentElement.dataset.stay = 'kept'");
        return new Stay(page);
    }

    public Task IsKeptAsync() => Expect(_page.Locator("html")).ToHaveAttributeAsync("data-stay", "kept");
}
