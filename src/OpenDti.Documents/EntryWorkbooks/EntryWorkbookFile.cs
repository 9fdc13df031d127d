using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents.EntryWorkbooks;

/// <summary>Reads a filled entry workbook back (XLSX, or the same columns as CSV).</summary>
public static class EntryWorkbookFile
{
    /// <summary>
    /// The cells of the file, or everything that is wrong with it by row and column: a row of another dossier, an unknown or repeated input, a
    /// value that its input does not take.
    /// </summary>
    public static Parsed<IReadOnlyList<FilledCell>> Read(CompiledSet set, byte[] bytes, string mark, string file = "")
    {
        var findings = new List<Finding>();
        var cells = new List<FilledCell>();
        if (TableFile.Read(bytes, file, findings) is { } table)
        {
            var texts = TextsOf(table.Header);
            string[] required = [texts.Saved, texts.Value, texts.Id, texts.Mark];
            if (RecordTable.Of(table, required, findings) is { } records)
            {
                if (OfAnotherSet(records, texts, mark) is { } old)
                {
                    return new Parsed<IReadOnlyList<FilledCell>>([old]);
                }

                foreach (var row in records.Rows.Where(row => records.Cell(row, texts.Id).Text.Length > 0))
                {
                    ReadRow(set, records, row, texts, mark, cells, findings);
                }
            }
        }

        if (findings.Count == 0 && cells.Count == 0)
        {
            findings.Add(new TableSource(file, IsWorkbook: true).Whole("entry-workbook.empty"));
        }

        return findings.Count > 0 ? new Parsed<IReadOnlyList<FilledCell>>(findings) : new Parsed<IReadOnlyList<FilledCell>>(cells);
    }

    // Said once and not in every row: what such a file asks may be scored otherwise now, or not at all.
    private static Finding? OfAnotherSet(RecordTable table, EntryWorkbookTexts texts, string mark) =>
        table.Rows.FirstOrDefault(row => EntryMark.IsOfAnotherSet(table.Cell(row, texts.Mark).Text, mark)) is { } row
            ? row.Finding("entry-workbook.other-set", table.PlaceOf(texts.Mark))
            : null;

    private static EntryWorkbookTexts TextsOf(TableRow header) =>
        header.Cells.Any(cell => cell.Text == EntryWorkbookTexts.En.Value) ? EntryWorkbookTexts.En : EntryWorkbookTexts.Vi;

    private static void ReadRow(
        CompiledSet set,
        RecordTable table,
        TableRow row,
        EntryWorkbookTexts texts,
        string mark,
        List<FilledCell> cells,
        List<Finding> findings
    )
    {
        var id = table.Cell(row, texts.Id).Text;
        if (EntryMark.VersionIn(table.Cell(row, texts.Mark).Text, mark) is not { } version)
        {
            findings.Add(row.Finding("entry-workbook.other-dossier", table.PlaceOf(texts.Mark), table.Cell(row, texts.Mark).Text));
            return;
        }

        if (set.FindInput(new InputId(id)) is not { } input)
        {
            findings.Add(row.Finding("entry-workbook.unknown-input", table.PlaceOf(texts.Id), id));
            return;
        }

        if (cells.Exists(cell => cell.Input == input.Id))
        {
            findings.Add(row.Finding("entry-workbook.repeated-input", table.PlaceOf(texts.Id), id));
            return;
        }

        var place = table.PlaceOf(texts.Value);
        var (saved, typed) = (table.Cell(row, texts.Saved).Text, table.Cell(row, texts.Value));
        if (!SavedIn(input, saved).TryGet(out var before, out _))
        {
            findings.Add(row.Finding("entry-workbook.altered-saved", table.PlaceOf(texts.Saved), saved));
        }
        else if (!CellReading.Read(input, typed).TryGet(out var now, out var refusal))
        {
            findings.Add(row.Finding(refusal.Code, place, refusal.Args));
        }
        else
        {
            cells.Add(new FilledCell(input.Id, before, now, version, CellName.Of(row.Number, place)));
        }
    }

    private static Result<Measurement> SavedIn(InputDefinition input, string canonical) =>
        canonical.Length == 0 ? Measurement.NotEntered : CanonicalValue.Parse(input, canonical);
}
