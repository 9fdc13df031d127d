namespace OpenDti.BrowserTests.People;

/// <summary>The row of one criterion on the entry page.</summary>
public sealed class EntryRow(IPage page, string criterion)
{
    public ILocator Form => page.Locator("#tc-" + criterion);

    public ILocator Points => Form.Locator(".pts");

    public ILocator Save => Form.GetByRole(AriaRole.Button);

    public ILocator Field(string input) => page.Locator("#v-" + input);

    public async Task SaveAsync(params IReadOnlyList<(string Input, string Value)> typed)
    {
        foreach (var (input, value) in typed)
        {
            await Field(input).FillAsync(value);
        }

        await Save.ClickAsync();
    }
}
