using OpenDti.Scoring;

namespace OpenDti.Documents.Yaml;

/// <summary>Reads what figures must keep to: conditions over several rows, and the change since last year that is too much.</summary>
internal static class CheckYaml
{
    private const decimal LargestJump = 1_000m;

    public static EntryCheck Read(MapReader map)
    {
        map.Require("severity");
        var check = new EntryCheck(
            map.Slug("id"),
            map.RequiredText("require"),
            map.OneOf("severity", SetWords.Severities, EntrySeverity.Warn),
            map.RequiredWords("message")
        );
        map.ReportUnknownKeys();
        return check;
    }

    /// <summary>The jump that an input or a set names; nothing where it names none.</summary>
    public static JumpLimit? ReadJump(MapReader map)
    {
        var severity = map.OneOf("jumpSeverity", SetWords.Severities, EntrySeverity.Warn);
        if (map.Has("jumpSeverity"))
        {
            map.Require("jump");
        }

        if (map.OptionalText("jump") is not { } text)
        {
            return null;
        }

        if (text == SetWords.Off)
        {
            return new JumpLimit(Beyond: null, severity);
        }

        // With its sign, because 50 without it would be fifty-fold.
        if (text.EndsWith('%') && Numbers.ReadShareOrNumber(text) is { } beyond and > 0m and <= LargestJump)
        {
            return new JumpLimit(beyond, severity);
        }

        map.Report("yaml.not-a-jump", "jump", text);
        return null;
    }
}
