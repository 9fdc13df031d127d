namespace OpenDti.Scoring;

/// <summary>The units of a group in their order, with the averages of the group.</summary>
public sealed record Ranking(
    IReadOnlyList<RankedUnit> Units,
    Points AverageTotal,
    decimal AverageIndexValue,
    IReadOnlyList<LineAverage> Averages
)
{
    /// <summary>The bonus of a unit on average; outside the average total.</summary>
    public Points AverageBonus { get; init; }

    /// <summary>What a unit has on average with its bonus.</summary>
    public Points AverageWithBonus => AverageTotal + AverageBonus;

    /// <summary>The units that the policy keeps out of the ranking, with their totals as printed.</summary>
    public IReadOnlyList<UnrankedUnit> Unranked { get; init; } = [];

    /// <summary>The names of the units that the policy keeps out of the ranking.</summary>
    public IReadOnlyList<string> OutOfRanking => [.. Unranked.Select(unit => unit.Unit)];

    /// <summary>
    /// Orders by the printed total, then by the set's tie-breaks; what is still equal shares the rank and the next is
    /// skipped (docs/methodology/ranking.md). The order of the sheets handed in changes nothing.
    /// </summary>
    internal static Ranking Of(IndicatorSet set, IReadOnlyList<Sheet> sheets)
    {
        var printed = sheets.Where(sheet => !sheet.IsOutOfRanking).Select(sheet => new Contender(set, sheet)).ToList();
        printed.Sort(Contender.Compare);
        var units = new List<RankedUnit>(printed.Count);
        foreach (var (place, contender) in printed.Index())
        {
            var isTied = place > 0 && Contender.CompareStanding(printed[place - 1], contender) == 0;
            units.Add(contender.Ranked(isTied ? units[place - 1].Rank : place + 1));
        }

        var average = Mean(sheets, sheet => sheet.Total);
        return new Ranking(units, average, average.ShareOf(set.Total), LineAverages(sheets))
        {
            AverageBonus = Mean(sheets, sheet => sheet.Bonus),
            Unranked =
            [
                .. sheets
                    .Where(sheet => sheet.IsOutOfRanking)
                    .Select(sheet => new Contender(set, sheet).Unranked())
                    .OrderBy(unit => unit.Unit, StringComparer.Ordinal),
            ],
        };
    }

    private static LineAverage[] LineAverages(IReadOnlyList<Sheet> sheets) =>
        sheets.Count == 0
            ? []
            : [.. sheets[0].Nodes.Select((node, position) => new LineAverage(node.Id, AverageOfLine(sheets, position), node.Max))];

    // A unit that a line does not concern says nothing about its average.
    private static Points AverageOfLine(IReadOnlyList<Sheet> sheets, int position)
    {
        Int128 sum = 0;
        var count = 0;
        for (var place = 0; place < sheets.Count; place++)
        {
            var node = sheets[place].Nodes[position];
            if (node.State != ScoreState.NotApplicable)
            {
                sum += node.Earned.Scaled;
                count++;
            }
        }

        return Points.Mean(sum, count);
    }

    private static Points Mean(IReadOnlyList<Sheet> sheets, Func<Sheet, Points> points)
    {
        Int128 sum = 0;
        foreach (var sheet in sheets)
        {
            sum += points(sheet).Scaled;
        }

        return Points.Mean(sum, sheets.Count);
    }
}

/// <summary>One unit's place: the total and the index value as printed.</summary>
public sealed record RankedUnit(string Unit, int Rank, Points Total, decimal IndexValue, string? ClassId)
{
    /// <summary>Bonus points, outside the total; the set's policy says where they count.</summary>
    public Points Bonus { get; init; }

    /// <summary>The council's decision where the class is not the computed one.</summary>
    public ClassDecision? ClassDecision { get; init; }
}

/// <summary>A unit without a place: its total and index value as printed.</summary>
public sealed record UnrankedUnit(string Unit, Points Total, decimal IndexValue);

/// <summary>What the units of a group reached on average on one line.</summary>
public sealed record LineAverage(IndicatorId Id, Points Earned, Points Max);
