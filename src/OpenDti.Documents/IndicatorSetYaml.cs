using System.Globalization;
using OpenDti.Documents.Yaml;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Reads an indicator set from YAML. A set is taken whole, or refused with everything that is wrong with it.</summary>
public static class IndicatorSetYaml
{
    /// <summary>The set that a text describes. The name of the file is only told in findings.</summary>
    public static Parsed<IndicatorSet> Read(string yaml, string file = "")
    {
        var findings = new List<Finding>();
        return YamlTreeReader.Read(yaml, file, findings) is { } tree ? Read(tree, file, findings) : new Parsed<IndicatorSet>(findings);
    }

    /// <summary>The set of a tree that came from elsewhere, a workbook for example.</summary>
    internal static Parsed<IndicatorSet> Read(YamlTree tree, string file) => Read(tree, file, []);

    private static Parsed<IndicatorSet> Read(YamlTree tree, string file, List<Finding> findings)
    {
        var state = new ReadState(file, findings);
        if (MapReader.AsMap(tree, "", state) is not { } top)
        {
            return new Parsed<IndicatorSet>(findings);
        }

        var (set, inputPaths) = ReadSet(top, state);
        AddFindingsOfTheSet(set, inputPaths, state);
        return findings.Count > 0 ? new Parsed<IndicatorSet>(InOrder(findings)) : new Parsed<IndicatorSet>(set);
    }

    /// <summary>Remarks on a set that is valid, with their places: what may not mean what its author meant.</summary>
    public static IReadOnlyList<Finding> Remarks(string yaml, string file = "") => Remarks(yaml, SetLint.Of, file);

    /// <summary>What the core remarks on a valid set, with the places in the file.</summary>
    public static IReadOnlyList<Finding> Remarks(string yaml, Func<CompiledSet, IReadOnlyList<Finding>> remark, string file = "")
    {
        var findings = new List<Finding>();
        return YamlTreeReader.Read(yaml, file, findings) is { } tree && findings.Count == 0 ? Remarks(tree, remark, file) : [];
    }

    /// <summary>The same of a tree.</summary>
    internal static IReadOnlyList<Finding> Remarks(YamlTree tree, Func<CompiledSet, IReadOnlyList<Finding>> remark, string file)
    {
        var findings = new List<Finding>();
        var state = new ReadState(file, findings);
        if (MapReader.AsMap(tree, "", state) is not { } top)
        {
            return [];
        }

        var (set, inputPaths) = ReadSet(top, state);
        var compiled = CompiledSet.Compile(set);
        var remarks = compiled.IsValid && findings.Count == 0 ? remark(compiled.Value) : [];
        return InOrder([.. remarks.Select(found => Placed(found, inputPaths, state))]);
    }

    private static Finding Placed(Finding finding, IReadOnlyList<string> inputPaths, ReadState state)
    {
        var input = inputPaths
            .Index()
            .Where(known => $"inputs[{known.Index}]" == finding.Path)
            .Select(known => known.Item)
            .FirstOrDefault();
        var path = input ?? finding.Path;
        return finding with { Path = path, At = state.Nearest(path) };
    }

    private static (IndicatorSet Set, IReadOnlyList<string> InputPaths) ReadSet(MapReader top, ReadState state)
    {
        var semantics = ReadSemantics(top);
        var levels = top.Maps("levels").Select(ReadLevel).ToList();
        var lines = new IndicatorYaml(state, levels);
        lines.ReadInputs(top);
        top.Require("indicators");
        var children = lines.ReadLines(top, "indicators", depth: 0, isSensitive: false);
        var name = top.RequiredWords("name");
        var set = new IndicatorSet
        {
            Id = top.Slug("id"),
            Version = top.RequiredText("version"),
            Name = name,
            UnitKind = top.Slug("unitKind"),
            Decision = top.Map("decision") is { } decision ? LegalBasisYaml.Read(decision) : null,
            Sources = top.Texts("sources"),
            Gaps = top.OptionalWords("gaps"),
            IsFictional = top.Flag("fictional"),
            Inputs = lines.Inputs,
            Levels = levels,
            Root = new IndicatorGroup
            {
                Id = new IndicatorId(IndicatorLevel.TotalId),
                Code = "",
                Name = name,
                Max = top.Points("total"),
                Level = IndicatorLevel.TotalId,
                Children = children,
            },
            Traits = [.. top.Maps("traits").Select(ReadTrait)],
            Checks = [.. top.Maps("checks").Select(CheckYaml.Read)],
            Jump = CheckYaml.ReadJump(top),
            Policy = PolicyYaml.Read(top, semantics),
        };
        if (set.IsFictional == set.Decision is not null)
        {
            state.Report("set.decision-or-fictional", "decision", state.Nearest("decision"));
        }

        top.ReportUnknownKeys();
        return (set, lines.InputPaths);
    }

    private static int ReadSemantics(MapReader top)
    {
        var text = top.RequiredText("semantics");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var semantics) ? semantics : 0;
    }

    private static IndicatorLevel ReadLevel(MapReader map)
    {
        var level = new IndicatorLevel(map.Slug("id"), map.RequiredWords("name"));
        map.ReportUnknownKeys();
        return level;
    }

    private static UnitTrait ReadTrait(MapReader map)
    {
        var trait = new UnitTrait(map.Slug("id"), map.RequiredWords("name"));
        map.ReportUnknownKeys();
        return trait;
    }

    // The core's own checks know paths, not lines; what only follows from a value that could not be read is not repeated.
    private static void AddFindingsOfTheSet(IndicatorSet set, IReadOnlyList<string> inputPaths, ReadState state)
    {
        var inputIds = set.Inputs.Select((_, place) => $"inputs[{place}]").ToList();
        foreach (var finding in CompiledSet.Compile(set).Findings.ToList())
        {
            var input = inputIds.IndexOf(finding.Path);
            var path = input >= 0 ? inputPaths[input] : finding.Path;
            var owner = path.EndsWith(".max", StringComparison.Ordinal) ? path[..^".max".Length] : "";
            var isFollowed = state.IsMisread(path) || (finding.Code is "set.sum" or "set.total" && state.IsChildMaximumMisread(owner));
            if (!isFollowed)
            {
                state.Findings.Add(finding with { Path = path, At = state.Nearest(path) });
            }
        }
    }

    private static List<Finding> InOrder(List<Finding> findings) =>
        [
            .. findings
                .OrderBy(finding => finding.At?.Line ?? 0)
                .ThenBy(finding => finding.At?.Column ?? 0)
                .ThenBy(finding => finding.Path, StringComparer.Ordinal),
        ];
}
