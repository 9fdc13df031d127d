namespace OpenDti.BrowserTests.People;

/// <summary>The one Chromium of a test run. It ends with the test process; what people do in it is kept apart by contexts.</summary>
public static class Chromium
{
    private const string Program = "/usr/bin/chromium";
    private const float LongestWaitMs = 20_000;

    // What Chromium needs to run as root on a bare machine, and to speak to nobody but the server under test.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Grey letters look the same on every machine and make smaller pictures.
        "--disable-lcd-text",
    ];

    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    public static async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options)
    {
        var browser = await Started.Value;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(LongestWaitMs);
        return context;
    }

    private static async Task<IBrowser> StartAsync()
    {
        SetDefaultExpectTimeout(LongestWaitMs);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments });
    }
}
