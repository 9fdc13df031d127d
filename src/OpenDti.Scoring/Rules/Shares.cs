using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>The share that a trace shows beside the two numbers it comes from.</summary>
internal static class Shares
{
    /// <summary>A quotient to 10 decimals; none over zero, over nothing, or beyond what a decimal holds.</summary>
    public static decimal? Of(decimal? numerator, decimal? denominator)
    {
        if (numerator is not { } above || denominator is not { } below)
        {
            return null;
        }

        var quotient = Arithmetic.Compute(ArithmeticOperator.Divide, above, below);
        return quotient.IsDefined ? decimal.Round(quotient.Number, Points.Decimals, MidpointRounding.AwayFromZero) : null;
    }

    /// <summary>What a calculation without an answer brings; nothing where the rule does not say.</summary>
    public static Constant WhenUndefined(WhenUndefined? policy, Points max) =>
        policy == Rules.WhenUndefined.Full ? new Constant(max.Value) : Constant.Zero;
}
