namespace OpenDti.Scoring;

/// <summary>The languages in which sentences are written.</summary>
public enum Language
{
    /// <summary>Vietnamese, the language of the decisions.</summary>
    Vi,

    /// <summary>English.</summary>
    En,
}

/// <summary>Words of a set: Vietnamese always, English where the author gave it.</summary>
public sealed record Text(string Vi, string? En = null)
{
    /// <summary>The words in a language; Vietnamese where there is no translation.</summary>
    public string In(Language language) => language == Language.En && En is not null ? En : Vi;
}
