using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>The board as a workbook: progress for whoever follows the round, points for whoever does not compete in it.</summary>
public abstract class BoardWorkbookTests(Province province) : IDisposable
{
    [Fact]
    public async Task The_board_offers_a_workbook_with_the_progress_and_the_points_of_every_unit()
    {
        var round = await FilledRoundAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var board = await administrator.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}");
        var link = board.QuerySelectorAll("a[download][href$='board.xlsx']").Single();

        var answer = await administrator.GetAsync(link.GetAttribute("href")!);
        var workbook = OpenedWorkbook.Of(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["Tiến độ", "Bảng điểm"], workbook.Sheets.Keys);
        Assert.Equal(["Sở Ánh Sáng", "a", "4", "4", "Đã trình lãnh đạo"], workbook.Row("Tiến độ", 1).Take(5));
        Assert.Equal(["Sở Đồng Bằng", "b", "0", "4", "Đang nhập"], workbook.Row("Tiến độ", 2).Take(5));
        Assert.Equal(["Đơn vị", "Tổng điểm (tối đa 100)", "1 Nhận thức (tối đa 30)"], workbook.Row("Bảng điểm", 0).Take(3));
        Assert.Equal(["Sở Ánh Sáng", "75", "25", "10", "15", "50", "30", "20"], workbook.Row("Bảng điểm", 1));
        Assert.Equal(["Sở Đồng Bằng", "0", "0", "0", "0", "0", "0", "0"], workbook.Row("Bảng điểm", 2));
        Assert.Equal(["Trung bình", "37.5", "12.5", "5", "7.5", "25", "15", "10"], workbook.Row("Bảng điểm", 3));
        Assert.All(workbook.Sheets["Bảng điểm"][1].Skip(1), cell => Assert.True(cell.IsNumber));
    }

    [Fact]
    public async Task The_file_is_named_after_the_round_and_its_units_for_new_browsers_and_for_old()
    {
        var round = await province.OpenRoundAsync();
        var publisher = await province.AsAsync(Identity.Publisher);

        var disposition = (await publisher.GetAsync(Path(round))).Content.Headers.ContentDisposition!;

        Assert.Equal($"Tiến độ và bảng điểm năm {round.Year} - Khối sở, ban, ngành.xlsx", disposition.FileNameStar);
        Assert.Equal($"\"tien-do-va-bang-diem-nam-{round.Year}---khoi-so--ban--nganh.xlsx\"", $"\"{disposition.FileName!.Trim('"')}\"");
    }

    [Fact]
    public async Task Whoever_belongs_to_a_unit_of_the_group_gets_no_sheet_of_points()
    {
        var round = await FilledRoundAsync();
        using var colleague = await province.SecondAccountAsync(Identity.SpecialistOfB, Role.Auditor);

        var answer = await colleague.GetAsync(Path(round));
        var workbook = OpenedWorkbook.Of(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal(["Tiến độ"], workbook.Sheets.Keys);
        Assert.DoesNotContain("75", workbook.Sheets["Tiến độ"].SelectMany(row => row).Select(cell => cell.Text));
    }

    [Fact]
    public async Task After_the_deadline_units_stand_by_rank_and_the_late_are_named()
    {
        var round = await FilledRoundAsync();
        province.Clock.StopAt(round.DeadlineAt);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        var workbook = OpenedWorkbook.Of(await (await administrator.GetAsync("/en" + Path(round))).Content.ReadAsByteArrayAsync());

        Assert.Equal(["Sở Ánh Sáng", "1", "75"], workbook.Row("Points", 1).Take(3));
        Assert.Equal(["Sở Đồng Bằng", "2", "0"], workbook.Row("Points", 2).Take(3));
        Assert.Equal("yes", workbook.Row("Progress", 1)[^1]);
    }

    [Fact]
    public async Task With_a_bonus_the_workbook_has_the_numbers_that_the_public_ranking_has()
    {
        var round = await province.BonusRoundAsync();
        var proposal = (await province.ProposeAsync(round.DossierOfB, Identity.SpecialistOfB, 5)).Value;
        await province.ConfirmBAsync(round);
        province.Lock(round);
        Assert.False((await province.DecideBonusAsync(round.DossierOfB, proposal, 5)).IsRefused);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        var workbook = OpenedWorkbook.Of(await (await administrator.GetAsync(Path(round))).Content.ReadAsByteArrayAsync());
        var english = OpenedWorkbook.Of(await (await administrator.GetAsync("/en" + Path(round))).Content.ReadAsByteArrayAsync());
        var release = await province.ReleaseAsync(round.Group);
        var ranking = await administrator.OpenAsync($"/{Province.Slug}/results/{release.Value}");

        // B has 55 points and 5 models of 5 points: 80 with its bonus, before A with 75 and none.
        Assert.Equal(
            ["Đơn vị", "Hạng", "Tổng điểm (tối đa 100)", "Điểm thưởng", "Tổng cả điểm thưởng (dùng xếp hạng)"],
            workbook.Row("Bảng điểm", 0).Take(5)
        );
        Assert.Equal(["Sở Đồng Bằng", "1", "55", "25", "80", "25"], workbook.Row("Bảng điểm", 1).Take(6));
        Assert.Equal(["Sở Ánh Sáng", "2", "75", "0", "75"], workbook.Row("Bảng điểm", 2).Take(5));
        Assert.Equal(["Trung bình", "65", "12.5", "77.5"], workbook.Row("Bảng điểm", 3).Take(4));
        Assert.Equal(["Unit", "Rank", "Total (of 100)", "Bonus", "Total with bonus (ranked by)"], english.Row("Points", 0).Take(5));
        var shown = ranking
            .QuerySelectorAll("table.rank tbody tr")
            .Select(row =>
                new[]
                {
                    row.QuerySelector("th a")!.TextContent,
                    row.QuerySelector("td")!.TextContent.Trim(),
                    row.QuerySelector("td[data-l='Điểm']")!.TextContent,
                }
            );
        Assert.Equal(
            [
                ["Sở Đồng Bằng", "1", "55,00+ 25,00 thưởng"],
                ["Sở Ánh Sáng", "2", "75,00"],
            ],
            shown
        );
    }

    [Fact]
    public async Task Moments_are_days_that_a_spreadsheet_can_count_with_in_hanoi_time()
    {
        var round = await province.OpenRoundAsync(new DateTimeOffset(2030, 1, 1, 17, 0, 0, HanoiTime.Offset));
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var workbook = OpenedWorkbook.Of(await (await administrator.GetAsync(Path(round))).Content.ReadAsByteArrayAsync());

        // 1 January 2030 is day 47,484 since the end of 1899; 17:00 is 17/24 of a day.
        var deadline = workbook.Sheets["Tiến độ"][1].Single(cell => cell.Name == "H2");
        Assert.True(deadline.IsNumber);
        Assert.Equal("47484.70833333", deadline.Text);
    }

    [Fact]
    public async Task A_group_of_another_authority_and_an_unknown_one_are_not_found()
    {
        var round = await province.OpenRoundAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var elsewhere = await administrator.GetAsync($"/{Province.OtherSlug}/round-groups/{round.Group:N}/board.xlsx");
        var unknown = await administrator.GetAsync($"/{Province.Slug}/round-groups/{Guid.NewGuid():N}/board.xlsx");

        Assert.Equal(HttpStatusCode.Forbidden, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Path(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/board.xlsx";

    private async Task<OpenRound> FilledRoundAsync()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class BoardWorkbookOnSqliteTests(SqliteProvince province) : BoardWorkbookTests(province);

[Collection(Engines.Postgres)]
public sealed class BoardWorkbookOnPostgresTests(PostgresProvince province) : BoardWorkbookTests(province);
