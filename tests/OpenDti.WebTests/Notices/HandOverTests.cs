using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using OpenDti.TestWorld;
using OpenDti.Web;
using OpenDti.Web.Data.Files;
using OpenDti.Web.Features.Appraisals.Scopes;
using OpenDti.Web.Features.Evidence.Files;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Notices;

/// <summary>What was handed over, taken back or found reaches those whom it concerns, with what they need to know.</summary>
public abstract class HandOverTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_criterion_that_an_appraiser_returned_is_named_with_its_last_day_and_leads_to_its_row()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var lastDay = HanoiTime.DayOf(province.Clock.GetUtcNow()).AddDays(3);
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Return("van-ban", HanoiTime.StartOf(lastDay.AddDays(1)), "Thiếu danh mục văn bản.")
        );
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);

        var page = await specialist.OpenAsync($"/{Province.Slug}/notices");

        var item = page.QuerySelectorAll("ol.notes li")
            .First(li => li.TextContent.Contains("Thiếu danh mục văn bản.", StringComparison.Ordinal));
        Assert.Contains("1.2 Văn bản do người đứng đầu ký", item.TextContent, StringComparison.Ordinal);
        Assert.Contains($"đến hết ngày {HanoiTime.DateOf(lastDay)}", item.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("00:00 ngày", item.TextContent, StringComparison.Ordinal);
        var opened = await specialist.SubmitAsync(page, $"form[action='{item.QuerySelector("form")!.GetAttribute("action")}']", []);
        Assert.EndsWith(
            $"/dossiers/{round.DossierOfA:N}/indices/nhan-thuc#tc-van-ban",
            opened.Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_is_given_criteria_to_appraise_or_loses_them_is_told()
    {
        var round = await province.OpenRoundAsync();

        var scope = await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var given = await TextAsync(Identity.Appraiser);
        await province
            .Use<GiveScopes>()
            .TakeBackAsync(
                province.RequestAt(Identity.AuthorityAdministrator, receivedAt: null, RoundGroup.StreamOf(round.Group)),
                round.Group,
                scope,
                CancellationToken.None
            );
        var taken = await TextAsync(Identity.Appraiser);

        Assert.Contains($"Bạn được giao thẩm định trong kỳ đánh giá năm {round.Year}", given, StringComparison.Ordinal);
        Assert.Contains($"Phạm vi thẩm định của bạn trong kỳ đánh giá năm {round.Year} đã được thu hồi", taken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_an_approval_was_withdrawn_is_told_and_stands_on_the_page_of_the_approval()
    {
        var round = await province.LockedRoundAsync();
        await province.ApproveAsync(round.Group, number: "77/QĐ-UBND");
        await province.WithdrawApprovalAsync(round.Group, province.Clock.GetUtcNow(), "Ghi nhầm số quyết định.");
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        var page = await administrator.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}/approval");
        var notices = await TextAsync(Identity.AuthorityAdministrator);
        await province.ApproveAsync(round.Group, number: "78/QĐ-UBND");
        var again = await administrator.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}/approval");

        var main = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Ghi nhầm số quyết định.", main, StringComparison.Ordinal);
        Assert.Contains("77/QĐ-UBND", main, StringComparison.Ordinal);
        Assert.Contains("Ghi nhầm số quyết định.", notices, StringComparison.Ordinal);
        Assert.Contains("77/QĐ-UBND", notices, StringComparison.Ordinal);
        Assert.DoesNotContain("Ghi nhầm số quyết định.", again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_is_told_that_malware_was_found_in_a_file_it_had_handed_in()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var malware = EvidenceSteps.Pdf($"xấu {dossier}");
        var item = await province.AddDocumentAsync(dossier, "van-ban", malware, fileName: "Bao-cao-nghi-ngo.pdf");
        using var clamd = new ClamdProcess(malware);
        await clamd.StartAsync();
        var scanner = new Clamd(province.Use<Settings>() with { VirusScanner = clamd.Socket }, NullLogger<Clamd>.Instance);
        var keeping = new FileKeeping(
            province.Databases,
            province.Writes,
            province.Use<FileStore>(),
            scanner,
            province.Clock,
            NullLogger<FileKeeping>.Instance
        );

        await keeping.ScanWaitingAsync(CancellationToken.None);
        await keeping.ScanWaitingAsync(CancellationToken.None);

        await using var db = province.Databases.Open(province.Authority);
        var account = province.Accounts[Identity.SpecialistOfA];
        var told = await db.Notices.AsNoTracking().Where(n => n.AccountId == account && n.Path.Contains(item.ToString("N"))).ToListAsync();
        var notice = Assert.Single(told);
        Assert.Equal("evidence.was-infected", notice.Code);
        Assert.Contains("Bao-cao-nghi-ngo.pdf", notice.Operands);
        Assert.DoesNotContain("Bao-cao-nghi-ngo.pdf", await TextAsync(Identity.SpecialistOfB), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private async Task<string> TextAsync(Identity reader) =>
        (await (await province.FreshAsync(reader)).OpenAsync($"/{Province.Slug}/notices")).QuerySelector("main")!.TextContent;
}

public sealed class HandOverOnSqliteTests(SqliteProvince province) : HandOverTests(province), IClassFixture<SqliteProvince>;

public sealed class HandOverOnPostgresTests(PostgresProvince province) : HandOverTests(province), IClassFixture<PostgresProvince>;
