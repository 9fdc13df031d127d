using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.Documents.Tables;

/// <summary>
/// The columns of a values file: code and name of the unit, then in the order of the decision one column per input, and
/// one per line whose points are awarded instead of computed.
/// </summary>
internal static class ValueColumns
{
    public const string Code = "code";
    public const string Name = "name";

    /// <summary>The ids of all columns after code and name.</summary>
    public static IReadOnlyList<string> Of(CompiledSet set)
    {
        var ofCriteria = set.Criteria.SelectMany(criterion => OfCriterion(set, criterion));
        var asked = set.Set.Inputs.Select(input => input.Id.Value);
        return [.. ofCriteria.Concat(asked).Distinct()];
    }

    private static IEnumerable<string> OfCriterion(CompiledSet set, Criterion criterion) =>
        criterion.Rule is Awarded ? [criterion.Id.Value] : set.InputsOf(criterion).Select(input => input.Id.Value);
}
