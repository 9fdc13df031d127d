using System.Text.RegularExpressions;

namespace OpenDti.UnitTests.Architecture;

/// <summary>Reads C# sources as far as the rules of the house need it.</summary>
internal static partial class SourceText
{
    /// <summary>The source with comments and texts blanked, so that only code is judged; lines keep their numbers.</summary>
    public static string WithoutCommentsAndTexts(string source) =>
        CommentOrText().Replace(source, match => new string([.. match.Value.Select(letter => letter == '\n' ? '\n' : ' ')]));

    [GeneratedRegex(
        """//[^\n]*|/\*[\s\S]*?\*/|"{3}[\s\S]*?"{3}|@"([^"]|"")*"|"([^"\\\n]|\\.)*"|'([^'\\\n]|\\.[^'\n]{0,6})'""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex CommentOrText();
}
