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
    public required IReadOnlyDictionary<string, UnitInputs> Inputs { get; init; }

    public required PeerFacts Peers { get; init; }

    /// <summary>A values file is the whole field: nothing more comes in.</summary>
    public static ScoredField Of(CompiledSet set, IReadOnlyList<UnitRow> rows, BonusScheme? scheme)
    {
        var peers = Scorer.Survey(set, [.. rows.Select(row => row.Inputs)]).AsFinal();
        var sheets = rows.Select(row => Scored(set, row.Inputs, peers, scheme)).ToList();
        return new ScoredField(
            set,
            Scorer.Rank(set, sheets),
            rows.ToDictionary(row => row.Code, row => row.Name),
            sheets.ToDictionary(sheet => sheet.Unit)
        )
        {
            Inputs = rows.ToDictionary(row => row.Code, row => row.Inputs),
            Peers = peers,
        };
    }

    /// <summary>The same units under another set; figures that it does not ask for, or asks differently, are left out.</summary>
    public ScoredField Under(CompiledSet other)
    {
        var rows = Inputs.Values.Select(unit => new UnitRow(unit.Unit, Names[unit.Unit], Fitting(other, unit)));
        return Of(other, [.. rows], scheme: null);
    }

    private static Sheet Scored(CompiledSet set, UnitInputs unit, PeerFacts peers, BonusScheme? scheme)
    {
        var sheet = Scorer.Score(set, unit, peers);
        return scheme is null ? sheet : scheme.Award(sheet, unit, set.Set.UnitKind);
    }

    private UnitInputs Fitting(CompiledSet other, UnitInputs unit)
    {
        var values = unit.Values.Where(value =>
            other.FindInput(value.Key) is { } input
            && Set.FindInput(value.Key)!.Kind == input.Kind
            && (value.Value is not Measurement.Choice choice || input.Options.Any(option => option.Id == choice.OptionId))
        );
        return unit with
        {
            Values = values.ToDictionary(),
            Decisions = [.. unit.Decisions.Where(decision => decision.Misfit(other) is null)],
        };
    }

    public bool IsIncomplete(RankedUnit unit) => Sheets[unit.Unit].Nodes[0].State == ScoreState.Incomplete;

    public string ClassOf(RankedUnit unit, Language language) =>
        Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == unit.ClassId)?.Name.In(language) ?? "";
}
