namespace OpenDti.Scoring;

/// <summary>What became of one input between two versions of a set: dropped, added, or asked in another form.</summary>
public sealed record InputDifference(InputDefinition? Before, InputDefinition? After)
{
    /// <summary>A figure given under the one says nothing under the other: another kind, unit of measure or source.</summary>
    public bool IsAnother => Before is not null && After is not null && IsOther(Before, After);

    /// <summary>Other bounds, or other options to choose from.</summary>
    public bool IsLimited =>
        Before is not null && After is not null && (Before.Bounds != After.Bounds || !OptionsOf(Before).SetEquals(OptionsOf(After)));

    /// <summary>Whether two definitions of one id ask for different things.</summary>
    internal static bool IsOther(InputDefinition before, InputDefinition after) =>
        (before.Kind, before.Unit, before.Source) != (after.Kind, after.Unit, after.Source);

    /// <summary>Every input that is not the same in both: first what was dropped, then the rest in the order of the new version.</summary>
    public static IReadOnlyList<InputDifference> Between(CompiledSet before, CompiledSet after) =>
        [
            .. before.Set.Inputs.Where(input => after.FindInput(input.Id) is null).Select(input => new InputDifference(input, After: null)),
            .. after
                .Set.Inputs.Select(input => new InputDifference(before.FindInput(input.Id), input))
                .Where(input => input.Before is null || input.IsAnother || input.IsLimited),
        ];

    private static HashSet<string> OptionsOf(InputDefinition input) => [.. input.Options.Select(option => option.Id)];
}
