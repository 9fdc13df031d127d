using System.Diagnostics;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Scoring.Formulas;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>The formula language: what it computes, what it refuses and where.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("so-a / so-b * max", "15")] // 9/12 × 20
    [InlineData("min(so-a, 5)", "5")]
    [InlineData("max(so-a, 5, 12)", "12")]
    [InlineData("sum(so-a, so-b, -1)", "20")]
    [InlineData("count(co, so-a > 8, so-a > 9) * 5", "10")]
    [InlineData("round(so-a / 7, 1)", "1.3")] // 1.2857…
    [InlineData("clamp(so-a - 20, 2, 4)", "2")]
    [InlineData("if(co and not (so-a < 9), 7, 0)", "7")]
    [InlineData("if(ty-le >= 90%, max, if(ty-le >= 70%, max / 2, 0))", "10")]
    [InlineData("if(chuc-danh = \"pho\", 50% * max, 0)", "10")]
    [InlineData("if(ngay - 2026-03-31 <= 10, 4, 0)", "4")] // 5/4 is 5 days late
    [InlineData("so-a - (so-b - 4)", "1")]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("so-a × 2 ÷ 3", "6")]
    [InlineData("so-a / (so-b - 12)", "0")] // undefined: zero divisor
    [InlineData("-so-a", "0")] // never below 0
    [InlineData("so-a * 100", "20")] // never above the maximum
    public void A_formula_computes_what_it_says(string text, string points) =>
        Assert.Equal(points, CanonicalValue.OfNumber(SetOf(text).Compiled().PointsOf(Unit)));

    [Theory]
    [InlineData("so-a / so-c", "Công thức, ký tự 8: không có số liệu “so-c”. Có phải “so-a”? Dấu trừ giữa hai tên cần có dấu cách.")]
    [InlineData("so-a /", "Công thức, ký tự 7: công thức kết thúc sớm; còn thiếu một số hoặc một tên số liệu.")]
    [InlineData("mim(so-a, 2)", "Công thức, ký tự 1: không có hàm “mim”. Có phải “min”?")]
    [InlineData("(so-a", "Công thức, ký tự 6: cần dấu “)” nhưng gặp “”.")]
    [InlineData("so-a so-b", "Công thức, ký tự 6: cần một phép tính (+ - * / = < > and or), nhưng gặp “so-b”.")]
    [InlineData("so-a > 1", "Công thức, ký tự 6: “so-a > 1” thuộc loại đúng/sai; ở đây cần loại số (number).")]
    [InlineData("1 < so-a < 3", "Công thức, ký tự 10: không so sánh liên tiếp; nối hai phép so sánh bằng and.")]
    [InlineData("so-a / 0", "Công thức, ký tự 8: chia cho 0.")]
    [InlineData("peers.max(so-c)", "Công thức, ký tự 11: không có số liệu “so-c”. Có phải “so-a”? Dấu trừ giữa hai tên cần có dấu cách.")]
    [InlineData("round(so-a)", "Công thức, ký tự 1: hàm round có 1 thành phần; cần từ 2 đến 2.")]
    [InlineData(
        "if(chuc-danh = \"phó\", 1, 0)",
        "Công thức, ký tự 16: số liệu “chuc-danh” không có phương án “phó”, hoặc phép so sánh không phải = hay !=. Có phải “pho”?"
    )]
    [InlineData("Số a", "Công thức, ký tự 1: không dùng được “S”; tên số liệu viết bằng chữ thường không dấu.")]
    [InlineData("1.5.2", "Công thức, ký tự 1: “1.5.2” không phải là số; viết với dấu chấm thập phân, tối đa 10 chữ số thập phân.")]
    public void A_mistake_is_told_with_its_place_and_what_was_expected(string text, string sentence)
    {
        var finding = Assert.Single(CompiledSet.Compile(SetOf(text)).Findings);

        Assert.Equal(sentence, FindingSentences.Of(finding, set: null, Language.Vi));
    }

    [Theory]
    [InlineData("a+b*c", "a + b * c")]
    [InlineData("(a+b)*c", "(a + b) * c")]
    [InlineData("a-(b-c)", "a - b-c")] // b-c is one name
    [InlineData("a - (b - c)", "a - (b - c)")]
    [InlineData("((a - b)) - c", "a - b - c")]
    [InlineData("not (a and b) or c", "not (a and b) or c")]
    [InlineData("-(a + 1)", "-(a + 1)")]
    [InlineData("peers.max( a )/ 12.50%", "peers.max(a) / 12.5%")]
    public void A_formula_has_one_written_form(string text, string canonical) =>
        Assert.Equal(canonical, FormulaParser.Parse(text).Value.ToString());

    [Theory]
    [InlineData("so-a / peers.max(so-a) * max", "9 / peers.max(so-a) × 20")] // another unit's figure is never told
    [InlineData("min(so-a, 5) + max(so-b, max)", "min(9, 5) + max(12, 20)")]
    public void A_formula_is_told_with_its_figures_in_it(string text, string told)
    {
        var set = SetOf(text).Compiled();
        var peers = Scorer.Survey(set, [Unit]);

        var sentence = Sentences.Full(set, Scorer.Explain(set, Unit, peers, new IndicatorId("1.1")), Language.Vi);

        Assert.Contains($"theo công thức {told} = ", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_and_read_again_a_formula_is_the_same()
    {
        for (var seed = 0; seed < 5_000; seed++)
        {
            var written = RandomFormula(new Random(seed), depth: 0);
            var once = FormulaParser.Parse(written).Value.ToString();

            Assert.Equal(once, FormulaParser.Parse(once).Value.ToString());
        }
    }

    [Fact]
    public void Text_of_any_kind_is_read_or_refused_in_bounded_time()
    {
        const string Letters = "ab-1.%\"()+*/<>=!, \u0111\0\uD800\u00D7ifnotandmaxpeers";
        var clock = Stopwatch.StartNew();
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Letters[random.Next(Letters.Length)]));
            Assert.True(FormulaParser.Parse(text) is { IsValid: true } or { Findings.Count: 1 });
        }

        string[] hostile =
        [
            new string('(', 4_000),
            new string('-', 4_000),
            string.Concat(Enumerable.Repeat("not ", 1_000)),
            string.Concat(Enumerable.Repeat("min(1,", 600)),
            string.Join('+', Enumerable.Repeat("1", 2_000)),
            new string('1', 4_000),
            new string('a', 100_000),
        ];
        Assert.All(hostile, text => Assert.False(FormulaParser.Parse(text).IsValid));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_long_sum_within_the_bounds_is_computed()
    {
        var text = string.Join(" + ", Enumerable.Repeat("1", 240));

        Assert.Equal(20m, SetOf(text).Compiled().PointsOf(Unit));
    }

    [Fact]
    public void A_formula_over_peers_waits_for_the_field()
    {
        var set = SetOf("so-a / peers.max(so-a) * max").Compiled();

        Assert.Equal(ScoreState.Provisional, set.Score(Unit).Nodes[0].State);
        var peers = Scorer.Survey(set, [Unit, TestSet.Unit(("so-a", 18))]);
        Assert.Equal("10", Scorer.Score(set, Unit, peers).Total.ToString());
    }

    [Fact]
    public void The_sentence_names_the_figures_and_the_formula()
    {
        var set = SetOf("so-a / so-b * max").Compiled();

        Assert.Equal(
            "1.1: số liệu: 9, số liệu: 12; theo công thức 9 / 12 × 20 = 15,00 điểm; chưa đạt 5,00 điểm.",
            Sentences.Full(set, set.Explain(Unit), Language.Vi)
        );
    }

    private static UnitInputs Unit =>
        TestSet.Unit(("so-a", 9), ("so-b", 12), ("co", true), ("ty-le", 75), ("chuc-danh", "pho"), ("ngay", new DateOnly(2026, 4, 5)));

    private static IndicatorSet SetOf(string text) =>
        TestSet.OfRule(
            20m,
            new FormulaRule(text),
            TestSet.Count("so-a"),
            TestSet.Count("so-b"),
            TestSet.YesNo("co"),
            TestSet.Percent("ty-le"),
            TestSet.Choice("chuc-danh", "truong", "pho"),
            TestSet.Day("ngay")
        );

    private static string RandomFormula(Random random, int depth)
    {
        string Inner() => RandomFormula(random, depth + 1);
        return (depth > 4 ? random.Next(4) : random.Next(12)) switch
        {
            0 => $"{random.Next(100)}",
            1 => $"{random.Next(100)}.{random.Next(1, 9)}%",
            2 => "so-a",
            3 => "max",
            4 => $"({Inner()} + {Inner()})",
            5 => $"{Inner()} - {Inner()}",
            6 => $"({Inner()}) * ({Inner()})",
            7 => $"{Inner()} / ({Inner()})",
            8 => $"if({Inner()} < {Inner()} and not ({Inner()} = {Inner()}), {Inner()}, {Inner()})",
            9 => $"-({Inner()})",
            10 => $"min({Inner()}, {Inner()}, {Inner()})",
            _ => $"round({Inner()}, 2)",
        };
    }
}
