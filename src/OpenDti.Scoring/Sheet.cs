namespace OpenDti.Scoring;

/// <summary>What one unit scored, line by line.</summary>
public sealed record Sheet(string Unit, IReadOnlyList<NodeScore> Nodes, Points Total, decimal IndexValue)
{
    /// <summary>Bonus points, outside the total and its maximum; <see cref="BonusScheme.Award"/> gives them.</summary>
    public Points Bonus { get; init; }

    /// <summary>The bonus item by item.</summary>
    public IReadOnlyList<BonusLine> BonusLines { get; init; } = [];

    /// <summary>The policy keeps this unit out of the ranking.</summary>
    public bool IsOutOfRanking { get; init; }

    /// <summary>The class that the council gave instead of the computed one.</summary>
    public ClassDecision? ClassDecision { get; init; }

    /// <summary>The score of one line. Lines stand in the order of the decision, the whole set first.</summary>
    public NodeScore Of(IndicatorId id) =>
        Nodes.FirstOrDefault(node => node.Id == id) ?? throw new ArgumentException($"The sheet has no line '{id}'.", nameof(id));
}

/// <summary>What one line scored.</summary>
public sealed record NodeScore(IndicatorId Id, Points Earned, Points Max, ScoreState State)
{
    /// <summary>What is wanting to the maximum (chưa đạt); nothing where the line does not apply.</summary>
    public Points Lost => State == ScoreState.NotApplicable ? Points.Zero : Max - Earned;
}

/// <summary>How settled the score of a line is. For a group the least settled of its lines counts.</summary>
public enum ScoreState
{
    /// <summary>Everything it needs is there.</summary>
    Settled,

    /// <summary>It may still move with the figures of other units.</summary>
    Provisional,

    /// <summary>Something it needs is not there yet.</summary>
    Incomplete,

    /// <summary>It does not concern this unit.</summary>
    NotApplicable,
}
