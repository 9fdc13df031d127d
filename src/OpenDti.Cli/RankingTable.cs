using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>A ranking for the eye, in columns.</summary>
internal static class RankingTable
{
    private const string Gap = "  ";
    private const int BonusColumn = 4;

    public static string Write(ScoredField field, ToolOutput output)
    {
        var texts = output.Texts;
        var language = output.Language;
        var rows = new List<string[]>
        {
            new[] { texts.Rank, texts.Code, texts.Name, texts.Total, texts.Bonus, texts.Index, texts.Class, texts.State },
        };
        foreach (var standing in field.Standings)
        {
            rows.Add([
                standing.Rank is { } rank ? Shown.Number(rank, language) : "",
                standing.Unit,
                field.Names[standing.Unit],
                Shown.Points(field.Set, standing.Total, language),
                field.Scheme is null ? "" : Shown.Points(field.Set, standing.Bonus, language),
                Shown.IndexValue(standing.IndexValue, language),
                field.ClassName(standing.ClassId, language),
                NoteOn(field, standing, texts),
            ]);
        }

        var ranking = field.Ranking;
        var average = Shown.Points(field.Set, ranking.AverageTotal, language);
        rows.Add(["", "", texts.Average, average, "", Shown.IndexValue(ranking.AverageIndexValue, language), "", ""]);
        var columns = Enumerable.Range(0, rows[0].Length).Where(column => column != BonusColumn || field.Scheme is not null).ToList();
        int[] numbers = field.Scheme is null ? [0, 3, 4] : [0, 3, 4, 5];
        return Lines([.. rows.Select(row => columns.Select(column => row[column]).ToArray())], numbers)
            + (field.Set.Set.IsFictional ? texts.Fictional + "\n" : "");
    }

    private static string NoteOn(ScoredField field, Standing standing, ToolTexts texts)
    {
        if (standing.Rank is null)
        {
            return texts.NotRanked;
        }

        return field.IsIncomplete(standing.Unit) ? texts.Incomplete : "";
    }

    // Numbers stand to the right.
    private static string Lines(List<string[]> rows, IReadOnlyList<int> numbers)
    {
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
