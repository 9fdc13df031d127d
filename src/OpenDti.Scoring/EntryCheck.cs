namespace OpenDti.Scoring;

/// <summary>What figures of a unit must keep to between each other, over any rows: a formula that has to be true (docs/methodology/entry-checks.md).</summary>
public sealed record EntryCheck(string Id, string Require, EntrySeverity Severity, Text Message);

/// <summary>How much a year-on-year change may be before somebody should look again; no share means that no change is too much.</summary>
public sealed record JumpLimit(decimal? Beyond, EntrySeverity Severity);

/// <summary>What a check or a jump does to whoever is entering.</summary>
public enum EntrySeverity
{
    /// <summary>It is said beside the figures, which are saved all the same.</summary>
    Warn,

    /// <summary>The figures are not saved.</summary>
    Block,
}
