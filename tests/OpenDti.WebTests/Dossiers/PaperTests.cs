using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OpenDti.Documents.Receipts;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A leader signs the printed form, a clerk hands the copy in: confirmed as printed, void with any later change.</summary>
public abstract class PaperTests(Province province) : IDisposable
{
    private static readonly byte[] Scan = Encoding.ASCII.GetBytes("%PDF-1.7 bản chụp");

    [Fact]
    public async Task The_signed_form_confirms_the_dossier_and_can_be_had_back_byte_for_byte()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var clerk = await province.AsAsync(Identity.SpecialistOfA);

        var answer = await HandInAsync(clerk, dossier, await CodeAsync(clerk, dossier));

        var confirmed = await province.DossierAsync(dossier);
        var file = await clerk.GetAsync(Path(dossier) + "/file");
        var page = await clerk.OpenAsync(Path(dossier));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(DossierState.Confirmed, confirmed.State);
        Assert.Equal(Scan, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("125/SAS-VP", page.QuerySelector("[aria-labelledby=da-nop]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lê Văn Ký, Giám đốc", page.QuerySelector("[aria-labelledby=da-nop]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_changed_after_printing_makes_the_signed_form_worthless()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var clerk = await province.AsAsync(Identity.SpecialistOfA);
        var printed = await CodeAsync(clerk, dossier);
        var seen = (await province.DossierAsync(dossier)).Answers.Single(answer => answer.Input == "so-lan").Version;
        await province.SaveAsync(dossier, "dien-tap", Identity.SpecialistOfA, ("so-lan", "1", seen));

        var answer = await HandInAsync(clerk, dossier, printed);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(
            "số liệu đã đổi sau khi in",
            (await Visitor.PageOf(answer)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(DossierState.Sent, (await province.DossierAsync(dossier)).State);
    }

    [Fact]
    public async Task A_new_deadline_leaves_a_signed_form_as_good_as_it_was()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var clerk = await province.AsAsync(Identity.SpecialistOfA);
        var printed = await CodeAsync(clerk, dossier);
        await province.ExtendAsync(
            dossier,
            (await province.DossierAsync(dossier)).RoundGroup!.DeadlineAt.AddDays(2),
            "Lãnh đạo đi công tác."
        );

        var answer = await HandInAsync(clerk, dossier, printed);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public async Task The_clerk_may_withdraw_what_rests_on_a_form_and_not_what_a_leader_confirmed_on_screen()
    {
        var onPaper = await province.DossierInAsync(DossierState.Sent);
        var onScreen = await province.DossierInAsync(DossierState.Confirmed);
        var clerk = await province.AsAsync(Identity.SpecialistOfA);
        await HandInAsync(clerk, onPaper, await CodeAsync(clerk, onPaper));

        var overview = await clerk.OpenAsync($"/{Province.Slug}/dossiers/{onPaper:N}");
        var withdrawn = await clerk.SubmitAsync(overview, "form[action$=withdraw]", new() { ["reason"] = "Nhầm số văn bản." });
        var other = await clerk.OpenAsync($"/{Province.Slug}/dossiers/{onScreen:N}");
        var fields = await clerk.TokenAsync();
        var refused = await clerk.PostAsync($"/{Province.Slug}/dossiers/{onScreen:N}/withdraw", fields);

        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        Assert.Null((await province.DossierAsync(onPaper)).SignedPaperId);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.GetAsync(Path(onPaper) + "/file")).StatusCode);
        Assert.Null(other.QuerySelector("form[action$=withdraw]"));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(DossierState.Confirmed, (await province.DossierAsync(onScreen)).State);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_said_at_once_and_what_was_typed_stays()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var clerk = await province.AsAsync(Identity.SpecialistOfA);

        var answer = await HandInAsync(
            clerk,
            dossier,
            "sai",
            number: "",
            date: "31/12/2099",
            bytes: Encoding.UTF8.GetBytes("MZ chương trình")
        );
        var page = await Visitor.PageOf(answer);

        Assert.Equal(
            ["#code", "#number", "#date", "#file"],
            page.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("Lê Văn Ký, Giám đốc", ((IHtmlInputElement)page.QuerySelector("#signer")!).Value);
        Assert.Equal(DossierState.Sent, (await province.DossierAsync(dossier)).State);
        await using var db = province.Databases.Open(province.Authority);
        Assert.False(await db.SignedPapers.AnyAsync(paper => paper.DossierId == dossier));
    }

    [Theory]
    [InlineData(-1, HttpStatusCode.SeeOther)]
    [InlineData(0, HttpStatusCode.Conflict)]
    public async Task It_counts_when_it_arrived_before_the_deadline(int milliseconds, HttpStatusCode expected)
    {
        var deadline = DateTimeOffset.FromUnixTimeMilliseconds(province.Clock.GetUtcNow().AddMinutes(5).ToUnixTimeMilliseconds());
        var dossier = (await province.OpenRoundAsync(deadline)).DossierOfA;
        await province.FillAsync(dossier, Identity.SpecialistOfA);
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        var clerk = await province.AsAsync(Identity.SpecialistOfA);
        var page = await clerk.OpenAsync(Path(dossier));
        var code = await CodeAsync(clerk, dossier);

        province.Clock.StopAt(deadline.AddMilliseconds(milliseconds));
        var answer = await HandInAsync(clerk, dossier, code, page: page, date: "01/01/2020");

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task The_receipt_says_that_a_form_was_signed_and_the_history_names_its_number()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var clerk = await province.AsAsync(Identity.SpecialistOfA);
        await HandInAsync(clerk, dossier, await CodeAsync(clerk, dossier));

        var receipt = await clerk.GetAsync($"/{Province.Slug}/dossiers/{dossier:N}/receipt.json");
        var checks = ReceiptVerifier.Check(await receipt.Content.ReadAsByteArrayAsync(), code: null);
        var history = await clerk.OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/history");

        Assert.True(ReceiptVerifier.IsGenuine(checks), string.Join(", ", checks.Select(check => check.Code)));
        Assert.Contains(checks, check => check.Code == "receipt.by-paper");
        Assert.Contains("Nộp phiếu xác nhận đã ký số 125/SAS-VP", history.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => province.Clock.Resume();

    private static string Path(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/paper";

    private static async Task<string> CodeAsync(Visitor clerk, Guid dossier)
    {
        var form = await clerk.OpenAsync(Path(dossier) + "/form");
        return form.QuerySelector(".notice b")!.TextContent.Split(':')[1].Trim();
    }

    private static async Task<HttpResponseMessage> HandInAsync(
        Visitor clerk,
        Guid dossier,
        string code,
        string number = "125/SAS-VP",
        string date = "15/10/2025",
        byte[]? bytes = null,
        IHtmlDocument? page = null
    )
    {
        page ??= await clerk.OpenAsync(Path(dossier));
        var fields = Visitor.FieldsOf(
            page.QuerySelector("form[enctype]")!,
            new()
            {
                ["code"] = code,
                ["number"] = number,
                ["date"] = date,
                ["signer"] = "Lê Văn Ký, Giám đốc",
            }
        );
        fields.Remove("file");
        return await clerk.PostFileAsync(Path(dossier), fields, "file", "phiếu đã ký.pdf", bytes ?? Scan);
    }
}

[Collection(Engines.Sqlite)]
public sealed class PaperOnSqliteTests(SqliteProvince province) : PaperTests(province);

[Collection(Engines.Postgres)]
public sealed class PaperOnPostgresTests(PostgresProvince province) : PaperTests(province);
