namespace OpenDti.Scoring;

/// <summary>
/// Where one unit stands out from its group: the lines on which its share of the maximum lies furthest above and furthest below
/// the group's, and those that are short of the most points (docs/methodology/comparison.md).
/// </summary>
public sealed record UnitProfile(IReadOnlyList<LineLead> Strengths, IReadOnlyList<LineLead> Weaknesses, IReadOnlyList<LineLead> Shortest)
{
    /// <summary>How many lines a list names at most.</summary>
    public const int MostLines = 5;

    /// <summary>
    /// Compares on each of these lines. With nobody to compare with there is neither strength nor weakness; equal leads stand in the
    /// order of the decision.
    /// </summary>
    internal static UnitProfile Of(string unit, IEnumerable<LineStanding> standings)
    {
        var leads = standings
            .Where(standing => standing.Max > Points.Zero && standing.Of(unit).Rank is not null)
            .Select(standing => LineLead.Of(standing, standing.Of(unit)))
            .ToList();
        var compared = leads.Where(lead => lead.Standing.Concerned > 1).ToList();
        return new UnitProfile(
            [.. compared.Where(lead => lead.Lead > 0m).OrderByDescending(lead => lead.Lead).Take(MostLines)],
            [.. compared.Where(lead => lead.Lead < 0m).OrderBy(lead => lead.Lead).Take(MostLines)],
            [.. leads.Where(lead => lead.Lost > Points.Zero).OrderByDescending(lead => lead.Lost).Take(MostLines)]
        );
    }
}

/// <summary>One unit on one line beside its group. The lead is in shares of the maximum: 0.125 is 12.5 percentage points above the average.</summary>
public sealed record LineLead(LineStanding Standing, LinePlace Place, decimal Lead)
{
    /// <summary>What is wanting to the maximum.</summary>
    public Points Lost => Place.Max - Place.Earned;

    /// <summary>Points above the average, or below it.</summary>
    public Points Difference => Place.Earned - Standing.Average;

    // As printed, in hundredths of a percentage point: a lead that nobody can read is none.
    internal static LineLead Of(LineStanding standing, LinePlace place) =>
        new(standing, place, decimal.Round(place.Share - standing.AverageShare, 4, MidpointRounding.AwayFromZero));
}
