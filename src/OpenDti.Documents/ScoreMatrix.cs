using System.Globalization;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>One unit's line in a score matrix.</summary>
public sealed record ScoredUnit(string Name, int? Rank, Sheet Sheet);

/// <summary>
/// The points of every unit on every line of a set, as one sheet: what a council has before it. Where a bonus scheme holds, the bonus and the total
/// with it stand beside the total, as the ranking counts them.
/// </summary>
public static class ScoreMatrix
{
    private const int NameWidth = 40;
    private const int PointsWidth = 16;

    /// <summary>The sheet: a column for each line in the order of the decision, a row for each unit, the averages at the foot.</summary>
    public static XlsxSheet Of(CompiledSet set, IReadOnlyList<ScoredUnit> units, Language language)
    {
        var texts = ScoreMatrixTexts.In(language);
        var isRanked = units.Any(unit => unit.Rank is not null);
        var lines = set.Indicators.Skip(1).ToList();
        List<XlsxColumn> columns = [new(texts.Unit, XlsxColumnKind.Text, NameWidth)];
        if (isRanked)
        {
            columns.Add(new XlsxColumn(texts.Rank, XlsxColumnKind.Whole, PointsWidth));
        }

        columns.Add(new XlsxColumn(Filled(texts.Total, set.Set.Total, language), XlsxColumnKind.Number, PointsWidth));
        var hasBonus = units.Any(unit => unit.Sheet.BonusLines.Count > 0);
        if (hasBonus)
        {
            var withBonus = set.Set.Policy.Bonus.CountsInRanking ? texts.WithBonusRanked : texts.WithBonusUnranked;
            columns.Add(new XlsxColumn(texts.Bonus, XlsxColumnKind.Number, PointsWidth));
            columns.Add(new XlsxColumn(withBonus, XlsxColumnKind.Number, PointsWidth));
        }

        columns.AddRange(
            lines.Select(line => new XlsxColumn(
                $"{line.Code} {Filled(texts.Line, line.Max, language, line.Name.In(language))}",
                XlsxColumnKind.Number,
                PointsWidth
            ))
        );
        var rows = units.Select(unit => RowOf(set, unit, isRanked, hasBonus, texts)).ToList();
        if (units.Count > 0)
        {
            rows.Add(Averages(set, units, isRanked, hasBonus, texts));
        }

        return new XlsxSheet(texts.Sheet, columns, rows) { FrozenColumns = 1 };
    }

    private static List<XlsxCell> RowOf(CompiledSet set, ScoredUnit unit, bool isRanked, bool hasBonus, ScoreMatrixTexts texts)
    {
        List<XlsxCell> row = [new XlsxCell.Words(unit.Name)];
        if (isRanked)
        {
            row.Add(unit.Rank is { } rank ? new XlsxCell.Number(rank) : XlsxCell.Empty);
        }

        var printed = Scorer.Printed(set, unit.Sheet);
        row.Add(XlsxCell.Of(printed.Total));
        if (hasBonus)
        {
            row.Add(XlsxCell.Of(printed.Bonus));
            row.Add(XlsxCell.Of(printed.WithBonus));
        }

        row.AddRange(unit.Sheet.Nodes.Skip(1).Select(node => CellOf(node, texts)));
        return row;
    }

    // What has no points yet, or never will, is no 0.
    private static XlsxCell CellOf(NodeScore node, ScoreMatrixTexts texts) =>
        node.State switch
        {
            ScoreState.NotApplicable => new XlsxCell.Words(texts.NotApplicable),
            ScoreState.Provisional when node.Earned == Points.Zero => new XlsxCell.Words(texts.NotYet),
            _ => XlsxCell.Of(node.Earned),
        };

    private static List<XlsxCell> Averages(
        CompiledSet set,
        IReadOnlyList<ScoredUnit> units,
        bool isRanked,
        bool hasBonus,
        ScoreMatrixTexts texts
    )
    {
        var decimals = set.Set.Policy.Rounding.Display;
        var ranking = Scorer.Rank(set, [.. units.Select(unit => unit.Sheet)]);
        List<XlsxCell> row = [new XlsxCell.Words(texts.Average)];
        if (isRanked)
        {
            row.Add(XlsxCell.Empty);
        }

        row.Add(XlsxCell.Of(ranking.AverageTotal.RoundedTo(decimals)));
        if (hasBonus)
        {
            row.Add(XlsxCell.Of(ranking.AverageBonus.RoundedTo(decimals)));
            row.Add(XlsxCell.Of(ranking.AverageWithBonus.RoundedTo(decimals)));
        }

        row.AddRange(ranking.Averages.Skip(1).Select(line => XlsxCell.Of(line.Earned.RoundedTo(decimals))));
        return row;
    }

    private static string Filled(string text, Points max, Language language, string name = "") =>
        string.Format(CultureInfo.InvariantCulture, text, name, Shown.Number(max.Value, language));
}
