using System.Globalization;
using System.Text;

namespace OpenDti.Benchmarks;

/// <summary>A fictional set of 100 criteria in one main index, each a count of its own: the longest page of entry there is.</summary>
internal static class HundredCriteria
{
    public const int Criteria = 100;
    public const string Index = "tat-ca";

    public static string CriterionOf(int place) => string.Create(CultureInfo.InvariantCulture, $"tc-{place}");

    public static string InputOf(int place) => string.Create(CultureInfo.InvariantCulture, $"sl-{place}");

    public static string Yaml()
    {
        var yaml = new StringBuilder(
            $$"""
            semantics: 1
            id: "mot-tram"
            version: "1"
            fictional: true
            name: { vi: "Bộ chỉ số một trăm tiêu chí" }
            unitKind: "department"
            total: 100
            levels:
              - { id: "main-index", name: { vi: "Chỉ số chính" } }
              - { id: "component", name: { vi: "Chỉ số thành phần" } }
            rounding: { criterion: 2, group: exact, index: exact, total: exact, display: 2 }
            notApplicable: leave-out
            indicators:
              - code: "1"
                id: "{{Index}}"
                name: { vi: "Tất cả" }
                max: 100
                children:

            """
        );
        for (var place = 1; place <= Criteria; place++)
        {
            yaml.Append(
                CultureInfo.InvariantCulture,
                $$"""
                      - code: "1.{{place}}"
                        id: "{{CriterionOf(place)}}"
                        name: { vi: "Số cuộc họp chuyên đề về chuyển đổi số thứ {{place}} do người đứng đầu chủ trì" }
                        max: 1
                        ruleText: "Từ 5 cuộc: 1 điểm; từ 1 cuộc: 0,5 điểm; không có: 0 điểm."
                        evidence: "Thông báo kết luận cuộc họp có ghi người chủ trì."
                        inputs:
                          - { id: "{{InputOf(place)}}", name: { vi: "Số cuộc họp thứ {{place}}" }, kind: count, unit: "cuộc" }
                        rule: { countSteps: { input: "{{InputOf(
                    place
                )}}", steps: [{ from: 5, worth: 1 }, { from: 1, worth: 0.5 }], otherwise: 0 } }

                """
            );
        }

        return yaml.ToString();
    }
}
