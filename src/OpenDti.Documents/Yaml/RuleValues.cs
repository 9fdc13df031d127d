using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.Documents.Yaml;

/// <summary>The values that rule shapes share: inputs, steps, worths, thresholds and what to do where there is no answer.</summary>
internal static class RuleValues
{
    /// <summary>What the rule says of a calculation without an answer, if it says anything.</summary>
    public static WhenUndefined? WhenUndefinedOf(MapReader map) =>
        map.Has("whenUndefined") ? map.OneOf("whenUndefined", SetWords.Undefined, WhenUndefined.Zero) : null;

    public static Better BetterOf(MapReader map) => map.OneOf("better", SetWords.Betters, Better.Higher);

    public static bool AnswerOf(MapReader map, string key)
    {
        map.Require(key);
        return map.OneOf(key, SetWords.Answers, otherwise: true);
    }

    public static List<Step> StepsOf(MapReader map)
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

    public static Ratio Threshold(MapReader map)
    {
        var share = Share(map, "full");
        if (share is > 0m and <= 1m)
        {
            return new Ratio(share);
        }

        map.Report("yaml.not-a-share", "full", map.RequiredText("full"));
        return new Ratio(1m);
    }

    public static Worth WorthOf(MapReader map, string key)
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

    public static InputId Input(MapReader map, string key) => new(map.RequiredText(key));
}
