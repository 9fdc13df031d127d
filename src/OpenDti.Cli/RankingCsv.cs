using System.Globalization;
using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>A ranking for another program: numbers in canonical form, texts that a spreadsheet will not run as formulas.</summary>
internal static class RankingCsv
{
    private static readonly string[] Columns = ["rank", "code", "name", "total", "index", "class"];

    public static string Write(ScoredField field, ToolOutput output) =>
        CsvText.Write(field.Standings.Select(unit => RowOf(field, unit, output.Language)).Prepend(Columns));

    private static string[] RowOf(ScoredField field, Standing unit, Language language) =>
        [
            unit.Rank?.ToString(CultureInfo.InvariantCulture) ?? "",
            unit.Unit,
            field.Names[unit.Unit],
            unit.Total.ToString(),
            CanonicalValue.OfNumber(unit.IndexValue),
            field.ClassName(unit.ClassId, language),
        ];
}
