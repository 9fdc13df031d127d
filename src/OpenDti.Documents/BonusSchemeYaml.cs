using OpenDti.Documents.Yaml;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Reads a bonus scheme from YAML: a document of its own, because such decisions come in apart from the set.</summary>
public static class BonusSchemeYaml
{
    /// <summary>The scheme that a text describes, or everything that is wrong with it.</summary>
    public static Parsed<BonusScheme> Read(string yaml, string file = "")
    {
        var findings = new List<Finding>();
        var state = new ReadState(file, findings);
        var tree = YamlTreeReader.Read(yaml, file, findings);
        if (tree is null || MapReader.AsMap(tree, "", state) is not { } top)
        {
            return new Parsed<BonusScheme>(findings);
        }

        var scheme = ReadScheme(top);
        ReportRepeated(scheme, top);
        top.ReportUnknownKeys();
        return findings.Count > 0 ? new Parsed<BonusScheme>(findings) : new Parsed<BonusScheme>(scheme);
    }

    private static BonusScheme ReadScheme(MapReader top)
    {
        var decision = top.Map("decision") is { } basis ? LegalBasisYaml.Read(basis) : null;
        var items = top.Maps("items").Select(ReadItem).ToList();
        if (items.Count == 0)
        {
            top.Report("yaml.empty-list", "items");
        }

        var scheme = new BonusScheme(
            top.Slug("id"),
            top.RequiredText("version"),
            top.RequiredWords("name"),
            decision,
            items,
            top.Has("cap") ? top.Points("cap") : null
        )
        {
            IsFictional = top.Flag("fictional"),
        };
        if (scheme.IsFictional == decision is not null)
        {
            top.Report("set.decision-or-fictional", "decision");
        }

        return scheme;
    }

    private static BonusItem ReadItem(MapReader map)
    {
        var item = new BonusItem(
            map.Slug("id"),
            map.RequiredWords("name"),
            map.Points("each"),
            map.Has("cap") ? map.Points("cap") : null,
            map.Texts("unitKinds")
        )
        {
            Stack = map.OptionalText("stack"),
        };
        if (item.Each <= Points.Zero || item.Cap < item.Each)
        {
            map.Report("bonus.worth", "each", item.Each.ToString());
        }

        map.ReportUnknownKeys();
        return item;
    }

    private static void ReportRepeated(BonusScheme scheme, MapReader top)
    {
        foreach (var same in scheme.Items.GroupBy(item => item.Id).Where(same => same.Count() > 1))
        {
            top.Report("bonus.duplicate-item", "items", same.Key);
        }
    }
}
