using OpenDti.Web.Features.Rounds;

namespace OpenDti.TestWorld;

/// <summary>A round whose set leaves the number of drills (2.1) to a system: the unit can only contest it.</summary>
public static class MonitoredRound
{
    public static async Task<OpenRound> OpenMonitoredRoundAsync(this Province province)
    {
        var set = await province.AdoptAsync(
            TestSet
                .Yaml.Replace("version: \"1\"", $"version: \"m{Guid.NewGuid().ToString("N")[..6]}\"", StringComparison.Ordinal)
                .Replace("kind: count, unit: \"lần\" }", "kind: count, unit: \"lần\", source: monitored }", StringComparison.Ordinal)
                .Replace("\"Số lần diễn tập\"", "\"Số lần diễn tập\", en: \"Number of drills\"", StringComparison.Ordinal)
                .Replace("\"Diễn tập\"", "\"Diễn tập\", en: \"Drills\"", StringComparison.Ordinal)
        );
        return await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1), set);
    }

    /// <summary>The same, locked and settled; nothing was entered or measured.</summary>
    public static async Task<OpenRound> LockedMonitoredRoundAsync(this Province province)
    {
        var round = await province.OpenMonitoredRoundAsync();
        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        return round;
    }
}
