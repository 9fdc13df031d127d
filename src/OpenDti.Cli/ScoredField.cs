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

    /// <summary>The bonus scheme that counts beside the set, if one was given.</summary>
    public required BonusScheme? Scheme { get; init; }

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
            Scheme = scheme,
        };
    }

    /// <summary>The same units under another set; figures that it does not ask for, or asks differently, are left out.</summary>
    public ScoredField Under(CompiledSet other)
    {
        var rows = Inputs.Values.Select(unit => new UnitRow(unit.Unit, Names[unit.Unit], Fitting(other, unit)));
        return Of(other, [.. rows], Scheme);
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

    /// <summary>Every unit in its order; the ones that the policy keeps out of the ranking stand last and have no rank.</summary>
    public IEnumerable<Standing> Standings =>
        Ranking
            .Units.Select(unit => new Standing(unit.Unit, unit.Rank, unit.Total, unit.Bonus, unit.IndexValue, unit.ClassId))
            .Concat(Ranking.OutOfRanking.Select(Unranked));

    public bool IsIncomplete(string unit) => Sheets[unit].Nodes[0].State == ScoreState.Incomplete;

    public string ClassName(string? classId, Language language) =>
        Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == classId)?.Name.In(language) ?? "";

    private Standing Unranked(string unit)
    {
        var printed = Sheets[unit].Total.RoundedTo(Set.Set.Policy.Rounding.Display);
        return new Standing(unit, Rank: null, printed, Sheets[unit].Bonus, printed.ShareOf(Set.Set.Total), ClassId: null);
    }
}

/// <summary>Where a unit stands, with the total as it is printed.</summary>
internal sealed record Standing(string Unit, int? Rank, Points Total, Points Bonus, decimal IndexValue, string? ClassId);
