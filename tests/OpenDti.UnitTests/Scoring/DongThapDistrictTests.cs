using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>The public rows 1.1 to 1.3 of the district set of Đồng Tháp (QĐ 1397/QĐ-UBND-HC, 20/12/2022), 10 points each.</summary>
public sealed class DongThapDistrictTests
{
    private static readonly CompiledSet Set = Repository.Set("dong-thap-1397-2022-huyen.yaml");

    [Theory]
    [InlineData("bi-thu-chu-tich", 10)] // the maximum
    [InlineData("pho-bi-thu-pho-chu-tich", 5)] // 1/2 × 10
    [InlineData("chua-co", 0)]
    public void Row_1_1_pays_by_who_chairs_the_committee(string chair, int points) =>
        Assert.Equal(points, Earned("truong-ban-chi-dao", ("chuc-danh-truong-ban", chair)));

    [Theory]
    [InlineData(true, true, 10)] // 5 + 5
    [InlineData(true, false, 5)]
    [InlineData(false, true, 5)]
    [InlineData(false, false, 0)]
    public void Row_1_2_adds_two_halves(bool attends, bool chairs, int points) =>
        Assert.Equal(points, Earned("chu-tri-chi-dao", ("tham-gia-hop-tinh", attends), ("chu-tri-hop-huyen", chairs)));

    [Theory]
    [InlineData(9, 12, "7.5")] // 9 × 10 / 12
    [InlineData(2, 3, "6.67")] // 6.666… to 2 decimals
    [InlineData(12, 12, "10")]
    [InlineData(0, 12, "0")]
    [InlineData(0, 0, "0")] // no directive at all: no basis, no points
    public void Row_1_3_pays_the_share_signed_by_the_head(int byTheHead, int all, string points) =>
        Assert.Equal(
            points,
            CanonicalValue.OfNumber(
                Earned("van-ban-nguoi-dung-dau-ky", ("so-van-ban-nguoi-dung-dau-ky", byTheHead), ("tong-so-van-ban", all))
            )
        );

    [Fact]
    public void What_is_not_public_is_awarded_and_adds_up_with_the_public_rows()
    {
        var values = TestSet.Unit(
            ("chuc-danh-truong-ban", "pho-bi-thu-pho-chu-tich"),
            ("tham-gia-hop-tinh", true),
            ("chu-tri-hop-huyen", true),
            ("so-van-ban-nguoi-dung-dau-ky", 9),
            ("tong-so-van-ban", 12)
        );
        var unit = values with { Decisions = [Award("nhan-thuc-so-con-lai", 24.5m), Award("hoat-dong-chinh-quyen-so", 80m)] };

        var sheet = Set.Score(unit);

        // 5 + 10 + 7.5 + 24.5 = 47 for index 1, and 80 for index 6.
        Assert.Equal(47m, sheet.Of(new IndicatorId("nhan-thuc-so")).Earned.Value);
        Assert.Equal(127m, sheet.Total.Value);
        Assert.Equal(ScoreState.Incomplete, sheet.Nodes[0].State);
    }

    [Fact]
    public void Points_can_be_given_for_a_main_index_as_a_whole()
    {
        var unit = UnitInputs.Empty("Tháp Mười") with { Decisions = [Award("nhan-thuc-so", 55m)] };

        Assert.Equal(55m, Set.Score(unit).Total.Value);
    }

    [Fact]
    public void A_row_that_is_not_public_says_so_and_is_not_invented()
    {
        var rest = Set.Criteria.Single(criterion => criterion.Id.Value == "nhan-thuc-so-con-lai");

        Assert.Equal(30m, rest.Max.Value);
        Assert.Contains("không công khai", rest.Name.Vi, StringComparison.Ordinal);
        Assert.Empty(Set.InputsOf(rest));
    }

    private static decimal Earned(string row, params ReadOnlySpan<(string, object?)> values) =>
        Set.Score(TestSet.Unit(values)).Of(new IndicatorId(row)).Earned.Value;

    private static PointDecision Award(string id, decimal points) => new(new IndicatorId(id), Points.Quantise(points), "Kết quả thẩm định");
}
