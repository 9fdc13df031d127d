namespace OpenDti.Scoring;

/// <summary>A set of indicators with its rules and policies: everything needed to score a unit, and nothing about any unit.</summary>
public sealed record IndicatorSet
{
    /// <summary>A slug, the same over all versions of this set.</summary>
    public required string Id { get; init; }

    /// <summary>Which version of the set this is.</summary>
    public required string Version { get; init; }

    /// <summary>The name that the decision prints.</summary>
    public required Text Name { get; init; }

    /// <summary>What kind of unit it scores ("department", "district", "commune", "province").</summary>
    public required string UnitKind { get; init; }

    /// <summary>The decision that issued it; none for a fictional set.</summary>
    public LegalBasis? Decision { get; init; }

    /// <summary>Where its facts were read.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What of the decision is not in it, for the reader; none where it is whole.</summary>
    public Text? Gaps { get; init; }

    /// <summary>Invented for demonstration; said wherever it is shown.</summary>
    public bool IsFictional { get; init; }

    /// <summary>Everything that is asked or measured.</summary>
    public required IReadOnlyList<InputDefinition> Inputs { get; init; }

    /// <summary>The whole, whose children are the first lines of the decision.</summary>
    public required IndicatorGroup Root { get; init; }

    /// <summary>The traits of units that lines may ask for.</summary>
    public IReadOnlyList<UnitTrait> Traits { get; init; } = [];

    /// <summary>What figures must keep to between each other, over any rows.</summary>
    public IReadOnlyList<EntryCheck> Checks { get; init; } = [];

    /// <summary>What counts as a jump where an input says nothing; without it nothing does.</summary>
    public JumpLimit? Jump { get; init; }

    /// <summary>The names of the levels of the tree, outermost first.</summary>
    public required IReadOnlyList<IndicatorLevel> Levels { get; init; }

    /// <summary>How points are rounded, ranked and classed.</summary>
    public required ScoringPolicy Policy { get; init; }

    /// <summary>The most points that a unit can reach.</summary>
    public Points Total => Root.Max;
}

/// <summary>The decision that issued a set.</summary>
public sealed record LegalBasis(string Number, DateOnly Date, string IssuingBody, string? Url);

/// <summary>One level of the tree and what people call it ("Chỉ số chính", "Chỉ số thành phần").</summary>
public sealed record IndicatorLevel(string Id, Text Name)
{
    /// <summary>The level of the whole set.</summary>
    public const string TotalId = "total";

    /// <summary>The level whose points are published and compared: chỉ số chính.</summary>
    public const string MainIndexId = "main-index";
}
