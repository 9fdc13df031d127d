using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Documents;

/// <summary>What the reader of sets refuses, and that it says everything at once, with its place.</summary>
public sealed class IndicatorSetYamlTests
{
    private const string Good = """
        semantics: 1
        id: "thu"
        version: "1"
        fictional: true
        name: "Bộ chỉ số thử"
        unitKind: "department"
        total: 10
        levels:
          - { id: "main-index", name: "Chỉ số chính" }
          - { id: "component", name: "Chỉ số thành phần" }
        indicators:
          - code: "1"
            id: "nhan-thuc"
            name: "Nhận thức số"
            max: 10
            children:
              - code: "1.1"
                id: "van-ban"
                name: "Văn bản"
                max: 4
                inputs:
                  - { id: "a", name: "Số văn bản", kind: count, unit: "văn bản" }
                  - { id: "b", name: "Tổng số văn bản", kind: count, unit: "văn bản" }
                rule: { ratioOf: { numerator: "a", denominator: "b" } }
              - code: "1.2"
                id: "hop"
                name: "Cuộc họp"
                max: 6
                inputs:
                  - { id: "c", name: "Số cuộc họp", kind: count, unit: "cuộc họp" }
                rule: { countSteps: { input: "c", steps: [{ from: 4, worth: max }], otherwise: 0 } }
        """;

    [Fact]
    public void A_good_set_is_read_whole()
    {
        var set = IndicatorSetYaml.Read(Good).Value;

        Assert.Equal(10m, set.Total.Value);
        Assert.Equal(["a", "b", "c"], set.Inputs.Select(input => input.Id.Value));
        Assert.Equal(
            ["main-index", "component"],
            new[] { set.Root.Children[0].Level, ((IndicatorGroup)set.Root.Children[0]).Children[0].Level }
        );
    }

    [Fact]
    public void A_sum_that_does_not_match_is_told_with_its_difference_and_place()
    {
        var finding = Assert.Single(Findings(("max: 6", "max: 5")));

        Assert.Equal("set.sum", finding.Code);
        Assert.Equal("indicators[0].max", finding.Path);
        Assert.Equal(new TextSpan("thu.yaml", 15, 10), finding.At);
        Assert.Equal(
            "Điểm tối đa 1 là 10, nhưng tổng các dòng thành phần là 9 (chênh lệch -1).",
            FindingSentences.Of(finding, set: null, Language.Vi)
        );
    }

    [Fact]
    public void The_total_against_the_main_indices_is_a_sum_too()
    {
        // Weights that add up to 200 where 400 is written.
        var finding = Assert.Single(Findings(("total: 10", "total: 400")));

        Assert.Equal("The total of the set is 400, but its first lines add up to 10 (difference -390).", Said(finding));
    }

    [Theory]
    [InlineData("unitKind:", "unitkind:", "yaml.unknown-key", "There is no key “unitkind”. Was “unitKind” meant?")]
    [InlineData("ratioOf:", "ratiOf:", "yaml.unknown-shape", "There is no rule shape “ratiOf”. Was “ratioOf” meant?")]
    [InlineData("numerator: \"a\"", "numerator: \"aa\"", "rule.unknown-input", "There is no input “aa”. Was “a” meant?")]
    [InlineData("code: \"1.2\"", "code: \"1.1\"", "set.duplicate-code", "The code “1.1” is already used at indicators[0].children[0].")]
    [InlineData("id: \"hop\"", "id: \"van-ban\"", "set.duplicate-id", "The id “van-ban” is already used at indicators[0].children[0].")]
    [InlineData("code: \"1.2\"", "code: 1.2", "yaml.code-not-quoted", "The code 1.2 has to be quoted: \"1.2\".")]
    [InlineData("semantics: 1", "semantics: 2", "set.unknown-semantics", "semantics: 2 is not known; this version knows semantics: 1.")]
    [InlineData("worth: max", "worth: 7", "rule.worth-outside-maximum", "7 points do not lie between 0 and the maximum of 6.")]
    [InlineData("worth: max", "worth: 5", "rule.maximum-unreachable", "Nothing here reaches the maximum of 6.")]
    [InlineData(
        "worth: max",
        "worth: half",
        "yaml.not-a-worth",
        "“half” does not say how many points; write max, 1/2 max, 50% max or a number."
    )]
    [InlineData("kind: count, unit: \"cuộc họp\"", "kind: count", "yaml.no-unit", "The input “c” has no unit of measure (unit).")]
    [InlineData(
        "kind: count, unit: \"cuộc họp\"",
        "kind: yes-no",
        "rule.wrong-kind",
        "The input “c” is of kind yes-no; this needs count, number, percent."
    )]
    [InlineData("fictional: true", "fictional: false", "set.decision-or-fictional", "A set names its decision, or says fictional: true.")]
    [InlineData("max: 4", "max: four", "yaml.not-points", "“four” is no amount of points (at most 1,000,000).")]
    [InlineData("max: 4", "max: 1e3", "yaml.not-points", "“1e3” is no amount of points (at most 1,000,000).")]
    [InlineData("name: \"Cuộc họp\"", "name: \"\"", "yaml.empty-text", "The value may not be empty.")]
    [InlineData(
        "id: \"thu\"",
        "id: \"Thử nghiệm\"",
        "yaml.not-a-slug",
        "“Thử nghiệm” is no id; use small letters without marks, digits and hyphens."
    )]
    [InlineData("name: \"Cuộc họp\"", "name: &x \"Cuộc họp\"", "yaml.anchor", "Anchors (&) are not taken; drop it.")]
    [InlineData("name: \"Cuộc họp\"", "name: !!str \"Cuộc họp\"", "yaml.tag", "Tags (!) are not taken; drop it.")]
    [InlineData("total: 10", "total: 10\nid: \"hai\"", "yaml.duplicate-key", "The key “id” stands twice; keep one.")]
    [InlineData("from: 4", "from: 4, below: 9", "yaml.step-needs-one-bound", "A step has exactly one bound of: from, above, upTo, below.")]
    [InlineData("name: \"Cuộc họp\"", "name: \"a\\0b\"", "yaml.broken-text", "The text holds characters that are not valid.")]
    public void One_mistake_is_one_finding_in_words(string right, string wrong, string code, string sentence)
    {
        var finding = Assert.Single(Findings((right, wrong)));

        Assert.Equal(code, finding.Code);
        Assert.Equal(sentence, Said(finding));
        Assert.True(finding.At is { Line: > 0, Column: > 0, File: "thu.yaml" });
    }

