namespace OpenDti.Scoring;

/// <summary>One thing that a rule says, with what it says more closely under it.</summary>
public sealed record RuleSentence(string Text, IReadOnlyList<RuleSentence> Under)
{
    /// <summary>A sentence with nothing under it.</summary>
    public RuleSentence(string text)
        : this(text, []) { }
}
