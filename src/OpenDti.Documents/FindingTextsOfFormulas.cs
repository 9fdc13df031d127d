using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>The sentences of findings in formulas, by code.</summary>
internal static class FindingTextsOfFormulas
{
    public static IReadOnlyDictionary<string, Text> All { get; } =
        new Dictionary<string, Text>
        {
            ["formula.too-long"] = new("Công thức dài quá {0#} ký tự.", "The formula is longer than {0#} characters."),
            ["formula.too-many-nodes"] = new(
                "Công thức có quá {0#} thành phần; hãy tách thành nhiều tiêu chí.",
                "The formula has more than {0#} parts; split it over several criteria."
            ),
            ["formula.too-deep"] = new(
                "Công thức, ký tự {0}: các dấu ngoặc lồng nhau quá {1} lớp.",
                "Formula, letter {0}: nested deeper than {1} brackets."
            ),
            ["formula.unknown-sign"] = new(
                "Công thức, ký tự {0}: không dùng được “{1}”; tên số liệu viết bằng chữ thường không dấu.",
                "Formula, letter {0}: “{1}” cannot be used; names of inputs have small letters without marks."
            ),
            ["formula.open-quote"] = new("Công thức, ký tự {0}: thiếu dấu nháy kép đóng.", "Formula, letter {0}: the quote is not closed."),
            ["formula.not-a-number"] = new(
                "Công thức, ký tự {0}: “{1}” không phải là số; viết với dấu chấm thập phân, tối đa 10 chữ số thập phân.",
                "Formula, letter {0}: “{1}” is no number; write it with a decimal point and at most 10 decimals."
            ),
            ["formula.ends-early"] = new(
                "Công thức, ký tự {0}: công thức kết thúc sớm; còn thiếu một số hoặc một tên số liệu.",
                "Formula, letter {0}: it ends too early; a number or the name of an input is wanting."
            ),
            ["formula.operand-expected"] = new(
                "Công thức, ký tự {0}: cần một số, một tên số liệu hoặc dấu “(”, nhưng gặp “{1}”.",
                "Formula, letter {0}: a number, the name of an input or “(” is expected, not “{1}”."
            ),
            ["formula.operator-expected"] = new(
                "Công thức, ký tự {0}: cần một phép tính (+ - * / = < > and or), nhưng gặp “{1}”.",
                "Formula, letter {0}: an operator (+ - * / = < > and or) is expected, not “{1}”."
            ),
            ["formula.sign-expected"] = new(
                "Công thức, ký tự {0}: cần dấu “{2}” nhưng gặp “{1}”.",
                "Formula, letter {0}: “{2}” is expected, not “{1}”."
            ),
            ["formula.chained-comparison"] = new(
                "Công thức, ký tự {0}: không so sánh liên tiếp; nối hai phép so sánh bằng and.",
                "Formula, letter {0}: comparisons do not chain; join two of them with and."
            ),
            ["formula.unknown-function"] = new(
                "Công thức, ký tự {2}: không có hàm “{0}”.[ Có phải “{1}”?]",
                "Formula, letter {2}: there is no function “{0}”.[ Was “{1}” meant?]"
            ),
            ["formula.operand-count"] = new(
                "Công thức, ký tự {0}: hàm {1} có {2} thành phần; cần từ {3} đến {4}.",
                "Formula, letter {0}: {1} has {2} operands; it takes {3} to {4}."
            ),
            ["formula.unknown-name"] = new(
                "Công thức, ký tự {2}: không có số liệu “{0}”.[ Có phải “{1}”?] Dấu trừ giữa hai tên cần có dấu cách.",
                "Formula, letter {2}: there is no input “{0}”.[ Was “{1}” meant?] A minus between names has spaces round it."
            ),
            ["formula.unknown-option"] = new(
                "Công thức, ký tự {2}: số liệu “{3}” không có phương án “{0}”, hoặc phép so sánh không phải = hay !=.[ Có phải “{1}”?]",
                "Formula, letter {2}: the input “{3}” has no option “{0}”, or the comparison is neither = nor !=.[ Was “{1}” meant?]"
            ),
            ["formula.wrong-type"] = new(
                "Công thức, ký tự {0}: “{1}” thuộc loại {2@}; ở đây cần loại {3@}.",
                "Formula, letter {0}: “{1}” is of type {2@}; this needs {3@}."
            ),
            ["formula.not-comparable"] = new(
                "Công thức, ký tự {0}: không so sánh hoặc chọn giữa loại {1@} và loại {2@}.",
                "Formula, letter {0}: {1@} and {2@} cannot be compared or chosen between."
            ),
            ["formula.not-decimals"] = new(
                "Công thức, ký tự {0}: số chữ số thập phân của round phải là số nguyên từ 0 đến {1}.",
                "Formula, letter {0}: round takes a whole number of decimals from 0 to {1}."
            ),
            ["formula.peer-of-no-number"] = new(
                "Công thức, ký tự {0}: {1} cần tên của một số liệu dạng số.",
                "Formula, letter {0}: {1} takes the name of a numeric input."
            ),
            ["formula.zero-divisor"] = new("Công thức, ký tự {0}: chia cho 0.", "Formula, letter {0}: divided by 0."),
        };
}
