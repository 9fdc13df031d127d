using System.Collections.Frozen;
using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Web.Ui;

/// <summary>The sentence of a refusal in both languages; {0}, {1} stand for its operands, {0:n} for one that is a number. Each feature has its rows.</summary>
public sealed record RefusalText(string Code, string Vi, string En)
{
    /// <summary>How it is answered: 422 where the person can mend what they sent, 409 where the thing itself has moved on.</summary>
    public int Status { get; init; } = StatusCodes.Status422UnprocessableEntity;

    public static RefusalText Conflict(string code, string vi, string en) => new(code, vi, en) { Status = StatusCodes.Status409Conflict };
}

/// <summary>All features' refusals as one table.</summary>
public sealed class RefusalTexts(IEnumerable<RefusalText> rows)
{
    private readonly FrozenDictionary<string, RefusalText> _rows = rows.ToFrozenDictionary(row => row.Code);

    public IReadOnlyCollection<RefusalText> Rows => _rows.Values;

    public int StatusOf(Refusal refusal) =>
        _rows.TryGetValue(refusal.Code, out var row) ? row.Status : StatusCodes.Status422UnprocessableEntity;

    /// <summary>The sentence of a refusal; names of figures come from the set where it is given.</summary>
    public string Of(Refusal refusal, Language language, CompiledSet? set = null)
    {
        if (!_rows.TryGetValue(refusal.Code, out var row))
        {
            return RefusalSentences.Of(refusal, set, language);
        }

        var format = language == Language.En ? row.En : row.Vi;
        return string.Format(new InSentence(language), format, [.. refusal.Args]);
    }

    /// <summary>Operands are texts, and "2000" may be a year: only where a sentence says "{0:n}" is one a number, and is written as one.</summary>
    private sealed class InSentence(Language language) : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider)
        {
            var operand = BothLanguages.In((string)arg!, language);
            return format == "n" && int.TryParse(operand, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? Shown.Number(number, language)
                : operand;
        }
    }
}
