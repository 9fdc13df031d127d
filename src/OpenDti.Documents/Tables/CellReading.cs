using OpenDti.Scoring;

namespace OpenDti.Documents.Tables;

/// <summary>What a cell means: typed words are read as a form reads them, what a workbook knows for certain is taken as it is.</summary>
internal static class CellReading
{
    public static Result<Measurement> Read(InputDefinition input, TableCell cell) =>
        cell switch
        {
            TableCell.Number number when IsNumeric(input) => Entry.OfNumber(input, number.Value),
            TableCell.Percent percent when input.Kind == InputKind.Percent => Entry.OfNumber(input, percent.Value),
            TableCell.YesNo answer when input.Kind == InputKind.YesNo => new Measurement.YesNo(answer.Value),
            TableCell.Day day when input.Kind == InputKind.Day => new Measurement.Day(day.Date),
            TableCell.Unusable unusable => new Refusal(unusable.Code, input.Id.Value, unusable.Text),
            _ => Entry.Read(input, cell.Text),
        };

    /// <summary>A code, a name or a reason is words, or a whole number that stands for them ("48").</summary>
    public static void ReportNoWords(TableRow row, int place, TableCell cell, List<Finding> findings)
    {
        if (cell is TableCell.Words words)
        {
            if (BrokenText.IsIn(words.Said))
            {
                findings.Add(row.Finding("values.broken-text", place));
            }
        }
        else if (cell is not TableCell.Reported && cell is not TableCell.Number { Value: >= 0m, Value.Scale: 0 })
        {
            findings.Add(row.Finding("values.cell-not-text", place, cell.Text));
        }
    }

    private static bool IsNumeric(InputDefinition input) => input.Kind is InputKind.Count or InputKind.Number or InputKind.Percent;
}
