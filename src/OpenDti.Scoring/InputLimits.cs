namespace OpenDti.Scoring;

/// <summary>What a single value must keep to: whole for a count, 0 to 100 for a percent, the input's own bounds.</summary>
internal static class InputLimits
{
    /// <summary>The bounds that hold: the input's own, and where it states none, those of its kind.</summary>
    public static Bounds Of(InputDefinition input) =>
        input.Kind switch
        {
            InputKind.Count => new Bounds(input.Bounds.Min ?? 0m, input.Bounds.Max),
            InputKind.Percent => new Bounds(input.Bounds.Min ?? 0m, input.Bounds.Max ?? 100m),
            _ => input.Bounds,
        };

    public static Refusal? Check(InputDefinition input, Measurement measurement) =>
        measurement is Measurement.Number number ? CheckNumber(input, number.Value) : null;

    private static Refusal? CheckNumber(InputDefinition input, decimal value)
    {
        var typed = CanonicalValue.OfNumber(value);
        if (input.Kind == InputKind.Count && decimal.Truncate(value) != value)
        {
            return new Refusal("answer.not-whole", input.Id.Value, typed);
        }

        var bounds = Of(input);
        if (bounds.Min is { } least && value < least)
        {
            return new Refusal("answer.below-minimum", input.Id.Value, typed, CanonicalValue.OfNumber(least));
        }

        return bounds.Max is { } most && value > most
            ? new Refusal("answer.above-maximum", input.Id.Value, typed, CanonicalValue.OfNumber(most))
            : null;
    }
}
