using System.Globalization;
using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Findings in words: what is wrong, and what to do about it.</summary>
public static class FindingSentences
{
    private static readonly Text CellWord = new("ô", "cell");

    /// <summary>Every code that has a sentence here; the core's refusals have theirs in <see cref="RefusalSentences"/>.</summary>
    public static IEnumerable<string> Codes => FindingTexts.All.Keys;

    /// <summary>The sentence of a finding; names of inputs come from the set where it is given.</summary>
    public static string Of(Finding finding, CompiledSet? set, Language language) =>
        FindingTexts.All.TryGetValue(finding.Code, out var text)
            ? Filled(text.In(language), finding.Args, language)
            : RefusalSentences.Of(new Refusal(finding.Code, finding.Args), set, language);

    /// <summary>The sentence with its place before it: "set.yaml:12:5 (indicators[0].max): …", "values.xlsx, cell D7: …".</summary>
    public static string WithPlace(Finding finding, CompiledSet? set, Language language) =>
        $"{PlaceOf(finding, language)}: {Of(finding, set, language)}";

    private static string PlaceOf(Finding finding, Language language)
    {
        var path = finding.Path.Length > 0 ? $" ({finding.Path})" : "";
        return finding.At switch
        {
            null => path,
            { Cell: "" } at => at.File,
            { Cell: { } cell } at => $"{at.File}, {CellWord.In(language)} {cell}",
            { } at => string.Create(CultureInfo.InvariantCulture, $"{at.File}:{at.Line}:{at.Column}{path}"),
        };
    }

    // "{0}" is an operand as it stands, "{0#}" a number as people write it, "{0@}" kinds of data as people call them, "[… {1} …]" only said where its operand is not empty.
    private static string Filled(string text, IReadOnlyList<string> args, Language language)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        var close = text.IndexOf(']', StringComparison.Ordinal);
        if (open >= 0 && close > open)
        {
            var aside = text[(open + 1)..close];
            var isSaid =
                Operand(
                    aside[(aside.IndexOf('{', StringComparison.Ordinal) + 1)..aside.IndexOf('}', StringComparison.Ordinal)],
                    args,
                    language
                ).Length > 0;
            text = text[..open] + (isSaid ? aside : "") + text[(close + 1)..];
        }

        var said = new StringBuilder();
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] != '{')
            {
                said.Append(text[place]);
                continue;
            }

            var end = text.IndexOf('}', place);
            said.Append(Operand(text[(place + 1)..end], args, language));
            place = end;
        }

        return said.ToString();
    }

    private static string Operand(string name, IReadOnlyList<string> args, Language language)
    {
        var number = int.Parse(name.TrimEnd('#', '@'), CultureInfo.InvariantCulture);
        var arg = number < args.Count ? args[number] : "";
        if (name.EndsWith('#') && decimal.TryParse(arg, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
        {
            return Shown.Number(value, language);
        }

        return name.EndsWith('@') ? string.Join(", ", arg.Split(", ").Select(word => FindingWords.Of(word, language))) : arg;
    }
}
