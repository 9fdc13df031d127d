namespace OpenDti.Scoring;

/// <summary>One unit among those to be ranked, with the numbers that decide between them as people see them printed.</summary>
internal sealed class Contender
{
    private readonly IndicatorSet set;
    private readonly Sheet sheet;
    private readonly Points[] tieBreaks;

    public Contender(IndicatorSet set, Sheet sheet)
    {
        this.set = set;
        Unit = sheet.Unit;
        this.sheet = sheet;
        Printed = PrintedTotal.Of(set, sheet);
        Standing = set.Policy.Bonus.CountsInRanking ? Printed.WithBonus : Printed.Total;
        tieBreaks = [.. set.Policy.TieBreaks.Select(tie => sheet.Of(tie.Indicator).Earned.RoundedTo(set.Policy.Rounding.Display))];
    }

    private string Unit { get; }

    private PrintedTotal Printed { get; }

    private Points Standing { get; }

    /// <summary>Best first; the unit's own name only makes the list the same every time and decides no rank.</summary>
    public static int Compare(Contender left, Contender right)
    {
        var standing = CompareStanding(left, right);
        return standing != 0 ? standing : string.CompareOrdinal(left.Unit, right.Unit);
    }

    /// <summary>Best first; 0 where the two share their rank.</summary>
    public static int CompareStanding(Contender left, Contender right)
    {
        var standing = right.Standing.CompareTo(left.Standing);
        for (var tie = 0; standing == 0 && tie < left.tieBreaks.Length; tie++)
        {
            standing = right.tieBreaks[tie].CompareTo(left.tieBreaks[tie]);
        }

        return standing;
    }

    public RankedUnit Ranked(int rank)
    {
        var bonus = set.Policy.Bonus;
        var share = ShareWith(bonus.CountsInPercentage);
        return new RankedUnit(Unit, rank, Printed.Total, share, ClassFor(ShareWith(bonus.CountsInClass)))
        {
            Bonus = sheet.Bonus,
            ClassDecision = sheet.ClassDecision,
        };
    }

    public UnrankedUnit Unranked() => new(Unit, Printed.Total, ShareWith(set.Policy.Bonus.CountsInPercentage));

    private decimal ShareWith(bool isBonusCounted) => (isBonusCounted ? Printed.WithBonus : Printed.Total).ShareOf(set.Total);

    private string? ClassFor(decimal share) =>
        sheet.ClassDecision?.ClassId ?? set.Policy.Classes.FirstOrDefault(band => share >= band.From.Value)?.Id;
}
