using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web;
using OpenDti.Web.Data.Files;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence;
using OpenDti.Web.Features.Evidence.Files;

namespace OpenDti.WebTests.Evidence;

/// <summary>Files of strangers: kept by their hash, held back until they are clean, given out as downloads, swept when nobody wants them.</summary>
public abstract class EvidenceFileTests(Province province)
{
    [Fact]
    public async Task A_unit_has_its_own_file_back_byte_for_byte_as_a_download_in_a_sandbox()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var bytes = EvidenceSteps.Pdf("trả lại");
        var item = await province.AddDocumentAsync(dossier, "van-ban", bytes, fileName: "Quyết định số 12.pdf");

        var file = await (await province.AsAsync(Identity.SpecialistOfA)).GetAsync(File(dossier, item));

        Assert.Equal(bytes, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Quyết định số 12.pdf", file.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Contains("sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Nobody_else_opens_what_no_scanner_has_looked_at()
    {
        var round = await province.OpenRoundAsync();
        var dossier = round.DossierOfA;
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var item = await province.AddDocumentAsync(dossier, "van-ban", EvidenceSteps.Pdf("chờ quét"));
        var appraiser = await province.AsAsync(Identity.Appraiser);

        var refused = await appraiser.GetAsync(File(dossier, item));
        var page = await appraiser.OpenAsync(Item(dossier, item));
        await FoundAsync(item, EvidenceFileState.Clean);
        var opened = await appraiser.GetAsync(File(dossier, item));
        await FoundAsync(item, EvidenceFileState.Infected);
        var infected = await (await province.AsAsync(Identity.SpecialistOfA)).GetAsync(File(dossier, item));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Null(page.QuerySelector("a[href*='/file']"));
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, infected.StatusCode);
        await using var db = province.Databases.Open(province.Authority);
        var opening = Assert.Single(db.EvidenceOpenings, one => one.ItemId == item);
        Assert.Equal(province.Accounts[Identity.Appraiser], opening.AccountId);
    }

    [Fact]
    public async Task The_same_file_of_two_units_is_told_to_appraisers_and_not_to_the_units()
    {
        var round = await province.OpenRoundAsync();
        var bytes = EvidenceSteps.Pdf($"chung {round.Group}");
        var ofA = await province.AddDocumentAsync(round.DossierOfA, "van-ban", bytes);
        await province.AddDocumentAsync(round.DossierOfB, "van-ban", bytes);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);

        var appraiser = await (await province.AsAsync(Identity.Appraiser)).OpenAsync(Library(round.DossierOfA));
        var unit = await (await province.AsAsync(Identity.SpecialistOfA)).OpenAsync(Library(round.DossierOfA));
        var item = await (await province.AsAsync(Identity.Auditor)).OpenAsync(Item(round.DossierOfA, ofA));

        Assert.Contains("Cùng một tệp với: Sở Đồng Bằng", appraiser.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sở Đồng Bằng", item.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Đồng Bằng", unit.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_seen_on_the_spot_is_minuted_by_an_appraiser_after_the_deadline_and_read_by_the_unit()
    {
        var deadline = province.Clock.GetUtcNow().AddMinutes(5);
        var round = await province.OpenRoundAsync(deadline);
        var dossier = round.DossierOfA;
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var item = await province.AddOnSiteAsync(dossier, "cap-do");
        try
        {
            province.Clock.StopAt(deadline.AddDays(1));
            var appraiser = await province.FreshAsync(Identity.Appraiser);
            var page = await appraiser.OpenAsync(Item(dossier, item));
            var empty = await appraiser.SubmitAsync(page, "form[action$=minutes]", new() { ["seenOn"] = "3/11/2025" });
            var answer = await appraiser.SubmitAsync(
                page,
                "form[action$=minutes]",
                new()
                {
                    ["seenOn"] = "3/11/2025",
                    ["words"] = "Đã xem sổ theo dõi, đủ 12 hệ thống.",
                    ["_key"] = Guid.NewGuid().ToString("N"),
                }
            );
            var unit = await (await province.AsAsync(Identity.SpecialistOfA)).OpenAsync(Library(dossier) + "/criteria/cap-do");

            Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            Assert.Contains(
                "Đã xem tại cơ quan ngày 03/11/2025: Đã xem sổ theo dõi, đủ 12 hệ thống.",
                unit.QuerySelector("tbody")!.TextContent,
                StringComparison.Ordinal
            );
        }
        finally
        {
            province.Clock.Resume();
            await province.FreshAsync(Identity.Anonymous);
        }
    }

    [Fact]
    public async Task Nobody_minutes_the_evidence_of_a_unit_they_belong_to()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var item = await province.AddOnSiteAsync(dossier, "cap-do");

        var refused = await province.MinuteAsync(dossier, item, "cap-do", province.ViewerOf(Identity.LeaderOfA));

        Assert.Equal("appraisal.own-unit", refused.Refusal!.Code);
    }

    [Theory]
    [InlineData("a.exe", "MZ", "không thuộc loại được nhận")]
    [InlineData("a.pdf", "MZ chương trình", "không thuộc loại được nhận")]
    [InlineData("a.png", "%PDF-1.7", "không đúng với nội dung")]
    [InlineData("a.pdf", "%PDF-1.7 <script>", "vừa là loại này vừa là loại khác")]
    public async Task A_file_that_is_not_what_it_says_leaves_nothing_behind(string name, string content, string sentence)
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var before = province.Use<FileStore>().All().Count();

