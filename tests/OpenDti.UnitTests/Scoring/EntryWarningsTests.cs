using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>The checks and jumps of a set, held against figures: what is said, beside which criterion, and what blocks a save.</summary>
public sealed class EntryWarningsTests
{
    private const string Online = "so-truc-tuyen + so-truc-tiep <= tong-so";

    [Fact]
    public void A_check_over_two_rows_is_told_beside_both_with_the_figures_in_the_sentence_of_the_set()
    {
        var set = Set(checks: Check(Online, EntrySeverity.Block));
        var unit = TestSet.Unit(("so-truc-tuyen", 7), ("so-truc-tiep", 5), ("tong-so", 9)).Values;

        foreach (var criterion in set.Criteria.Take(2))
        {
            var warning = Assert.Single(EntryWarnings.Of(set, criterion, unit, earlier: null));
            Assert.Equal(EntrySeverity.Block, warning.Severity);
            Assert.Equal(["so-truc-tuyen", "so-truc-tiep", "tong-so"], warning.Inputs.Select(input => input.Value));
            Assert.Equal("Trực tuyến 7, trực tiếp 5, tổng 9: xem lại.", Sentence(set, warning, Language.Vi));
            Assert.Equal("Online 7, at the desk 5, total 9: look again.", Sentence(set, warning, Language.En));
        }

        Assert.Empty(EntryWarnings.Of(set, set.Criteria[2], unit, earlier: null)); // the third row asks for none of them
    }

    [Theory]
    [InlineData(4, 5, 9)] // exactly the total
    [InlineData(7, 5, null)] // the total is not there
    [InlineData(null, 15, 9)]
    public void A_check_that_holds_or_lacks_a_figure_says_nothing(int? online, int? desk, int? total) =>
        Assert.Empty(
            AnswerCheck.Check(
                Set(checks: Check(Online, EntrySeverity.Block)),
                Set().Criteria[0],
                TestSet.Unit(("so-truc-tuyen", online), ("so-truc-tiep", desk), ("tong-so", total)).Values
            )
        );

    [Theory]
    [InlineData(MissingReason.NotApplicable)]
    [InlineData(MissingReason.Withheld)]
    [InlineData(MissingReason.Refused)]
    public void A_figure_that_is_missing_for_a_reason_is_never_a_warning(MissingReason reason) =>
        Assert.Empty(
            EntryWarnings.Of(
                Set(checks: Check("co-he-thong and tong-so > 100", EntrySeverity.Warn)),
                Set().Criteria[0],
                TestSet.Unit(("co-he-thong", false), ("tong-so", reason)).Values,
                earlier: null
            )
        );

    [Fact]
    public void A_condition_without_an_answer_says_nothing()
    {
        var set = Set(checks: Check("so-truc-tuyen / tong-so <= 1", EntrySeverity.Block));

        Assert.Empty(AnswerCheck.Check(set, set.Criteria[0], TestSet.Unit(("so-truc-tuyen", 0), ("tong-so", 0)).Values));
    }

    [Fact]
    public void Only_what_the_set_says_to_block_forbids_the_save()
    {
        var unit = TestSet.Unit(("so-truc-tuyen", 7), ("so-truc-tiep", 5), ("tong-so", 9)).Values;
        var (blocking, warning) = (Set(checks: Check(Online, EntrySeverity.Block)), Set(checks: Check(Online, EntrySeverity.Warn)));

        Assert.Equal("answer.check", Assert.Single(AnswerCheck.Check(blocking, blocking.Criteria[0], unit)).Code);
        Assert.Empty(AnswerCheck.Check(warning, warning.Criteria[0], unit));
        Assert.Single(EntryWarnings.Of(warning, warning.Criteria[0], unit, earlier: null));
    }

    [Fact]
    public void Options_days_and_answers_are_shown_as_people_read_them()
    {
        var set = CompiledSet
            .Compile(
                IndicatorSetYaml.Read(File.ReadAllText(Repository.PathOf("tests", "OpenDti.UnitTests", "Sets", "every-key.yaml"))).Value
            )
            .Value;
        var unit = TestSet.Unit(("co", true), ("muc", "thap"), ("ngay", new DateOnly(2026, 12, 31))).Values;

        var warning = Assert.Single(EntryWarnings.Of(set, set.Criteria[1], unit, earlier: null));

        Assert.Equal("Mức Thấp, có hệ thống: Có, ngày 31/12/2026: hãy kiểm tra lại.", Sentence(set, warning, Language.Vi));
    }

    [Theory]
    [InlineData(120, 12, "Tổng số hồ sơ: năm 2025 là 120 hồ sơ, năm nay là 12 hồ sơ, giảm 90% (vượt mức 50%). Hãy kiểm tra lại.")]
    [InlineData(1200, 1801, "Tổng số hồ sơ: năm 2025 là 1.200 hồ sơ, năm nay là 1.801 hồ sơ, tăng 50,1% (vượt mức 50%). Hãy kiểm tra lại.")]
    [InlineData(120, 0, "Tổng số hồ sơ: năm 2025 là 120 hồ sơ, năm nay là 0 hồ sơ, giảm 100% (vượt mức 50%). Hãy kiểm tra lại.")]
    public void A_jump_names_both_years(int before, int now, string sentence) =>
        Assert.Equal(sentence, Sentence(Set(), Assert.Single(Jumps(Set(), "tong-so", before, now)), Language.Vi));

