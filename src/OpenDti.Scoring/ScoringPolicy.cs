namespace OpenDti.Scoring;

/// <summary>What a decision leaves to settings: rounding, rows that do not apply, ties and classes. Always printed with the results.</summary>
public sealed record ScoringPolicy(
    int Semantics,
    Rounding Rounding,
    NotApplicablePolicy NotApplicable,
    IReadOnlyList<TieBreak> TieBreaks,
    IReadOnlyList<ClassBand> Classes
)
{
    /// <summary>The meaning of the engine that this version implements; old meanings stay for ever.</summary>
    public const int CurrentSemantics = 1;

    /// <summary>What a missing value does, by its reason.</summary>
    public MissingPolicy Missing { get; init; } = MissingPolicy.Default;

    /// <summary>What missing evidence does.</summary>
    public MissingEvidencePolicy MissingEvidence { get; init; }

    /// <summary>How an unconfirmed dossier counts.</summary>
    public UnconfirmedPolicy Unconfirmed { get; init; } = UnconfirmedPolicy.Default;

    /// <summary>Where bonus points count.</summary>
    public BonusPolicy Bonus { get; init; } = BonusPolicy.Default;

    /// <summary>What holds where a set says nothing: rows to 2 decimals, no tie-break, no classes.</summary>
    public static ScoringPolicy Default { get; } =
        new(CurrentSemantics, Rounding.Default, NotApplicablePolicy.LeaveOut, TieBreaks: [], Classes: []);
}

/// <summary>How many decimals each level keeps, half away from zero; no number means exact (docs/methodology/rounding.md).</summary>
public sealed record Rounding(int? Criterion, int? Group, int? Index, int? Total, int Display)
{
    /// <summary>Rows to 2 decimals and the rest exact, so that printed rows add up to the printed total.</summary>
    public static Rounding Default { get; } = new(Criterion: 2, Group: null, Index: null, Total: null, Display: 2);

    /// <summary>An amount of points after the rounding of one level.</summary>
    public static Points Apply(int? decimals, Points points) => decimals is { } kept ? points.RoundedTo(kept) : points;
}

/// <summary>What happens to the points of a row that does not apply to a unit.</summary>
public enum NotApplicablePolicy
{
    /// <summary>The row leaves the sum, and the other rows of its group are scaled up to the group's maximum.</summary>
    LeaveOut,

    /// <summary>The row counts as fully reached.</summary>
    Full,

    /// <summary>The row brings nothing.</summary>
    Zero,
}

/// <summary>Between equal totals, the unit with more points on this indicator comes first.</summary>
public sealed record TieBreak(IndicatorId Indicator);

/// <summary>A class (xếp loại), reached from a share of the maximum on.</summary>
public sealed record ClassBand(string Id, Text Name, Ratio From);
