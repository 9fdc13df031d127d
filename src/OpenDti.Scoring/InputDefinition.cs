namespace OpenDti.Scoring;

/// <summary>One thing that is asked or measured, and what may be answered.</summary>
public sealed record InputDefinition(
    InputId Id,
    Text Name,
    InputKind Kind,
    string? Unit,
    Bounds Bounds,
    IReadOnlyList<InputOption> Options,
    InputSource Source,
    Disclosure Disclosure
)
{
    /// <summary>An input of this kind and nothing more: no unit, no bounds, declared and public. What a column of a file is.</summary>
    public static InputDefinition Plain(string id, Text name, InputKind kind) =>
        new(new InputId(id), name, kind, Unit: null, Bounds.None, Options: [], InputSource.Declared, Disclosure.Public);

    /// <summary>What is measured counts by itself: the unit does not declare it. Beside a declared figure a measured one only stands to be compared.</summary>
    public bool CountsAsMeasured => Source != InputSource.Declared;

    /// <summary>A shorter name for sentences ("văn bản do người đứng đầu ký"); without it the name serves.</summary>
    public Text? ShortName { get; init; }

    /// <summary>The change since the earlier round beyond which somebody should look again; without it the set's own holds.</summary>
    public JumpLimit? Jump { get; init; }
}

/// <summary>What kind of answer an input takes.</summary>
public enum InputKind
{
    /// <summary>A whole number, never negative.</summary>
    Count,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>A percent, 0 to 100; rules compute with a hundredth of it.</summary>
    Percent,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>A day.</summary>
    Day,
}

/// <summary>The smallest and the largest value that may be entered, both included.</summary>
public sealed record Bounds(decimal? Min, decimal? Max)
{
    /// <summary>No limit on either side.</summary>
    public static Bounds None { get; } = new(Min: null, Max: null);

    /// <summary>Whether a value lies inside.</summary>
    public bool Hold(decimal value) => (Min is null || value >= Min) && (Max is null || value <= Max);
}

/// <summary>One answer that a choice offers.</summary>
public sealed record InputOption(string Id, Text Name);

/// <summary>Where a value comes from.</summary>
public enum InputSource
{
    /// <summary>The unit declares it.</summary>
    Declared,

    /// <summary>A system of the authority measures it; the unit may only contest it.</summary>
    Monitored,

    /// <summary>A survey measures it.</summary>
    Survey,
}

/// <summary>Whether the value itself may be published.</summary>
public enum Disclosure
{
    /// <summary>Published with the results.</summary>
    Public,

    /// <summary>Never published; only its commitment is.</summary>
    Sealed,
}
