using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Portal;

/// <summary>What the public reads about one unit among the others of its group.</summary>
public abstract class UnitPageTests(Publicity province)
{
    [Fact]
    public async Task The_page_has_the_place_on_every_main_index_beside_the_group()
    {
        var page = await OpenAsync(Publicity.UnitPage(province.ThirdYear, province.Falling));

        // 1: 25, 15, 20 (average 20): place 3. 2: 50, 30, 40 (average 40): place 3.
        Assert.Equal(
            ["1. Nhận thức|15,00 / 30,00|20,00|−5,00|3 / 3", "2. An toàn|30,00 / 70,00|40,00|−10,00|3 / 3"],
            Rows(page, "table.bars", 0, 2, 3, 4, 5)
        );
        Assert.Contains("−15,00", page.QuerySelector("dl.figs")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strengths_and_weaknesses_follow_the_printed_rule()
    {
        var page = await OpenAsync(Publicity.UnitPage(province.ThirdYear, province.Falling));
        var section = page.QuerySelector("section[aria-labelledby=manh-yeu]")!;
        var tables = section.QuerySelectorAll("table");

        // 1.1: 10 of 10 against 20/3. 1.2: 5 of 20 (25 %) against 40/3 (66,67 %). 2 is withheld below: 30 of 70 against 40 of 70.
        Assert.Equal(["1.1 Có Ban Chỉ đạo|10,00 / 10,00|+33,33|2 / 3"], Rows(tables[0]));
        Assert.Equal(
            ["1.2 Văn bản do người đứng đầu ký|5,00 / 20,00|−41,67|1 / 3", "2. An toàn|30,00 / 70,00|−14,29|0 / 3"],
            Rows(tables[1])
        );
        Assert.Equal(
            [
                "2. An toàn|40,00 / 70,00|Các tiêu chí này nhạy cảm nên chỉ công khai điểm của chỉ số chính.",
                "1.2 Văn bản do người đứng đầu ký|15,00 / 20,00|chưa đạt 15,00: 5/20 văn bản do người đứng đầu ký",
            ],
            Rows(tables[2])
        );
        Assert.Contains("Cách chọn:", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("tối đa 5 nội dung", section.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dot_plot_is_described_in_words_and_has_its_table()
    {
        var page = await OpenAsync(Publicity.UnitPage(province.ThirdYear, province.Newcomer));
        var plot = page.QuerySelector("figure.dots svg[role=img]")!;

        Assert.Equal("Tổng điểm của Sở Mới Lập và các đơn vị cùng khối", plot.QuerySelector("title")!.TextContent);
        Assert.Equal(
            "Sở Mới Lập xếp thứ 2 trong 3 đơn vị với 60,00 điểm. Đơn vị thấp nhất 45,00 điểm, trung bình khối 60,00 điểm, đơn vị cao nhất 75,00 điểm.",
            plot.QuerySelector("desc")!.TextContent
        );
        Assert.Equal((2, 1), (plot.QuerySelectorAll("circle.other").Length, plot.QuerySelectorAll("path.own").Length));
        Assert.Equal(
            ["1|Sở Vươn Lên|75,00", "2|Sở Mới Lập|60,00", "3|Sở Tụt Lại|45,00"],
            Rows(page.QuerySelector("section[aria-labelledby=trong-khoi] details table")!)
        );
    }

    [Fact]
    public async Task A_unit_alone_in_its_group_is_compared_with_nobody()
    {
        var page = await OpenAsync(Publicity.UnitPage(province.OneUnit, province.Alone));
        var main = page.QuerySelector("main")!;

        Assert.Contains("chỉ có một đơn vị", main.TextContent, StringComparison.Ordinal);
        Assert.Empty(main.QuerySelectorAll("figure.dots"));
        Assert.Empty(main.QuerySelectorAll(".cls"));
        Assert.Equal(["2. An toàn", "1.2 Văn bản do người đứng đầu ký"], Rows(main.QuerySelector("table.short")!, 0));
    }

    [Fact]
    public async Task Other_years_stand_beside_with_points_share_and_rank_and_break_where_the_set_changed()
    {
        var page = await OpenAsync(Publicity.UnitPage(province.ThirdYear, province.Rising));
        var section = page.QuerySelector("section[aria-labelledby=cac-nam]")!;

        Assert.Equal(
            [
                "2025|75,00 / 100,00|75,00%|60,00%|1 / 3",
                "2024bộ chỉ số khác với năm 2023, không so sánh trực tiếp|30,00 / 100,00|30,00%|37,50%|2 / 2",
                "2023|10,00 / 100,00|10,00%|30,00%|2 / 2",
            ],
            Rows(section.QuerySelector("table")!)
        );

        // One line from 2024 to 2025, one break between 2023 and 2024.
        var plot = section.QuerySelector("svg.plot")!;
        Assert.Single(plot.QuerySelectorAll("path.br"));
        Assert.Equal(1, plot.QuerySelector("path.l")!.GetAttribute("d")!.Count(letter => letter == 'L'));
        Assert.Contains(
            "Năm 2024, Sở Vươn Lên: 30,00% điểm tối đa, hạng 2 trong 2 đơn vị.",
            plot.QuerySelector("desc")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_earlier_page_knows_nothing_of_later_years_and_one_year_is_no_trend()
    {
        var earlier = await OpenAsync(Publicity.UnitPage(province.FirstYear, province.Rising));
        var fresh = await OpenAsync(Publicity.UnitPage(province.ThirdYear, province.Newcomer));

        Assert.Empty(earlier.QuerySelectorAll("section[aria-labelledby=cac-nam] table"));
        Assert.Contains(
            "Chưa có kết quả năm khác",
            fresh.QuerySelector("section[aria-labelledby=cac-nam]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_merged_unit_is_set_beside_those_it_was_made_of_and_not_joined_to_them()
    {
        var page = await OpenAsync(Publicity.UnitPage(province.Many, province.Merged));
        var section = page.QuerySelector("section[aria-labelledby=cac-nam]")!;
        var rows = Rows(section.QuerySelector("table")!, 0).ToList();

        Assert.Equal(3, rows.Count);
        Assert.StartsWith("2025sắp xếp, sáp nhập từ: ", rows[0], StringComparison.Ordinal);
        Assert.All(rows.Skip(1), row => Assert.Contains(row["2024".Length..], rows[0], StringComparison.Ordinal));
        Assert.Equal("", section.QuerySelector("path.l")!.GetAttribute("d"));
        Assert.Single(section.QuerySelectorAll("figure > svg path.br"));
        Assert.Equal(2, section.QuerySelectorAll("figure > svg path.past").Length);
    }

    [Fact]
    public async Task The_page_is_complete_in_english()
    {
        var page = await OpenAsync("/en" + Publicity.UnitPage(province.ThirdYear, province.Falling));
        var main = page.QuerySelector("main")!.TextContent;

        Assert.Contains("Furthest below the group average", main, StringComparison.Ordinal);
        Assert.Contains("−41.67", main, StringComparison.Ordinal);
        Assert.DoesNotContain("khối", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_is_not_in_the_document_and_another_authority_are_not_found()
    {
        var reader = await province.AsAsync(Identity.Anonymous);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await reader.GetAsync(Publicity.UnitPage(province.FirstYear, province.Newcomer))).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await reader.GetAsync($"/{Province.OtherSlug}/results/{province.ThirdYear}/units/{province.Rising:N}")).StatusCode
        );
    }

    private async Task<IHtmlDocument> OpenAsync(string path) => await (await province.AsAsync(Identity.Anonymous)).OpenAsync(path);

    private static IEnumerable<string> Rows(IHtmlDocument page, string table, params int[] columns) =>
        Rows(page.QuerySelector(table)!, columns);

    private static IEnumerable<string> Rows(IElement table, params int[] columns) => PortalTables.Rows(table, columns);
}

public sealed class UnitPageOnSqliteTests(PublicityOnSqlite province) : UnitPageTests(province), IClassFixture<PublicityOnSqlite>;

public sealed class UnitPageOnPostgresTests(PublicityOnPostgres province) : UnitPageTests(province), IClassFixture<PublicityOnPostgres>;
