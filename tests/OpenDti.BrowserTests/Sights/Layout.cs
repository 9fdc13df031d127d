namespace OpenDti.BrowserTests.Sights;

/// <summary>Where things stand on a page, and whether they moved.</summary>
public static class Layout
{
    // Two frames, then a task: what shifted until now has been reported.
    private const string Shift = """
        () => new Promise(done => {
            let shift = 0;
            const add = list => list.getEntries().filter(entry => !entry.hadRecentInput).forEach(entry => shift += entry.value);
            new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(shift))));
        })
        """;

    private const string Beyond = """
        () => {
            const { scrollWidth, clientWidth } = document.documentElement;
            if (scrollWidth <= clientWidth) return '';
            const standsOut = element => element.getBoundingClientRect().left + element.scrollWidth > clientWidth;
            const names = [...document.querySelectorAll('body *')].filter(standsOut).map(element => `${element.localName}.${element.className}`);
            return `${scrollWidth} px on a screen of ${clientWidth} px: ${names.join(', ')}`;
        }
        """;

    /// <summary>The cumulative layout shift of the page that is open.</summary>
    public static Task<double> ShiftAsync(IPage page) => page.EvaluateAsync<double>(Shift);

    /// <summary>How far the page reaches to the right of a screen of this width, and with what; empty where nothing does.</summary>
    public static async Task<string> BeyondAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        return await page.EvaluateAsync<string>(Beyond);
    }
}
