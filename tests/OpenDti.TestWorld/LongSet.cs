using System.Globalization;
using System.Text;

namespace OpenDti.TestWorld;

/// <summary>
/// A fictional set as long as a real one, of 100 points: main indices of as many criteria, each worth the same, counts (5 or more: all of it,
/// fewer: 40 %) but for the last of each index, a yes or no.
/// </summary>
public sealed record LongSet(int Indices, int CriteriaOfIndex)
{
    /// <summary>4 main indices of 10 criteria at 2.5 points.</summary>
    public static LongSet OfForty { get; } = new(Indices: 4, CriteriaOfIndex: 10);

    /// <summary>One main index of 100 criteria at 1 point: the longest page of entry there is.</summary>
    public static LongSet OfHundred { get; } = new(Indices: 1, CriteriaOfIndex: 100);

    private decimal Each => 100m / (Indices * CriteriaOfIndex);

    public string Yaml()
    {
        var yaml = new StringBuilder(
            Culture(
                $$"""
                semantics: 1
                id: "dai-{{Indices * CriteriaOfIndex}}"
                version: "1"
                fictional: true
                name: { vi: "Bộ chỉ số {{Indices * CriteriaOfIndex}} tiêu chí" }
                unitKind: "department"
                total: 100
                levels:
                  - { id: "main-index", name: { vi: "Chỉ số chính" } }
                  - { id: "component", name: { vi: "Chỉ số thành phần" } }
                rounding: { criterion: 2, group: exact, index: exact, total: exact, display: 2 }
                notApplicable: leave-out
                indicators:

                """
            )
        );
        for (var index = 1; index <= Indices; index++)
        {
            yaml.Append(
                Culture(
                    $"  - code: \"{index}\"\n    id: \"{IndexOf(index)}\"\n    name: {{ vi: \"Chỉ số {index}\" }}\n    max: {100m / Indices}\n    children:\n"
                )
            );
            for (var criterion = 1; criterion <= CriteriaOfIndex; criterion++)
            {
                yaml.Append(RowOf(index, criterion));
            }
        }

        return yaml.ToString();
    }

    public static string IndexOf(int index) => Culture($"chi-so-{index}");

    public static string CriterionOf(int index, int criterion) => Culture($"tc-{index}-{criterion}");

    public static string InputOf(int index, int criterion) => Culture($"sl-{index}-{criterion}");

    /// <summary>The last criterion of each index asks for yes or no.</summary>
    public bool IsYesNo(int criterion) => criterion == CriteriaOfIndex;

    private string RowOf(int index, int criterion)
    {
        var input = InputOf(index, criterion);
        var (kind, rule) = IsYesNo(criterion)
            ? ("kind: yes-no", $"{{ yesNo: {{ input: \"{input}\" }} }}")
            : (
                "kind: count, unit: \"cuộc\"",
                $"{{ countSteps: {{ input: \"{input}\", steps: [{{ from: 5, worth: {Each} }}, {{ from: 1, worth: {Each * 0.4m} }}], otherwise: 0 }} }}"
            );
        return Culture(
            $"""
                  - code: "{index}.{criterion}"
                    id: "{CriterionOf(index, criterion)}"
                    name: {"{ vi: \"Tiêu chí " + index + "." + criterion + "\" }"}
                    max: {Each}
                    ruleText: "Từ 5 cuộc: điểm tối đa; từ 1 cuộc: 40 % điểm tối đa; không có: 0 điểm."
                    evidence: "Thông báo kết luận cuộc họp có ghi người chủ trì."
                    inputs:
                      - {"{ id: \"" + input + "\", name: { vi: \"Số liệu " + index + "." + criterion + "\" }, " + kind + " }"}
                    rule: {rule}

            """
        );
    }

    private static string Culture(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
