namespace OpenDti.Scoring;

/// <summary>What one unit scored, line by line.</summary>
public sealed record Sheet(string Unit, IReadOnlyList<NodeScore> Nodes, Points Total, decimal IndexValue)
{
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
