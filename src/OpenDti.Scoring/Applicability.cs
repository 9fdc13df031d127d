namespace OpenDti.Scoring;

/// <summary>Which units a line applies to, by their traits: at least one of the first, where any are named, and none of the second.</summary>
public sealed record Applicability(IReadOnlyList<string> AnyOf, IReadOnlyList<string> NoneOf)
{
    /// <summary>Whether the line applies to a unit with these traits.</summary>
    public bool Includes(IReadOnlySet<string> traits) => (AnyOf.Count == 0 || AnyOf.Any(traits.Contains)) && !NoneOf.Any(traits.Contains);
}

/// <summary>A trait that a unit may have, and what people call it.</summary>
public sealed record UnitTrait(string Id, Text Name);
