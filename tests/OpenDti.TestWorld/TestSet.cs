namespace OpenDti.TestWorld;

/// <summary>A fictional set of two main indices and four criteria: small enough to score by hand.</summary>
public static class TestSet
{
    /// <summary>
    /// 1.1 yes/no 10; 1.2 ratio signed/issued × 20; 2.1 (sensitive index) count steps: 2 → 30, 1 → 10; 2.2 percent ≥ 90 → 40, otherwise 0.
    /// Total 100.
    /// </summary>
    public const string Yaml = """
        semantics: 1
        id: "tap-thu"
        version: "1"
        fictional: true
        name: { vi: "Bộ chỉ số thử" }
        unitKind: "department"
        total: 100
        levels:
          - { id: "main-index", name: { vi: "Chỉ số chính" } }
          - { id: "component", name: { vi: "Chỉ số thành phần" } }
        rounding: { criterion: 2, group: exact, index: exact, total: exact, display: 2 }
        notApplicable: leave-out
        classes:
          - { id: "tot", name: { vi: "Tốt" }, from: 70% }
          - { id: "yeu", name: { vi: "Yếu" }, from: 0% }
        checks:
          - id: "dien-tap-co-ban-chi-dao"
            require: "so-lan <= 20 or ban-chi-dao"
            severity: block
            message:
              vi: "Khai {so-lan} lần diễn tập nhưng Ban Chỉ đạo: {ban-chi-dao}. Hãy sửa 1.1 hoặc 2.1."
              en: "{so-lan} exercises are declared, but steering committee: {ban-chi-dao}. Correct 1.1 or 2.1."
          - id: "nhieu-he-thong"
            require: "he-thong <= 500"
            severity: warn
            message: "Tổng số hệ thống ({he-thong}) lớn bất thường. Hãy kiểm tra lại."
        indicators:
          - code: "1"
            id: "nhan-thuc"
            name: { vi: "Nhận thức" }
            max: 30
            children:
              - code: "1.1"
                id: "co-ban-chi-dao"
                name: { vi: "Có Ban Chỉ đạo" }
                max: 10
                ruleText: "Có: 10 điểm; không: 0 điểm."
                evidence: "Quyết định thành lập."
                inputs:
                  - { id: "ban-chi-dao", name: { vi: "Ban Chỉ đạo" }, kind: yes-no }
                rule: { yesNo: { input: "ban-chi-dao" } }
              - code: "1.2"
                id: "van-ban"
                name: { vi: "Văn bản do người đứng đầu ký" }
                max: 20
                ruleText: "a/b × 20."
                evidence: "Danh mục văn bản."
                inputs:
                  - { id: "da-ky", name: { vi: "Số văn bản do người đứng đầu ký" }, kind: count, unit: "văn bản" }
                  - { id: "tong-so", name: { vi: "Tổng số văn bản" }, kind: count, unit: "văn bản" }
                rule: { ratioOf: { numerator: "da-ky", denominator: "tong-so" } }
          - code: "2"
            id: "an-toan"
            name: { vi: "An toàn" }
            max: 70
            sensitive: true
            children:
              - code: "2.1"
                id: "dien-tap"
                name: { vi: "Diễn tập" }
                max: 30
                ruleText: "2 lần: 30; 1 lần: 10."
                evidence: "Báo cáo."
                inputs:
                  - { id: "so-lan", name: { vi: "Số lần diễn tập" }, kind: count, unit: "lần" }
                rule:
                  countSteps:
                    input: "so-lan"
                    steps:
                      - { from: 2, worth: 30 }
                      - { from: 1, worth: 10 }
                    otherwise: 0
              - code: "2.2"
                id: "cap-do"
                name: { vi: "Hệ thống có cấp độ" }
                max: 40
                ruleText: "Tỷ lệ × 40."
                evidence: "Quyết định phê duyệt."
                inputs:
                  - { id: "da-duyet", name: { vi: "Hệ thống đã duyệt" }, kind: count, unit: "hệ thống" }
                  - { id: "he-thong", name: { vi: "Tổng số hệ thống" }, kind: count, unit: "hệ thống", jump: 200% }
                rule: { ratioOf: { numerator: "da-duyet", denominator: "he-thong" } }
        """;
}