        var answer = await UploadAsync(dossier, name, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, (await Visitor.PageOf(answer)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, province.Use<FileStore>().All().Count());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(province.Folder, "quarantine"), "*.part"));
    }

    [Fact]
    public async Task Fifty_megabytes_are_taken_and_a_byte_more_is_refused_on_the_page()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var bytes = new byte[Web.Security.TakesStreamedFiles.MostBytesEach];
        EvidenceSteps.Pdf().CopyTo(bytes, 0);
        var taken = await UploadAsync(dossier, "lon.pdf", bytes);
        var larger = await UploadAsync(dossier, "qua-lon.pdf", [.. bytes, 0]);

        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, larger.StatusCode);
        Assert.Contains(
            "qua-lon.pdf lớn hơn 50 MB",
            (await Visitor.PageOf(larger)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nobody_unknown_writes_to_the_disk()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var stranger = await province.AsAsync(Identity.Anonymous);

        var answer = await stranger.PostFileAsync(
            Library(dossier),
            new Dictionary<string, string> { ["secrecy"] = "none" },
            "file",
            "a.pdf",
            EvidenceSteps.Pdf()
        );

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(province.Folder, "quarantine"), "*.part"));
    }

    [Fact]
    public async Task A_file_without_a_row_is_swept_after_a_day_and_one_with_a_row_stays()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var wanted = await province.AddDocumentAsync(dossier, "van-ban", EvidenceSteps.Pdf($"giữ {dossier}"));
        var orphan = await province.TakenAsync("mo-coi.pdf", EvidenceSteps.Pdf($"mồ côi {dossier}"));
        var store = province.Use<FileStore>();
        try
        {
            await province.Use<FileKeeping>().SweepAsync(CancellationToken.None);
            var early = store.Holds(province.Authority, orphan.Sha256);
            province.Clock.StopAt(DateTimeOffset.UtcNow.AddDays(2));
            await province.Use<FileKeeping>().SweepAsync(CancellationToken.None);

            Assert.True(early);
            Assert.False(store.Holds(province.Authority, orphan.Sha256));
            await using var db = province.Databases.Open(province.Authority);
            Assert.True(store.Holds(province.Authority, db.EvidenceItems.Single(one => one.Id == wanted).FileSha256!));
        }
        finally
        {
            province.Clock.Resume();
            await province.FreshAsync(Identity.Anonymous);
        }
    }

    [Fact]
    public async Task A_file_still_arriving_is_not_swept_however_far_the_clock_has_gone()
    {
        var path = province.Use<FileStore>().NewIncoming();
        await System.IO.File.WriteAllBytesAsync(path, EvidenceSteps.Pdf());
        try
        {
            province.Clock.StopAt(DateTimeOffset.UtcNow.AddYears(1));
            await province.Use<FileKeeping>().SweepAsync(CancellationToken.None);

            Assert.True(System.IO.File.Exists(path));
        }
        finally
        {
            province.Clock.Resume();
            System.IO.File.Delete(path);
            await province.FreshAsync(Identity.Anonymous);
        }
    }

    [Fact]
    public async Task What_a_killed_server_was_receiving_is_gone_when_the_next_one_starts()
    {
        var folder = Directory.CreateTempSubdirectory("opendti-test-").FullName;
        var settings = province.Use<Settings>() with { DataFolder = folder };
        var cut = new FileStore(settings, province.Clock).NewIncoming();
        await System.IO.File.WriteAllBytesAsync(cut, [1, 2, 3]);

        _ = new FileStore(settings, province.Clock);

        Assert.False(System.IO.File.Exists(cut));
        Directory.Delete(folder, recursive: true);
    }

    private static string Library(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/evidence";

    private static string Item(Guid dossier, Guid item) => $"{Library(dossier)}/items/{item:N}";

    private static string File(Guid dossier, Guid item) => Item(dossier, item) + "/file";

    private async Task<HttpResponseMessage> UploadAsync(Guid dossier, string name, byte[] bytes)
    {
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync(Library(dossier));
        var fields = Visitor.FieldsOf(page.QuerySelector("form[enctype]")!, new() { [TypedEvidence.SecrecyField] = "none" });
        return await specialist.PostFileAsync(Library(dossier), fields, "file", name, bytes);
    }

    private async Task FoundAsync(Guid item, EvidenceFileState state) =>
        await province.Writes.KeepAsync(
            async db =>
            {
                var sha256 = db.EvidenceItems.IgnoreQueryFilters().Single(one => one.Id == item).FileSha256!;
                var file = await db
                    .EvidenceFiles.IgnoreQueryFilters()
                    .SingleAsync(one => one.AuthorityId == province.Authority && one.Sha256 == sha256);
                file.Found(state, province.Clock.GetUtcNow());
            },
            CancellationToken.None
        );
}

[Collection(Engines.Sqlite)]
public sealed class EvidenceFileOnSqliteTests(SqliteProvince province) : EvidenceFileTests(province);

[Collection(Engines.Postgres)]
public sealed class EvidenceFileOnPostgresTests(PostgresProvince province) : EvidenceFileTests(province);
