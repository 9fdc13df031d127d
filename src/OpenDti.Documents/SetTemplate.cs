namespace OpenDti.Documents;

/// <summary>
/// The one fixed workbook of a set before anybody has written in it: everything that is said of a whole set, one main index, and one example
/// that says of itself that it is one. It can be read as it stands, so that whoever fills it in sees findings about their own words alone.
/// </summary>
public static class SetTemplate
{
    private const string Yaml = """
        semantics: 1
        id: "bo-chi-so-cua-tinh"
        version: "1"
        fictional: true
        name:
          vi: "MẪU – thay bằng tên bộ chỉ số"
          en: "TEMPLATE – replace by the name of the set"
        unitKind: "department"
        total: 100
        levels:
          - { id: "main-index", name: { vi: "Chỉ số chính", en: "Main index" } }
          - { id: "component", name: { vi: "Tiêu chí", en: "Criterion" } }
        rounding: { criterion: 2, group: exact, index: exact, total: exact, display: 2 }
        notApplicable: leave-out
        indicators:
          - code: "1"
            id: "chi-so-chinh-1"
            name: { vi: "VÍ DỤ – thay bằng tên chỉ số chính", en: "EXAMPLE – replace by the name of a main index" }
            max: 100
            children:
              - code: "1.1"
                id: "tieu-chi-1-1"
                name: { vi: "VÍ DỤ – thay bằng tên tiêu chí", en: "EXAMPLE – replace by the name of a criterion" }
                max: 100
                ruleText: "VÍ DỤ: a/b × 100, trong đó a là số hồ sơ trực tuyến, b là tổng số hồ sơ."
                evidence: "VÍ DỤ: báo cáo thống kê hồ sơ trong kỳ."
                illustrative: true
                inputs:
                  - { id: "ho-so-truc-tuyen", name: { vi: "VÍ DỤ: số hồ sơ trực tuyến", en: "EXAMPLE: applications online" }, kind: count, unit: "hồ sơ" }
                  - { id: "tong-ho-so", name: { vi: "VÍ DỤ: tổng số hồ sơ", en: "EXAMPLE: all applications" }, kind: count, unit: "hồ sơ" }
                rule: { ratioOf: { numerator: "ho-so-truc-tuyen", denominator: "tong-ho-so" } }
        """;

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Workbook() => SetDocument.Workbook(Yaml).Value;
}
