using System.Net;
using System.Reflection;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OpenDti.Documents.Receipts;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>The receipt of a confirmation: the page to print, the file that the offline tool checks, and who gets them.</summary>
public abstract class ReceiptTests(Province province)
{
    private const string Reason = "Thiếu số liệu quý IV.";

    [Fact]
    public async Task The_page_says_who_confirmed_what_when_and_under_which_code()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var page = await specialist.OpenAsync(Path(dossier));

        var main = page.QuerySelector("main")!.TextContent;
        var stream = await StreamAsync(dossier);
        Assert.StartsWith("Biên nhận xác nhận hồ sơ tự đánh giá năm", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sở Ánh Sáng", main, StringComparison.Ordinal);
        Assert.Contains("Người LeaderOfA", main, StringComparison.Ordinal);
        Assert.Contains("Bộ chỉ số thử, phiên bản 1", main, StringComparison.Ordinal);
        Assert.Equal(ReceiptCode.Grouped(stream.Head), page.QuerySelector(".hash")!.TextContent);
        Assert.Equal(["25,00", "50,00", "75,00"], Cells(page, "Điểm")); // 10 + 15, 30 + 20
        Assert.Equal(["30,00", "70,00", "100,00"], Cells(page, "Tối đa"));
        var overview = await specialist.OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}");
        Assert.Equal("Xem và in biên nhận", overview.QuerySelector($"a[href='{Path(dossier)}']")!.TextContent);
    }

    [Fact]
    public async Task The_file_holds_for_the_offline_tool_and_names_no_person()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var codes = (await leader.OpenAsync(Path(dossier))).QuerySelectorAll(".hash").Select(code => code.TextContent).ToList();

        var answer = await leader.GetAsync(Path(dossier) + ".json");

        var file = await answer.Content.ReadAsByteArrayAsync();
        var receipt = Receipt.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            $"bien-nhan-a-{receipt.Round.Year}-{receipt.Confirmation.Seq}.json",
            answer.Content.Headers.ContentDisposition!.FileName
        );
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition.DispositionType);
        Assert.All(codes, code => AssertHolds(ReceiptVerifier.Check(file, code)));
        Assert.Equal(750_000_000_000, receipt.Confirmation.TotalE10);
        Assert.Equal(province.Accounts[Identity.LeaderOfA], receipt.Confirmation.Account);
        Assert.DoesNotContain("Người ", receipt.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_way_of_answering_comes_to_the_points_that_the_server_has()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.FillAsync(dossier, Identity.SpecialistOfA);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await specialist.SaveAsync(dossier, "an-toan", "dien-tap", new() { ["so-lan"] = "" }); // emptied again
        await specialist.SaveAsync(dossier, "an-toan", "cap-do", new() { ["da-duyet"] = "2" }); // corrected
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        await province.ReturnAsync(dossier, Identity.LeaderOfA, "van-ban", Reason);
        await specialist.SaveAsync(dossier, "nhan-thuc", "co-ban-chi-dao", new() { ["ban-chi-dao"] = "no" });
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        await province.ExtendAsync(dossier, province.Clock.GetUtcNow().AddDays(4), "Đơn vị mới sáp nhập.");
        await province.ConfirmAsync(dossier, Identity.LeaderOfA);

        var receipt = await DownloadAsync(specialist, dossier);

        var reading = (await province.Use<DossierReader>().ReadAsync(province.Authority, dossier, CancellationToken.None))!;
        Assert.Equal(reading.Sheet.Total.Scaled, receipt.Confirmation.TotalE10);
        Assert.Equal(Points.Quantise(0m + 15m + 0m + 40m), reading.Sheet.Total);
        AssertHolds(ReceiptVerifier.Check(System.Text.Encoding.UTF8.GetBytes(receipt.ToText()), code: null));
    }

    [Fact]
    public async Task What_happens_after_the_confirmation_does_not_change_its_receipt()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var auditor = await province.AsAsync(Identity.Auditor);
        var before = await DownloadAsync(auditor, dossier);

        await province.ExtendAsync(dossier, province.Clock.GetUtcNow().AddDays(4), "Đơn vị mới sáp nhập.");

        Assert.Equal(before.ToText(), (await DownloadAsync(auditor, dossier)).ToText());
    }

    [Theory]
    [InlineData(DossierState.Entering, "Đang nhập")]
    [InlineData(DossierState.Sent, "Đã trình lãnh đạo")]
    [InlineData(DossierState.Returned, "Lãnh đạo trả lại, yêu cầu bổ sung")]
    public async Task Before_the_confirmation_the_page_says_why_there_is_none_and_the_file_leads_there(DossierState state, string word)
    {
        var dossier = await province.DossierInAsync(state);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var page = await specialist.OpenAsync(Path(dossier));
        var file = await specialist.GetAsync(Path(dossier) + ".json");

        Assert.Contains($"hồ sơ ở trạng thái “{word}”", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".hash"));
        Assert.Equal(HttpStatusCode.Redirect, file.StatusCode);
        Assert.Equal(Path(dossier), file.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task After_a_withdrawal_the_page_says_so_the_old_file_still_holds_and_a_new_confirmation_has_another_code()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var old = await DownloadAsync(specialist, dossier);

        await province.WithdrawAsync(dossier, Identity.LeaderOfA, Reason);
        var withdrawn = await specialist.OpenAsync(Path(dossier));
        var looked = await LookUpAsync(specialist, old);
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        await province.ConfirmAsync(dossier, Identity.LeaderOfA);
        var renewed = await DownloadAsync(specialist, dossier);

        Assert.Contains(Reason, withdrawn.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Biên nhận đã cấp trước khi thu hồi", withdrawn.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không còn hiệu lực", looked.QuerySelector("#ket-qua")!.TextContent, StringComparison.Ordinal);
        AssertHolds(ReceiptVerifier.Check(System.Text.Encoding.UTF8.GetBytes(old.ToText()), old.Confirmation.Head));
        Assert.NotEqual(old.Confirmation.Head, renewed.Confirmation.Head);
        Assert.Contains(
            "đang có hiệu lực",
            (await LookUpAsync(specialist, renewed)).QuerySelector("#ket-qua")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "không còn hiệu lực",
            (await LookUpAsync(specialist, old)).QuerySelector("#ket-qua")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_record_that_was_altered_gives_a_receipt_that_does_not_hold()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var stream = Dossier.StreamOf(dossier);
        await using var db = province.Databases.Open(province.Authority);
        var (entered, lowered) = ("\"value\":\"3\"", "\"value\":\"0\"");
        await db.Database.ExecuteSqlAsync($"UPDATE audit_entries SET body = REPLACE(body, {entered}, {lowered}) WHERE stream = {stream}");

        var altered = await specialist.GetAsync(Path(dossier) + ".json");
        await db.Database.ExecuteSqlAsync($"UPDATE audit_entries SET body = REPLACE(body, {lowered}, {entered}) WHERE stream = {stream}");
        var mended = await specialist.GetAsync(Path(dossier) + ".json");

        var checks = ReceiptVerifier.Check(await altered.Content.ReadAsByteArrayAsync(), code: null);
        Assert.Contains(checks, check => check.Code == "receipt.chain-broken");
        AssertHolds(ReceiptVerifier.Check(await mended.Content.ReadAsByteArrayAsync(), code: null));
    }

    [Fact]
    public async Task Another_unit_is_refused_and_another_authority_finds_nothing()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var neighbour = await province.AsAsync(Identity.LeaderOfB);
        var elsewhere = await province.AsAsync(Identity.SpecialistElsewhere);

        foreach (var file in new[] { "", ".json" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.GetAsync(Path(dossier) + file)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.GetAsync(Path(dossier) + file)).StatusCode);
            var elsewherePath = $"/{Province.OtherSlug}/dossiers/{dossier:N}/receipt{file}";
            Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(elsewherePath)).StatusCode);
        }
    }

    [Fact]
    public async Task A_code_is_looked_up_among_the_dossiers_that_one_may_know_of()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var receipt = await DownloadAsync(await province.AsAsync(Identity.SpecialistOfA), dossier);

        foreach (var who in new[] { Identity.SpecialistOfA, Identity.LeaderOfA, Identity.Auditor, Identity.AuthorityAdministrator })
        {
            var page = await LookUpAsync(await province.AsAsync(who), receipt);
            Assert.Equal("Mã đúng. Lần xác nhận này đang có hiệu lực.", page.QuerySelector("#ket-qua")!.TextContent);
            Assert.Contains("Sở Ánh Sáng", page.QuerySelector(".slip")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("75,00", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        var neighbour = await LookUpAsync(await province.AsAsync(Identity.LeaderOfB), receipt);
        Assert.Contains(
            "không có lần xác nhận nào mang mã này",
            neighbour.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(neighbour.QuerySelector(".slip"));
    }

    [Fact]
    public async Task What_is_no_code_or_no_confirmation_is_told_so_and_stays_in_its_field()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var auditor = await province.AsAsync(Identity.Auditor);
        var receipt = await DownloadAsync(auditor, dossier);
        var sent = receipt.Entries[^2];

        var empty = await auditor.OpenAsync($"/{Province.Slug}/receipts");
        var unreadable = await auditor.OpenAsync($"/{Province.Slug}/receipts?code=xyz&version=1");
        var withoutVersion = await auditor.OpenAsync($"/{Province.Slug}/receipts?code={receipt.Confirmation.Head}");
        var noConfirmation = await auditor.OpenAsync($"/{Province.Slug}/receipts?code={sent.Hash}&version={sent.Seq}");
        var otherPlace = await auditor.OpenAsync($"/{Province.Slug}/receipts?code={receipt.Confirmation.Head}&version={sent.Seq}");

        Assert.Null(empty.QuerySelector("#ket-qua"));
        Assert.StartsWith("Lỗi: ", unreadable.Title, StringComparison.Ordinal);
        Assert.Equal("xyz", ((IHtmlInputElement)unreadable.QuerySelector("#code")!).Value);
        Assert.Contains("64 chữ số", unreadable.QuerySelector("#ket-qua")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("64 chữ số", withoutVersion.QuerySelector("#ket-qua")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không có lần xác nhận", noConfirmation.QuerySelector("#ket-qua")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không có lần xác nhận", otherPlace.QuerySelector("#ket-qua")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_is_there_in_English()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var receipt = await DownloadAsync(leader, dossier);

        var page = await leader.OpenAsync("/en" + Path(dossier));
        var look = await leader.OpenAsync(
            $"/en/{Province.Slug}/receipts?code={Uri.EscapeDataString(ReceiptCode.Grouped(receipt.Confirmation.Head))}&version={receipt.Confirmation.Seq}"
        );

        Assert.StartsWith("Receipt for the confirmed self-assessment", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["25.00", "50.00", "75.00"], Cells(page, "Points"));
        Assert.Equal("The code is right. This confirmation is in force.", look.QuerySelector("#ket-qua")!.TextContent);
    }

    [Fact]
    public void The_offline_tool_understands_every_fact_of_a_dossier()
    {
        var kinds = typeof(DossierFact)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DossierFact)) && !type.IsAbstract)
            .Select(type => type.GetCustomAttribute<AuditKindAttribute>()!.Kind);

        Assert.Equal(kinds.Order(), DossierReplay.KnownKinds.Order());
    }

    private static string Path(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/receipt";

    private static IEnumerable<string> Cells(IHtmlDocument page, string label) =>
        page.QuerySelectorAll($"td[data-l='{label}']").Select(cell => cell.TextContent);

    private static void AssertHolds(IReadOnlyList<ReceiptCheck> checks) =>
        Assert.Empty(checks.Where(check => check.State == ReceiptCheckState.Fails).Select(check => check.Code));

    private static async Task<Receipt> DownloadAsync(Visitor visitor, Guid dossier) =>
        Receipt.Parse(await (await visitor.GetAsync(Path(dossier) + ".json")).Content.ReadAsStringAsync())!;

    private static Task<IHtmlDocument> LookUpAsync(Visitor visitor, Receipt receipt) =>
        visitor.OpenAsync($"/{Province.Slug}/receipts?code={receipt.Confirmation.Head}&version={receipt.Confirmation.Seq}");

    private async Task<AuditStream> StreamAsync(Guid dossier)
    {
        await using var db = province.Databases.Open(province.Authority);
        var name = Dossier.StreamOf(dossier);
        return await db.AuditStreams.SingleAsync(stream => stream.Stream == name);
    }
}

[Collection(Engines.Sqlite)]
public sealed class ReceiptOnSqliteTests(SqliteProvince province) : ReceiptTests(province);

[Collection(Engines.Postgres)]
public sealed class ReceiptOnPostgresTests(PostgresProvince province) : ReceiptTests(province);
