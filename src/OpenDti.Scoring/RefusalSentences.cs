using System.Globalization;

namespace OpenDti.Scoring;

/// <summary>The core's own refusals in words. Messages name the data: "Số văn bản do người đứng đầu ký (12) lớn hơn tổng số văn bản (9)."</summary>
public static class RefusalSentences
{
    private static readonly Dictionary<string, Text> Texts = new()
    {
        ["answer.not-whole"] = new("{0} ({1}) phải là số nguyên.", "{0} ({1}) has to be a whole number."),
        ["answer.below-minimum"] = new("{0} ({1}) nhỏ hơn mức tối thiểu {2}.", "{0} ({1}) is below the minimum of {2}."),
        ["answer.above-maximum"] = new("{0} ({1}) vượt quá mức tối đa {2}.", "{0} ({1}) is above the maximum of {2}."),
        ["answer.part-above-whole"] = new("{0} ({1}) lớn hơn {2} ({3}).", "{0} ({1}) is larger than {2} ({3})."),
        ["answer.check"] = new(
            "{0}: số liệu không thỏa điều kiện kiểm tra “{1}” của bộ chỉ số.",
            "{0}: the figures do not keep to the check “{1}” of the set."
        ),
        ["answer.jump"] = new(
            "{0}: số liệu thay đổi quá nhiều so với kỳ trước. Hãy kiểm tra lại.",
            "{0}: the figure has changed too much since the earlier round. Please check."
        ),
        ["entry.ambiguous"] = new(
            "{0}: “{1}” có thể đọc theo hai cách. Nếu là số nguyên, hãy nhập {2}; nếu là số thập phân, hãy nhập {3}.",
            "{0}: “{1}” can be read in two ways. For the whole number type {2}; for the decimal number type {3}."
        ),
        ["entry.not-a-number"] = new(
            "{0}: “{1}” không phải là số. Ví dụ nhập đúng: 1234 hoặc 12,5.",
            "{0}: “{1}” is not a number. Type for example 1234 or 12.5."
        ),
        ["entry.too-many-decimals"] = new("{0}: “{1}” có quá 10 chữ số thập phân.", "{0}: “{1}” has more than 10 decimals."),
        ["entry.too-large"] = new(
            "{0}: “{1}” quá lớn; số lớn nhất được nhận là 10^15.",
            "{0}: “{1}” is too large; the largest number taken is 10^15."
        ),
        ["entry.not-yes-or-no"] = new("{0}: “{1}” không phải là Có hoặc Không.", "{0}: “{1}” is neither yes nor no."),
        ["entry.not-an-option"] = new("{0}: “{1}” không có trong các lựa chọn.", "{0}: “{1}” is not one of the options."),
        ["entry.not-a-day"] = new(
            "{0}: “{1}” không phải là ngày. Ví dụ nhập đúng: 15/10/2026.",
            "{0}: “{1}” is not a day. Type for example 15/10/2026."
        ),
        ["entry.too-long"] = new("{0}: nội dung dài quá {1} ký tự.", "{0}: longer than {1} characters."),
        ["entry.broken-text"] = new("{0}: nội dung có ký tự không hợp lệ.", "{0}: holds characters that are not valid."),
        ["value.not-canonical"] = new(
            "{0}: giá trị lưu “{1}” không đúng dạng chuẩn.",
            "{0}: the stored value “{1}” is not in canonical form."
        ),
        ["decision.unknown-indicator"] = new("Không có chỉ số “{0}” trong bộ chỉ số.", "The set has no indicator “{0}”."),
        ["decision.without-reason"] = new("{0}: phải nêu lý do của quyết định.", "{0}: a decision needs its reason."),
        ["decision.unknown-class"] = new("Không có mức xếp loại “{0}” trong bộ chỉ số.", "The set has no class “{0}”."),
        ["bonus.unknown-item"] = new("Không có nội dung thưởng “{0}”.", "There is no bonus item “{0}”."),
        ["bonus.not-for-this-kind"] = new(
            "Nội dung thưởng “{0}” không áp dụng cho loại đơn vị “{1}”.",
            "The bonus item “{0}” is not for units of kind “{1}”."
        ),
        ["bonus.impossible-count"] = new("{0}: số lượng {1} phải từ 0 đến {2}.", "{0}: a count of {1} does not lie between 0 and {2}."),
        ["decision.outside-maximum"] = new(
            "{0}: điểm chấm {1} không nằm trong khoảng từ 0 đến {2}.",
            "{0}: {1} points do not lie between 0 and {2}."
        ),
    };

    /// <summary>Every code that has a sentence.</summary>
    public static IReadOnlyCollection<string> Codes => Texts.Keys;

    /// <summary>The sentence of a refusal; names of inputs come from the set where it is given.</summary>
    public static string Of(Refusal refusal, CompiledSet? set, Language language)
    {
        if (set is not null && EntryWarningWords.Of(refusal, set, language) is { } warning)
        {
            return warning;
        }

        if (!Texts.TryGetValue(refusal.Code, out var text))
        {
            return refusal.Code;
        }

        var args = refusal.Args.Select((arg, place) => (object)Said(refusal.Code, arg, place, set, language)).ToArray();
        var sentence = string.Format(CultureInfo.InvariantCulture, text.In(language), args);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private static string Said(string code, string arg, int place, CompiledSet? set, Language language)
    {
        if (set?.FindInput(new InputId(arg)) is { } input && IsInputId(code, place))
        {
            var name = input.Name.In(language);
            return place == 0 ? name : Shown.Within(name);
        }

        // What somebody typed is quoted as typed; numbers of ours are shown as people write them.
        var isOurs = place > 0 && (code.StartsWith("answer.", StringComparison.Ordinal) || code == "decision.outside-maximum");
        return isOurs && decimal.TryParse(arg, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? Shown.Number(number, language)
            : arg;
    }

    private static bool IsInputId(string code, int place) =>
        (place == 0 && !code.StartsWith("decision.", StringComparison.Ordinal)) || (place == 2 && code == "answer.part-above-whole");
}
