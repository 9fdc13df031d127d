using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Sets;

/// <summary>The files of this repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static IEnumerable<string> SetFiles =>
        Directory.EnumerateFiles(PathOf("indicator-sets"), "*.yaml").Order(StringComparer.Ordinal);

    public static CompiledSet Set(string name)
    {
        var path = PathOf("indicator-sets", name);
        return CompiledSet.Compile(IndicatorSetYaml.Read(File.ReadAllText(path), name).Value).Value;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OpenDti.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
