using OpenDti.Scoring.Expressions;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>Something about entered figures that somebody should look at again, or has to mend before they are saved.</summary>
public sealed record EntryWarning(EntrySeverity Severity, Refusal What, IReadOnlyList<InputId> Inputs);

/// <summary>What the unit had in an earlier round.</summary>
public sealed record EarlierFigures(int Year, IReadOnlyDictionary<InputId, Measurement> Values);

/// <summary>Holds the figures of a unit against the checks of its set and against its own earlier figures (docs/methodology/entry-checks.md).</summary>
public static class EntryWarnings
{
    /// <summary>
    /// What is to be said beside one criterion: the checks that name a figure of it, over all rows, then the jumps of its own figures.
    /// A figure that is not there is never a warning, and without earlier figures nothing has jumped.
    /// </summary>
    public static IReadOnlyList<EntryWarning> Of(
        CompiledSet set,
        Criterion criterion,
        IReadOnlyDictionary<InputId, Measurement> now,
        EarlierFigures? earlier
    )
    {
        var checks = set.Checks.Where(check => check.Concerns(criterion)).Select(check => Broken(set, check, now));
        var jumps = earlier is null ? [] : set.InputsOf(criterion).Select(input => Jump(set, input, now, earlier));
        return [.. checks.Concat(jumps).OfType<EntryWarning>()];
    }

    private static EntryWarning? Broken(CompiledSet set, CompiledCheck check, IReadOnlyDictionary<InputId, Measurement> now)
    {
        var slots = new Slot[set.Set.Inputs.Count];
        foreach (var input in check.Inputs)
        {
            var slot = now.TryGetValue(input.Id, out var measured) ? Slot.Of(input, measured) : default;
            if (slot.State != SlotState.HasValue)
            {
                return null;
            }

            slots[set.OrdinalOf(input.Id)] = slot;
        }

        var outcome = check.Condition.Evaluate(slots);
        if (!outcome.IsDefined || outcome.IsTrue)
        {
            return null;
        }

        var figures = check.Inputs.SelectMany(input => new[] { input.Id.Value, CanonicalValue.Of(now[input.Id]) });
        var refusal = new Refusal("answer.check", [check.Inputs[0].Id.Value, check.Check.Id, .. figures]);
        return new EntryWarning(check.Check.Severity, refusal, [.. check.Inputs.Select(input => input.Id)]);
    }

    private static EntryWarning? Jump(
        CompiledSet set,
        InputDefinition input,
        IReadOnlyDictionary<InputId, Measurement> now,
        EarlierFigures earlier
    )
    {
        var limit = input.Jump ?? set.Set.Jump;
        if (
            limit is not { Beyond: { } beyond }
            || now.GetValueOrDefault(input.Id) is not Measurement.Number { Value: var value }
            || earlier.Values.GetValueOrDefault(input.Id) is not Measurement.Number { Value: var before }
        )
        {
            return null;
        }

        // A percent moves by percentage points; from 0 there is no share by which a number could have grown.
        var change = input.Kind == InputKind.Percent ? (value - before) / 100m : Shares.Of(value - before, Math.Abs(before));
        return change is { } share && Math.Abs(share) > beyond
            ? new EntryWarning(
                limit.Severity,
                new Refusal(
                    "answer.jump",
                    input.Id.Value,
                    CanonicalValue.OfNumber(earlier.Year),
                    CanonicalValue.OfNumber(before),
                    CanonicalValue.OfNumber(value),
                    CanonicalValue.OfNumber(share),
                    CanonicalValue.OfNumber(beyond)
                ),
                [input.Id]
            )
            : null;
    }
}
