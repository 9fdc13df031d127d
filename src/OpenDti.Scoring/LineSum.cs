namespace OpenDti.Scoring;

/// <summary>Adds up the lines of a group: exact points, the maximum of the lines that apply, and the least settled state.</summary>
internal struct LineSum
{
    private Points earned;
    private Points applicable;
    private Points notApplicable;
    private ScoreState least;
    private bool hasApplicable;
    private bool hasNotApplicable;

    public void Add(NodeScore line)
    {
        if (line.State == ScoreState.NotApplicable)
        {
            notApplicable += line.Max;
            hasNotApplicable = true;
            return;
        }

        earned += line.Earned;
        applicable += line.Max;
        hasApplicable = true;
        least = line.State > least ? line.State : least;
    }

    /// <summary>Whether no line of the group counts, and in any case the state of the group.</summary>
    public readonly bool IsEmpty(out ScoreState state)
    {
        state = !hasApplicable && hasNotApplicable ? ScoreState.NotApplicable : least;
        return !hasApplicable;
    }

    /// <summary>Whether the lines that apply have to stand for the ones that do not.</summary>
    public readonly bool IsRescaled => hasApplicable && hasNotApplicable && applicable > Points.Zero;

    /// <summary>The points of the lines as they are, before any cap or scaling.</summary>
    public readonly Points Sum => earned;

    /// <summary>
    /// The points of the group. Where lines are left out, the others are scaled up to what all lines can bring, multiplied
    /// before divided; a group that counts less than its lines can bring is capped after that.
    /// </summary>
    public readonly Points Earned(Points max) =>
        IsRescaled ? Points.Quantise(earned.Value * (applicable + notApplicable).Value / applicable.Value).Within(max) : earned.Within(max);
}
