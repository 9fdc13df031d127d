using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>The units of a values file with their sheets and their ranking.</summary>
internal sealed record ScoredField(
    CompiledSet Set,
    Ranking Ranking,
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyDictionary<string, Sheet> Sheets
)
{
    public static ScoredField Of(CompiledSet set, IReadOnlyList<UnitRow> rows)
    {
        var peers = Scorer.Survey(set, [.. rows.Select(row => row.Inputs)]);
        var sheets = rows.Select(row => Scorer.Score(set, row.Inputs, peers)).ToList();
        return new ScoredField(
            set,
            Scorer.Rank(set, sheets),
            rows.ToDictionary(row => row.Code, row => row.Name),
            sheets.ToDictionary(sheet => sheet.Unit)
        );
    }

    public bool IsIncomplete(RankedUnit unit) => Sheets[unit.Unit].Nodes[0].State == ScoreState.Incomplete;

    public string ClassOf(RankedUnit unit, Language language) =>
        Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == unit.ClassId)?.Name.In(language) ?? "";
}
