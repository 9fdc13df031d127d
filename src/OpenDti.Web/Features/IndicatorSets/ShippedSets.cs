using System.Reflection;
using System.Text;
using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Web.Features.IndicatorSets;

/// <summary>The sets that come with the product (folder indicator-sets), as text.</summary>
public static class ShippedSets
{
    private const string Folder = ".IndicatorSets.";

    private static readonly Assembly Home = Assembly.GetExecutingAssembly();

    public static IReadOnlyList<string> FileNames { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(name => name[(name.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..])
            .Order(StringComparer.Ordinal),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, IndicatorSet>> ByFile = new(() =>
        FileNames.ToDictionary(file => file, file => IndicatorSetYaml.Read(TextOf(file), file).Value)
    );

    /// <summary>Each file with the set in it.</summary>
    public static IReadOnlyDictionary<string, IndicatorSet> All => ByFile.Value;

    public static string TextOf(string fileName)
    {
        var resource = Home.GetManifestResourceNames().Single(name => name.EndsWith(Folder + fileName, StringComparison.Ordinal));
        using var reader = new StreamReader(Home.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
