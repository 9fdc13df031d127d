using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A document dated outside the data window is said where it is attached, beside the entry row and among the leader's flags.</summary>
public abstract class EvidenceWindowTests(Province province)
{
    private const string Said = "Số 12/QĐ-SAS ban hành ngày 01/02/2024, ngoài thời gian lấy số liệu (15/10/2025";

    [Fact]
    public async Task The_same_sentence_stands_at_the_row_and_among_the_leaders_flags()
    {
        var dossier = await DossierAsync();
        await province.AddDocumentAsync(dossier, "van-ban", EvidenceSteps.Pdf(), new DateOnly(2024, 2, 1));
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var row = (await specialist.OpenAsync(Entry(dossier))).QuerySelector("#tc-van-ban .warn")!.TextContent;
        var decide = await leader.OpenAsync($"/{Province.Slug}{DossierPaths.Decide(dossier)}");
        var english = await leader.OpenAsync($"/en/{Province.Slug}{DossierPaths.Decide(dossier)}");
        var attached = await specialist.OpenAsync($"/{Province.Slug}{EvidencePaths.Criterion(dossier, new("van-ban"))}");

        Assert.Contains(Said, row, StringComparison.Ordinal);
        Assert.Contains("12/QĐ-SAS", row, StringComparison.Ordinal);
        var flag = Assert.Single(FlagsOf(decide), one => one.Contains("Tài liệu ngoài thời gian lấy số liệu", StringComparison.Ordinal));
        Assert.Contains("1.2 Văn bản do người đứng đầu ký", flag, StringComparison.Ordinal);
        Assert.Contains(Said, flag, StringComparison.Ordinal);
        Assert.Contains(FlagsOf(english), one => one.Contains("Document outside the data window", StringComparison.Ordinal));
        Assert.Contains(Said, attached.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_inside_the_window_and_one_of_a_criterion_that_asks_no_day_raise_nothing()
    {
        var dossier = await DossierAsync();
        await province.AddDocumentAsync(dossier, "van-ban", EvidenceSteps.Pdf("trong kỳ"), new DateOnly(2025, 10, 15));
        await province.AddDocumentAsync(dossier, "dien-tap", EvidenceSteps.Pdf("khác"), new DateOnly(2024, 2, 1));
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        var leader = await province.AsAsync(Identity.LeaderOfA);

        var decide = await leader.OpenAsync($"/{Province.Slug}{DossierPaths.Decide(dossier)}");
        var entry = await leader.OpenAsync(Entry(dossier));

        Assert.DoesNotContain(FlagsOf(decide), one => one.Contains("ngoài thời gian lấy số liệu", StringComparison.Ordinal));
        Assert.Null(entry.QuerySelector("#tc-van-ban .warn"));
    }

    private static string Entry(Guid dossier) => $"/{Province.Slug}{DossierPaths.Entry(dossier, new("nhan-thuc"))}";

    private static IEnumerable<string> FlagsOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("[aria-labelledby=nen-xem] .flags li").Select(flag => flag.TextContent);

    /// <summary>A filled dossier of a set that wants the documents of 1.2 issued within the window.</summary>
    private async Task<Guid> DossierAsync()
    {
        var yaml = TestSet
            .Yaml.Replace("version: \"1\"", $"version: \"ky-{Guid.NewGuid().ToString("N")[..6]}\"", StringComparison.Ordinal)
            .Replace(
                "evidence: \"Danh mục văn bản.\"",
                "evidence: \"Danh mục văn bản.\"\n        evidenceTime: issued-in-period",
                StringComparison.Ordinal
            );
        var round = await province.OpenRoundAsync(set: await province.AdoptAsync(yaml));
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        return round.DossierOfA;
    }
}

[Collection(Engines.Sqlite)]
public sealed class EvidenceWindowOnSqliteTests(SqliteProvince province) : EvidenceWindowTests(province);

[Collection(Engines.Postgres)]
public sealed class EvidenceWindowOnPostgresTests(PostgresProvince province) : EvidenceWindowTests(province);
