using System.Reflection;
using System.Text;

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

    public static string TextOf(string fileName)
    {
        var resource = Home.GetManifestResourceNames().Single(name => name.EndsWith(Folder + fileName, StringComparison.Ordinal));
        using var reader = new StreamReader(Home.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
