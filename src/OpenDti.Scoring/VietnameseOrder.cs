using System.Globalization;
using System.Text;

namespace OpenDti.Scoring;

/// <summary>
/// The order of the Vietnamese alphabet, the same on every machine: a ă â b c d đ e ê …, then the tones (ngang, huyền,
/// hỏi, ngã, sắc, nặng), numbers by value, capitals only where all else is equal.
/// </summary>
public sealed class VietnameseOrder : IComparer<string>
{
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";
    private const long NumbersStart = 1_000;
    private const long LargestNumber = 100_000_000_000_000_000;
    private const long LettersStart = 1L << 62;

    private VietnameseOrder() { }

    /// <summary>The one order.</summary>
    public static VietnameseOrder Instance { get; } = new();

    /// <summary>A text for searching: lower case, without marks, đ as d, so that "hoa" finds "Hòa" and "Hoà".</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            folded.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var (left, right) = (KeyOf(x), KeyOf(y));
        var letters = CompareWeights(left.Letters, right.Letters);
        if (letters != 0)
        {
            return letters;
        }

        var tones = CompareWeights(left.Tones, right.Tones);
        return tones != 0 ? tones : string.CompareOrdinal(x, y);
    }

    private static int CompareWeights(List<long> left, List<long> right)
    {
        for (var place = 0; place < Math.Min(left.Count, right.Count); place++)
        {
            if (left[place] != right[place])
            {
                return left[place].CompareTo(right[place]);
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    // Letters weigh first; the tone belongs to its syllable, wherever the mark stands in it ("Hòa" and "Hoà" are one).
    private static (List<long> Letters, List<long> Tones) KeyOf(string text)
    {
        var letters = new List<long>();
        var tones = new List<long> { 0 };
        var afterDigit = false;
        foreach (var letter in text.ToLowerInvariant().Normalize(NormalizationForm.FormC))
        {
            var (bare, tone) = WithoutTone(letter);
            if (char.IsAsciiDigit(bare))
            {
                AddDigit(letters, bare - '0', afterDigit);
                afterDigit = true;
                continue;
            }

            afterDigit = false;
            var place = Alphabet.IndexOf(bare, StringComparison.Ordinal);
            letters.Add(place >= 0 ? LettersStart + place : Math.Min(bare, NumbersStart - 1));
            if (place < 0)
            {
                tones.Add(0);
            }
            else if (tone > 0)
            {
                tones[^1] = tone;
            }
        }

        return (letters, tones);
    }

    // A run of digits is one weight, its value: Phường 2 before Phường 10. A run too long to hold starts anew.
    private static void AddDigit(List<long> letters, int digit, bool continues)
    {
        if (continues && letters[^1] < LargestNumber)
        {
            letters[^1] = NumbersStart + ((letters[^1] - NumbersStart) * 10) + digit;
            return;
        }

        letters.Add(NumbersStart + digit);
    }

    private static (char Bare, int Tone) WithoutTone(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        var mark = parts.FirstOrDefault(part => Tones.Contains(part, StringComparison.Ordinal));
        if (mark == default)
        {
            return (letter, 0);
        }

        var bare = string.Concat(parts.Where(part => part != mark)).Normalize(NormalizationForm.FormC);
        return (bare[0], Tones.IndexOf(mark, StringComparison.Ordinal) + 1);
    }
}
