namespace OpenDti.Scoring;

/// <summary>
/// Which criteria lack evidence: the set asks for some, the unit claims something, and nothing is attached. Who answers "no" or 0
/// claims nothing that would have to be proved; what a system measures proves itself.
/// </summary>
public static class EvidenceNeed
{
    /// <summary>The criteria without evidence, by what the unit declared and which criteria have any.</summary>
    public static IReadOnlySet<IndicatorId> LackingIn(
        CompiledSet set,
        IReadOnlyDictionary<InputId, Measurement> declared,
        IReadOnlySet<IndicatorId> withEvidence
    ) =>
        set
            .Criteria.Where(criterion => IsAsked(set, criterion) && !withEvidence.Contains(criterion.Id))
            .Where(criterion => Claims(set, criterion, declared))
            .Select(criterion => criterion.Id)
            .ToHashSet();

    /// <summary>Whether the unit has to prove a criterion at all: the set names evidence, and not every figure is measured for it.</summary>
    public static bool IsAsked(CompiledSet set, Criterion criterion)
    {
        var inputs = set.InputsOf(criterion);
        return criterion.EvidenceText is not null && (inputs.Count == 0 || inputs.Any(input => input.Source == InputSource.Declared));
    }

    private static bool Claims(CompiledSet set, Criterion criterion, IReadOnlyDictionary<InputId, Measurement> declared)
    {
        var inputs = set.InputsOf(criterion);
        return inputs.Count == 0
            || inputs.Any(input => input.Source == InputSource.Declared && IsClaim(declared.GetValueOrDefault(input.Id)));
    }

    private static bool IsClaim(Measurement? measured) =>
        measured switch
        {
            null or Measurement.Missing => false,
            Measurement.YesNo answer => answer.Value,
            Measurement.Number number => number.Value != 0m,
            _ => true,
        };
}
