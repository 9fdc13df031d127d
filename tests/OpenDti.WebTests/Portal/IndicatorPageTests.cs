using System.Net;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Portal;

/// <summary>One line of the set over all units of a release, and what is not shown of it.</summary>
public abstract class IndicatorPageTests(Publicity province)
{
    [Fact]
    public async Task A_criterion_shows_every_unit_with_figures_points_and_place()
    {
        var page = await OpenAsync(Publicity.IndicatorPage(province.ThirdYear, "van-ban"));

        Assert.Equal(
            [
                "1|Sở Mới Lập|Số văn bản do người đứng đầu ký: 20Tổng số văn bản: 20|20,00|100,00%",
                "2|Sở Vươn Lên|Số văn bản do người đứng đầu ký: 15Tổng số văn bản: 20|15,00|75,00%",
                "3|Sở Tụt Lại|Số văn bản do người đứng đầu ký: 5Tổng số văn bản: 20|5,00|25,00%",
            ],
            PortalTables.Rows(page.QuerySelector("table.units")!)
        );

        // (20 + 15 + 5) / 3 = 13.33 of 20.
        var lead = page.QuerySelector(".lead")!.TextContent;
        Assert.Contains("13,33 trên 20,00 điểm (66,67%)", lead, StringComparison.Ordinal);
        Assert.Contains("1 đơn vị đạt điểm tối đa", lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plot_has_a_dot_for_each_unit_and_is_told_in_words()
    {
        var page = await OpenAsync(Publicity.IndicatorPage(province.ThirdYear, "van-ban"));
        var plot = page.QuerySelector("figure.dots svg")!;

        Assert.Equal(3, plot.QuerySelectorAll("circle.other").Length);
        Assert.Equal(
            "3 đơn vị; thấp nhất 5,00 điểm, trung bình 13,33 điểm, cao nhất 20,00 điểm; số đơn vị đạt điểm tối đa: 1.",
            plot.QuerySelector("desc")!.TextContent
        );
    }

    [Fact]
    public async Task The_rule_stands_in_the_words_of_the_decision_and_as_it_is_computed()
    {
        var page = await OpenAsync(Publicity.IndicatorPage(province.ThirdYear, "van-ban"));
        var section = page.QuerySelector("section[aria-labelledby=cach-tinh]")!;

        Assert.Contains("a/b × 20.", section.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Lấy “Số văn bản do người đứng đầu ký” chia cho “Tổng số văn bản”, nhân với 20 điểm; tính không quá 20 điểm.",
            section.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Danh mục văn bản.", section.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_main_index_leads_to_its_criteria_and_a_sensitive_one_says_why_it_does_not()
    {
        var open = await OpenAsync(Publicity.IndicatorPage(province.ThirdYear, "nhan-thuc"));
        var closed = await OpenAsync(Publicity.IndicatorPage(province.ThirdYear, "an-toan"));

        Assert.Equal(
            ["1.1 Có Ban Chỉ đạo|6,67 / 10,00|66,67%|2 / 3", "1.2 Văn bản do người đứng đầu ký|13,33 / 20,00|66,67%|1 / 3"],
            PortalTables.Rows(open.QuerySelector("section[aria-labelledby=thanh-phan] table")!, 0, 2, 3, 4)
        );
        Assert.Contains("nhạy cảm", closed.QuerySelector("section[aria-labelledby=thanh-phan]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["50,00", "40,00", "30,00"], PortalTables.Rows(closed.QuerySelector("table.units")!, 2));
    }

    [Fact]
    public async Task A_withheld_criterion_says_why_and_shows_no_number()
    {
        var reader = await province.AsAsync(Identity.Anonymous);

        var answer = await reader.GetAsync(Publicity.IndicatorPage(province.ThirdYear, "dien-tap"));

        var main = (await Visitor.PageOf(answer)).QuerySelector("main")!;
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("2.1 Diễn tập: không công khai", main.QuerySelector("h1")!.TextContent);
        Assert.Contains("chỉ số nhạy cảm", main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d,\d", main.TextContent);
        Assert.Equal(Publicity.IndicatorPage(province.ThirdYear, "an-toan"), main.QuerySelector("a.btn")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("khong-co")]
    [InlineData("total")]
    public async Task What_is_no_line_of_the_set_is_not_found(string indicator)
    {
        var reader = await province.AsAsync(Identity.Anonymous);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(Publicity.IndicatorPage(province.ThirdYear, indicator))).StatusCode);
    }

    [Fact]
    public async Task The_page_is_complete_in_english_and_alone_in_a_group_there_is_no_plot()
    {
        var english = await OpenAsync("/en" + Publicity.IndicatorPage(province.ThirdYear, "van-ban"));
        var alone = await OpenAsync(Publicity.IndicatorPage(province.OneUnit, "van-ban"));

        Assert.Contains("3 units reached 13.33 of 20.00 points", english.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(alone.QuerySelectorAll("figure"));
        Assert.Contains("chỉ có một đơn vị", alone.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ranking_leads_to_every_main_index_and_to_the_set()
    {
        var page = await OpenAsync(Publicity.Ranking(province.ThirdYear));
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Contains(Publicity.IndicatorPage(province.ThirdYear, "nhan-thuc"), links);
        Assert.Contains(Publicity.IndicatorPage(province.ThirdYear, "an-toan"), links);
        Assert.Contains(links, link => link!.StartsWith($"/{Province.Slug}/indicator-sets/", StringComparison.Ordinal));
    }

    private async Task<IHtmlDocument> OpenAsync(string path) => await (await province.AsAsync(Identity.Anonymous)).OpenAsync(path);
}

public sealed class IndicatorPageOnSqliteTests(PublicityOnSqlite province) : IndicatorPageTests(province), IClassFixture<PublicityOnSqlite>;

public sealed class IndicatorPageOnPostgresTests(PublicityOnPostgres province)
    : IndicatorPageTests(province),
        IClassFixture<PublicityOnPostgres>;
