using OpenDti.Scoring;

namespace OpenDti.Documents.Yaml;

/// <summary>Reads the lines of a set: groups with children, criteria with a rule and the inputs they bring along.</summary>
internal sealed class IndicatorYaml(ReadState state, IReadOnlyList<IndicatorLevel> levels)
{
    /// <summary>Every input in the order of the file.</summary>
    public List<InputDefinition> Inputs { get; } = [];

    /// <summary>The path at which each input stands, by its place among <see cref="Inputs"/>.</summary>
    public List<string> InputPaths { get; } = [];

    public IReadOnlyList<Indicator> ReadLines(MapReader owner, string key, int depth, bool isSensitive)
    {
        var lines = owner.Maps(key).Select(line => ReadLine(line, depth, isSensitive)).ToList();
        if (lines.Count == 0)
        {
            owner.Report("yaml.empty-list", key);
        }

        return lines;
    }

    public void ReadInputs(MapReader owner)
    {
        foreach (var map in owner.Maps("inputs"))
        {
            Inputs.Add(InputYaml.Read(map));
            InputPaths.Add(map.Path);
        }
    }

    private Indicator ReadLine(MapReader line, int depth, bool isParentSensitive)
    {
        var isSensitive = line.Flag("sensitive") || isParentSensitive;
        var isGroup = line.Has("children");
        if (isGroup == line.Has("rule"))
        {
            state.Report("yaml.children-or-rule", line.Path, line.At);
        }

        Indicator read = isGroup
            ? new IndicatorGroup
            {
                Id = new IndicatorId(line.Slug("id")),
                Code = line.Code("code"),
                Name = line.RequiredWords("name"),
                Max = line.Points("max"),
                Level = LevelOf(line, depth),
                Children = ReadLines(line, "children", depth + 1, isSensitive),
                IsCapped = line.Flag("capped"),
                KnockedOutBy = line.OptionalText("knockedOutBy") is { } input ? new InputId(input) : null,
            }
            : ReadCriterion(line, depth);
        read = read with
        {
            IsIllustrative = line.Flag("illustrative"),
            IsSensitive = isSensitive,
            AppliesTo = line.Map("appliesTo") is { } appliesTo ? ReadApplicability(appliesTo) : null,
        };
        line.ReportUnknownKeys();
        return read;
    }

    private static Applicability ReadApplicability(MapReader map)
    {
        var applicability = new Applicability(map.Texts("anyOf"), map.Texts("noneOf"));
        if (applicability.AnyOf.Count + applicability.NoneOf.Count == 0)
        {
            map.Report("yaml.empty-list", "anyOf");
        }

        map.ReportUnknownKeys();
        return applicability;
    }

    private Criterion ReadCriterion(MapReader line, int depth)
    {
        ReadInputs(line);
        return new Criterion
        {
            Id = new IndicatorId(line.Slug("id")),
            Code = line.Code("code"),
            Name = line.RequiredWords("name"),
            Max = line.Points("max"),
            Level = LevelOf(line, depth),
            Rule = RuleYaml.Read(line, "rule"),
            RuleText = line.OptionalWords("ruleText"),
            EvidenceText = line.OptionalWords("evidence"),
            EvidenceTime = line.Has("evidenceTime") ? line.OneOf("evidenceTime", SetWords.EvidenceTimes, default) : null,
        };
    }

    // Unless a line says otherwise, its depth says its level.
    private string LevelOf(MapReader line, int depth) =>
        line.OptionalText("level") ?? (levels.Count == 0 ? "" : levels[Math.Min(depth, levels.Count - 1)].Id);
}
