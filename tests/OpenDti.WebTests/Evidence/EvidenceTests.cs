using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence;
using static OpenDti.WebTests.Evidence.EvidenceForm;

namespace OpenDti.WebTests.Evidence;

/// <summary>A unit proves what it declares: hands in, attaches, uses again, replaces; what is secret never enters.</summary>
public abstract class EvidenceTests(Province province)
{
    [Fact]
    public async Task A_document_is_kept_with_its_description_and_stands_beside_its_criterion()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.FillAsync(dossier, Identity.SpecialistOfA);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var before = await specialist.OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/indices/nhan-thuc");

        var answer = await AddAsync(specialist, dossier, "co-ban-chi-dao", Document(), "Quyết định 12.pdf", EvidenceSteps.Pdf("kept"));

        var entry = await specialist.OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/indices/nhan-thuc");
        var page = await specialist.OpenAsync(Path(dossier, "co-ban-chi-dao"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains(
            "Thiếu tài liệu kiểm chứng",
            before.QuerySelector("#tc-co-ban-chi-dao .states")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Thiếu tài liệu", entry.QuerySelector("#tc-co-ban-chi-dao .states")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Số 12/QĐ-SAS ngày 03/11/2025 của Sở Ánh Sáng: Về việc thành lập Ban Chỉ đạo, trang 2-3",
            entry.QuerySelector("#tc-co-ban-chi-dao .proof")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Quyết định 12.pdf", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chờ quét mã độc", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_filter_shows_the_criteria_that_are_entered_and_not_proved()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.SaveAsync(dossier, "co-ban-chi-dao", Identity.SpecialistOfA, ("ban-chi-dao", "no", 0));
        await province.SaveAsync(dossier, "van-ban", Identity.SpecialistOfA, ("da-ky", "3", 0), ("tong-so", "4", 0));
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var page = await specialist.OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/indices/nhan-thuc?filter=Unproved");

        Assert.Equal(["tc-van-ban"], page.QuerySelectorAll(".crit").Select(row => row.Id));
        Assert.Contains("Thiếu tài liệu kiểm chứng 1", page.QuerySelector(".tabs [aria-current]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secret", "không được đưa lên hệ thống này")]
    [InlineData("", "Chọn độ mật")]
    public async Task What_is_secret_or_not_said_to_be_open_leaves_nothing_behind(string secrecy, string sentence)
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var before = FilesOnDisk();

        var answer = await AddAsync(
            specialist,
            dossier,
            "co-ban-chi-dao",
            Document(secrecy),
            "mat.pdf",
            EvidenceSteps.Pdf($"mật {secrecy}")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.PageOf(answer);
        Assert.Contains(sentence, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("12/QĐ-SAS", ((IHtmlInputElement)page.QuerySelector("#number")!).Value);
        Assert.Empty((await province.DossierAsync(dossier)).Evidence);
        Assert.Equal(before, FilesOnDisk());
    }

    [Fact]
    public async Task What_is_secret_is_registered_as_to_be_seen_on_the_spot_without_any_file()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var before = FilesOnDisk();

        var answer = await AddAsync(
            specialist,
            dossier,
            "cap-do",
            new()
            {
                ["secrecy"] = "secret",
                ["kind"] = "OnSite",
                ["title"] = "Một văn bản của năm 2025",
                ["place"] = "Văn phòng Sở, phòng 204",
            },
            "mat.pdf",
            EvidenceSteps.Pdf("mật")
        );

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Single((await province.DossierAsync(dossier)).Evidence);
        Assert.Equal(before, FilesOnDisk());
    }

    [Fact]
    public async Task A_colleague_opens_what_proves_the_criteria_they_were_given_and_nothing_else()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.AssignAsync(dossier, Identity.ContributorOfA, "van-ban");
        var own = await province.AddDocumentAsync(dossier, "van-ban", EvidenceSteps.Pdf($"của mình {dossier}"));
        var other = await province.AddDocumentAsync(dossier, "cap-do", EvidenceSteps.Pdf($"của người khác {dossier}"));
        var colleague = await province.AsAsync(Identity.ContributorOfA);
        var page = await colleague.OpenAsync(Path(dossier, "van-ban"));

        foreach (var link in page.QuerySelectorAll($"main a[href*='/dossiers/{dossier:N}/']").Select(a => a.GetAttribute("href")!))
        {
            Assert.True((await colleague.GetAsync(link)).IsSuccessStatusCode, link);
        }

        Assert.NotNull(page.QuerySelector($"tbody a[href$='/items/{own:N}']"));
        Assert.Equal(HttpStatusCode.OK, (await colleague.GetAsync(Item(dossier, own) + "/file")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(Item(dossier, other))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(Item(dossier, other) + "/file")).StatusCode);
    }

    [Fact]
    public async Task A_file_in_which_malware_was_found_is_attached_to_nothing_more()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var item = await province.AddDocumentAsync(dossier, "van-ban", EvidenceSteps.Pdf($"nhiễm {dossier}"));
        await using (var db = province.Databases.Open(province.Authority))
        {
            var file = (await db.EvidenceItems.Include(i => i.File).SingleAsync(i => i.Id == item)).File!;
            file.Found(EvidenceFileState.Infected, province.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        var attached = await province
            .Use<AttachEvidence>()
            .RunAsync(
                province.RequestAt(Identity.SpecialistOfA, receivedAt: null, Dossier.StreamOf(dossier)),
                dossier,
                item,
                [new("cap-do")],
                pages: null,
                isStillInForce: null,
                CancellationToken.None
            );

        Assert.Equal("evidence.was-infected", attached.Refusal.Code);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_said_at_once()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var answer = await AddAsync(
            specialist,
            dossier,
            "co-ban-chi-dao",
            new()
            {
                ["kind"] = "Document",
                ["day"] = "31/12/2099",
                ["pages"] = new string('1', 41),
            },
            "a.pdf",
            EvidenceSteps.Pdf()
        );
        var none = await AddAsync(specialist, dossier, "co-ban-chi-dao", new() { ["kind"] = "Thư" }, "a.pdf", EvidenceSteps.Pdf());

        Assert.Equal(
            ["#secrecy", "#title", "#number", "#issuer", "#day", "#pages"],
            (await Visitor.PageOf(answer)).QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(
            ["#secrecy", "#kind"],
            (await Visitor.PageOf(none)).QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task A_link_and_what_is_seen_on_the_spot_need_no_file()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        Dictionary<string, string> link = new()
        {
            ["secrecy"] = "none",
            ["kind"] = "Link",
            ["title"] = "Chuyên mục",
            ["address"] = "https://sas.gov.vn/cds",
            ["day"] = "1/11/2025",
        };

        var added = await AddAsync(specialist, dossier, "van-ban", link, "", []);
        var script = await AddAsync(specialist, dossier, "van-ban", new(link) { ["address"] = "javascript:alert(1)" }, "", []);
        var page = await specialist.OpenAsync(Path(dossier, "van-ban"));

        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, script.StatusCode);
        var anchor = page.QuerySelector("tbody a[rel]")!;
        Assert.Equal("https://sas.gov.vn/cds", anchor.GetAttribute("href"));
        Assert.Contains("truy cập ngày 01/11/2025", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, HttpStatusCode.SeeOther)]
    [InlineData(0, HttpStatusCode.Conflict)]
    public async Task After_the_deadline_nothing_changes(int milliseconds, HttpStatusCode expected)
    {
        var deadline = DateTimeOffset.FromUnixTimeMilliseconds(province.Clock.GetUtcNow().AddMinutes(5).ToUnixTimeMilliseconds());
        var dossier = (await province.OpenRoundAsync(deadline)).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync(Path(dossier, "van-ban"));
        try
        {
            province.Clock.StopAt(deadline.AddMilliseconds(milliseconds));
            var answer = await PostAsync(specialist, page, Path(dossier, "van-ban"), Document(), "a.pdf", EvidenceSteps.Pdf("hạn"));

            Assert.Equal(expected, answer.StatusCode);
        }
        finally
        {
            province.Clock.Resume();
        }
    }

    [Fact]
    public async Task A_colleague_proves_what_they_were_given_and_sees_nothing_else()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.AssignAsync(dossier, Identity.ContributorOfA, "van-ban");
        var colleague = await province.AsAsync(Identity.ContributorOfA);

        var answer = await AddAsync(colleague, dossier, "van-ban", Document(), "a.pdf", EvidenceSteps.Pdf("cộng tác"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.GetAsync(Path(dossier, "co-ban-chi-dao"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.GetAsync(Library(dossier))).StatusCode);
    }

    [Fact]
    public async Task Another_units_evidence_cannot_be_attached_and_another_authority_finds_nothing()
    {
        var round = await province.OpenRoundAsync();
        var ofB = await province.AddLinkAsync(round.DossierOfB, "van-ban");
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await province.AddLinkAsync(round.DossierOfA, "dien-tap");
        var page = await specialist.OpenAsync(Path(round.DossierOfA, "van-ban"));
        var elsewhere = await province.AsAsync(Identity.SpecialistElsewhere);

        var answer = await ReuseAsync(specialist, page, ofB, inForce: null);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.GetAsync(Item(round.DossierOfA, ofB))).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await elsewhere.GetAsync(Library(round.DossierOfA).Replace(Province.Slug, Province.OtherSlug, StringComparison.Ordinal))
            ).StatusCode
        );
    }

    private int FilesOnDisk() =>
        Directory
            .EnumerateFiles(province.Folder, "*", SearchOption.AllDirectories)
            .Count(file => !file.Contains("opendti.db", StringComparison.Ordinal));
}

[Collection(Engines.Sqlite)]
public sealed class EvidenceOnSqliteTests(SqliteProvince province) : EvidenceTests(province);

[Collection(Engines.Postgres)]
public sealed class EvidenceOnPostgresTests(PostgresProvince province) : EvidenceTests(province);
