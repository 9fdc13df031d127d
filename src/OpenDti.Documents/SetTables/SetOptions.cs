using OpenDti.Documents.Yaml;
using OpenDti.Scoring;

namespace OpenDti.Documents.SetTables;

/// <summary>Options of a choice in a cell: "bi-thu: Bí thư" a line; where a name needs more than a line, the list as YAML writes it.</summary>
internal static class SetOptions
{
    private static readonly string[] Keys = ["id", "name"];

    public static string CellOf(YamlList options) =>
        options.Items.All(IsPlain)
            ? string.Join('\n', options.Items.Cast<YamlMap>().Select(option => $"{TextOf(option, "id")}: {TextOf(option, "name")}"))
            : FlowYaml.LineOf(options);

    public static YamlTree Read(string cell, TextSpan at, List<Finding> findings) =>
        cell.StartsWith('[')
            ? FlowYaml.Read(cell, at, findings)
            : new YamlList(
                at,
                [
                    .. cell.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                        .Select(line => OptionOf(line, at)),
                ]
            );

    // A line without a colon is an option without a name; the reader of sets says so.
    private static YamlMap OptionOf(string line, TextSpan at)
    {
        var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
        var entries = Keys.Zip(parts, (key, text) => new YamlEntry(at, key, new YamlText(at, text, IsQuoted: true)));
        return new YamlMap(at, [.. entries]);
    }

    private static bool IsPlain(YamlTree option) =>
        option is YamlMap { Entries.Count: 2 } map
        && TextOf(map, "id") is { } id
        && !id.Contains(':', StringComparison.Ordinal)
        && TextOf(map, "name") is { } name
        && !name.Contains('\n', StringComparison.Ordinal);

    private static string? TextOf(YamlMap map, string key) =>
        (map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value as YamlText)?.Value;
}
