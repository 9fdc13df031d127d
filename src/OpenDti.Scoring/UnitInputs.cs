namespace OpenDti.Scoring;

/// <summary>Everything that is known of one unit: its measurements, and the points that people gave it.</summary>
public sealed record UnitInputs(string Unit, IReadOnlyDictionary<InputId, Measurement> Values, IReadOnlyList<PointDecision> Decisions)
{
    /// <summary>A unit that nobody has entered anything for.</summary>
    public static UnitInputs Empty(string unit) => new(unit, new Dictionary<InputId, Measurement>(), []);
}

/// <summary>
/// Points given by a person instead of computed, on a criterion or, where the rows of a decision are not public, on a main
/// index. They replace what the rule computes, and count as given only between 0 and the maximum.
/// </summary>
public sealed record PointDecision(IndicatorId Indicator, Points Awarded, string Reason)
{
    /// <summary>Whether this decision fits the set; if not, why.</summary>
    public Refusal? Misfit(CompiledSet set)
    {
        if (set.FindIndicator(Indicator) is not { } indicator)
        {
            return new Refusal("decision.unknown-indicator", Indicator.Value);
        }

        var fits = Awarded >= Points.Zero && Awarded <= indicator.Max;
        return fits ? null : new Refusal("decision.outside-maximum", indicator.Code, Awarded.ToString(), indicator.Max.ToString());
    }
}
