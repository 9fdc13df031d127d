using OpenDti.Web.Features.Rounds;

namespace OpenDti.TestWorld;

/// <summary>Rounds whose sets leave figures to systems: the unit can only contest them.</summary>
public static class MonitoredRound
{
    public const string Trait = "khong-van-ban";

    /// <summary>A round whose set leaves the number of drills (2.1) to a system.</summary>
    public static async Task<OpenRound> OpenMonitoredRoundAsync(this Province province)
    {
        var set = await province.AdoptAsync(
            Numbered(TestSet.Yaml)
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

    /// <summary>
    /// A round that leaves nearly everything to systems and asks 1.2 only of units that issue documents: signed documents (da-ky) stand in the rules
    /// of 1.2 and 2.2, all documents (tong-so) in that of 1.2 alone, approved systems (da-duyet) in none. The number of systems takes decimals.
    /// </summary>
    public static async Task<OpenRound> OpenMeasuredRoundAsync(this Province province)
    {
        var yaml = Numbered(TestSet.Yaml)
            .Replace("unit: \"lần\" }", "unit: \"lần\", source: monitored }", StringComparison.Ordinal)
            .Replace("unit: \"văn bản\" }", "unit: \"văn bản\", source: monitored }", StringComparison.Ordinal)
            .Replace("kind: count, unit: \"hệ thống\"", "kind: number, unit: \"hệ thống\", source: monitored", StringComparison.Ordinal)
            .Replace("numerator: \"da-duyet\"", "numerator: \"da-ky\"", StringComparison.Ordinal)
            .Replace("ruleText: \"a/b × 20.\"", $"appliesTo: {{ noneOf: [\"{Trait}\"] }}", StringComparison.Ordinal);
        var set = await province.AdoptAsync(yaml + $"\ntraits:\n  - {{ id: \"{Trait}\", name: {{ vi: \"Không ban hành văn bản\" }} }}\n");
        return await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1), set);
    }

    private static string Numbered(string yaml) =>
        yaml.Replace("version: \"1\"", $"version: \"m{Guid.NewGuid().ToString("N")[..6]}\"", StringComparison.Ordinal);
}