    [Fact]
    public void An_input_id_that_is_used_twice_is_told_at_its_second_place()
    {
        var finding = Findings(("id: \"c\"", "id: \"a\"")).Single(finding => finding.Code == "set.duplicate-input");

        Assert.Equal("indicators[0].children[1].inputs[0]", finding.Path);
        Assert.Equal("The id “a” is already used by another input or line.", Said(finding));
    }

    [Fact]
    public void All_mistakes_come_at_once_in_the_order_of_the_file()
    {
        var findings = Findings(
            ("semantics: 1", "semantics: 3"),
            ("unitKind: \"department\"", "unitKin: \"department\""),
            ("max: 4", "max: 5"),
            ("numerator: \"a\"", "numerator: \"z\""),
            ("from: 4", "fron: 4")
        );

        Assert.Equal(
            ["set.unknown-semantics", "yaml.unknown-key", "set.sum", "rule.unknown-input", "yaml.unknown-key", "yaml.step-needs-one-bound"],
            findings.Select(finding => finding.Code)
        );
        Assert.Equal(findings.Select(finding => finding.At!.Line).Order(), findings.Select(finding => finding.At!.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing")]
    [InlineData("- a\n- b")]
    [InlineData("a: [")]
    [InlineData("a: *x")]
    [InlineData("? [a]\n: b")]
    [InlineData("a: b\n---\nc: d")]
    [InlineData("\0")]
    [InlineData("a: \"\\ud800\"")]
    [InlineData("\ttab: 1")]
    public void What_is_no_set_is_refused_and_never_an_exception(string yaml) => Assert.NotEmpty(IndicatorSetYaml.Read(yaml).Findings);

    [Fact]
    public void A_file_nested_50000_deep_is_refused_quickly()
    {
        var finding = Assert.Single(IndicatorSetYaml.Read("a: " + new string('[', 50_000)).Findings);

        Assert.Equal("yaml.too-deep", finding.Code);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_before_it_is_read() =>
        Assert.Equal("yaml.too-large", Assert.Single(IndicatorSetYaml.Read(new string('#', 2_000_001)).Findings).Code);

    [Fact]
    public void An_alias_that_would_explode_is_refused() =>
        Assert.Contains(
            IndicatorSetYaml.Read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]").Findings,
            finding => finding.Code == "yaml.alias"
        );

    private static List<Finding> Findings(params (string Right, string Wrong)[] mistakes)
    {
        var yaml = Good;
        foreach (var (right, wrong) in mistakes)
        {
            var place = yaml.IndexOf(right, StringComparison.Ordinal);
            Assert.True(place >= 0, right);
            yaml = yaml[..place] + wrong + yaml[(place + right.Length)..];
        }

        return [.. IndicatorSetYaml.Read(yaml, "thu.yaml").Findings];
    }

    private static string Said(Finding finding) => FindingSentences.Of(finding, set: null, Language.En);
}
