namespace OpenDti.Scoring;

/// <summary>
/// Points given by a person instead of computed, on a criterion, an index or the total. They replace what was computed, and
/// count as given only between 0 and the maximum.
/// </summary>
public sealed record PointDecision(IndicatorId Indicator, Points Awarded, string Reason)
{
    /// <summary>Who gave them. Of two decisions on one line the later body's counts: appraiser, council, correction.</summary>
    public DecidedBy By { get; init; }

    /// <summary>Whether this decision fits the set; if not, why.</summary>
    public Refusal? Misfit(CompiledSet set)
    {
        if (set.FindIndicator(Indicator) is not { } indicator)
        {
            return new Refusal("decision.unknown-indicator", Indicator.Value);
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            return new Refusal("decision.without-reason", indicator.Code);
        }

        var fits = Awarded >= Points.Zero && Awarded <= indicator.Max;
        return fits ? null : new Refusal("decision.outside-maximum", indicator.Code, Awarded.ToString(), indicator.Max.ToString());
    }
}

/// <summary>Who decides on points.</summary>
public enum DecidedBy
{
    /// <summary>The one who appraises (thẩm định).</summary>
    Appraiser,

    /// <summary>The council (Hội đồng).</summary>
    Council,

    /// <summary>A correction of released results after a complaint (điều chỉnh sau kiến nghị).</summary>
    Correction,
}

/// <summary>A class given by the council instead of computed, with its reason.</summary>
public sealed record ClassDecision(string ClassId, string Reason)
{
    /// <summary>Whether this decision fits the set; if not, why.</summary>
    public Refusal? Misfit(CompiledSet set)
    {
        if (string.IsNullOrWhiteSpace(Reason))
        {
            return new Refusal("decision.without-reason", ClassId);
        }

        return set.Set.Policy.Classes.Any(band => band.Id == ClassId) ? null : new Refusal("decision.unknown-class", ClassId);
    }
}
