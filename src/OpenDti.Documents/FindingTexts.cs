using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>The sentences of findings, by code. Each says what is wrong and what would be right.</summary>
internal static class FindingTexts
{
    private static readonly Dictionary<string, Text> OfYaml = new()
    {
        ["yaml.broken"] = new("Không đọc được YAML: {0}", "This is not readable as YAML: {0}"),
        ["yaml.empty"] = new("Tệp trống.", "The file is empty."),
        ["yaml.second-document"] = new(
            "Tệp chỉ được có một tài liệu YAML; bỏ phần sau dấu “---”.",
            "The file may hold one YAML document only; drop what follows “---”."
        ),
        ["yaml.too-large"] = new("Tệp quá lớn.", "The file is too large."),
        ["yaml.too-deep"] = new("Các mục lồng nhau quá sâu.", "The file is nested too deeply."),
        ["yaml.alias"] = new("Không dùng tham chiếu (*); hãy viết lại nội dung.", "Aliases (*) are not taken; write the content out."),
        ["yaml.anchor"] = new("Không dùng neo (&); hãy bỏ đi.", "Anchors (&) are not taken; drop it."),
        ["yaml.tag"] = new("Không dùng thẻ kiểu (!); hãy bỏ đi.", "Tags (!) are not taken; drop it."),
        ["yaml.key-not-a-name"] = new("Khóa phải là một tên.", "A key has to be a name."),
        ["yaml.duplicate-key"] = new("Khóa “{0}” bị lặp lại; chỉ giữ một.", "The key “{0}” stands twice; keep one."),
        ["yaml.unknown-key"] = new("Không có khóa “{0}”.[ Có phải “{1}”?]", "There is no key “{0}”.[ Was “{1}” meant?]"),
        ["yaml.missing-key"] = new("Thiếu khóa “{0}”.", "The key “{0}” is missing."),
        ["yaml.not-a-map"] = new("Ở đây phải là các cặp khóa: giá trị.", "A map of keys and values belongs here."),
        ["yaml.not-a-list"] = new("Ở đây phải là một danh sách.", "A list belongs here."),
        ["yaml.not-a-text"] = new("Ở đây phải là một giá trị đơn.", "A single value belongs here."),
        ["yaml.empty-text"] = new("Giá trị không được để trống.", "The value may not be empty."),
        ["yaml.broken-text"] = new("Nội dung có ký tự không hợp lệ.", "The text holds characters that are not valid."),
        ["yaml.empty-list"] = new("Danh sách không được để trống.", "The list may not be empty."),
        ["yaml.text-too-long"] = new("Nội dung dài quá {0#} ký tự.", "The text is longer than {0#} characters."),
        ["yaml.not-a-slug"] = new(
            "“{0}” không dùng làm mã định danh được; chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.",
            "“{0}” is no id; use small letters without marks, digits and hyphens."
        ),
        ["yaml.code-not-quoted"] = new("Mã {0} phải đặt trong dấu nháy: \"{0}\".", "The code {0} has to be quoted: \"{0}\"."),
        ["yaml.not-a-number"] = new(
            "“{0}” không phải là số; viết với dấu chấm thập phân, ví dụ 12.5.",
            "“{0}” is not a number; write it with a decimal point, for example 12.5."
        ),
        ["yaml.not-points"] = new("“{0}” không phải là số điểm hợp lệ (tối đa {1#}).", "“{0}” is no amount of points (at most {1#})."),
        ["yaml.not-a-share"] = new("“{0}” không phải là tỷ lệ từ 0% đến 100%.", "“{0}” is no share from 0% to 100%."),
        ["yaml.not-a-worth"] = new(
            "“{0}” không rõ là bao nhiêu điểm; viết max, 1/2 max, 50% max hoặc số điểm.",
            "“{0}” does not say how many points; write max, 1/2 max, 50% max or a number."
        ),
        ["yaml.not-a-day"] = new(
            "“{0}” không phải là ngày dạng năm-tháng-ngày, ví dụ 2022-12-20.",
            "“{0}” is not a day as year-month-day, for example 2022-12-20."
        ),
        ["yaml.not-decimals"] = new(
            "“{0}” phải là exact hoặc số chữ số thập phân từ 0 đến 10.",
            "“{0}” has to be exact or a number of decimals from 0 to 10."
        ),
        ["yaml.not-true-or-false"] = new("“{0}” phải là true hoặc false.", "“{0}” has to be true or false."),
        ["yaml.not-one-of"] = new("“{0}” phải là một trong: {1}.", "“{0}” has to be one of: {1}."),
        ["yaml.children-or-rule"] = new("Mỗi dòng phải có hoặc children hoặc rule.", "A line has either children or a rule."),
        ["yaml.rule-needs-one-shape"] = new("Cách tính phải có đúng một dạng trong: {0}.", "A rule has exactly one shape of: {0}."),
        ["yaml.unknown-shape"] = new("Không có dạng cách tính “{0}”.[ Có phải “{1}”?]", "There is no rule shape “{0}”.[ Was “{1}” meant?]"),
        ["yaml.step-needs-one-bound"] = new("Mỗi mức phải có đúng một giới hạn trong: {0}.", "A step has exactly one bound of: {0}."),
        ["yaml.no-unit"] = new("Số liệu “{0}” chưa có đơn vị tính (unit).", "The input “{0}” has no unit of measure (unit)."),
        ["yaml.bounds-crossed"] = new(
            "Giá trị nhỏ nhất {0#} lớn hơn giá trị lớn nhất {1#}.",
            "The minimum {0#} is above the maximum {1#}."
        ),
        ["yaml.too-few-options"] = new("Số liệu lựa chọn phải có ít nhất hai phương án (options).", "A choice needs at least two options."),
        ["yaml.options-without-choice"] = new("Chỉ số liệu loại choice mới có options.", "Only an input of kind choice has options."),
        ["yaml.not-a-jump"] = new(
            "“{0}” phải là off hoặc tỷ lệ viết có dấu %, lớn hơn 0% và không quá 100000%, ví dụ 50%.",
            "“{0}” has to be off or a share with its sign, above 0% and at most 100000%, for example 50%."
        ),
        ["yaml.jump-of-no-number"] = new(
            "Số liệu “{0}” không phải dạng số nên không có mức thay đổi; bỏ jump.",
            "The input “{0}” is no number and cannot jump; drop jump."
        ),
        ["yaml.duplicate-option"] = new("Phương án “{0}” bị lặp lại.", "The option “{0}” stands twice."),
    };

