using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.Documents.Yaml;

/// <summary>Reads a rule: one key that names the shape, and under it what the shape needs. A new shape is a new row of the table.</summary>
internal static class RuleYaml
{
    private static readonly Dictionary<string, WhenUndefined> Undefined = new()
    {
        ["zero"] = WhenUndefined.Zero,
        ["full"] = WhenUndefined.Full,
    };

    private static readonly Dictionary<string, AwardedFor> AwardedReasons = new()
    {
        ["written-scale"] = AwardedFor.WrittenScale,
        ["unpublished-rows"] = AwardedFor.UnpublishedRows,
    };

    private static readonly Dictionary<string, Func<MapReader, Rule>> Shapes = new()
    {
        ["yesNo"] = map => new YesNo(Input(map, "input")),
        ["oneOf"] = ReadOneOf,
        ["ratioOf"] = map => new RatioOf(Input(map, "numerator"), Input(map, "denominator"), WhenUndefinedOf(map)),
        ["ratioToThreshold"] = map => new RatioToThreshold(
            Input(map, "numerator"),
            Input(map, "denominator"),
            Threshold(map),
            WhenUndefinedOf(map)
        ),
        ["ratioSteps"] = map => new RatioSteps(
            Input(map, "numerator"),
            Input(map, "denominator"),
            StepsOf(map),
            WorthOf(map, "otherwise"),
            WhenUndefinedOf(map)
        ),
        ["countSteps"] = map => new CountSteps(Input(map, "input"), StepsOf(map), WorthOf(map, "otherwise")),
        ["countTimes"] = map => new CountTimes(Input(map, "input"), map.Points("each")),
        ["shareOf"] = map => new ShareOf(Input(map, "input")),
        ["information"] = map => new Information([.. map.Texts("inputs").Select(id => new InputId(id))]),
        ["awarded"] = map => new Awarded(map.OneOf("for", AwardedReasons, AwardedFor.WrittenScale)),
    };

    private static readonly string[] ShapesOfParts = ["sumOf", "bestOf"];

    /// <summary>The rule under a key, or a rule without points where it could not be read.</summary>
    public static Rule Read(MapReader owner, string key)
    {
        if (owner.Require(key) is not { } tree || MapReader.AsMap(tree, owner.PathOf(key), owner.State) is not { } shape)
        {
            return new Awarded(AwardedFor.WrittenScale);
        }

        var entries = shape.AllEntries();
        if (entries.Count != 1)
        {
            owner.Report("yaml.rule-needs-one-shape", key, string.Join(", ", Shapes.Keys.Concat(ShapesOfParts)));
            return new Awarded(AwardedFor.WrittenScale);
        }

        return ReadShape(shape, entries[0]);
    }

    private static Rule ReadShape(MapReader shape, YamlEntry entry)
    {
        if (ShapesOfParts.Contains(entry.Key))
        {
            var parts = shape.Maps(entry.Key).Select(ReadPart).ToList();
            if (parts.Count == 0)
            {
                shape.Report("yaml.empty-list", entry.Key);
            }

            return entry.Key == "sumOf" ? new SumOf(parts) : new BestOf(parts);
        }

        if (!Shapes.TryGetValue(entry.Key, out var read))
        {
            var known = Shapes.Keys.Concat(ShapesOfParts);
            shape.State.Report("yaml.unknown-shape", shape.PathOf(entry.Key), entry.At, entry.Key, Nearest.To(entry.Key, known) ?? "");
            return new Awarded(AwardedFor.WrittenScale);
        }

        if (shape.Map(entry.Key) is not { } map)
        {
            return new Awarded(AwardedFor.WrittenScale);
        }

        var rule = read(map);
        map.ReportUnknownKeys();
        return rule;
    }

    private static RulePart ReadPart(MapReader map)
    {
        var part = new RulePart(map.RequiredWords("name"), WorthOf(map, "max"), Read(map, "rule"));
        map.ReportUnknownKeys();
        return part;
    }

    private static OneOf ReadOneOf(MapReader map)
    {
        var input = Input(map, "input");
        if (map.Require("worth") is not { } tree || MapReader.AsMap(tree, map.PathOf("worth"), map.State) is not { } worths)
        {
            return new OneOf(input, []);
        }

        return new OneOf(input, [.. worths.AllEntries().Select(entry => new OptionWorth(entry.Key, WorthOf(worths, entry.Key)))]);
    }

    private static List<Step> StepsOf(MapReader map)
    {
        var steps = map.Maps("steps").Select(ReadStep).ToList();
        if (steps.Count == 0)
        {
            map.Report("yaml.empty-list", "steps");
        }

        return steps;
    }

    private static Step ReadStep(MapReader map)
    {
        var worth = WorthOf(map, "worth");
        (string Key, StepBound Bound)[] bounds =
        [
            ("from", StepBound.From),
            ("above", StepBound.Above),
            ("upTo", StepBound.UpTo),
            ("below", StepBound.Below),
        ];
        var given = bounds.Where(bound => map.Has(bound.Key)).ToList();
        map.ReportUnknownKeys();
        if (given.Count != 1)
        {
            map.Report("yaml.step-needs-one-bound", "worth", string.Join(", ", bounds.Select(bound => bound.Key)));
            return new Step(StepBound.From, 0m, worth);
        }

        return new Step(given[0].Bound, Share(map, given[0].Key), worth);
    }

    private static decimal Share(MapReader map, string key)
    {
        var text = map.RequiredText(key);
        if (Numbers.ReadShareOrNumber(text) is { } number)
        {
            return number;
        }

        map.Report("yaml.not-a-number", key, text);
        return 0m;
    }

    private static Ratio Threshold(MapReader map)
    {
        var share = Share(map, "full");
        if (share is > 0m and <= 1m)
        {
            return new Ratio(share);
        }

        map.Report("yaml.not-a-share", "full", map.RequiredText("full"));
        return new Ratio(1m);
    }

    private static Worth WorthOf(MapReader map, string key)
    {
        var text = map.RequiredText(key);
        if (text.Length == 0)
        {
            return Worth.Nothing;
        }

        if (Numbers.ReadWorth(text) is { } worth)
        {
            return worth;
        }

        map.Report("yaml.not-a-worth", key, text);
        return Worth.Nothing;
    }

    private static InputId Input(MapReader map, string key) => new(map.RequiredText(key));

    private static WhenUndefined WhenUndefinedOf(MapReader map) => map.OneOf("whenUndefined", Undefined, WhenUndefined.Zero);
}
