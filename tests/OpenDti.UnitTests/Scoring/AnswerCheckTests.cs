using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

public sealed class AnswerCheckTests
{
    private static readonly CompiledSet Set = Repository.Set("minh-hoa-so-2026.yaml");

    [Fact]
    public void A_part_above_its_whole_is_refused_with_the_names_of_the_data()
    {
        var refusals = Check("6.1", ("so-ho-so-truc-tuyen", 12), ("tong-so-ho-so", 9));

        Assert.Equal("answer.part-above-whole", Assert.Single(refusals).Code);
        Assert.Equal("Số hồ sơ trực tuyến (12) lớn hơn tổng số hồ sơ (9).", RefusalSentences.Of(refusals[0], Set, Language.Vi));
        Assert.Equal(
            "Number of applications online (12) is larger than total number of applications (9).",
            RefusalSentences.Of(refusals[0], Set, Language.En)
        );
    }

    [Fact]
    public void A_part_is_not_compared_with_a_whole_that_is_not_entered() =>
        Assert.Empty(Check("6.1", ("so-ho-so-truc-tuyen", 12), ("tong-so-ho-so", null)));

    [Theory]
    [InlineData("4.3", "ty-le-thanh-thao", 120, "Tỷ lệ công chức thành thạo kỹ năng số theo khảo sát (120) vượt quá mức tối đa 100.")]
    [InlineData("1.3", "so-cuoc-hop", 61, "Số cuộc họp của Ban Chỉ đạo (61) vượt quá mức tối đa 60.")]
    [InlineData("1.3", "so-cuoc-hop", -1, "Số cuộc họp của Ban Chỉ đạo (-1) nhỏ hơn mức tối thiểu 0.")]
    public void A_value_outside_its_bounds_is_refused(string code, string input, int value, string sentence) =>
        Assert.Equal(sentence, RefusalSentences.Of(Assert.Single(Check(code, (input, value))), Set, Language.Vi));

    [Fact]
    public void Half_a_meeting_is_refused() =>
        Assert.Equal(
            "Số cuộc họp của Ban Chỉ đạo (2,5) phải là số nguyên.",
            RefusalSentences.Of(Assert.Single(Check("1.3", ("so-cuoc-hop", 2.5m))), Set, Language.Vi)
        );

    [Fact]
    public void An_ambiguous_entry_is_asked_back_in_words()
    {
        var input = Set.FindInput(new InputId("tong-so-ho-so"))!;

        Assert.Equal(
            "Tổng số hồ sơ: “1.234” có thể đọc theo hai cách. Nếu là số nguyên, hãy nhập 1234; nếu là số thập phân, hãy nhập 1,2340.",
            RefusalSentences.Of(Entry.Read(input, "1.234").Refusal, Set, Language.Vi)
        );
    }

    [Theory]
    [InlineData("sang-kien-so", "9.5", "6.3: điểm chấm 9,5 không nằm trong khoảng từ 0 đến 9.")]
    [InlineData("khong-co", "1", "Không có chỉ số “khong-co” trong bộ chỉ số.")]
    public void Points_that_do_not_fit_the_set_are_refused(string id, string points, string sentence)
    {
        var awarded = Points.Quantise(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture));
        var decision = new PointDecision(new IndicatorId(id), awarded, "lý do");

        Assert.Equal(sentence, RefusalSentences.Of(decision.Misfit(Set)!, Set, Language.Vi));
    }

    private static IReadOnlyList<Refusal> Check(string code, params ReadOnlySpan<(string, object?)> values) =>
        AnswerCheck.Check(Set, Set.Criteria.Single(criterion => criterion.Code == code), TestSet.Unit(values).Values);
}
