using System.Text.RegularExpressions;

namespace OpenDti.WebTests.Architecture;

/// <summary>The rules of ARCHITECTURE.md that the compiler cannot see, as functions from source files to breaches.</summary>
public static partial class ServerRules
{
    /// <summary>A feature imports only root types of features before it. ARCHITECTURE.md shows the same list.</summary>
    public static readonly string[] FeatureOrder =
    [
        "Audit",
        "Authorities",
        "Accounts",
        "Notices",
        "Units",
        "IndicatorSets",
        "Rounds",
        "Dossiers",
        "Evidence",
        "Monitoring",
        "Appraisals",
        "Explanations",
        "Bonuses",
        "Councils",
        "Publications",
        "Inspection",
        "Portal",
    ];

    public static IReadOnlyList<string> FeaturesOutOfOrder(IEnumerable<(string Path, string Text)> files)
    {
        var breaches = new List<string>();
        foreach (var (path, text) in files)
        {
            if (PlaceOf(path) is not { } own)
            {
                continue;
            }

            foreach (Match import in FeatureName().Matches(text))
            {
                var (feature, action) = (import.Groups["feature"].Value, import.Groups["action"].Value);
                var isActionFolder =
                    action.Length > 0 && Directory.Exists(Path.Combine(SourceFiles.Root, "src/OpenDti.Web/Features", feature, action));
                if (Array.IndexOf(FeatureOrder, feature) is var place && (place > own || place < 0))
                {
                    breaches.Add($"{path} imports {feature}, which comes after it");
                }
                else if (place < own && isActionFolder)
                {
                    breaches.Add($"{path} imports {feature}.{action}, a private folder of another feature");
                }
            }
        }

        return breaches;
    }

    public static IReadOnlyList<string> SavesOutsideWrites(IEnumerable<(string Path, string Text)> files) =>
        [
            .. files
                .Where(f => f.Path.Replace('\\', '/') != "Data/Writes.cs" && f.Text.Contains("SaveChanges", StringComparison.Ordinal))
                .Select(f => f.Path),
        ];

    /// <summary>When something is written, the server's clock says; the demonstration alone makes up a past.</summary>
    public static IReadOnlyList<string> MadeUpTimes(IEnumerable<(string Path, string Text)> files) =>
        [
            .. files
                .Where(f => !f.Path.Replace('\\', '/').StartsWith("Data/DemoProvince/", StringComparison.Ordinal))
                .Where(f => f.Text.Contains("MadeUpAt =", StringComparison.Ordinal))
                .Select(f => f.Path),
        ];

    /// <summary>Points are added, averaged, rounded and ranked in the core. A page or an endpoint that touches their value does it a second time.</summary>
    public static IReadOnlyList<string> ArithmeticOnPoints(IEnumerable<(string Path, string Text)> files) =>
        [
            .. files
                .Where(f => f.Path.Contains("Features", StringComparison.Ordinal))
                .Where(f => PointArithmetic().IsMatch(f.Text))
                .Select(f => $"{f.Path}: {PointArithmetic().Match(f.Text).Value}"),
        ];

    /// <summary>A dossier becomes inputs in one place, so that no page scores a unit on what does not concern it.</summary>
    public static IReadOnlyList<string> InputsMadeElsewhere(IEnumerable<(string Path, string Text)> files) =>
        [
            .. files
                .Where(f => f.Path.Replace('\\', '/') != "Features/Dossiers/DossierView.cs")
                .Where(f => f.Text.Contains("new UnitInputs(", StringComparison.Ordinal))
                .Select(f => f.Path),
        ];

    public static IReadOnlyList<string> LayersThatAddNothing(IEnumerable<(string Path, string Text)> files)
    {
        var all = files.ToList();
        return
        [
            .. all.SelectMany(f => InterfaceName().Matches(f.Text).Select(m => m.Groups["name"].Value))
                .Where(name => all.Sum(f => Regex.Count(f.Text, $@"[:,]\s*{name}\b")) < 2),
            .. all.Where(f => Layers().IsMatch(f.Text)).Select(f => f.Path),
        ];
    }

    private static int? PlaceOf(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        return parts is ["Features", var feature, ..] ? Array.IndexOf(FeatureOrder, feature) : null;
    }

    [GeneratedRegex(
        @"OpenDti\.Web\.Features\.(?<feature>\w+)(\.(?<action>\w+))?",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex FeatureName();

    [GeneratedRegex(
        @"Math\.Round|decimal\.Round|\.Average\(|(Earned|Total|Points)\.Value|\.Scaled\s*[-+*/]|RoundedTo\(",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex PointArithmetic();

    [GeneratedRegex(@"\binterface\s+(?<name>I\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex InterfaceName();

    [GeneratedRegex(
        @"\b(MediatR|AutoMapper|IRepository|\w+Repository)\b(?<!IXmlRepository|XmlRepository)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Layers();
}
