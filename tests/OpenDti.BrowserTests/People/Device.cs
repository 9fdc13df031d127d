namespace OpenDti.BrowserTests.People;

/// <summary>What somebody reads with: a screen, its colours, and whether scripts run.</summary>
public sealed record Device(int Width, int Height, ColorScheme Colours = ColorScheme.Light, bool RunsScripts = true)
{
    public static Device Desk { get; } = new(1366, 768);

    public static Device DeskWithoutScripts { get; } = new(1366, 768, RunsScripts: false);

    public static Device WideAndLight { get; } = new(1280, 800);

    public static Device NarrowAndDark { get; } = new(320, 640, ColorScheme.Dark);
}
