using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.WebTests.Portal;

/// <summary>The set by which units are scored, open to everybody from the day a round with it opens.</summary>
public abstract class SetPageTests(Publicity province)
{
    private static readonly string Sha256 = StoredSet.HashOf(TestSet.Yaml);

    [Fact]
    public async Task The_set_shows_each_criterion_with_its_rule_in_words_its_figures_and_its_evidence()
    {
        var page = await OpenAsync(PathOf(Sha256));
        var row = page.QuerySelector("#dong-dien-tap")!.TextContent;

        Assert.Contains("2 lần: 30; 1 lần: 10.", row, StringComparison.Ordinal);
        Assert.Contains("từ 2 lần trở lên: 30 điểm", row, StringComparison.Ordinal);
        Assert.Contains("0 lần: 0 điểm", row, StringComparison.Ordinal);
        Assert.Contains("Số lần diễn tập (lần; đơn vị khai)", row, StringComparison.Ordinal);
        Assert.Contains("Báo cáo.", row, StringComparison.Ordinal);
        Assert.Equal(
            ["1. Nhận thức|30,00|2", "2. An toàn|70,00|2"],
            PortalTables.Rows(page.QuerySelector("section[aria-labelledby=cau-truc] table")!, 0, 2, 3)
        );
    }

    [Fact]
    public async Task Policies_stand_in_words_and_the_groups_that_use_the_set_are_named()
    {
        var main = (await OpenAsync(PathOf(Sha256))).QuerySelector("main")!;

        Assert.Contains("Tốt: từ 70% điểm tối đa", main.QuerySelector("dl.kv")!.TextContent, StringComparison.Ordinal);
        var uses = main.QuerySelectorAll("section[aria-labelledby=dung-cho] li").Select(use => use.TextContent.Trim());
        Assert.Equal(["Khối sở, ban, ngành, năm 2025", "Khối sở, ban, ngành, năm 2024"], uses);
    }

    [Fact]
    public async Task The_file_hashes_to_its_address()
    {
        var reader = await province.AsAsync(Identity.Anonymous);

        var answer = await reader.GetAsync(PathOf(Sha256) + "/set.yaml");

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal("tap-thu-1.yaml", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
    }

    [Fact]
    public async Task A_set_with_every_shape_is_complete_in_both_languages()
    {
        var path = PathOf(StoredSet.HashOf(ShippedSets.TextOf("minh-hoa-so-2026.yaml")));
        var vietnamese = await OpenAsync(path);
        var english = await OpenAsync("/en" + path);

        Assert.Equal(20, vietnamese.QuerySelectorAll("table.rules tbody tr").Length);
        Assert.Equal(20, english.QuerySelectorAll("table.rules tbody tr").Length);
        Assert.Contains("Where “Total number of directives” is 0: 0 points.", english.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Xếp loại", english.QuerySelector("dl.kv")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_that_no_open_round_uses_and_one_of_another_authority_are_not_found()
    {
        var unused = TestSet.Yaml.Replace("tap-thu", "chua-dung", StringComparison.Ordinal);
        var reader = await province.AsAsync(Identity.Anonymous);

        foreach (var path in new[] { PathOf(StoredSet.HashOf(unused)), $"/{Province.OtherSlug}/indicator-sets/{Sha256}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(path)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(path + "/set.yaml")).StatusCode);
        }
    }

    private static string PathOf(string sha256) => $"/{Province.Slug}/indicator-sets/{sha256}";

    private async Task<IHtmlDocument> OpenAsync(string path) => await (await province.AsAsync(Identity.Anonymous)).OpenAsync(path);
}

public sealed class SetPageOnSqliteTests(PublicityOnSqlite province) : SetPageTests(province), IClassFixture<PublicityOnSqlite>;

public sealed class SetPageOnPostgresTests(PublicityOnPostgres province) : SetPageTests(province), IClassFixture<PublicityOnPostgres>;
