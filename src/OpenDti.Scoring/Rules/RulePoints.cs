using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>Turns what a rule's expression came to into points: quantised, never negative, never above the maximum.</summary>
internal static class RulePoints
{
    public static Points Of(Outcome outcome, Points max)
    {
        // Clamped before quantising: a huge number never reaches the whole-number form.
        if (!outcome.IsDefined || outcome.Number <= 0m)
        {
            return Points.Zero;
        }

        return outcome.Number >= max.Value ? max : Points.Quantise(outcome.Number);
    }
}
