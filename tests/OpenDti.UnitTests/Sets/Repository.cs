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

    /// <summary>The C# sources under these folders, without what a build put there.</summary>
    public static IEnumerable<string> Sources(params IEnumerable<string> folders) =>
        folders
            .Select(folder => PathOf(folder.Split('/')))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

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
