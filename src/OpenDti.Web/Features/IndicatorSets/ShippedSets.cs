using System.Reflection;
using System.Text;

namespace OpenDti.Web.Features.IndicatorSets;

/// <summary>The sets that come with the product (folder indicator-sets), as text.</summary>
public static class ShippedSets
{
    public static string TextOf(string fileName)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var resource = assembly.GetManifestResourceNames().Single(name => name.EndsWith("." + fileName, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
