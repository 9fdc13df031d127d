namespace OpenDti.Scoring;

/// <summary>
/// A unit's total and its bonus as people see them printed, each rounded as the set shows points. Ranks compare these very numbers
/// (docs/methodology/ranking.md).
/// </summary>
public sealed record PrintedTotal(Points Total, Points Bonus)
{
    /// <summary>The total with the bonus beside it: what places follow where the policy counts the bonus in the ranking.</summary>
    public Points WithBonus => Total + Bonus;

    internal static PrintedTotal Of(IndicatorSet set, Sheet sheet) =>
        new(sheet.Total.RoundedTo(set.Policy.Rounding.Display), sheet.Bonus.RoundedTo(set.Policy.Rounding.Display));
}
