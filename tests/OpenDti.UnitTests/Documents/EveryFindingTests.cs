using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents;

/// <summary>Each check of the core, planted into the set that uses every key: the finding has its code, its path and a sentence of its own.</summary>
public sealed class EveryFindingTests
{
    private static readonly string Yaml = File.ReadAllText(Repository.PathOf("tests", "OpenDti.UnitTests", "Sets", "every-key.yaml"));

    [Theory]
    [InlineData("semantics: 1", "semantics: 2", "set.unknown-semantics", "semantics")]
    [InlineData("total: 100", "total: 90", "set.total", "total")]
    [InlineData("max: 60", "max: 61", "set.sum", "indicators[0].max")]
    [InlineData("id: \"d2\"", "id: \"d1\"", "set.duplicate-id", "indicators[0].children[1].id")]
    [InlineData("code: \"1.2\"", "code: \"1.1\"", "set.duplicate-code", "indicators[0].children[1].code")]
    [InlineData("{ id: \"b\", name", "{ id: \"d1\", name", "set.duplicate-input", "inputs[1]")]
    [InlineData("level: \"main-index\"", "level: \"main-indx\"", "set.unknown-level", "indicators[1].level")]
    [InlineData("anyOf: [\"co-tthc\"]", "anyOf: [\"co-tthx\"]", "set.unknown-trait", "indicators[2].children[0].appliesTo")]
    [InlineData("tieBreaks: [\"mot\"]", "tieBreaks: [\"mto\"]", "set.unknown-indicator", "tieBreaks[0]")]
    [InlineData("name: \"Còn lại\", from: 0", "name: \"Còn lại\", from: 80%", "set.classes-not-falling", "classes[1].from")]
    [InlineData("max: 5\n    capped: true", "max: 8\n    capped: true", "set.cap-never-reached", "indicators[2].capped")]
    [InlineData(
        "yesNo: { input: \"co\" } } }\n      - { code: \"1.2\"",
        "yesNo: { input: \"ca\" } } }\n      - { code: \"1.2\"",
        "rule.unknown-input",
        "indicators[0].children[0].rule"
    )]
    [InlineData(
        "shareOf: { input: \"ty-le\" } } }\n      - { code: \"1.9\"",
        "shareOf: { input: \"muc\" } } }\n      - { code: \"1.9\"",
        "rule.wrong-kind",
        "indicators[0].children[7].rule"
    )]
    [InlineData("thap: 1/2 max", "thapp: 1/2 max", "rule.unknown-option", "indicators[0].children[1].rule")]
    [InlineData("{ cao: max, thap: 1/2 max }", "{ cao: max }", "rule.option-without-worth", "indicators[0].children[1].rule")]
    [InlineData(
        "steps: [{ above: 90%, worth: max }",
        "steps: [{ above: 90%, worth: 6 }",
        "rule.worth-outside-maximum",
        "indicators[0].children[4].rule"
    )]
    [InlineData(
        "steps: [{ above: 90%, worth: max }",
        "steps: [{ above: 90%, worth: 4 }",
        "rule.maximum-unreachable",
        "indicators[0].children[4].rule"
    )]
    [InlineData(
        "countTimes: { input: \"a\", each: 0.5 }",
        "countTimes: { input: \"a\", each: 6 }",
        "rule.worth-outside-maximum",
        "indicators[0].children[6].rule"
    )]
    [InlineData("capped: { of: 10,", "capped: { of: 5,", "rule.cap-never-reached", "indicators[0].children[8].rule")]
    [InlineData("each: 0.5, atMost: 2,", "each: 0.5, atMost: 6,", "rule.penalty-outside-maximum", "indicators[0].children[10].rule")]
    [InlineData(
        "late: [{ upToDays: 10, worth: 1/2 max }]",
        "late: [{ upToDays: 10, worth: 1/2 max }, { upToDays: 9, worth: 0 }]",
        "rule.late-steps-not-falling",
        "indicators[0].children[11].rule"
    )]
    [InlineData("name: \"Hai\", max: 3, rule", "name: \"Hai\", max: 2, rule", "rule.parts-sum", "indicators[1].children[0].rule")]
    [InlineData(
        "name: \"Một\", max: max, rule",
        "name: \"Một\", max: 4, rule",
        "rule.maximum-unreachable",
        "indicators[1].children[1].rule"
    )]
    [InlineData(
        "{ name: \"Một\", max: 2, rule: { yesNo: { input: \"co\" } } }",
        "{ name: \"Một\", max: 2, rule: { yesNo: { input: \"muc\" } } }",
        "rule.wrong-kind",
        "indicators[1].children[0].rule.sumOf[0].rule"
    )]
    [InlineData(
        "{ name: \"Hai\", max: 1/2 max, rule: { shareOf: { input: \"ty-le\" } } }",
        "{ name: \"Hai\", max: 1/2 max, rule: { shareOf: { input: \"co\" } } }",
        "rule.wrong-kind",
        "indicators[1].children[1].rule.bestOf[1].rule"
    )]
    [InlineData(
        "capped: { of: 10, rule: { ratioOf: { numerator: \"a\", denominator: \"b\" } } }",
        "capped: { of: 10, rule: { ratioOf: { numerator: \"co\", denominator: \"b\" } } }",
        "rule.wrong-kind",
        "indicators[0].children[8].rule.capped.rule"
    )]
    [InlineData(
        "knockOut: { input: \"su-co\", when: yes, rule: { yesNo: { input: \"co\" } } }",
        "knockOut: { input: \"su-co\", when: yes, rule: { yesNo: { input: \"a\" } } }",
        "rule.wrong-kind",
        "indicators[0].children[9].rule.knockOut.rule"
    )]
    [InlineData(
        "atMost: 2, rule: { yesNo: { input: \"co\" } }",
        "atMost: 2, rule: { yesNo: { input: \"a\" } }",
        "rule.wrong-kind",
        "indicators[0].children[10].rule.penalty.rule"
    )]
    [InlineData("peerBest: { input: \"so-do\"", "peerBest: { input: \"muc\"", "rule.wrong-kind", "indicators[1].children[2].rule")]
    [InlineData(
        "kind: number, unit: \"ngày\", source: monitored",
        "kind: number, unit: \"ngày\", disclosure: sealed",
        "rule.peers-over-sealed",
        "indicators[1].children[2].rule"
    )]
    [InlineData("text: \"a / b * max\"", "text: \"a / 0 * max\"", "formula.zero-divisor", "indicators[1].children[5].rule")]
    [InlineData("text: \"a / b * max\"", "text: \"a > b\"", "formula.wrong-type", "indicators[1].children[5].rule")]
    [InlineData("text: \"a / b * max\"", "text: \"if(muc = 'cao', 1, 2)\"", "formula.unknown-sign", "indicators[1].children[5].rule")]
    [InlineData("text: \"a / b * max\"", "text: \"peers.max(muc)\"", "formula.peer-of-no-number", "indicators[1].children[5].rule")]
    [InlineData("text: \"a / b * max\"", "text: \"round(a, b)\"", "formula.not-decimals", "indicators[1].children[5].rule")]
    [InlineData("text: \"a / b * max\"", "text: \"if(co, a, ngay)\"", "formula.not-comparable", "indicators[1].children[5].rule")]
    [InlineData("knockedOutBy: \"su-co\"", "knockedOutBy: \"muc\"", "rule.wrong-kind", "indicators[2].knockedOutBy")]
    [InlineData("max: 0\n        inputs", "max: 1\n        inputs", "rule.information-with-points", "indicators[2].children[2].rule")]
    [InlineData("id: \"co-muc-cao\", require", "id: \"trong-tong\", require", "check.duplicate-id", "checks[1].id")]
    [InlineData("require: \"a + ghi-nhan <= b\"", "require: \"a + ghi-nhann <= b\"", "formula.unknown-name", "checks[0].require")]
    [InlineData("require: \"a + ghi-nhan <= b\"", "require: \"a + ghi-nhan - b\"", "formula.wrong-type", "checks[0].require")]
    [InlineData("require: \"a + ghi-nhan <= b\"", "require: \"a + co <= b\"", "formula.wrong-type", "checks[0].require")]
    [InlineData("require: \"a + ghi-nhan <= b\"", "require: \"a + ghi-nhan <=\"", "formula.ends-early", "checks[0].require")]
    [InlineData("require: \"a + ghi-nhan <= b\"", "require: \"a + ghi-nhan <= max\"", "check.not-of-the-unit", "checks[0].require")]
    [InlineData(
        "require: \"a + ghi-nhan <= b\"",
        "require: \"a + ghi-nhan <= peers.max(b)\"",
        "check.not-of-the-unit",
        "checks[0].require"
    )]
    [InlineData("require: \"a + ghi-nhan <= b\"", "require: \"1 < 2\"", "check.names-nothing", "checks[0].require")]
    [InlineData(
        "rule: { information: { inputs: [\"ghi-nhan\"] } }",
        "rule: { information: { inputs: [\"b\"] } }",
        "check.never-asked",
        "checks[0].require"
    )]
    [InlineData("vượt tổng số ({b}).\"", "vượt tổng số ({bb}).\"", "check.unknown-figure", "checks[0].message")]
    [InlineData(", message: { vi: \"Hồ sơ", ", mesage: { vi: \"Hồ sơ", "yaml.unknown-key", "checks[0].mesage")]
    [InlineData("severity: block, message", "severity: stop, message", "yaml.not-one-of", "checks[0].severity")]
    [InlineData("severity: block, message", "message", "yaml.missing-key", "checks[0].severity")]
    [InlineData("jump: 50%", "jump: 50", "yaml.not-a-jump", "jump")]
    [InlineData("jump: 50%", "jump: 0%", "yaml.not-a-jump", "jump")]
    [InlineData("jump: 50%\n", "", "yaml.missing-key", "jump")]
    [InlineData(
        "kind: yes-no }\n  - { id: \"ty-le\"",
        "kind: yes-no, jump: 10% }\n  - { id: \"ty-le\"",
        "yaml.jump-of-no-number",
        "inputs[3].jump"
    )]
    public void A_planted_mistake_has_its_code_its_path_and_its_sentence(string right, string wrong, string code, string path)
    {
        var planted = Yaml.Replace(right, wrong, StringComparison.Ordinal);

        var findings = IndicatorSetYaml.Read(planted).Findings;

        Assert.NotEqual(Yaml, planted);
        var finding = Assert.Single(findings.Where(finding => finding.Code == code && finding.Path == path).Take(1));
        Assert.All(
            new[] { Language.Vi, Language.En },
            language => Assert.Matches(@"^[^{}]*\p{L}[^{}]*[.?]$", FindingSentences.Of(finding, set: null, language))
        );
    }
}
