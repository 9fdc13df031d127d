using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.IndicatorSets;

/// <summary>A set leaves as a workbook or as YAML and comes back through a preview; only the confirmation adopts it.</summary>
public abstract class SetUploadTests(Province province)
{
    [Theory]
    [InlineData("workbook", "xlsx")]
    [InlineData("yaml", "yaml")]
    public async Task A_set_is_downloaded_given_a_new_version_uploaded_looked_at_and_adopted(string form, string extension)
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var list = await administrator.OpenAsync($"/{Province.Slug}/sets");
        var link = list.QuerySelectorAll("tbody a").First(a => a.GetAttribute("href")!.EndsWith(form, StringComparison.Ordinal));
        var file = await administrator.GetAsync(link.GetAttribute("href")!);
        Assert.EndsWith("." + extension, file.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        var yaml = SetDocument.Read(await file.Content.ReadAsByteArrayAsync(), "x").Yaml;
        var version = form + Guid.NewGuid().ToString("N")[..6];
        var old = yaml.Split('\n').First(line => line.StartsWith("version:", StringComparison.Ordinal));
        var next = yaml.Replace(old, $"version: \"{version}\"", StringComparison.Ordinal);
        var bytes = form == "yaml" ? Encoding.UTF8.GetBytes(next) : SetDocument.Workbook(next).Value;

        var preview = await PreviewAsync("bo." + extension, bytes);
        Assert.Contains(version, preview.QuerySelector(".figs")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Có Ban Chỉ đạo", preview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Có: 10 điểm; không: 0 điểm.", preview.QuerySelectorAll("td").Select(td => td.TextContent.Trim()));
        Assert.False(await IsAdoptedAsync(version));
        var answer = await administrator.SubmitAsync(preview, "main form", []);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.True(await IsAdoptedAsync(version));
    }

    [Fact]
    public async Task What_is_wrong_stands_by_sheet_and_cell_or_by_line_and_nothing_can_be_adopted()
    {
        var wrong = TestSet.Yaml.Replace("max: 30", "max: ba mươi", StringComparison.Ordinal);

        var text = await PreviewAsync("sai.yaml", Encoding.UTF8.GetBytes(wrong));
        var workbook = await PreviewAsync("sai.xlsx", SetDocument.Workbook(wrong).Value);

        Assert.Matches("^dòng \\d+, cột \\d+$", text.QuerySelector("tbody th")!.TextContent);
        Assert.Equal("trang Chỉ số, ô F2", workbook.QuerySelector("tbody th")!.TextContent);
        Assert.All([text, workbook], page => Assert.Null(page.QuerySelector("main form")));
        Assert.All([text, workbook], page => Assert.StartsWith("Lỗi: ", page.Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_with_findings_is_refused_also_when_the_button_is_forged()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var upload = await province.UploadedAsync(Web.Data.UploadPurpose.IndicatorSet, "x.yaml", "id: x"u8.ToArray());

        var answer = await administrator.PostAsync($"/{Province.Slug}/sets/uploads/{upload:N}", await administrator.TokenAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("còn lỗi", (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_adopted_already_is_not_changed()
    {
        var other = TestSet.Yaml.Replace("Bộ chỉ số thử", "Bộ chỉ số khác", StringComparison.Ordinal);
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var preview = await PreviewAsync("khac.yaml", Encoding.UTF8.GetBytes(other));

        var answer = await administrator.SubmitAsync(preview, "main form", []);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("số phiên bản mới", (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_too_long_to_be_kept_is_refused_in_words()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var longest = TestSet.Yaml.Replace("version: \"1\"", $"version: \"{new string('9', 31)}\"", StringComparison.Ordinal);
        var preview = await PreviewAsync("dai.yaml", Encoding.UTF8.GetBytes(longest));

        var answer = await administrator.SubmitAsync(preview, "main form", []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("tối đa 30 ký tự", (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_is_complete_in_english_and_other_authorities_do_not_see_it()
    {
        var upload = await province.UploadedSetAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var english = await administrator.OpenAsync($"/en/{Province.Slug}/sets/uploads/{upload:N}");
        var elsewhere = await administrator.GetAsync($"/{Province.OtherSlug}/sets/uploads/{upload:N}");
        var unknown = await administrator.GetAsync($"/{Province.Slug}/sets/{Guid.NewGuid():N}/workbook");

        Assert.Contains("Adopt this set", english.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PreviewAsync(string name, byte[] bytes)
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"/{Province.Slug}/sets");
        var answer = await administrator.UploadAsync(page, "form[enctype]", "upload", name, bytes);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await administrator.OpenAsync(answer.Headers.Location!.OriginalString);
    }

    private async Task<bool> IsAdoptedAsync(string version)
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db.IndicatorSets.AnyAsync(s => s.Version == version);
    }
}

[Collection(Engines.Sqlite)]
public sealed class SetUploadOnSqliteTests(SqliteProvince province) : SetUploadTests(province);

[Collection(Engines.Postgres)]
public sealed class SetUploadOnPostgresTests(PostgresProvince province) : SetUploadTests(province);
