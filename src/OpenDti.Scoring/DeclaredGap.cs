namespace OpenDti.Scoring;

/// <summary>
/// What one unit declared against what counts in the end, by its total: how far it judged itself too high or too low, and on how many criteria
/// it was corrected.
/// </summary>
public sealed record UnitGap(string Unit, Points Declared, Points Appraised, Points Final, Points Max, int Raised, int Lowered)
{
    /// <summary>What was added in the end; below zero where the unit had declared more.</summary>
    public Points Change => Final - Declared;

    /// <summary>Declared less final as a share of the maximum: above zero where the unit judged itself too high.</summary>
    public decimal Deviation => Max == Points.Zero ? 0m : (Declared - Final).Value / Max.Value;
}

/// <summary>One criterion over all units that it concerns: the averages, and how many units were raised and lowered.</summary>
public sealed record CriterionGap(Criterion Criterion, Points Declared, Points Appraised, Points Final, int Raised, int Lowered, int Units)
{
    /// <summary>What was added on average; below zero where units had declared more.</summary>
    public Points Change => Final - Declared;
}

/// <summary>Declared against final, of a whole group.</summary>
public sealed record DeclaredGap(IReadOnlyList<UnitGap> Units, IReadOnlyList<CriterionGap> Criteria)
{
    /// <summary>The mean of the units' deviations, each without its sign: five too high and five too low are not nothing.</summary>
    public decimal MeanDeviation => Units.Count == 0 ? 0m : Units.Average(unit => Math.Abs(unit.Deviation));

    /// <summary>Compares the sheets of the same units, in the same order, as declared, as appraised and as they count.</summary>
    public static DeclaredGap Of(
        CompiledSet set,
        IReadOnlyList<Sheet> declared,
        IReadOnlyList<Sheet> appraised,
        IReadOnlyList<Sheet> final
    ) =>
        new(
            [
                .. declared
                    .Index()
                    .Select(one =>
                    {
                        var moved = SheetDifference.Of(set, one.Item, final[one.Index]);
                        return new UnitGap(
                            one.Item.Unit,
                            one.Item.Total,
                            appraised[one.Index].Total,
                            final[one.Index].Total,
                            set.Set.Total,
                            moved.Count(line => line.Change > Points.Zero),
                            moved.Count(line => line.Change < Points.Zero)
                        );
                    }),
            ],
            [.. set.Criteria.Select(criterion => Of(set, criterion, declared, appraised, final))]
        );

    private static CriterionGap Of(
        CompiledSet set,
        Criterion criterion,
        IReadOnlyList<Sheet> declared,
        IReadOnlyList<Sheet> appraised,
        IReadOnlyList<Sheet> final
    )
    {
        var moves = declared.Zip(final, (before, after) => after.Of(criterion.Id).Earned - before.Of(criterion.Id).Earned).ToList();
        var standing = Scorer.Standing(set, final, criterion.Id);
        return new CriterionGap(
            criterion,
            Scorer.Standing(set, declared, criterion.Id).Average,
            Scorer.Standing(set, appraised, criterion.Id).Average,
            standing.Average,
            moves.Count(change => change > Points.Zero),
            moves.Count(change => change < Points.Zero),
            standing.Concerned
        );
    }
}
