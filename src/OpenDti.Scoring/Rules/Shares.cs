namespace OpenDti.Scoring.Rules;

/// <summary>The share that a trace shows beside the two numbers it comes from.</summary>
internal static class Shares
{
    /// <summary>A quotient to 10 decimals; none over zero, over nothing, or beyond what a decimal holds.</summary>
    public static decimal? Of(decimal? numerator, decimal? denominator)
    {
        if (numerator is not { } above || denominator is not { } below || below == 0m)
        {
            return null;
        }

        // Values are at most 10^15 with 10 decimals: the quotient of two of them fits a decimal.
        return decimal.Round(above / below, Points.Decimals, MidpointRounding.AwayFromZero);
    }
}
