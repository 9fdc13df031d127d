using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Bonus of Đồng Tháp, QĐ 447/QĐ-UBND-HC of 30/5/2024: 5 for a model, initiative or study, 10 for a team with a Bằng khen, localities only.</summary>
public sealed class BonusTests
{
    private const string Yaml = """
        id: "dong-thap-447-2024"
        version: "1"
        name: "Điểm thưởng chuyển đổi số"
        decision: { number: "447/QĐ-UBND-HC", date: 2024-05-30, issuedBy: "UBND tỉnh Đồng Tháp" }
        items:
          - { id: "mo-hinh", name: "Mô hình, sáng kiến, đề tài được công nhận", each: 5 }
          - { id: "to-cong-nghe-so", name: "Tổ công nghệ số cộng đồng được tặng Bằng khen", each: 10, unitKinds: ["district"] }
        """;

    private static readonly BonusClaim[] Claims = [new("mo-hinh", 2), new("to-cong-nghe-so", 1)];

    [Theory]
    [InlineData("district", "20")] // 2 × 5 + 1 × 10
    [InlineData("department", "10")] // the team is for localities only
    public void A_bonus_is_a_count_times_points_for_the_kinds_it_is_meant_for(string unitKind, string points) =>
        Assert.Equal(points, Awarded(Scheme, unitKind).Bonus.ToString());

    [Fact]
    public void The_scheme_and_its_items_may_have_caps()
    {
        var capped = Scheme with { Cap = Points.Quantise(12m) };
        var item = Scheme with { Items = [Scheme.Items[0] with { Cap = Points.Quantise(5m) }, Scheme.Items[1]] };

        Assert.Equal("12", Awarded(capped, "district").Bonus.ToString());
        Assert.Equal("15", Awarded(item, "district").Bonus.ToString());
    }

    [Fact]
    public void Of_items_that_do_not_stack_the_best_counts()
    {
        var stacked = Scheme with { Items = [.. Scheme.Items.Select(item => item with { Stack = "khen" })] };
        var sheet = Awarded(stacked, "district") with { };

        Assert.Equal("10", sheet.Bonus.ToString());
        Assert.Equal(["10", "0"], sheet.BonusLines.Select(line => line.Counted.ToString()));
    }

    [Fact]
    public void A_bonus_moves_the_rank_and_only_by_policy_the_percentage_and_the_class()
    {
        var standard = SettingsTests.Set();
        var inside = SettingsTests.With(
            standard,
            p => p with { Bonus = new BonusPolicy(true, CountsInPercentage: true, CountsInClass: true) }
        );
        var none = SettingsTests.With(standard, p => p with { Bonus = new BonusPolicy(false, false, false) });
        var set = SettingsTests.With(standard, p => p);

        Assert.Equal(["b", "a"], Order(set));
        Assert.Equal(["b", "a"], Order(inside));
        Assert.Equal(["a", "b"], Order(none));
        Assert.Equal(0.4m, Scorer.Rank(set, Sheets(set)).Units[0].IndexValue);
        Assert.Equal(1.4m, Scorer.Rank(inside, Sheets(inside)).Units[0].IndexValue);
    }

    [Fact]
    public void A_claim_that_does_not_fit_is_refused_with_its_reason()
    {
        Assert.Equal("bonus.unknown-item", Scheme.Misfit(new BonusClaim("mo-hin", 1), "district")?.Code);
        Assert.Equal("bonus.not-for-this-kind", Scheme.Misfit(Claims[1], "department")?.Code);
        Assert.Equal("bonus.impossible-count", Scheme.Misfit(new BonusClaim("mo-hinh", -1), "district")?.Code);
        Assert.Null(Scheme.Misfit(Claims[0], "department"));
    }

    [Fact]
    public void Everything_wrong_with_a_scheme_comes_at_once()
    {
        var read = BonusSchemeYaml.Read(
            "id: \"x\"\nversion: \"1\"\nname: \"y\"\nitems:\n  - { id: \"a\", name: \"b\", each: 0 }\n",
            "thuong.yaml"
        );

        Assert.Equal(
            ["bonus.worth", "set.decision-or-fictional"],
            read.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)
        );
    }

    private static BonusScheme Scheme => BonusSchemeYaml.Read(Yaml).Value;

    private static Sheet Awarded(BonusScheme scheme, string unitKind)
    {
        var unit = SettingsTests.Yes with { Bonus = Claims };
        var set = SettingsTests.With(SettingsTests.Set(), p => p);
        return scheme.Award(Scorer.Score(set, unit, PeerFacts.None), unit, unitKind);
    }

    // a: 6 points and no bonus; b: 4 points and 10 of bonus.
    private static List<Sheet> Sheets(CompiledSet set)
    {
        var a = Sets.TestSet.Unit(("a", true), ("b", false)) with { Unit = "a" };
        var b = Sets.TestSet.Unit(("a", false), ("b", true)) with { Unit = "b", Bonus = [Claims[0]] };
        return [.. new[] { a, b }.Select(unit => Scheme.Award(Scorer.Score(set, unit, PeerFacts.None), unit, "department"))];
    }

    private static IEnumerable<string> Order(CompiledSet set) => Scorer.Rank(set, Sheets(set)).Units.Select(unit => unit.Unit);
}
