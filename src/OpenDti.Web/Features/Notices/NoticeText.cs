using System.Collections.Frozen;
using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Notices;

/// <summary>A notice in one language: what happened, more about it, and the word on the button that leads there.</summary>
public sealed record NoticeWords(string Title, string Body, string Act);

/// <summary>The words of a kind of notice; {0}, {1} stand for its operands. Each feature has its rows.</summary>
public sealed record NoticeText(string Code, NoticeWords Vi, NoticeWords En);

/// <summary>All features' notices as one table.</summary>
public sealed class NoticeTexts(IEnumerable<NoticeText> rows)
{
    private readonly FrozenDictionary<string, NoticeText> _rows = rows.ToFrozenDictionary(row => row.Code);

    public NoticeWords Of(Notice notice, Language language)
    {
        var row = _rows[notice.Code];
        var words = language == Language.En ? row.En : row.Vi;
        object[] operands = [.. notice.Operands.Select(operand => BothLanguages.In(operand, language))];
        return new NoticeWords(Filled(words.Title), Filled(words.Body), Filled(words.Act));

        string Filled(string format) => string.Format(CultureInfo.InvariantCulture, format, operands);
    }
}
