using AngleSharp.Html.Dom;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Publications;

/// <summary>The board: four counts that filter, an order and a search that stay in the address, and states in words.</summary>
public abstract class BoardTests(Province province) : IDisposable
{
    private const string A = "Sở Ánh Sáng";
    private const string B = "Sở Đồng Bằng";

    [Fact]
    public async Task Four_counts_add_up_to_all_units_and_each_leads_to_the_units_it_counts()
    {
        var round = await SentByAAsync();
        var publisher = await province.AsAsync(Identity.Publisher);
        var board = await publisher.OpenAsync(Path(round));

        Assert.Equal(
            ["Đang nhập, chưa trình: 1", "Đã trình, chờ xác nhận: 1", "Đã xác nhận và gửi: 0", "Quá hạn, chưa xác nhận: 0"],
            CountsOf(board)
        );
        foreach (
            var (count, units) in board
                .QuerySelectorAll(".figs dd a")
                .Zip<AngleSharp.Dom.IElement, string[]>([
                    [B],
                    [A],
                    [],
                    [],
                ])
        )
        {
            var shown = await publisher.OpenAsync(count.GetAttribute("href")!);
            Assert.Equal(units, UnitsOf(shown));
            Assert.Equal(
                "true",
                shown.QuerySelectorAll(".figs dd a").Single(a => a.HasAttribute("aria-current")).GetAttribute("aria-current")
            );
            Assert.Equal(CountsOf(board), CountsOf(shown));
        }
    }

