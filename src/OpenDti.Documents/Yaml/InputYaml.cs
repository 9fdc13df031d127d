using OpenDti.Scoring;

namespace OpenDti.Documents.Yaml;

/// <summary>Reads what is asked: kind, unit of measure, bounds, options, where it comes from and whether it may be published.</summary>
internal static class InputYaml
{
    public static InputDefinition Read(MapReader map)
    {
        map.Require("kind");
        var kind = map.OneOf("kind", SetWords.InputKinds, InputKind.Number);
        var input = new InputDefinition(
            new InputId(map.Slug("id")),
            map.RequiredWords("name"),
            kind,
            map.OptionalText("unit"),
            new Bounds(map.OptionalNumber("min"), map.OptionalNumber("max")),
            ReadOptions(map, kind),
            map.OneOf("source", SetWords.InputSources, InputSource.Declared),
            map.OneOf("disclosure", SetWords.Disclosures, Disclosure.Public)
        )
        {
            ShortName = map.OptionalWords("shortName"),
            Jump = CheckYaml.ReadJump(map),
        };
        ReportUnit(map, input);
        ReportBounds(map, input);
        ReportJump(map, input);
        map.ReportUnknownKeys();
        return input;
    }

    private static List<InputOption> ReadOptions(MapReader map, InputKind kind)
    {
        var options = map.Maps("options").Select(ReadOption).ToList();
        if (kind == InputKind.Choice ? options.Count < 2 : map.Has("options"))
        {
            map.Report(kind == InputKind.Choice ? "yaml.too-few-options" : "yaml.options-without-choice", "options");
        }

        foreach (var repeated in options.GroupBy(option => option.Id).Where(same => same.Count() > 1))
        {
            map.Report("yaml.duplicate-option", "options", repeated.Key);
        }

        return options;
    }

    private static InputOption ReadOption(MapReader map)
    {
        var option = new InputOption(map.Slug("id"), map.RequiredWords("name"));
        map.ReportUnknownKeys();
        return option;
    }

    // A number without its unit of measure cannot be entered with confidence.
    private static void ReportUnit(MapReader map, InputDefinition input)
    {
        if (input.Kind is InputKind.Count or InputKind.Number && input.Unit is null)
        {
            map.Report("yaml.no-unit", "unit", input.Id.Value);
        }
    }

    private static void ReportJump(MapReader map, InputDefinition input)
    {
        if (input is { Jump: not null, Kind: InputKind.YesNo or InputKind.Choice or InputKind.Day })
        {
            map.Report("yaml.jump-of-no-number", "jump", input.Id.Value);
        }
    }

    private static void ReportBounds(MapReader map, InputDefinition input)
    {
        if (input.Bounds is { Min: { } least, Max: { } most } && least > most)
        {
            map.Report("yaml.bounds-crossed", "min", CanonicalValue.OfNumber(least), CanonicalValue.OfNumber(most));
        }
    }
}
