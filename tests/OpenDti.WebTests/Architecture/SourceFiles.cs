using System.Text.RegularExpressions;

namespace OpenDti.WebTests.Architecture;

/// <summary>The server's own source, file by file, as the rules of the house read it: comments and texts taken out.</summary>
public static partial class SourceFiles
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<(string Path, string Text)> OfServer { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "src", "OpenDti.Web"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Path.Combine(Root, "src", "OpenDti.Web"), file))
            .Where(file => !file.StartsWith("bin", StringComparison.Ordinal) && !file.StartsWith("obj", StringComparison.Ordinal))
            .Select(file => (file, WithoutComments(File.ReadAllText(Path.Combine(Root, "src", "OpenDti.Web", file))))),
    ];

    private static string WithoutComments(string text) => Comment().Replace(text, "");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OpenDti.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("(?m)^\\s*//.*$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();
}
