using OpenDti.Documents.Tables;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>
/// Figures that somebody else holds about many units: a row for each unit, a column for each figure. Asked for with an empty workbook, answered
/// with the same one, taken whole or refused with everything that is wrong with it.
/// </summary>
public static class MonitoredFile
{
    private const int CodeWidth = 14;
    private const int NameWidth = 44;
    private const int ValueWidth = 22;
    private const int MeaningWidth = 70;

    /// <summary>The workbook to be filled in: every unit stands in it, with one empty column for each input.</summary>
    public static byte[] Write(IReadOnlyList<InputDefinition> inputs, IReadOnlyList<(string Code, string Name)> units, Language language)
    {
        var texts = TemplateTexts.In(language);
        XlsxColumn[] columns =
        [
            new(ValueColumns.Code, XlsxColumnKind.Text, CodeWidth),
            new(ValueColumns.Name, XlsxColumnKind.Text, NameWidth),
            .. inputs.Select(input => new XlsxColumn(
                input.Id.Value,
                TemplateWorkbook.KindOf(input),
                Math.Max(ValueWidth, input.Id.Value.Length + 2)
            )),
        ];
        var rows = units.Select(unit =>
            (IReadOnlyList<XlsxCell>)[new XlsxCell.Words(unit.Code), new XlsxCell.Words(unit.Name), .. inputs.Select(_ => XlsxCell.Empty)]
        );
        XlsxColumn[] meaning =
        [
            new(texts.Column, XlsxColumnKind.Text, NameWidth),
            new(texts.Meaning, XlsxColumnKind.Text, MeaningWidth),
            new(texts.Unit, XlsxColumnKind.Text, ValueWidth),
        ];
        var notes = inputs.Select(input =>
            (IReadOnlyList<XlsxCell>)
                [
                    new XlsxCell.Words(input.Id.Value),
                    new XlsxCell.Words(input.Name.In(language)),
                    input.Unit is { Length: > 0 } unit ? new XlsxCell.Words(unit) : XlsxCell.Empty,
                ]
        );
        return XlsxWriter.Write(
            new XlsxSheet(texts.ValuesSheet, columns, [.. rows]) { FrozenColumns = 2 },
            new XlsxSheet(texts.NotesSheet, meaning, [.. notes])
        );
    }

    /// <summary>The units of a filled workbook or CSV, with the figures that were given. An empty cell is no figure.</summary>
    public static Parsed<IReadOnlyList<UnitRow>> Read(CompiledSet set, byte[] bytes, string file)
    {
        var findings = new List<Finding>();
        if (TableFile.Read(bytes, file, findings) is not { } table)
        {
            return new Parsed<IReadOnlyList<UnitRow>>(findings);
        }

        string[] optional = [ValueColumns.Name, .. set.Set.Inputs.Select(input => input.Id.Value)];
        var columns = TableHeader.Read(table.Header, [ValueColumns.Code], optional, findings);
        var rows = new List<UnitRow>();
        foreach (var row in table.Rows)
        {
            rows.Add(UnitRowReader.Read(set, columns, row, findings));
            if (findings.Count > Table.MaxFindings)
            {
                findings.Add(row.Finding("values.too-many-findings", 0));
                break;
            }
        }

        foreach (var again in rows.GroupBy(row => row.Code).Where(same => same.Skip(1).Any()))
        {
            var first = rows.FindIndex(row => row.Code == again.Key);
            var second = rows.FindIndex(first + 1, row => row.Code == again.Key);
            findings.Add(table.Rows[second].Finding("values.duplicate-code", 0, again.Key, $"{table.Rows[first].Number}"));
        }

        return findings.Count > 0 ? new Parsed<IReadOnlyList<UnitRow>>(findings) : new Parsed<IReadOnlyList<UnitRow>>(rows);
    }
}