    private static readonly Dictionary<string, Text> OfSets = new()
    {
        ["set.unknown-semantics"] = new(
            "semantics: {0} không được hỗ trợ; phiên bản này hiểu semantics: {1}.",
            "semantics: {0} is not known; this version knows semantics: {1}."
        ),
        ["set.decision-or-fictional"] = new(
            "Bộ chỉ số phải nêu quyết định ban hành (decision), hoặc ghi fictional: true nếu là hư cấu.",
            "A set names its decision, or says fictional: true."
        ),
        ["set.duplicate-id"] = new("Mã định danh “{0}” đã dùng ở {1}.", "The id “{0}” is already used at {1}."),
        ["set.duplicate-code"] = new("Mã “{0}” đã dùng ở {1}.", "The code “{0}” is already used at {1}."),
        ["set.duplicate-input"] = new(
            "Mã định danh “{0}” đã dùng cho một số liệu hoặc chỉ số khác.",
            "The id “{0}” is already used by another input or line."
        ),
        ["set.negative-maximum"] = new("Điểm tối đa của {0} không được âm ({1#}).", "The maximum of {0} may not be negative ({1#})."),
        ["set.total"] = new(
            "Tổng điểm của bộ chỉ số là {0#}, nhưng các dòng đầu cộng lại là {1#} (chênh lệch {2#}).",
            "The total of the set is {0#}, but its first lines add up to {1#} (difference {2#})."
        ),
        ["set.sum"] = new(
            "Điểm tối đa {0} là {1#}, nhưng tổng các dòng thành phần là {2#} (chênh lệch {3#}).",
            "The maximum {0} is {1#}, but its lines add up to {2#} (difference {3#})."
        ),
        ["set.no-main-index-level"] = new("Trong levels phải có cấp “{0}” (chỉ số chính).", "The levels have to hold “{0}”."),
        ["set.unknown-level"] = new("Không có cấp “{0}” trong levels.[ Có phải “{1}”?]", "The levels hold no “{0}”.[ Was “{1}” meant?]"),
        ["set.unknown-indicator"] = new("Không có chỉ số “{0}”.[ Có phải “{1}”?]", "There is no line “{0}”.[ Was “{1}” meant?]"),
        ["set.classes-not-falling"] = new(
            "Mức xếp loại “{0}” phải thấp hơn mức đứng trước.",
            "The class “{0}” has to start below the one before it."
        ),
        ["rule.unknown-input"] = new("Không có số liệu “{0}”.[ Có phải “{1}”?]", "There is no input “{0}”.[ Was “{1}” meant?]"),
        ["rule.wrong-kind"] = new(
            "Số liệu “{0}” thuộc loại {1@}; ở đây cần loại {2@}.",
            "The input “{0}” is of kind {1@}; this needs {2@}."
        ),
        ["rule.unknown-option"] = new(
            "Số liệu “{0}” không có phương án “{1}”.[ Có phải “{2}”?]",
            "The input “{0}” has no option “{1}”.[ Was “{2}” meant?]"
        ),
        ["rule.option-without-worth"] = new(
            "Phương án “{1}” của số liệu “{0}” chưa có điểm.",
            "The option “{1}” of the input “{0}” has no worth."
        ),
        ["rule.worth-outside-maximum"] = new(
            "{0#} điểm không nằm trong khoảng từ 0 đến điểm tối đa {1#}.",
            "{0#} points do not lie between 0 and the maximum of {1#}."
        ),
        ["rule.maximum-unreachable"] = new("Không phương án nào đạt được điểm tối đa {0#}.", "Nothing here reaches the maximum of {0#}."),
        ["rule.parts-sum"] = new(
            "Tổng điểm các phần là {0#}, khác điểm tối đa {1#} (chênh lệch {2#}).",
            "The parts add up to {0#} and not to the maximum of {1#} (difference {2#})."
        ),
        ["rule.information-with-points"] = new(
            "Nội dung chỉ cung cấp thông tin phải có điểm tối đa 0, không phải {0#}.",
            "What is asked for information has a maximum of 0, not {0#}."
        ),
        ["rule.cap-never-reached"] = new(
            "Mức tính {0#} không lớn hơn điểm tối đa {1#} nên giới hạn không có tác dụng; tăng “of” hoặc bỏ capped.",
            "The amount {0#} is not above the maximum of {1#}, so the cap never acts; raise “of” or drop capped."
        ),
        ["rule.penalty-outside-maximum"] = new(
            "Điểm trừ mỗi trường hợp ({0#}) phải lớn hơn 0 và không vượt mức trừ tối đa ({1#}); mức trừ tối đa không vượt điểm tối đa ({2#}).",
            "The points taken off for one ({0#}) have to be above 0 and at most the largest penalty ({1#}), which is at most the maximum ({2#})."
        ),
        ["rule.late-steps-not-falling"] = new(
            "Các mức chậm hạn phải tăng dần về số ngày và giảm dần về điểm; xem lại mức {0#} ngày.",
            "Late steps have to grow in days and fall in points; look at the one of {0#} days."
        ),
        ["set.cap-never-reached"] = new(
            "{0}: các dòng cộng lại {2#} điểm, không vượt điểm tối đa {1#}; bỏ capped.",
            "{0}: its lines add up to {2#} points and never pass the maximum of {1#}; drop capped."
        ),
        ["set.unknown-trait"] = new(
            "Không có đặc điểm đơn vị “{0}” trong traits.[ Có phải “{1}”?]",
            "The traits hold no “{0}”.[ Was “{1}” meant?]"
        ),
        ["bonus.worth"] = new(
            "Điểm thưởng mỗi nội dung ({0#}) phải lớn hơn 0 và không vượt mức trần.",
            "The bonus for one ({0#}) has to be above 0 and at most its cap."
        ),
        ["bonus.duplicate-item"] = new("Nội dung thưởng “{0}” bị lặp lại.", "The bonus item “{0}” stands twice."),
        ["rule.peers-over-sealed"] = new(
            "Số liệu “{0}” không công khai nên không so sánh giữa các đơn vị được; chuyển thành public hoặc đổi cách tính.",
            "The input “{0}” is sealed and cannot be compared between units; make it public or change the rule."
        ),
        ["rule.zero-threshold"] = new("Ngưỡng đạt điểm tối đa phải lớn hơn 0.", "The threshold for full points has to be above 0."),
    };

    public static IReadOnlyDictionary<string, Text> All { get; } =
        OfYaml
            .Concat(OfSets)
            .Concat(FindingTextsOfValues.All)
            .Concat(FindingTextsOfWorkbooks.All)
            .Concat(FindingTextsOfFormulas.All)
            .Concat(FindingTextsOfChecks.All)
            .Concat(FindingTextsOfLint.All)
            .ToDictionary(text => text.Key, text => text.Value);
}
