using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>One unit of a values file.</summary>
public sealed record UnitRow(string Code, string Name, UnitInputs Inputs)
{
    /// <summary>The number of its line in the file.</summary>
    public int Line { get; init; }
}
