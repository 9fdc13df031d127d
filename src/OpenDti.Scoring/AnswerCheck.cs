namespace OpenDti.Scoring;

/// <summary>
/// What forbids saving the answers to one criterion: the limits of each input, parts above their wholes, and the checks and jumps that
/// the set says to block.
/// </summary>
public static class AnswerCheck
{
    /// <summary>
    /// Everything that is wrong with these answers; what is not entered yet is not wrong. The values are those of the criterion and
    /// whatever else is known of the unit, because a check of the set may name inputs of several rows.
    /// </summary>
    public static IReadOnlyList<Refusal> Check(
        CompiledSet set,
        Criterion criterion,
        IReadOnlyDictionary<InputId, Measurement> values,
        EarlierFigures? earlier = null
    )
    {
        var limits = set.InputsOf(criterion).Select(input => LimitBroken(input, values)).OfType<Refusal>();
        var parts = criterion.Rule.PartsOfWholes.Distinct().Select(pair => PartAboveWhole(pair, values)).OfType<Refusal>();
        var blocked = EntryWarnings
            .Of(set, criterion, values, earlier)
            .Where(warning => warning.Severity == EntrySeverity.Block)
            .Select(warning => warning.What);
        return [.. limits, .. parts, .. blocked];
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
