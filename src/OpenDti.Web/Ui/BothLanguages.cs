using OpenDti.Scoring;

namespace OpenDti.Web.Ui;

/// <summary>One operand of a sentence in both languages: a name or an amount that is written before anybody knows who reads it.</summary>
public static class BothLanguages
{
    // A character that nobody types stands between the two.
    private const char Between = '\u001F';

    public static string Of(Text text) => text.En is null ? text.Vi : text.Vi + Between + text.En;

    public static string In(string operand, Language language) =>
        operand.Split(Between, 2) is [var vi, var en] ? (language == Language.En ? en : vi) : operand;
}
