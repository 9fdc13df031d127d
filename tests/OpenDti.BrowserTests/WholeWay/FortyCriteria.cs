using System.Globalization;
using System.Text;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>A fictional set as long as a real one: 4 main indices of 10 criteria, 9 counts (5 or more: 2.5 points) and a yes or no each; 100 points.</summary>
public static class FortyCriteria
{
    public const int Indices = 4;
    public const int CriteriaOfIndex = 10;

    public static string Yaml()
    {
        var yaml = new StringBuilder(
            """
            semantics: 1
            id: "bon-muoi"
            version: "1"
            fictional: true
            name: { vi: "Bộ chỉ số bốn mươi tiêu chí" }
            unitKind: "department"
            total: 100
            levels:
              - { id: "main-index", name: { vi: "Chỉ số chính" } }
              - { id: "component", name: { vi: "Chỉ số thành phần" } }
            rounding: { criterion: 2, group: exact, index: exact, total: exact, display: 2 }
            notApplicable: leave-out
            indicators:

            """
        );
        for (var index = 1; index <= Indices; index++)
        {
            yaml.Append(
                Culture(
                    $"  - code: \"{index}\"\n    id: \"{IndexOf(index)}\"\n    name: {{ vi: \"Chỉ số {index}\" }}\n    max: 25\n    children:\n"
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
    public static bool IsYesNo(int criterion) => criterion == CriteriaOfIndex;

    private static string RowOf(int index, int criterion)
    {
        var input = InputOf(index, criterion);
        var (kind, rule) = IsYesNo(criterion)
            ? ("kind: yes-no", $"{{ yesNo: {{ input: \"{input}\" }} }}")
            : (
                "kind: count, unit: \"cuộc\"",
                $"{{ countSteps: {{ input: \"{input}\", steps: [{{ from: 5, worth: 2.5 }}, {{ from: 1, worth: 1 }}], otherwise: 0 }} }}"
            );
        return Culture(
            $"""
                  - code: "{index}.{criterion}"
                    id: "{CriterionOf(index, criterion)}"
                    name: {"{ vi: \"Tiêu chí " + index + "." + criterion + "\" }"}
                    max: 2.5
                    ruleText: "Từ 5: 2,5 điểm; từ 1: 1 điểm."
                    evidence: "Báo cáo."
                    inputs:
                      - {"{ id: \"" + input + "\", name: { vi: \"Số liệu " + index + "." + criterion + "\" }, " + kind + " }"}
                    rule: {rule}

            """
        );
    }

    private static string Culture(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
