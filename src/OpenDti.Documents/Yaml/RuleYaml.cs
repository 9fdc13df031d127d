using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.Documents.Yaml;

/// <summary>Reads a rule: one key that names the shape, and under it what the shape needs. A new shape is a new row of the table.</summary>
internal static class RuleYaml
{
    private static readonly Dictionary<string, Func<MapReader, Rule>> Shapes = new()
    {
        ["yesNo"] = map => new YesNo(RuleValues.Input(map, "input")),
        ["oneOf"] = ReadOneOf,
        ["ratioOf"] = map => new RatioOf(
            RuleValues.Input(map, "numerator"),
            RuleValues.Input(map, "denominator"),
            RuleValues.WhenUndefinedOf(map)
        ),
        ["ratioToThreshold"] = map => new RatioToThreshold(
            RuleValues.Input(map, "numerator"),
            RuleValues.Input(map, "denominator"),
            RuleValues.Threshold(map),
            RuleValues.WhenUndefinedOf(map)
        ),
        ["ratioSteps"] = map => new RatioSteps(
            RuleValues.Input(map, "numerator"),
            RuleValues.Input(map, "denominator"),
            RuleValues.StepsOf(map),
            RuleValues.WorthOf(map, "otherwise"),
            RuleValues.WhenUndefinedOf(map)
        ),
        ["countSteps"] = map => new CountSteps(
            RuleValues.Input(map, "input"),
            RuleValues.StepsOf(map),
            RuleValues.WorthOf(map, "otherwise")
        ),
        ["countTimes"] = map => new CountTimes(RuleValues.Input(map, "input"), map.Points("each")),
        ["shareOf"] = map => new ShareOf(RuleValues.Input(map, "input")),
        ["capped"] = map => new Capped(map.Points("of"), Read(map, "rule")),
        ["knockOut"] = map => new KnockOut(RuleValues.Input(map, "input"), RuleValues.AnswerOf(map, "when"), Read(map, "rule")),
        ["penalty"] = map => new Penalty(RuleValues.Input(map, "input"), map.Points("each"), map.Points("atMost"), Read(map, "rule")),
        ["punctual"] = ReadPunctual,
        ["peerBest"] = map => new PeerBest(
            RuleValues.Input(map, "input"),
            RuleValues.BetterOf(map),
            RuleValues.WhenUndefinedOf(map) ?? WhenUndefined.Zero
        ),
        ["peerMinMax"] = map => new PeerMinMax(
            RuleValues.Input(map, "input"),
            RuleValues.BetterOf(map),
            RuleValues.WhenUndefinedOf(map) ?? WhenUndefined.Full
        ),
        ["peerRank"] = map => new PeerRank(
            RuleValues.Input(map, "input"),
            RuleValues.BetterOf(map),
            RuleValues.StepsOf(map),
            RuleValues.WorthOf(map, "otherwise")
        ),
        ["formula"] = map => new FormulaRule(map.RequiredText("text"), RuleValues.WhenUndefinedOf(map)),
        ["information"] = map => new Information([.. map.Texts("inputs").Select(id => new InputId(id))]),
        ["awarded"] = map => new Awarded(map.OneOf("for", SetWords.AwardedReasons, AwardedFor.WrittenScale)),
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

    private static Punctual ReadPunctual(MapReader map) =>
        new(
            map.Has("done") ? RuleValues.Input(map, "done") : null,
            RuleValues.Input(map, "day"),
            map.Day("due"),
            [.. map.Maps("late").Select(ReadLateStep)],
            RuleValues.WorthOf(map, "later")
        );

    private static LateStep ReadLateStep(MapReader map)
    {
        var step = new LateStep((int)map.Points("upToDays").Value, RuleValues.WorthOf(map, "worth"));
        map.ReportUnknownKeys();
        return step;
    }

    private static RulePart ReadPart(MapReader map)
    {
        var part = new RulePart(map.RequiredWords("name"), RuleValues.WorthOf(map, "max"), Read(map, "rule"));
        map.ReportUnknownKeys();
        return part;
    }

    private static OneOf ReadOneOf(MapReader map)
    {
        var input = RuleValues.Input(map, "input");
        if (map.Require("worth") is not { } tree || MapReader.AsMap(tree, map.PathOf("worth"), map.State) is not { } worths)
        {
            return new OneOf(input, []);
        }

        return new OneOf(
            input,
            [.. worths.AllEntries().Select(entry => new OptionWorth(entry.Key, RuleValues.WorthOf(worths, entry.Key)))]
        );
    }
}
