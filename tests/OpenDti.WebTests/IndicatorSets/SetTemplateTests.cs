using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.IndicatorSets.Upload;

namespace OpenDti.WebTests.IndicatorSets;

/// <summary>A province that has no set yet writes its first one in a template and takes it up.</summary>
public abstract class SetTemplateTests(Province province)
{
    private const string List = $"/{Province.Slug}/sets";

    [Fact]
    public async Task The_template_is_filled_in_uploaded_looked_at_and_adopted()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var (version, bytes) = FilledInTemplate(await TemplateAsync(administrator));

        Assert.Empty(SetDocument.Read(bytes, "bo.xlsx").Findings.Select(found => $"{found.Code} {found.At?.Cell}"));
        var uploaded = await administrator.UploadAsync(await administrator.OpenAsync(List), "form[enctype]", "upload", "bo.xlsx", bytes);
        var preview = await administrator.OpenAsync(uploaded.Headers.Location!.OriginalString);
        var adopted = await administrator.SubmitAsync(preview, "main form", []);

        Assert.Contains("Họp chuyên đề", preview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("VÍ DỤ", preview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Minh họa, không phải của tỉnh nào", preview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, adopted.StatusCode);
        await using var db = province.Databases.Open(province.Authority);
        var stored = await db.IndicatorSets.SingleAsync(s => s.Version == version);
        var set = SetDocument.Read(System.Text.Encoding.UTF8.GetBytes(stored.Body), "bo.yaml").Set!;
        Assert.Equal(("bo-cua-tinh-thu", false), (set.Id, set.IsFictional));
        Assert.Equal([60m, 40m], CompiledSet.Compile(set).Value.Criteria.Select(criterion => criterion.Max.Value));
    }

    [Fact]
    public async Task As_it_stands_it_is_sound_and_says_of_its_one_example_that_it_is_one()
    {
        var bytes = await TemplateAsync(await province.AsAsync(Identity.AuthorityAdministrator));

        var read = SetDocument.Read(bytes, "mau.xlsx");
        var rows = OpenedWorkbook.Of(bytes).Sheets["Chỉ số"];

        Assert.Empty(read.Findings);
        Assert.True(read.Set!.IsFictional);
        Assert.Equal(3, rows.Count);
        Assert.Contains(rows[2], cell => cell.Text.StartsWith("VÍ DỤ", StringComparison.Ordinal));
        Assert.True(Assert.Single(CompiledSet.Compile(read.Set).Value.Criteria).IsIllustrative);
    }

    [Fact]
    public async Task The_page_offers_it_in_both_languages_to_whoever_may_adopt()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var auditor = await province.AsAsync(Identity.Auditor);

        var english = await administrator.OpenAsync("/en" + List);
        var refused = await auditor.GetAsync($"/{Province.Slug}{SetFileEndpoint.TemplatePath}");

        Assert.Contains(
            "Download the template",
            english.QuerySelector("#tai-len")!.ParentElement!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private static async Task<byte[]> TemplateAsync(Visitor administrator)
    {
        var link = (await administrator.OpenAsync(List))
            .QuerySelectorAll("a[download]")
            .Single(a => a.TextContent == "Tải mẫu bộ chỉ số (XLSX)");
        var file = await administrator.GetAsync(link.GetAttribute("href")!);
        Assert.Equal("mau-bo-chi-so.xlsx", file.Content.Headers.ContentDisposition!.FileNameStar);
        return await file.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The example replaced, a second criterion below it, 60 and 40 of 100 points; and what is said of the whole.</summary>
    private static (string Version, byte[] Bytes) FilledInTemplate(byte[] template)
    {
        var version = "mau-" + Guid.NewGuid().ToString("N")[..6];
        var general = OpenedWorkbook.Of(template).Sheets["Thông tin chung"].Select(row => row[0].Text).ToList();
        string ValueOf(string key) => $"B{general.IndexOf(key) + 1}";
        var bytes = FilledIn.WithCells(
            template,
            "Thông tin chung",
            (ValueOf("Mã bộ chỉ số"), "bo-cua-tinh-thu"),
            (ValueOf("Phiên bản"), version),
            (ValueOf("Minh họa (Có/Không)"), "Không"),
            (ValueOf("Số quyết định"), "01/QĐ-UBND"),
            (ValueOf("Ngày ban hành"), "05/01/2026"),
            (ValueOf("Cơ quan ban hành"), "Chủ tịch UBND tỉnh thử"),
            (ValueOf("Tên bộ chỉ số"), "Bộ chỉ số của tỉnh thử")
        );
        bytes = FilledIn.WithCells(
            bytes,
            "Chỉ số",
            ("D2", "Hoạt động số"),
            ("E2", ""),
            ("D3", "Hồ sơ trực tuyến"),
            ("E3", ""),
            ("F3", "60"),
            ("I3", "a/b × 60."),
            ("J3", "Báo cáo."),
            ("L3", ""),
            ("A4", "1.2"),
            ("B4", "2"),
            ("C4", "hop-chuyen-de"),
            ("D4", "Họp chuyên đề"),
            ("F4", "40"),
            ("G4", "có/không"),
            ("H4", "input: co-hop"),
            ("I4", "Có: 40 điểm.")
        );
        return (
            version,
            FilledIn.WithCells(
                bytes,
                "Số liệu",
                ("C2", "Số hồ sơ trực tuyến"),
                ("D2", ""),
                ("C3", "Tổng số hồ sơ"),
                ("D3", ""),
                ("A4", "hop-chuyen-de"),
                ("B4", "co-hop"),
                ("C4", "Có họp chuyên đề"),
                ("E4", "có/không")
            )
        );
    }
}

[Collection(Engines.Sqlite)]
public sealed class SetTemplateOnSqliteTests(SqliteProvince province) : SetTemplateTests(province);

[Collection(Engines.Postgres)]
public sealed class SetTemplateOnPostgresTests(PostgresProvince province) : SetTemplateTests(province);
