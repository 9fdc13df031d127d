using System.Globalization;

namespace OpenDti.BrowserTests.Sights;

/// <summary>
/// What holds on whatever somebody reads, looked at in one visit: on a wide light screen, on narrow ones, in the dark, in colours that the
/// reader's system forces, and on paper.
/// </summary>
public static class Looks
{
    private static readonly int[] Widths = [320, 390, 1366];

    /// <summary>Everything that is wrong with the page that is open, line by line. What moves under a finger is no shift.</summary>
    public static async Task<string> FaultsOfAsync(Person person, bool opensByAddress = true)
    {
        var page = person.Page;
        var faults = new List<string>();
        void Add(string where, IEnumerable<string> found) => faults.AddRange(found.Select(fault => $"{where}: {fault}"));

        Add("wide and light", await Axe.BreachesOnAsync(page));
        if (opensByAddress && await Layout.ShiftAsync(page) is var shift and not 0)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"the page moved by {shift}"));
        }

        Add("forced colours", await ForcedColours.FaultsOnAsync(page));
        Add("paper", await Paper.FaultsOnAsync(page));
        foreach (var width in Widths)
        {
            Add("screen", new[] { await Layout.BeyondAsync(page, width) }.Where(beyond => beyond.Length > 0));
        }

        await page.SetViewportSizeAsync(Device.NarrowAndDark.Width, Device.NarrowAndDark.Height);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Add("narrow and dark", await Axe.BreachesOnAsync(page));
        var unready = await page.Locator("form[method=post]:not([novalidate])").CountAsync();
        Add("form that the browser checks by itself", Enumerable.Repeat("novalidate is missing", unready));
        Add("stranger", person.Watch.RequestsElsewhere);
        Add("console", person.Watch.ConsoleErrors);
        return string.Join('\n', faults);
    }
}
