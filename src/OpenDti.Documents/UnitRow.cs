using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>One unit of a values file.</summary>
public sealed record UnitRow(string Code, string Name, UnitInputs Inputs);
