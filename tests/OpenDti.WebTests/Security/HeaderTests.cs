using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Security;

/// <summary>What every page carries, and what no page may contain under the content security policy.</summary>
[Collection(Engines.Sqlite)]
public sealed class HeaderTests(SqliteProvince province)
{
    [Fact]
    public async Task Every_page_has_the_strict_headers_and_nothing_inline()
    {
        foreach (var (identity, path) in await PagesAsync())
        {
            var visitor = await province.AsAsync(identity);
            var answer = await visitor.GetAsync(path);
            var page = await Visitor.PageOf(answer);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();

            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.True(answer.Headers.CacheControl!.NoStore || (answer.Headers.CacheControl.NoCache && IsPublic(identity, path)), path);
            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onload], iframe"));
            Assert.All(
                page.QuerySelectorAll("script[src], link[href]:not([rel=expect]), img[src]"),
                e => Assert.StartsWith("/assets/", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task Every_page_names_its_language_and_offers_the_other_one()
    {
        foreach (var (identity, path) in await PagesAsync())
        {
            var visitor = await province.AsAsync(identity);
            var vietnamese = await Visitor.PageOf(await visitor.GetAsync(path));
            var english = await Visitor.PageOf(await visitor.GetAsync("/en" + path));

            Assert.Equal("vi", vietnamese.DocumentElement.GetAttribute("lang"));
            Assert.Equal("en", english.DocumentElement.GetAttribute("lang"));
            Assert.Equal("/en" + path, vietnamese.QuerySelector("a[hreflang=en]")!.GetAttribute("href"));
            Assert.Equal(path, english.QuerySelector("a[hreflang=vi]")!.GetAttribute("href"));
            Assert.NotEqual(
                vietnamese.QuerySelector("h1")!.TextContent + vietnamese.Title,
                english.QuerySelector("h1")!.TextContent + english.Title
            );
        }
    }

    [Fact]
    public async Task Vietnamese_stands_in_the_page_as_letters_not_as_entities()
    {
        var html = await (await (await province.AsAsync(Identity.Anonymous)).GetAsync($"/{Province.Slug}")).Content.ReadAsStringAsync();

        Assert.Contains("chuyển đổi số", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x1", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_the_person_typed_is_shown_as_text()
    {
        const string script = "<script>alert(1)</script>";
        using var visitor = new Visitor(province.Address);
        var page = await visitor.OpenAsync("/sign-in");

        var answer = await visitor.SubmitAsync(page, "form[method=post]", new() { ["userName"] = script, ["password"] = "x" });

        Assert.DoesNotContain(script, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>What everybody reads may be kept by the browser, which asks each time whether it still holds.</summary>
    private static bool IsPublic(Identity identity, string path) =>
        identity == Identity.Anonymous && path.StartsWith($"/{Province.Slug}", StringComparison.Ordinal);

    private async Task<IReadOnlyList<(Identity Identity, string Path)>> PagesAsync()
    {
        var dossier = $"/{Province.Slug}/dossiers/{await province.DossierInAsync(DossierState.Sent):N}";
        var group = (await province.OpenRoundAsync()).Group;
        return
        [
            (Identity.Anonymous, $"/{Province.Slug}"),
            (Identity.Anonymous, $"/{Province.Slug}/results"),
            (Identity.Anonymous, "/sign-in"),
            (Identity.Anonymous, "/nowhere/at/all"),
            (Identity.SpecialistOfA, $"/{Province.Slug}/work"),
            (Identity.SpecialistOfA, dossier),
            (Identity.SpecialistOfA, dossier + "/indices/nhan-thuc"),
            (Identity.SpecialistOfB, dossier),
            (Identity.LeaderOfA, dossier + "/decide"),
            (Identity.AuthorityAdministrator, $"/{Province.Slug}/rounds"),
            (Identity.AuthorityAdministrator, $"/{Province.Slug}/rounds/new"),
            (Identity.AuthorityAdministrator, $"/{Province.Slug}/round-groups/{group:N}"),
        ];
    }
}
