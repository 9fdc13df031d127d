using System.Text.RegularExpressions;

namespace OpenDti.Scoring;

/// <summary>The sentence of a check, in which "{id}" stands for the figure that was entered.</summary>
internal static partial class CheckMessage
{
    /// <summary>The figures that a sentence shows, in either language.</summary>
    public static IEnumerable<InputId> FiguresIn(Text message) => InSentence(message.Vi).Concat(InSentence(message.En ?? "")).Distinct();

    /// <summary>The figures that one of the languages leaves out.</summary>
    public static IEnumerable<InputId> NotShownBy(Text message, IEnumerable<InputId> figures)
    {
        var (vi, en) = (InSentence(message.Vi), message.En is { } english ? InSentence(english) : InSentence(message.Vi));
        return figures.Where(figure => !vi.Contains(figure) || !en.Contains(figure));
    }

    /// <summary>The sentence with the figures in it.</summary>
    public static string Filled(string sentence, IReadOnlyDictionary<string, string> figures) =>
        Figure().Replace(sentence, match => figures.GetValueOrDefault(match.Groups["id"].Value, match.Value));

    private static HashSet<InputId> InSentence(string sentence) =>
        [.. Figure().Matches(sentence).Select(match => new InputId(match.Groups["id"].Value))];

    [GeneratedRegex(@"\{(?<id>[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Figure();
}
