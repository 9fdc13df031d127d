using System.Text.RegularExpressions;

namespace OpenDti.UnitTests.Architecture;

/// <summary>The rules for files and names that hold in the whole repository.</summary>
internal static partial class HouseRules
{
    private const int MaxLines = 300;

    public static IEnumerable<string> TooLong(string path, string source)
    {
        var lines = source.TrimEnd('\n').Split('\n').Length;
        return lines > MaxLines ? [$"{Path.GetFileName(path)}: {lines} lines"] : [];
    }

    /// <summary>Names that say nothing: of the file or of a type in it.</summary>
    public static IEnumerable<string> EmptyNames(string path, string source) =>
        TypeName()
            .Matches(SourceText.WithoutCommentsAndTexts(source))
            .Select(match => match.Groups["name"].Value)
            .Append(Path.GetFileNameWithoutExtension(path))
            .Where(name => EmptyWord().IsMatch(name))
            .Distinct()
            .Select(name => $"{Path.GetFileName(path)}: {name}");

    public static IEnumerable<string> BlockNamespaces(string path, string source) =>
        BlockNamespace().IsMatch(SourceText.WithoutCommentsAndTexts(source)) ? [Path.GetFileName(path)] : [];

    [GeneratedRegex(
        @"\b(class|record|struct|interface|enum)\s+(struct\s+|class\s+)?(?<name>[A-Z]\w*)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex TypeName();

    [GeneratedRegex("Manager|Helper|Util|Common|Data2|DTO|Dto$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EmptyWord();

    [GeneratedRegex(@"^namespace [\w.]+\s*\n?\{", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex BlockNamespace();
}
