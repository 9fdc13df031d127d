namespace OpenDti.Scoring;

/// <summary>The criteria whose points a unit's own figures do not settle: they are counted once every unit of the group is in (docs/methodology/peers.md).</summary>
public sealed record AwaitedPeers(IReadOnlyList<Criterion> Criteria, Points Max)
{
    /// <summary>The criteria of a sheet that compare the unit with others and have not been counted; points that somebody awarded are.</summary>
    public static AwaitedPeers On(CompiledSet set, Sheet sheet)
    {
        var waiting = set
            .Criteria.Where(criterion =>
                criterion.Rule.ComparedInputs.Any() && sheet.Of(criterion.Id).State is (ScoreState.Provisional or ScoreState.Incomplete)
            )
            .ToList();
        return new AwaitedPeers(waiting, waiting.Aggregate(Points.Zero, (sum, criterion) => sum + criterion.Max));
    }
}
