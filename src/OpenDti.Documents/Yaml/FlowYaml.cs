using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OpenDti.Scoring;

namespace OpenDti.Documents.Yaml;

/// <summary>A piece of a set as one line, "{from: 4, worth: max}", for a cell of a sheet; and such a line as the piece it says.</summary>
internal static partial class FlowYaml
{
    /// <summary>A text as it is, everything else as one line. A text that begins like a line of that kind is quoted.</summary>
    public static string CellOf(YamlTree tree) =>
        tree is YamlText text && !(text.Value.Length > 0 && text.Value[0] is '{' or '[' or '"') ? text.Value : LineOf(tree);

    /// <summary>What is inside the braces of a map; a cell shows it without them.</summary>
    public static string InsideOf(YamlMap map) => LineOf(map)[1..^1];

    public static string LineOf(YamlTree tree) =>
        tree switch
        {
            YamlMap map => "{" + string.Join(", ", map.Entries.Select(entry => $"{Plain(entry.Key)}: {LineOf(entry.Value)}")) + "}",
            YamlList list => "[" + string.Join(", ", list.Items.Select(LineOf)) + "]",
            YamlText text => Plain(text.Value),
            _ => "",
        };

    /// <summary>The piece that a cell says; everything in it stands at the place of the cell.</summary>
    public static YamlTree Read(string cell, TextSpan at, List<Finding> findings)
    {
        if (cell.Length == 0 || cell[0] is not ('{' or '[' or '"'))
        {
            return new YamlText(at, cell, IsQuoted: true);
        }

        var own = new List<Finding>();
        var tree = YamlTreeReader.Read(cell, at.File, own);
        findings.AddRange(own.Select(finding => finding with { At = at }));
        return tree is null ? new YamlText(at, cell, IsQuoted: true) : At(tree, at);
    }

    /// <summary>A text in double quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(
                letter switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\t' => "\\t",
                    _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' => string.Create(
                        CultureInfo.InvariantCulture,
                        $"\\u{(int)letter:x4}"
                    ),
                    _ => letter.ToString(),
                }
            );
        }

        return quoted.Append('"').ToString();
    }

    private static string Plain(string text) => Harmless().IsMatch(text) ? text : Quoted(text);

    private static YamlTree At(YamlTree tree, TextSpan at) =>
        tree switch
        {
            YamlMap map => new YamlMap(at, [.. map.Entries.Select(entry => new YamlEntry(at, entry.Key, At(entry.Value, at)))]),
            YamlList list => new YamlList(at, [.. list.Items.Select(item => At(item, at))]),
            YamlText text => text with { At = at },
            _ => tree,
        };

    // Words that no reader of YAML takes for a sign: letters and digits first, and nothing that opens, closes or parts.
    [GeneratedRegex(
        @"^[\p{L}\p{N}]([\p{L}\p{M}\p{N} ./%()_-]*[\p{L}\p{M}\p{N}.%)])?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Harmless();
}
