using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Inspection.Lists;

namespace OpenDti.WebTests.Inspection;

/// <summary>An auditor finds in lists what the record holds, and sees figures as they stood at any moment.</summary>
public abstract class InspectionTests(Province province)
{
    [Fact]
    public async Task What_a_unit_did_after_the_common_deadline_of_that_moment_is_listed_although_the_deadline_was_moved_later()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddHours(1));
        await province.SaveAsync(round.DossierOfA, "co-ban-chi-dao", Identity.SpecialistOfA, ("ban-chi-dao", "yes", 0));
        await province.ExtendAsync(round.DossierOfA, round.DeadlineAt.AddDays(2), "Đơn vị đang sắp xếp tổ chức.");
        province.Clock.StopAt(round.DeadlineAt.AddHours(3));
        await province.SaveAsync(round.DossierOfA, "dien-tap", Identity.SpecialistOfA, ("so-lan", "2", 0));
        await province.ChangeDeadlineAsync(round, round.DeadlineAt.AddDays(1), "Mất điện toàn tỉnh.");
        var auditor = await province.FreshAsync(Identity.Auditor);

        var late = await auditor.OpenAsync(Path(round) + "?list=AfterDeadline");
        var extensions = await auditor.OpenAsync(Path(round) + "?list=Extensions");
        province.Clock.Resume();

        var row = Assert.Single(Rows(late));
        Assert.Contains("Sở Ánh Sáng", row, StringComparison.Ordinal);
        Assert.Contains("Người SpecialistOfA", row, StringComparison.Ordinal);
        Assert.Contains("Lưu 2.1 Diễn tập", row, StringComparison.Ordinal);
        Assert.Equal(2, Rows(extensions).Count);
        Assert.Contains(
            Rows(extensions),
            r => r.Contains("Tất cả đơn vị", StringComparison.Ordinal) && r.Contains("Mất điện toàn tỉnh.", StringComparison.Ordinal)
        );
        Assert.Contains(Rows(extensions), r => r.Contains("Đơn vị đang sắp xếp tổ chức.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Points_that_a_person_gave_instead_of_computed_ones_are_listed_with_both_and_summed_by_person()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 5, AppraisalReason.NoDocument, "Thiếu danh mục.")
        );
        var auditor = await province.FreshAsync(Identity.Auditor);

        var page = await auditor.OpenAsync(Path(round) + "?list=Overrides");
        province.Clock.Resume();

        // 3 of 4 documents × 20 = 15 points declared, 5 given.
        var row = Assert.Single(page.QuerySelectorAll("#cac-dong tbody tr"));
        Assert.Equal(["15,00", "5,00", "−10,00"], row.QuerySelectorAll("td").TakeLast(3).Select(td => td.TextContent.Trim()));
        Assert.Contains("Thiếu danh mục.", row.TextContent, StringComparison.Ordinal);
        var person = Assert.Single(page.QuerySelectorAll("table:not(#cac-dong) tbody tr"));
        Assert.Equal(["Người Appraiser", "1", "0,00", "10,00"], person.Children.Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task Evidence_that_came_after_the_common_deadline_is_listed()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddHours(1));
        await province.ExtendAsync(round.DossierOfA, round.DeadlineAt.AddDays(2), "Đơn vị đang sắp xếp tổ chức.");
        await province.AddLinkAsync(round.DossierOfA, "van-ban");
        province.Clock.StopAt(round.DeadlineAt.AddHours(3));
        await province.AddOnSiteAsync(round.DossierOfA, "cap-do");
        var auditor = await province.FreshAsync(Identity.Auditor);

        var late = await auditor.OpenAsync(Path(round) + "?list=AfterDeadline");
        province.Clock.Resume();

        Assert.Contains("Gắn tài liệu kiểm chứng: 2.2 Hệ thống có cấp độ", Assert.Single(Rows(late)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_measurements_explanations_and_confirmed_corrections_are_listed_in_words()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.MeasureAsync(round.DossierOfA, "so-lan", "2");
        await province.ExplainAsync(round.DossierOfA, "co-ban-chi-dao", province.Clock.GetUtcNow());
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Return("cap-do", province.Clock.GetUtcNow().AddDays(3), "Thiếu quyết định.")
        );
        await province.AddLinkAsync(round.DossierOfA, "cap-do");
        await province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, "cap-do");
        await province.PrepareAndConfirmAsync(round.DossierOfA, "dien-tap", "Đã diễn tập một lần.", ("so-lan", "1"));
        var auditor = await province.FreshAsync(Identity.Auditor);

        var late = Rows(await auditor.OpenAsync(Path(round) + "?list=AfterDeadline")).ToList();
        province.Clock.Resume();

        Assert.Contains(late, row => row.Contains("Nhận số liệu giám sát: Số lần diễn tập: 2 lần", StringComparison.Ordinal));
        Assert.Contains(
            late,
            row =>
                row.Contains("Giải trình: 1.1 Có Ban Chỉ đạo; đề nghị số liệu: Ban Chỉ đạo: Không", StringComparison.Ordinal)
                && row.Contains("Chưa ban hành; đề nghị sửa.", StringComparison.Ordinal)
        );
        Assert.Single(
            late,
            row =>
                row.Contains("Giải trình: 2.1 Diễn tập; đề nghị số liệu: Số lần diễn tập: 1 lần", StringComparison.Ordinal)
                && row.Contains("Đã diễn tập một lần.", StringComparison.Ordinal)
        );
        Assert.Contains(late, row => row.Contains("Lãnh đạo xác nhận nội dung bổ sung: 2.2 Hệ thống có cấp độ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_people_of_one_name_are_two_in_the_sums()
    {
        var round = await province.LockedRoundAsync();
        var people = new List<Guid>();
        foreach (var criterion in (string[])["van-ban", "dien-tap"])
        {
            using var newcomer = await province.SecondAccountAsync(Identity.Auditor, Web.Features.Accounts.Role.Appraiser);
            people.Add(await province.NewestAccountAsync());
            await province.GiveScopeAsync(round.Group, people[^1]);
            var path = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/appraisal/{criterion}";
            var answer = await newcomer.SubmitAsync(
                await newcomer.OpenAsync(path),
                "form.decide",
                new()
                {
                    ["act"] = "AwardPoints",
                    ["points"] = "5",
                    ["reason"] = "NoDocument",
                }
            );
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }

        var page = await (await province.FreshAsync(Identity.Auditor)).OpenAsync(Path(round) + "?list=Overrides");
        province.Clock.Resume();

        Assert.Equal(2, people.Distinct().Count());
        Assert.Equal(
            ["1", "1"],
            page.QuerySelectorAll("table:not(#cac-dong) tbody tr").Select(person => person.Children[1].TextContent.Trim())
        );
    }

    [Fact]
    public async Task A_return_and_a_withdrawal_are_listed_with_their_reasons()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ReturnAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban", "Thiếu danh mục.");
        var auditor = await province.AsAsync(Identity.Auditor);

        var page = await auditor.OpenAsync($"/en{Path(round)}?list=Backward");

        Assert.Contains("Returned by the leader: 1.2", Assert.Single(Rows(page)), StringComparison.Ordinal);
        Assert.Contains("Thiếu danh mục.", Assert.Single(Rows(page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_the_lists_hold_texts_that_no_spreadsheet_runs()
    {
        const string Formula = "=HYPERLINK(\"http://ke-gian.example\",\"x\")";
        var round = await province.OpenRoundAsync();
        await province.ExtendAsync(round.DossierOfA, round.DeadlineAt.AddDays(2), Formula);
        var auditor = await province.AsAsync(Identity.Auditor);

        var workbook = await auditor.GetAsync(Path(round) + ".xlsx");
        var csv = await auditor.GetAsync(Path(round) + ".csv?list=Extensions");

        var sheets = OpenedWorkbook.Of(await workbook.Content.ReadAsByteArrayAsync()).Sheets;
        Assert.Equal(Enum.GetValues<InspectionList>().Length, sheets.Count);
        Assert.Equal(Formula, sheets["Gia hạn, đổi hạn"][1][4].Text);
        Assert.Contains("'=HYPERLINK", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_file_that_no_appraiser_has_opened_is_listed_until_one_does_and_an_auditors_look_does_not_count()
    {
        var round = await province.OpenRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var item = await province.AddDocumentAsync(round.DossierOfA, "van-ban", EvidenceSteps.Pdf($"chưa mở {round.Group}"));
        await province.AddLinkAsync(round.DossierOfA, "van-ban");
        await using (var db = province.Databases.Open(province.Authority))
        {
            var sha256 = db.EvidenceItems.Single(one => one.Id == item).FileSha256;
            await db.Database.ExecuteSqlAsync($"UPDATE evidence_files SET state = 'Clean' WHERE sha256 = {sha256}");
        }

        var file = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/evidence/items/{item:N}/file";
        var auditor = await province.FreshAsync(Identity.Auditor);
        await auditor.GetAsync(file);
        var unopened = await auditor.OpenAsync(Path(round) + "?list=Unopened");
        var appraiser = await province.AsAsync(Identity.Appraiser);
        await appraiser.GetAsync(file);
        await appraiser.GetAsync(file);
        var then = await auditor.OpenAsync(Path(round) + "?list=Unopened");

        var row = Assert.Single(Rows(unopened));
        Assert.Contains("Sở Ánh Sáng", row, StringComparison.Ordinal);
        Assert.Contains("1.2", row, StringComparison.Ordinal);
        Assert.Contains("Tệp chưa ai mở", unopened.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Rows(then));
        await using var shown = province.Databases.Open(province.Authority);
        Assert.Equal(2, shown.EvidenceOpenings.Count(one => one.ItemId == item));
    }

    [Fact]
    public async Task The_board_leads_an_auditor_and_nobody_else_to_the_lists()
    {
        var round = await province.OpenRoundAsync();
        var board = $"/{Province.Slug}{DossierPaths.Group(round.Group)}";

        var auditors = await (await province.AsAsync(Identity.Auditor)).OpenAsync(board);
        var administrators = await (await province.AsAsync(Identity.AuthorityAdministrator)).OpenAsync(board);

        Assert.NotNull(auditors.QuerySelector("main a[href$='/inspection']"));
        Assert.Null(administrators.QuerySelector("main a[href$='/inspection']"));
    }

    private static string Path(OpenRound round) => $"/{Province.Slug}{DossierPaths.Inspection(round.Group)}";

    private static List<string> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("#cac-dong tbody tr").Select(tr => tr.TextContent)];
}

[Collection(Engines.Sqlite)]
public sealed class InspectionOnSqliteTests(SqliteProvince province) : InspectionTests(province);

[Collection(Engines.Postgres)]
public sealed class InspectionOnPostgresTests(PostgresProvince province) : InspectionTests(province);
