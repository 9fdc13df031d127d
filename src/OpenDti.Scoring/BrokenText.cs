using System.Text;

namespace OpenDti.Scoring;

/// <summary>Text that would not survive the way through a database or a file: NUL, control letters, lone surrogates.</summary>
public static class BrokenText
{
    /// <summary>Whether a text holds such a letter. Line breaks and tabs are fine.</summary>
    public static bool IsIn(string text) =>
        text.EnumerateRunes()
            .Any(rune => rune == Rune.ReplacementChar || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t')));
}
