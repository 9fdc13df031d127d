namespace OpenDti.Scoring;

/// <summary>Checks the answers to one criterion against each other and against the limits of each input.</summary>
public static class AnswerCheck
{
    /// <summary>Everything that is wrong with these answers; what is not entered yet is not wrong.</summary>
    public static IReadOnlyList<Refusal> Check(CompiledSet set, Criterion criterion, IReadOnlyDictionary<InputId, Measurement> values)
    {
        var limits = set.InputsOf(criterion).Select(input => LimitBroken(input, values)).OfType<Refusal>();
        var parts = criterion.Rule.PartsOfWholes.Distinct().Select(pair => PartAboveWhole(pair, values)).OfType<Refusal>();
        return [.. limits, .. parts];
    }

    private static Refusal? LimitBroken(InputDefinition input, IReadOnlyDictionary<InputId, Measurement> values) =>
        values.TryGetValue(input.Id, out var measurement) ? InputLimits.Check(input, measurement) : null;

    private static Refusal? PartAboveWhole((InputId Part, InputId Whole) pair, IReadOnlyDictionary<InputId, Measurement> values)
    {
        var part = values.GetValueOrDefault(pair.Part) as Measurement.Number;
        var whole = values.GetValueOrDefault(pair.Whole) as Measurement.Number;
        if (part is null || whole is null || part.Value <= whole.Value)
        {
            return null;
        }

        return new Refusal("answer.part-above-whole", pair.Part.Value, CanonicalValue.Of(part), pair.Whole.Value, CanonicalValue.Of(whole));
    }
}
