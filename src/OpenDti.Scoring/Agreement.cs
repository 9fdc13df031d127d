namespace OpenDti.Scoring;

/// <summary>How what a unit declared compares with what a source measured.</summary>
public enum AgreementState
{
    /// <summary>Nothing was measured.</summary>
    NothingMeasured,

    /// <summary>Every measured figure lies within the tolerance of what was declared.</summary>
    Within,

    /// <summary>One at least lies beyond it, or something else was declared than measured.</summary>
    Beyond,
}

/// <summary>Declared figures held against monitored ones (docs/methodology/agreement.md).</summary>
public sealed record Agreement(AgreementState State, decimal? LargestDeviation)
{
    /// <summary>
    /// Compares figures of one unit. The deviation of a number is its distance from the measured one as a share of it; a declared number where 0
    /// was measured deviates wholly. What is no number agrees or does not.
    /// </summary>
    public static Agreement Of(
        IEnumerable<InputDefinition> inputs,
        IReadOnlyDictionary<InputId, Measurement> declared,
        IReadOnlyDictionary<InputId, Measurement> monitored,
        decimal tolerance
    )
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(declared);
        ArgumentNullException.ThrowIfNull(monitored);
        decimal? largest = null;
        foreach (var input in inputs)
        {
            if (monitored.TryGetValue(input.Id, out var measured) && measured is not Measurement.Missing)
            {
                var deviation = Deviation(declared.GetValueOrDefault(input.Id, Measurement.NotEntered), measured);
                largest = largest is null ? deviation : Math.Max(largest.Value, deviation);
            }
        }

        return largest is null
            ? new Agreement(AgreementState.NothingMeasured, LargestDeviation: null)
            : new Agreement(largest <= tolerance ? AgreementState.Within : AgreementState.Beyond, largest);
    }

    /// <summary>The unit with the measured figures in the place of its own, where there are any.</summary>
    public static UnitInputs AsMonitored(UnitInputs declared, IReadOnlyDictionary<InputId, Measurement> monitored)
    {
        ArgumentNullException.ThrowIfNull(declared);
        ArgumentNullException.ThrowIfNull(monitored);
        var values = new Dictionary<InputId, Measurement>(declared.Values);
        foreach (var (input, measured) in monitored.Where(one => one.Value is not Measurement.Missing))
        {
            values[input] = measured;
        }

        return declared with
        {
            Values = values,
        };
    }

    private static decimal Deviation(Measurement declared, Measurement measured) =>
        (declared, measured) switch
        {
            (Measurement.Number mine, Measurement.Number theirs) when mine.Value == theirs.Value => 0m,
            (Measurement.Number, Measurement.Number { Value: 0m }) => 1m,
            (Measurement.Number mine, Measurement.Number theirs) => Points
                .Quantise(Math.Abs((mine.Value - theirs.Value) / theirs.Value))
                .Value,
            _ => declared == measured ? 0m : 1m,
        };
}
