namespace OpenDti.Scoring.Rules;

/// <summary>Which of two units stands better.</summary>
public enum Better
{
    /// <summary>The one with more.</summary>
    Higher,

    /// <summary>The one with less.</summary>
    Lower,
}
