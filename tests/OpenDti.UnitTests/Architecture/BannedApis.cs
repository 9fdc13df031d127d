using System.Text.RegularExpressions;

namespace OpenDti.UnitTests.Architecture;

/// <summary>
/// What the core may not use: binary floating point, clocks, randomness, files, the machine. Looks at the sources without
/// their comments and texts, so that a breach is told with its file and line.
/// </summary>
internal static partial class BannedApis
{
    public static IEnumerable<string> In(string path, string source) =>
        SourceText
            .WithoutCommentsAndTexts(source)
            .Split('\n')
            .Index()
            .SelectMany(line =>
                Banned().Matches(line.Item).Select(match => $"{Path.GetFileName(path)}:{line.Index + 1}: {match.Value.TrimEnd('.')}")
            );

    [GeneratedRegex(
        @"\b(double|float|Half|Single|Double|Random|RandomNumberGenerator|TimeProvider|Stopwatch|Thread|Task|async|FileInfo|Stream|Process|HttpClient|Socket|Now|UtcNow|Today|NewGuid|CreateVersion7|CurrentCulture|CurrentUICulture|dynamic|unsafe)\b|\b(Environment|Console|File|Directory|Path)\.|\bSystem\.(IO|Net|Data|Reflection)\b|Math\.(Pow|Sqrt|Log|Exp)\b",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Banned();
}
