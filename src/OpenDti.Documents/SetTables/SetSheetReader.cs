using System.Globalization;
using OpenDti.Documents.Tables;
using OpenDti.Documents.Xlsx;
using OpenDti.Documents.Yaml;
using OpenDti.Scoring;

namespace OpenDti.Documents.SetTables;

/// <summary>Makes the sheets of a set the tree that its YAML would be. Every piece remembers its cell, so that findings name it.</summary>
internal sealed class SetSheetReader(string file, List<Finding> findings)
{
    private const int Deepest = 9;

    public YamlMap? Read(byte[] bytes)
    {
        string[] names = [SetColumns.LinesSheet, SetColumns.InputsSheet, SetColumns.GeneralSheet];
        var tables = XlsxTable.ReadNamed(bytes, file, names, findings);
        if (findings.Count > 0)
        {
            return null;
        }

        var (lines, inputs, general) = (tables[names[0]], tables[names[1]], tables[names[2]]);
        TableHeader.Read(lines.Header, Headers(SetColumns.Lines), [], findings);
        TableHeader.Read(inputs.Header, Headers(SetColumns.Inputs), [], findings);
        TableHeader.Read(general.Header, SetGeneral.Required, SetGeneral.Optional, findings);
        if (findings.Count > 0)
        {
            return null;
        }

        var inputsOf = inputs.Rows.Select(row => new SheetRow(inputs, row, findings)).ToLookup(row => row.Text(SetColumns.Owner));
        var entries = SetGeneral.Read(general.Rows.Select(row => new SheetRow(general, row, findings)), findings);
        AddInputs(entries, inputsOf, owner: "");
        var rows = lines.Rows.Select(row => new SheetRow(lines, row, findings)).ToList();
        var ids = rows.Select(row => row.Text("Định danh")).ToHashSet();
        foreach (var row in inputsOf.Where(group => group.Key.Length > 0 && !ids.Contains(group.Key)).SelectMany(group => group))
        {
            row.Report(
                SetColumns.Owner,
                "xlsx.unknown-owner",
                row.Text(SetColumns.Owner),
                Nearest.To(row.Text(SetColumns.Owner), ids) ?? ""
            );
        }

        var start = new TextSpan(file, 1, 1) { Cell = "" };
        var place = 0;
        entries.Add(new YamlEntry(start, "indicators", LinesFrom(rows, ref place, depth: 1, inputsOf, start)));
        return new YamlMap(start, entries);
    }

    // Rows of one depth under their parent; a deeper row is a child of the row before it.
    private YamlList LinesFrom(List<SheetRow> rows, ref int place, int depth, ILookup<string, SheetRow> inputsOf, TextSpan at)
    {
        var items = new List<YamlTree>();
        while (place < rows.Count && DepthOf(rows[place], depth) is var own && own >= depth)
        {
            if (own > depth)
            {
                rows[place].Report(SetColumns.Depth, "xlsx.depth-gap", Said(own), Said(depth));
            }

            var row = rows[place++];
            var entries = EntriesOf(row, SetColumns.Lines);
            AddRule(row, entries);
            AddInputs(entries, inputsOf, row.Text("Định danh"));
            if (place < rows.Count && DepthOf(rows[place], depth) > depth)
            {
                entries.Add(new YamlEntry(row.Start, "children", LinesFrom(rows, ref place, depth + 1, inputsOf, row.Start)));
            }

            items.Add(new YamlMap(row.Start, entries));
        }

        return new YamlList(items.Count > 0 ? items[0].At : at, items);
    }

    private static int DepthOf(SheetRow row, int otherwise)
    {
        if (
            int.TryParse(row.Text(SetColumns.Depth), NumberStyles.None, CultureInfo.InvariantCulture, out var depth)
            && depth is >= 1 and <= Deepest
        )
        {
            return depth;
        }

        row.Report(SetColumns.Depth, "xlsx.no-depth", row.Text(SetColumns.Depth), Said(Deepest));
        return otherwise;
    }

    private void AddRule(SheetRow row, List<YamlEntry> entries)
    {
        if (WordOf("rule", row.Text("Cách tính")) is not { Length: > 0 } shape)
        {
            return;
        }

        var at = row.At(SetColumns.Parameters);
        var text = row.Text(SetColumns.Parameters);
        var parameters = FlowYaml.Read(text.StartsWith('[') || text.StartsWith('{') ? text : "{" + text + "}", at, findings);
        var rule = new YamlMap(at, [new YamlEntry(row.At("Cách tính"), shape, parameters)]);
        entries.Add(new YamlEntry(row.At("Cách tính"), "rule", rule));
    }

    private void AddInputs(List<YamlEntry> entries, ILookup<string, SheetRow> inputsOf, string owner)
    {
        var items = inputsOf[owner].Select(row => (YamlTree)new YamlMap(row.Start, EntriesOf(row, SetColumns.Inputs))).ToList();
        if (items.Count > 0)
        {
            entries.Add(new YamlEntry(items[0].At, "inputs", new YamlList(items[0].At, items)));
        }
    }

    private List<YamlEntry> EntriesOf(SheetRow row, IReadOnlyList<SetColumn> columns)
    {
        var entries = new List<YamlEntry>();
        foreach (var column in columns.Where(column => column.Key.Length > 0 && column.Key is not ("rule" or "name.en")))
        {
            if (row.Text(column.Header) is { Length: > 0 } text)
            {
                entries.Add(new YamlEntry(row.At(column.Header), column.Key, ValueOf(row, column, text)));
            }
        }

        if (row.Text(SetColumns.Others) is { Length: > 0 } others)
        {
            var inside = FlowYaml.Read(others.StartsWith('{') ? others : "{" + others + "}", row.At(SetColumns.Others), findings);
            entries.AddRange(inside is YamlMap map ? map.Entries : []);
        }

        return entries;
    }

    private YamlTree ValueOf(SheetRow row, SetColumn column, string text)
    {
        var at = row.At(column.Header);
        if (column.Key == "name" && row.Text(SetColumns.English) is { Length: > 0 } english)
        {
            return new YamlMap(
                at,
                [
                    new YamlEntry(at, "vi", FlowYaml.Read(text, at, findings)),
                    new YamlEntry(at, "en", FlowYaml.Read(english, row.At(SetColumns.English), findings)),
                ]
            );
        }

        return column.Cell switch
        {
            SetCell.Number => new YamlText(at, text, IsQuoted: false),
            SetCell.Flag => new YamlText(
                at,
                text is SetColumns.Yes ? "true"
                    : text is SetColumns.No ? "false"
                    : text,
                IsQuoted: false
            ),
            SetCell.Choice => new YamlText(at, WordOf(column.Key, text), IsQuoted: false),
            SetCell.Options => SetOptions.Read(text, at, findings),
            _ => FlowYaml.Read(text, at, findings),
        };
    }

    private static string WordOf(string key, string said) =>
        SetColumns.Words[key].Where(word => word.Value == said).Select(word => word.Key).FirstOrDefault() ?? said;

    private static List<string> Headers(IReadOnlyList<SetColumn> columns) => [.. columns.Select(column => column.Header)];

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);
}
