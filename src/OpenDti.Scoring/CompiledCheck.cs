using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring;

/// <summary>A check of a set, ready to be held against figures: its condition, and the inputs that it names.</summary>
internal sealed record CompiledCheck(EntryCheck Check, Expression Condition, IReadOnlyList<InputDefinition> Inputs)
{
    public bool Concerns(Criterion criterion) => Inputs.Any(input => criterion.Rule.Inputs.Contains(input.Id));
}
