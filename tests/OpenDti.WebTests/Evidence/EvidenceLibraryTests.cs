using System.Net;
using OpenDti.TestWorld;
using static OpenDti.WebTests.Evidence.EvidenceForm;

namespace OpenDti.WebTests.Evidence;

/// <summary>What was handed in serves several criteria and years, is replaced without being lost, and comes in bulk.</summary>
public abstract class EvidenceLibraryTests(Province province)
{
    [Fact]
    public async Task One_piece_proves_several_criteria_and_serves_again_next_year_when_it_is_still_in_force()
    {
        var (first, second) = ((await province.OpenRoundAsync()).DossierOfA, (await province.OpenRoundAsync()).DossierOfA);
        var item = await province.AddDocumentAsync(first, "co-ban-chi-dao", EvidenceSteps.Pdf("dùng lại"));
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync(Path(second, "co-ban-chi-dao"));

        var unanswered = await ReuseAsync(specialist, page, item, inForce: null);
        var ended = await ReuseAsync(specialist, page, item, inForce: "no");
        var inForce = await ReuseAsync(specialist, page, item, inForce: "yes");

        Assert.Contains("(hồ sơ năm ", page.QuerySelector("#lai-item")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("còn hiệu lực hay không", await AlertOf(unanswered), StringComparison.Ordinal);
        Assert.Contains("văn bản thay thế", await AlertOf(ended), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, inForce.StatusCode);
        var used = Assert.Single((await province.DossierAsync(second)).Evidence);
        Assert.True(used.IsStillInForce);
        Assert.Contains(
            "còn hiệu lực",
            (await specialist.OpenAsync(Path(second, "co-ban-chi-dao"))).QuerySelector("tbody")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_new_file_takes_the_place_of_the_old_one_everywhere_and_the_old_one_stays()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var old = await province.AddDocumentAsync(dossier, "co-ban-chi-dao", EvidenceSteps.Pdf("bản cũ"));
        await province.AttachAsync(dossier, old, "van-ban");
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync(Item(dossier, old));

        var answer = await PostAsync(
            specialist,
            page,
            Item(dossier, old),
            new() { ["secrecy"] = "none" },
            "ban-moi.pdf",
            EvidenceSteps.Pdf("bản mới")
        );

        var shown = await specialist.OpenAsync(answer.Headers.Location!.ToString());
        var uses = (await province.DossierAsync(dossier)).Evidence;
        Assert.Equal(["co-ban-chi-dao", "van-ban"], uses.Select(use => use.Indicator).Order(StringComparer.Ordinal));
        Assert.All(uses, use => Assert.NotEqual(old, use.ItemId));
        Assert.Contains(
            "Quyết định thành lập.pdf",
            shown.QuerySelector("[aria-labelledby=ban-truoc]")!.TextContent,
            StringComparison.Ordinal
        );
        var before = await specialist.GetAsync(Item(dossier, old) + "/file");
        Assert.Equal(EvidenceSteps.Pdf("bản cũ"), await before.Content.ReadAsByteArrayAsync());
        Assert.Null((await specialist.OpenAsync(Item(dossier, old))).QuerySelector("#thay"));
    }

    [Fact]
    public async Task Many_files_come_at_once_and_are_described_and_attached_later()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync(Library(dossier));

        var answer = await specialist.PostFilesAsync(
            Library(dossier),
            Visitor.FieldsOf(page.QuerySelector("form[enctype]")!, new() { ["secrecy"] = "none" }),
            "file",
            [("Kế hoạch.pdf", EvidenceSteps.Pdf("một")), ("Báo cáo.pdf", EvidenceSteps.Pdf("hai"))]
        );
        var after = await specialist.OpenAsync(Library(dossier));
        var link = after.QuerySelectorAll("tbody th a").First(a => a.TextContent == "Kế hoạch.pdf").GetAttribute("href")!;
        var attached = await specialist.SubmitAsync(
            await specialist.OpenAsync(link),
            "form[action$='/attach']",
            new() { ["criterion:van-ban"] = "on", ["criterion:cap-do"] = "on" }
        );

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Báo cáo.pdf", after.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, attached.StatusCode);
        Assert.Equal(
            ["cap-do", "van-ban"],
            (await province.DossierAsync(dossier)).Evidence.Select(use => use.Indicator).Order(StringComparer.Ordinal)
        );
    }
}

[Collection(Engines.Sqlite)]
public sealed class EvidenceLibraryOnSqliteTests(SqliteProvince province) : EvidenceLibraryTests(province);

[Collection(Engines.Postgres)]
public sealed class EvidenceLibraryOnPostgresTests(PostgresProvince province) : EvidenceLibraryTests(province);
