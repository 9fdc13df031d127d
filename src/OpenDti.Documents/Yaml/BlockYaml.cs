using System.Text;
using System.Text.RegularExpressions;

namespace OpenDti.Documents.Yaml;

/// <summary>Writes a tree as a YAML text that people read: a key a line, short maps of plain words on one line.</summary>
internal static partial class BlockYaml
{
    private const int LongestLine = 100;

    public static string Write(YamlMap tree)
    {
        var text = new StringBuilder();
        WriteMap(text, tree, indent: 0, isItem: false);
        return text.ToString();
    }

    private static void WriteMap(StringBuilder text, YamlMap map, int indent, bool isItem)
    {
        foreach (var (place, entry) in map.Entries.Index())
        {
            // The first key of a list's item stands behind its dash.
            text.Append(' ', isItem && place == 0 ? 0 : indent).Append(Scalar(entry.Key, isQuoted: false)).Append(':');
            WriteValue(text, entry.Value, indent + 2);
        }
    }

    private static void WriteValue(StringBuilder text, YamlTree value, int indent)
    {
        switch (value)
        {
            case YamlText scalar:
                text.Append(' ').Append(Scalar(scalar.Value, scalar.IsQuoted)).Append('\n');
                break;
            case var _ when FlowYaml.LineOf(value) is { Length: <= LongestLine } line && IsFlat(value):
                text.Append(' ').Append(line).Append('\n');
                break;
            case YamlMap map:
                text.Append('\n');
                WriteMap(text, map, indent, isItem: false);
                break;
            case YamlList list:
                text.Append('\n');
                WriteItems(text, list, indent);
                break;
        }
    }

    private static void WriteItems(StringBuilder text, YamlList list, int indent)
    {
        foreach (var item in list.Items)
        {
            text.Append(' ', indent).Append('-');
            if (item is YamlMap { Entries.Count: > 0 } map && !(IsFlat(map) && FlowYaml.LineOf(map).Length <= LongestLine))
            {
                text.Append(' ');
                WriteMap(text, map, indent + 2, isItem: true);
            }
            else
            {
                WriteValue(text, item, indent + 2);
            }
        }
    }

    // Codes have to stay in quotes, which one line does not keep.
    private static bool IsFlat(YamlTree tree) =>
        tree switch
        {
            YamlMap map => map.Entries.All(entry => entry.Key is not ("code" or "children") && IsFlat(entry.Value)),
            YamlList list => list.Items.All(IsFlat),
            _ => true,
        };

    private static string Scalar(string text, bool isQuoted) => !isQuoted && Harmless().IsMatch(text) ? text : FlowYaml.Quoted(text);

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._%/-]*( [A-Za-z0-9._%/-]+)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Harmless();
}
