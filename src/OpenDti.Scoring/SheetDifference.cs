namespace OpenDti.Scoring;

/// <summary>One criterion on which two sheets of the same unit differ: the points before and after.</summary>
public sealed record MovedLine(Criterion Criterion, Points Before, Points After)
{
    /// <summary>What was added; below zero where points were taken.</summary>
    public Points Change => After - Before;
}

/// <summary>Where two sheets of one unit differ, criterion by criterion: what a decision, or a span of time, moved.</summary>
public static class SheetDifference
{
    /// <summary>The criteria with other points, in the order of the decision.</summary>
    public static IReadOnlyList<MovedLine> Of(CompiledSet set, Sheet before, Sheet after) =>
        [
            .. set
                .Criteria.Select(criterion => new MovedLine(criterion, before.Of(criterion.Id).Earned, after.Of(criterion.Id).Earned))
                .Where(line => line.Change != Points.Zero),
        ];

    /// <summary>
    /// The same across two versions of a set: a criterion that one of them lacks has no points there. First what was dropped, then the rest in
    /// the order of the new version.
    /// </summary>
    public static IReadOnlyList<MovedLine> Between(CompiledSet setBefore, Sheet before, CompiledSet setAfter, Sheet after) =>
        [
            .. setBefore
                .Criteria.Where(criterion => setAfter.FindIndicator(criterion.Id) is not Criterion)
                .Concat(setAfter.Criteria)
                .Select(criterion => new MovedLine(criterion, EarnedOn(before, criterion), EarnedOn(after, criterion)))
                .Where(line => line.Change != Points.Zero),
        ];

    private static Points EarnedOn(Sheet sheet, Criterion criterion) =>
        sheet.Nodes.FirstOrDefault(node => node.Id == criterion.Id)?.Earned ?? Points.Zero;

    /// <summary>What was added and what was taken, each by itself: five up and five down are not nothing.</summary>
    public static (Points Added, Points Taken) Sums(IEnumerable<MovedLine> lines)
    {
        var (added, taken) = (Points.Zero, Points.Zero);
        foreach (var line in lines)
        {
            if (line.Change > Points.Zero)
            {
                added += line.Change;
            }
            else
            {
                taken += Points.Zero - line.Change;
            }
        }

        return (added, taken);
    }
}
