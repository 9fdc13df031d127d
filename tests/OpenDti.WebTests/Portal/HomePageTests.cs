using AngleSharp.Html.Dom;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Portal;

/// <summary>The first page of an authority, and the list of what it has released.</summary>
public abstract class HomePageTests(Publicity province)
{
    private const string Home = $"/{Province.Slug}";

    [Fact]
    public async Task The_newest_results_of_each_kind_stand_first_and_older_years_are_linked()
    {
        var page = await OpenAsync(Home);
        var section = page.QuerySelector("section[aria-labelledby=moi-nhat]")!;

        Assert.Equal(
            ["Khối sở, ban, ngành, năm 2025", "Khối huyện, thành phố, năm 2025", "Khối xã, phường, đặc khu, năm 2025"],
            section.QuerySelectorAll("caption").Select(caption => caption.FirstChild!.TextContent.Trim())
        );
        Assert.Equal(
            ["1|Sở Vươn Lên|75,00|Tốt", "2|Sở Mới Lập|60,00|Yếu", "3|Sở Tụt Lại|45,00|Yếu"],
            PortalTables.Rows(section.QuerySelector("table")!)
        );
        Assert.Contains("5 đơn vị đứng đầu trong 250", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Khối sở, ban, ngành, năm 2024", "Khối xã, phường, đặc khu, năm 2024", "Khối sở, ban, ngành, năm 2023"],
            section.QuerySelectorAll("ul li").Select(older => older.TextContent.Trim())
        );
    }

    [Fact]
    public async Task A_round_under_way_shows_its_dates_and_its_set()
    {
        var round = await province.OpenRoundAsync();

        var section = (await OpenAsync(Home)).QuerySelector("section[aria-labelledby=ky]")!;

        var place = section
            .QuerySelectorAll("h3")
            .Select(title => title.TextContent)
            .ToList()
            .IndexOf($"Khối sở, ban, ngành, năm {round.Year}");
        var facts = section.QuerySelectorAll("dl")[place];
        Assert.Contains("Đang nhập số liệu", facts.TextContent, StringComparison.Ordinal);
        Assert.Contains($"15/10/2025 đến hết 15/10/{round.Year}", facts.TextContent, StringComparison.Ordinal);
        var set = facts.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Contains("Bộ chỉ số thử", (await OpenAsync(set)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vuon len", "Sở Vươn Lên|Khối sở, ban, ngành, năm 2025|Hạng 1 trong 3 đơn vị")]
    [InlineData("ĐỘC", "Huyện Độc Nhất|Khối huyện, thành phố, năm 2025|Hạng 1 trong 1 đơn vị")]
    public async Task A_unit_is_found_by_its_name_without_accents(string typed, string found)
    {
        var page = await OpenAsync($"{Home}/results?q={Uri.EscapeDataString(typed)}");

        var units = page.QuerySelectorAll("section[aria-labelledby=tim-thay] li");
        Assert.Equal([found], units.Select(unit => string.Join('|', unit.Children.Select(part => part.TextContent))));
        Assert.Equal(typed, page.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_said_to_be_unknown()
    {
        var page = await OpenAsync($"{Home}/results?q=khong-co-dau");

        Assert.Contains(
            "Không có đơn vị nào có tên “khong-co-dau”",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task How_to_check_is_said_in_a_few_lines()
    {
        var section = (await OpenAsync(Home)).QuerySelector("section[aria-labelledby=kiem-chung]")!;

        Assert.Equal(
            ["sha256sum document.json", "./opendti lint set.yaml"],
            section.QuerySelectorAll("code").Select(line => line.TextContent)
        );
        Assert.Equal(4, section.QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task An_authority_without_anything_says_so()
    {
        var home = (await OpenAsync($"/{Province.OtherSlug}")).QuerySelector("main")!;
        var list = (await OpenAsync($"/{Province.OtherSlug}/results")).QuerySelector("main")!;

        Assert.Contains("Chưa có kết quả nào được công bố.", home.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hiện không có kỳ đánh giá nào", home.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa có kết quả nào được công bố.", list.TextContent, StringComparison.Ordinal);
        Assert.Empty(home.QuerySelectorAll("form"));
    }

    [Fact]
    public async Task The_page_is_complete_in_english()
    {
        var main = (await OpenAsync("/en" + Home)).QuerySelector("main")!.TextContent;

        Assert.Contains("Newest results", main, StringComparison.Ordinal);
        Assert.Contains("The first 5 of 250 units", main, StringComparison.Ordinal);
        Assert.DoesNotContain("Khối", main, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> OpenAsync(string path) => await (await province.AsAsync(Identity.Anonymous)).OpenAsync(path);
}

public sealed class HomePageOnSqliteTests(PublicityOnSqlite province) : HomePageTests(province), IClassFixture<PublicityOnSqlite>;

public sealed class HomePageOnPostgresTests(PublicityOnPostgres province) : HomePageTests(province), IClassFixture<PublicityOnPostgres>;
