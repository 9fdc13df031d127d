namespace OpenDti.Scoring;

/// <summary>What happens to a row one of whose values is missing, for one reason.</summary>
public enum MissingTreatment
{
    /// <summary>0 points for now, and the sheet is incomplete.</summary>
    Wait,

    /// <summary>0 points, settled.</summary>
    Zero,

    /// <summary>The row leaves the sum, and the other rows of its group are scaled up.</summary>
    LeaveOut,
}

/// <summary>What a missing value does, by its reason (docs/methodology/missing-values.md).</summary>
public sealed record MissingPolicy(MissingTreatment NotEntered, MissingTreatment Withheld, MissingTreatment Refused)
{
    /// <summary>Nothing entered and nothing shown wait, what was refused is settled at 0.</summary>
    public static MissingPolicy Default { get; } = new(MissingTreatment.Wait, MissingTreatment.Wait, MissingTreatment.Zero);
}

/// <summary>What happens to a row whose evidence is not there.</summary>
public enum MissingEvidencePolicy
{
    /// <summary>The figures count; the row is marked.</summary>
    Ignore,

    /// <summary>The row brings nothing.</summary>
    Zero,
}

/// <summary>How a dossier counts that nobody confirmed before the deadline.</summary>
public enum UnconfirmedTreatment
{
    /// <summary>As it is.</summary>
    AsItIs,

    /// <summary>Its total is 0.</summary>
    Zero,

    /// <summary>Points are taken off its total.</summary>
    Penalty,

    /// <summary>It keeps its points and is not ranked.</summary>
    NotRanked,
}

/// <summary>How an unconfirmed dossier counts, and how many points it loses where it is penalised.</summary>
public sealed record UnconfirmedPolicy(UnconfirmedTreatment Treatment, Points TakenOff)
{
    /// <summary>As it is.</summary>
    public static UnconfirmedPolicy Default { get; } = new(UnconfirmedTreatment.AsItIs, Points.Zero);
}

/// <summary>Where bonus points count. They are outside the maximum, so a percentage may pass 100 % where they count in it.</summary>
public sealed record BonusPolicy(bool CountsInRanking, bool CountsInPercentage, bool CountsInClass)
{
    /// <summary>In the ranking, and neither in the percentage nor in the class.</summary>
    public static BonusPolicy Default { get; } = new(CountsInRanking: true, CountsInPercentage: false, CountsInClass: false);
}