    [Theory]
    [InlineData(120, 60)] // exactly half less
    [InlineData(120, 180)] // exactly half more
    [InlineData(0, 500)] // from nothing there is no share
    [InlineData(0, 0)]
    public void A_change_within_the_limit_or_from_zero_is_no_jump(int before, int now) =>
        Assert.Empty(Jumps(Set(), "tong-so", before, now));

    [Fact]
    public void A_percent_jumps_by_percentage_points()
    {
        Assert.Empty(Jumps(Set(), "ty-le", 1, 31)); // thirty-fold, but 30 points
        Assert.Equal(
            "ty-le: 20% in 2025, 81% now, up by 61 percentage points (beyond 30 percentage points). Please check.",
            Sentence(Set(), Assert.Single(Jumps(Set(), "ty-le", 20, 81)), Language.En),
            ignoreCase: true
        );
    }

    [Fact]
    public void The_set_s_jump_holds_where_an_input_says_nothing_and_off_turns_it_off()
    {
        var set = Set(jump: new JumpLimit(0.2m, EntrySeverity.Warn));

        Assert.Single(Jumps(set, "so-truc-tiep", 100, 130));
        Assert.Empty(Jumps(Set(), "so-truc-tiep", 100, 130));
        Assert.Empty(Jumps(set, "so-truc-tuyen", 100, 130));
    }

    [Fact]
    public void A_jump_blocks_where_the_set_says_so()
    {
        var set = Set(jump: new JumpLimit(0.2m, EntrySeverity.Block));
        var (now, before) = (TestSet.Unit(("so-truc-tiep", 130)).Values, TestSet.Unit(("so-truc-tiep", 100)).Values);

        Assert.Equal("answer.jump", Assert.Single(AnswerCheck.Check(set, set.Criteria[1], now, new EarlierFigures(2025, before))).Code);
        Assert.Empty(AnswerCheck.Check(set, set.Criteria[1], now));
    }

    [Fact]
    public void What_was_not_entered_in_one_of_the_years_has_not_jumped()
    {
        Assert.Empty(Jumps(Set(), "tong-so", null, 12));
        Assert.Empty(Jumps(Set(), "tong-so", 120, null));
        Assert.Empty(Jumps(Set(jump: new JumpLimit(0.1m, EntrySeverity.Warn)), "co-he-thong", true, false));
    }

    [Theory]
    [InlineData(1e15, 1e-10)]
    [InlineData(1e-10, 1e15)]
    public void The_largest_change_is_told_and_never_an_exception(double before, double now) =>
        Assert.NotEmpty(Sentence(Set(), Assert.Single(Jumps(Set(), "kinh-phi", (decimal)before, (decimal)now)), Language.Vi));

    private static IReadOnlyList<EntryWarning> Jumps(CompiledSet set, string input, object? before, object? now)
    {
        var criterion = set.Criteria.First(row => row.Rule.Inputs.Contains(new InputId(input)));
        var earlier = new EarlierFigures(2025, TestSet.Unit((input, before)).Values);
        return EntryWarnings.Of(set, criterion, TestSet.Unit((input, now)).Values, earlier);
    }

    private static string Sentence(CompiledSet set, EntryWarning warning, Language language) =>
        RefusalSentences.Of(warning.What, set, language);

    private static EntryCheck Check(string require, EntrySeverity severity) =>
        new(
            "kiem-tra",
            require,
            severity,
            new Text(
                "Trực tuyến {so-truc-tuyen}, trực tiếp {so-truc-tiep}, tổng {tong-so}: xem lại.",
                "Online {so-truc-tuyen}, at the desk {so-truc-tiep}, total {tong-so}: look again."
            )
        );

    // Row 1: online over total; row 2: at the desk and a yes or no; row 3: a percent and an amount. Only the total jumps beyond 50 %.
    private static CompiledSet Set(JumpLimit? jump = null, params IReadOnlyList<EntryCheck> checks)
    {
        InputDefinition[] inputs =
        [
            TestSet.Count("so-truc-tuyen") with
            {
                Jump = new JumpLimit(Beyond: null, EntrySeverity.Warn),
            },
            TestSet.Count("tong-so", "Tổng số hồ sơ", "hồ sơ") with
            {
                Jump = new JumpLimit(0.5m, EntrySeverity.Warn),
            },
            TestSet.Count("so-truc-tiep"),
            TestSet.YesNo("co-he-thong"),
            TestSet.Percent("ty-le") with
            {
                Jump = new JumpLimit(0.3m, EntrySeverity.Warn),
            },
            TestSet.Number("kinh-phi") with
            {
                Jump = new JumpLimit(0.5m, EntrySeverity.Warn),
            },
        ];
        var group = TestSet.Group(
            "1",
            IndicatorLevel.MainIndexId,
            TestSet.Criterion("1.1", 10m, new RatioOf(new("so-truc-tuyen"), new("tong-so"))),
            TestSet.Criterion("1.2", 0m, new Information([new("so-truc-tiep"), new("co-he-thong")])),
            TestSet.Criterion("1.3", 0m, new Information([new("ty-le"), new("kinh-phi")]))
        );
        // A message may only show figures of its own condition.
        var own = checks.Select(check => check with { Message = Shown(check) });
        return (TestSet.Of(inputs, group) with { Jump = jump, Checks = [.. own] }).Compiled();
    }

    private static Text Shown(EntryCheck check) => check.Require == Online ? check.Message : new Text("Xem lại.");
}
