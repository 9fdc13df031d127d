using System.Net;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Portal;

/// <summary>The public ranking: found, narrowed, ordered, and set beside the year before.</summary>
public abstract class RankingPageTests(Publicity province)
{
    [Fact]
    public async Task Places_won_and_lost_since_the_year_before_are_said_in_words()
    {
        var page = await OpenAsync(Publicity.Ranking(province.ThirdYear));

        Assert.Equal(["▲ 1tăng 1 bậc", "mới", "▼ 2giảm 2 bậc"], PortalTables.Rows(page.QuerySelector("table.rank")!, 2));
        Assert.Contains("So với 2024", page.QuerySelector("table.rank thead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Between_two_sets_ranks_are_marked_as_not_comparable_and_before_the_first_year_there_is_nothing()
    {
        var second = await OpenAsync(Publicity.Ranking(province.SecondYear));
        var first = await OpenAsync(Publicity.Ranking(province.FirstYear));

        Assert.Contains("Hai năm dùng bộ chỉ số khác nhau", second.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("So với", first.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_year_leads_to_the_others()
    {
        var page = await OpenAsync(Publicity.Ranking(province.SecondYear));
        var years = page.QuerySelectorAll("nav.years li").Select(year => year.TextContent.Trim());

        Assert.Equal(["2025", "2024", "2023"], years);
        Assert.Equal("2024", page.QuerySelector("nav.years [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Changes_of_rank_stand_on_a_page_of_their_own()
    {
        var page = await OpenAsync(Publicity.Ranking(province.ThirdYear) + "/changes");

        Assert.Equal(
            ["1|Sở Vươn Lên|2|▲ 1tăng 1 bậc", "2|Sở Mới Lập|–|mới", "3|Sở Tụt Lại|1|▼ 2giảm 2 bậc"],
            PortalTables.Rows(page.QuerySelector("main table")!)
        );
        Assert.Equal(
            "1 đơn vị tăng hạng, 1 giảm hạng, 0 giữ nguyên, 1 đơn vị mới hoặc chưa có thứ hạng năm trước.",
            page.QuerySelector(".lead")!.TextContent
        );
        Assert.Equal((1, 1), (page.QuerySelectorAll("figure > svg .up").Length, page.QuerySelectorAll("figure > svg .dn").Length));
    }

    [Fact]
    public async Task Before_the_first_year_there_are_no_changes_and_an_unknown_release_is_not_found()
    {
        var first = await OpenAsync(Publicity.Ranking(province.FirstYear) + "/changes");
        var reader = await province.AsAsync(Identity.Anonymous);

        Assert.Contains("Chưa có kết quả năm trước", first.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(Publicity.Ranking(new string('0', 64)) + "/changes")).StatusCode);
    }

    [Theory]
    [InlineData("?q=so tut", "Sở Tụt Lại")]
    [InlineData("?q=TỤT", "Sở Tụt Lại")]
    [InlineData("?class=yeu", "Sở Mới Lập, Sở Tụt Lại")]
    [InlineData("?order=name", "Sở Mới Lập, Sở Tụt Lại, Sở Vươn Lên")]
    [InlineData("?order=change", "Sở Vươn Lên, Sở Tụt Lại, Sở Mới Lập")]
    [InlineData("?order=nhan-thuc", "Sở Vươn Lên, Sở Mới Lập, Sở Tụt Lại")]
    [InlineData("?q=khong-co", "")]
    [InlineData("?class=khong-co&order=khong-co", "")]
    public async Task Units_are_found_without_accents_narrowed_and_ordered(string query, string names)
    {
        var page = await OpenAsync(Publicity.Ranking(province.ThirdYear) + query);

        Assert.Equal(names, string.Join(", ", page.QuerySelectorAll("table.rank tbody th").Select(name => name.TextContent.Trim())));
    }

    [Fact]
    public async Task Communes_can_be_narrowed_to_those_alike_by_law_with_their_own_average()
    {
        var all = await OpenAsync(Publicity.Ranking(province.Many));
        var wards = await OpenAsync(Publicity.Ranking(province.Many) + "?group=phuong");
        var names = wards.QuerySelectorAll("table.rank tbody th").Select(name => name.TextContent).ToList();

        Assert.Equal(["Tất cả", "Xã", "Phường"], all.QuerySelectorAll("#group option").Select(option => option.TextContent));
        Assert.Equal(50, names.Count);
        Assert.All(names, name => Assert.StartsWith("Phường ", name, StringComparison.Ordinal));
        Assert.Contains(
            "Đang hiển thị 50 trên 250 đơn vị. Trung bình các đơn vị đang hiển thị:",
            wards.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty((await OpenAsync(Publicity.Ranking(province.ThirdYear))).QuerySelectorAll("#group"));
    }

    [Fact]
    public async Task The_page_and_its_changes_are_complete_in_english()
    {
        var ranking = (await OpenAsync("/en" + Publicity.Ranking(province.ThirdYear))).QuerySelector("main")!.TextContent;
        var changes = (await OpenAsync("/en" + Publicity.Ranking(province.ThirdYear) + "/changes")).QuerySelector("main")!.TextContent;

        Assert.Contains("up 1 place", ranking, StringComparison.Ordinal);
        Assert.Contains("1 units went up, 1 went down", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("hạng", ranking + changes, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> OpenAsync(string path) => await (await province.AsAsync(Identity.Anonymous)).OpenAsync(path);
}

public sealed class RankingPageOnSqliteTests(PublicityOnSqlite province) : RankingPageTests(province), IClassFixture<PublicityOnSqlite>;

public sealed class RankingPageOnPostgresTests(PublicityOnPostgres province)
    : RankingPageTests(province),
        IClassFixture<PublicityOnPostgres>;
