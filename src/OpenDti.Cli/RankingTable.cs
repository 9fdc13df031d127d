using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>A ranking for the eye, in columns.</summary>
internal static class RankingTable
{
    private const string Gap = "  ";

    public static string Write(ScoredField field, ToolOutput output)
    {
        var texts = output.Texts;
        var language = output.Language;
        var rows = new List<string[]> { new[] { texts.Rank, texts.Code, texts.Name, texts.Total, texts.Index, texts.Class, texts.State } };
        foreach (var unit in field.Ranking.Units)
        {
            rows.Add([
                Shown.Number(unit.Rank, language),
                unit.Unit,
                field.Names[unit.Unit],
                Shown.Points(field.Set, unit.Total, language),
                Shown.IndexValue(unit.IndexValue, language),
                field.ClassOf(unit, language),
                field.IsIncomplete(unit) ? texts.Incomplete : "",
            ]);
        }

        var ranking = field.Ranking;
        var average = Shown.Points(field.Set, ranking.AverageTotal, language);
        rows.Add(["", "", texts.Average, average, Shown.IndexValue(ranking.AverageIndexValue, language), "", ""]);
        return Lines(rows) + (field.Set.Set.IsFictional ? texts.Fictional + "\n" : "");
    }

    private static string Lines(List<string[]> rows)
    {
        // Rank, total and value stand to the right.
        int[] numbers = [0, 3, 4];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var cells = row.Select(
                (cell, column) => numbers.Contains(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column])
            );
            text.Append(string.Join(Gap, cells).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
