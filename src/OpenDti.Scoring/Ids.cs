namespace OpenDti.Scoring;

/// <summary>The name by which rules, files and stored answers call one input; a slug, apart from any printed code.</summary>
public readonly record struct InputId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The name by which files and stored decisions call one indicator; a slug, apart from its printed code.</summary>
public readonly record struct IndicatorId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