    [Fact]
    public async Task After_the_deadline_whoever_has_not_confirmed_is_late_in_words()
    {
        var round = await SentByAAsync();
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "1", 0));
        province.Clock.StopAt(round.DeadlineAt);
        var publisher = await province.FreshAsync(Identity.Publisher);

        var board = await publisher.OpenAsync(Path(round));
        var english = await publisher.OpenAsync("/en" + Path(round) + "?state=late");

        Assert.Equal(["Đã xác nhận và gửi: 1", "Quá hạn, chưa xác nhận: 1"], CountsOf(board).Skip(2));
        Assert.StartsWith("Đã xác nhận và gửi", StateOf(board, A), StringComparison.Ordinal);
        Assert.Equal("Quá hạn · Đang nhập", StateOf(board, B));
        Assert.Equal([B], UnitsOf(english));
        Assert.Equal("Late · Being entered", StateOf(english, B));
    }

    [Fact]
    public async Task A_withdrawn_dossier_has_words_of_its_own_on_the_page_and_in_the_workbook()
    {
        var round = await SentByAAsync();
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await province.WithdrawAsync(round.DossierOfA, Identity.LeaderOfA, "Nhầm kỳ số liệu.");
        var publisher = await province.AsAsync(Identity.Publisher);

        var board = await publisher.OpenAsync(Path(round));
        var workbook = await WorkbookAsync(publisher, $"{Path(round)}/board.xlsx");

        Assert.Equal("Đã thu hồi, đang nhập", StateOf(board, A));
        Assert.Equal("Đang nhập", StateOf(board, B));
        Assert.Equal("Đã thu hồi, đang nhập", workbook.Row("Tiến độ", 1)[4]);
    }

    [Fact]
    public async Task Columns_sort_by_link_and_the_same_link_turns_the_order_around()
    {
        var round = await SentByAAsync();
        await province.ExtendAsync(round.DossierOfA, round.DeadlineAt.AddDays(3), "Thiên tai.");
        var publisher = await province.AsAsync(Identity.Publisher);
        var page = await publisher.OpenAsync(Path(round));

        foreach (var (column, first) in new[] { ("Đơn vị", A), ("Trạng thái hồ sơ", B), ("Tiêu chí đã nhập", B), ("Hạn xác nhận", B) })
        {
            var sorted = await publisher.OpenAsync(HeadOf(page, column).QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal("ascending", HeadOf(sorted, column).GetAttribute("aria-sort"));
            Assert.Equal(first, UnitsOf(sorted)[0]);
            var turned = await publisher.OpenAsync(HeadOf(sorted, column).QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal("descending", HeadOf(turned, column).GetAttribute("aria-sort"));
            Assert.NotEqual(first, UnitsOf(turned)[0]);
        }
    }

    [Fact]
    public async Task A_unit_is_found_without_marks_and_the_order_survives_the_search()
    {
        var round = await province.OpenRoundAsync();
        var publisher = await province.AsAsync(Identity.Publisher);
        var page = await publisher.OpenAsync($"{Path(round)}?order=name&desc=1");

        var form = (IHtmlFormElement)page.QuerySelector("form[role=search]")!;
        var fields = Visitor.FieldsOf(form, new() { ["q"] = "DONG bang" });
        var asked = string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));
        var found = await publisher.OpenAsync($"{form.GetAttribute("action")}?{asked}");
        var none = await publisher.OpenAsync($"{Path(round)}?q=khong-co");

        Assert.Equal([B], UnitsOf(found));
        Assert.Equal("Đang xem 1/2 đơn vị.", found.QuerySelector("p[role=status]")!.TextContent);
        Assert.Equal("descending", HeadOf(found, "Đơn vị").GetAttribute("aria-sort"));
        Assert.Contains("Không có đơn vị nào phù hợp.", none.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(none.QuerySelectorAll("table"));
    }

    [Fact]
    public async Task What_is_shown_is_what_the_workbook_holds_and_who_is_ticked_for_a_reminder()
    {
        var round = await SentByAAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var board = await administrator.OpenAsync($"{Path(round)}?state=entering");

        var file = board
            .QuerySelectorAll("a[download]")
            .Single(a => a.GetAttribute("href")!.Contains("board.xlsx", StringComparison.Ordinal));
        var workbook = await WorkbookAsync(administrator, file.GetAttribute("href")!);
        var remind = board.QuerySelectorAll("main a").Single(a => a.GetAttribute("href")!.Contains("/remind", StringComparison.Ordinal));
        var reminding = await administrator.OpenAsync(remind.GetAttribute("href")!);

        Assert.Equal(2, workbook.Sheets["Tiến độ"].Count);
        Assert.Equal(B, workbook.Row("Tiến độ", 1)[0]);
        Assert.Equal([A, B], workbook.Sheets["Bảng điểm"].Skip(1).Take(2).Select(row => row[0].Text));
        var ticks = reminding.QuerySelectorAll("label.tick").ToDictionary(l => l.TextContent.Trim(), l => l.QuerySelector("input")!);
        Assert.False(ticks[A].HasAttribute("checked"));
        Assert.True(ticks[B].HasAttribute("checked"));
    }

    [Fact]
    public async Task Whoever_competes_in_the_group_sorts_and_filters_progress_and_sees_no_points()
    {
        var round = await SentByAAsync();
        province.Clock.StopAt(round.DeadlineAt);
        using var colleague = await province.SecondAccountAsync(Identity.SpecialistOfB, Role.Auditor);

        var board = await colleague.OpenAsync($"{Path(round)}?state=late&order=entered&desc=1");

        Assert.Equal([A, B], UnitsOf(board));
        Assert.DoesNotContain("75", board.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(board.QuerySelectorAll("thead th"), head => head.TextContent is "Hạng" or "Điểm");
    }

    [Fact]
    public async Task What_nobody_offers_in_the_address_is_as_if_it_were_not_asked()
    {
        var round = await province.OpenRoundAsync();
        var publisher = await province.AsAsync(Identity.Publisher);

        var board = await publisher.OpenAsync($"{Path(round)}?state=7&order=points&desc=ja");

        Assert.Equal([A, B], UnitsOf(board));
        Assert.DoesNotContain(board.QuerySelectorAll(".figs dd a"), a => a.HasAttribute("aria-current"));
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Path(OpenRound round) => $"/{Province.Slug}{DossierPaths.Group(round.Group)}";

    private static IEnumerable<string> CountsOf(IHtmlDocument board) =>
        board
            .QuerySelectorAll(".figs div")
            .Where(div => div.QuerySelector("a") is not null)
            .Select(div => $"{div.QuerySelector("dt")!.TextContent}: {div.QuerySelector("a")!.TextContent.Split('/')[0].Trim()}");

    private static string[] UnitsOf(IHtmlDocument board) =>
        [.. board.QuerySelectorAll("tbody th").Select(th => th.TextContent.Contains(A, StringComparison.Ordinal) ? A : B)];

    private static string StateOf(IHtmlDocument board, string unit) =>
        board
            .QuerySelectorAll("tbody tr")
            .Single(row => row.QuerySelector("th")!.TextContent.Contains(unit, StringComparison.Ordinal))
            .QuerySelector("td.w3")!
            .TextContent.Trim();

    private static AngleSharp.Dom.IElement HeadOf(IHtmlDocument board, string column) =>
        board.QuerySelectorAll("thead th").Single(head => head.TextContent == column);

    private static async Task<OpenedWorkbook> WorkbookAsync(Visitor visitor, string path) =>
        OpenedWorkbook.Of(await (await visitor.GetAsync(path)).Content.ReadAsByteArrayAsync());

    private async Task<OpenRound> SentByAAsync()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class BoardOnSqliteTests(SqliteProvince province) : BoardTests(province);

[Collection(Engines.Postgres)]
public sealed class BoardOnPostgresTests(PostgresProvince province) : BoardTests(province);
