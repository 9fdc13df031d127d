using System.Globalization;
using OpenDti.Documents.Xlsx;
using OpenDti.Documents.Yaml;

namespace OpenDti.Documents.SetTables;

/// <summary>Lays a set out in sheets: what is said of the whole, a row for each line, a row for each input.</summary>
internal sealed class SetSheetWriter
{
    private static readonly string[] ParsedElsewhere = ["indicators", "inputs"];

    private readonly List<IReadOnlyList<XlsxCell>> lines = [];
    private readonly List<IReadOnlyList<XlsxCell>> inputs = [];

    public static byte[] Write(YamlMap set)
    {
        var writer = new SetSheetWriter();
        writer.AddInputs(set, ownerId: "");
        writer.AddLines(set, "indicators", depth: 1);
        return XlsxWriter.Write(
            new XlsxSheet(SetColumns.LinesSheet, Columns(SetColumns.Lines), writer.lines) { FrozenColumns = 1 },
            new XlsxSheet(SetColumns.InputsSheet, Columns(SetColumns.Inputs), writer.inputs) { FrozenColumns = 2 },
            SetGeneral.Sheet(set.Entries.Where(entry => !ParsedElsewhere.Contains(entry.Key))),
            SetGuide.Sheet()
        );
    }

    private static List<XlsxColumn> Columns(IReadOnlyList<SetColumn> columns) =>
        [
            .. columns.Select(column => new XlsxColumn(
                column.Header,
                column.Cell == SetCell.Number ? XlsxColumnKind.Number : XlsxColumnKind.Text,
                column.Width
            )
            {
                Choices = SetGuide.ChoicesOf(column),
            }),
        ];

    private void AddLines(YamlMap owner, string key, int depth)
    {
        foreach (var line in ItemsOf(owner, key))
        {
            var rule = Find(line, "rule") as YamlMap;
            var shape = rule is { Entries: [var only] } ? only : null;
            lines.Add(
                RowOf(
                    SetColumns.Lines,
                    line,
                    ["children", "inputs"],
                    column =>
                        column.Header switch
                        {
                            SetColumns.Depth => new XlsxCell.Number(depth),
                            SetColumns.Parameters => shape is null ? XlsxCell.Empty : Words(ParametersOf(shape.Value)),
                            _ when column.Key == "rule" => shape is null ? XlsxCell.Empty : Words(WordOf("rule", shape.Key)),
                            _ => null,
                        }
                )
            );
            AddInputs(line, (Find(line, "id") as YamlText)?.Value ?? "");
            AddLines(line, "children", depth + 1);
        }
    }

    private void AddInputs(YamlMap owner, string ownerId)
    {
        foreach (var input in ItemsOf(owner, "inputs"))
        {
            inputs.Add(RowOf(SetColumns.Inputs, input, [], column => column.Header == SetColumns.Owner ? Words(ownerId) : null));
        }
    }

    private static List<XlsxCell> RowOf(
        IReadOnlyList<SetColumn> columns,
        YamlMap map,
        IReadOnlyList<string> elsewhere,
        Func<SetColumn, XlsxCell?> special
    )
    {
        var shown = columns.Select(column => column.Key.Split('.')[0]).Concat(elsewhere).ToHashSet();
        var others = new YamlMap(map.At, [.. map.Entries.Where(entry => !shown.Contains(entry.Key))]);
        return
        [
            .. columns.Select(column =>
                special(column) ?? (column.Header == SetColumns.Others ? Words(FlowYaml.InsideOf(others)) : CellOf(column, map))
            ),
        ];
    }

    private static XlsxCell CellOf(SetColumn column, YamlMap map)
    {
        var isEnglish = column.Key.EndsWith(".en", StringComparison.Ordinal);
        if (Find(map, column.Key.Split('.')[0]) is not { } value)
        {
            return XlsxCell.Empty;
        }

        if (column.Key.StartsWith("name", StringComparison.Ordinal))
        {
            var said =
                value is YamlMap words ? Find(words, isEnglish ? "en" : "vi")
                : isEnglish ? null
                : value;
            return said is null ? XlsxCell.Empty : Words(FlowYaml.CellOf(said));
        }

        var text = FlowYaml.CellOf(value);
        return column.Cell switch
        {
            SetCell.Number when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                new XlsxCell.Number(number),
            SetCell.Flag => Words(
                text == "true" ? SetColumns.Yes
                : text == "false" ? SetColumns.No
                : text
            ),
            SetCell.Choice => Words(WordOf(column.Key, text)),
            SetCell.Options when value is YamlList options => Words(SetOptions.CellOf(options)),
            _ => Words(text),
        };
    }

    private static string ParametersOf(YamlTree parameters) =>
        parameters is YamlMap map ? FlowYaml.InsideOf(map) : FlowYaml.LineOf(parameters);

    private static string WordOf(string key, string word) => SetColumns.Words[key].GetValueOrDefault(word, word);

    private static XlsxCell Words(string text) => text.Length == 0 ? XlsxCell.Empty : new XlsxCell.Words(text);

    private static YamlTree? Find(YamlMap map, string key) => map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    private static IEnumerable<YamlMap> ItemsOf(YamlMap owner, string key) =>
        Find(owner, key) is YamlList list ? list.Items.OfType<YamlMap>() : [];
}
