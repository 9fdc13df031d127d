using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>A ranking with the score of every line, for another program.</summary>
internal static class RankingJson
{
    public static string Write(ScoredField field, ToolOutput output)
    {
        var set = field.Set.Set;
        var document = new
        {
            Set = set.Id,
            set.Version,
            set.IsFictional,
            Maximum = set.Total.Value,
            AverageTotal = field.Ranking.AverageTotal.Value,
            field.Ranking.AverageIndexValue,
            Units = field.Standings.Select(unit => UnitOf(field, unit)),
        };
        return JsonText.Of(document);
    }

    private static object UnitOf(ScoredField field, Standing unit) =>
        new
        {
            unit.Rank,
            Code = unit.Unit,
            Name = field.Names[unit.Unit],
            Total = unit.Total.Value,
            Bonus = unit.Bonus.Value,
            Index = unit.IndexValue,
            Class = unit.ClassId,
            State = field.Sheets[unit.Unit].Nodes[0].State.ToString(),
            Lines = field.Sheets[unit.Unit].Nodes.Skip(1).Select(LineOf),
        };

    private static object LineOf(NodeScore line) =>
        new
        {
            Id = line.Id.Value,
            Earned = line.Earned.Value,
            Max = line.Max.Value,
            State = line.State.ToString(),
        };
}
