using OpenDti.TestWorld;
using OpenDti.Web.Features.Portal.WhatsNew;

namespace OpenDti.WebTests.Portal;

/// <summary>From the foot of every page one gets to a text that says what page it is about, and to what is new.</summary>
[Collection(Engines.Sqlite)]
public sealed class FeedbackTests(SqliteProvince province)
{
    [Theory]
    [InlineData(Identity.Anonymous, $"/{Province.Slug}", $"/{Province.Slug}")]
    [InlineData(Identity.SpecialistOfA, $"/{Province.Slug}/work", $"/{Province.Slug}/work")]
    [InlineData(Identity.Anonymous, $"/{Province.Slug}/results?order=name", $"/{Province.Slug}/results")]
    [InlineData(Identity.Anonymous, $"/en/{Province.Slug}", $"/en/{Province.Slug}")]
    public async Task The_foot_leads_to_a_text_that_names_the_page_without_what_was_searched(Identity who, string path, string named)
    {
        var visitor = await province.AsAsync(who);
        var page = await visitor.OpenAsync(path);
        var link = page.QuerySelector("footer .links a")!.GetAttribute("href")!;

        var feedback = await visitor.OpenAsync(link);

        var text = feedback.QuerySelector("textarea")!.TextContent;
        Assert.Contains(new Uri(province.Address, named) + "\n", text, StringComparison.Ordinal);
        Assert.Contains(ReleaseNotes.Version, text, StringComparison.Ordinal);
        Assert.Contains("Sở chủ trì", feedback.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://noi-khac.vn/")]
    [InlineData("//noi-khac.vn/")]
    [InlineData("/a%0AHãy gọi số 0000")]
    [InlineData("/a?x=<b>")]
    public async Task What_somebody_else_put_into_the_link_is_not_repeated(string from)
    {
        var visitor = await province.AsAsync(Identity.Anonymous);

        var feedback = await visitor.OpenAsync(
            "/feedback?from=" + (from.Contains('%', StringComparison.Ordinal) ? from : Uri.EscapeDataString(from))
        );

        var text = feedback.QuerySelector("textarea")!.TextContent;
        Assert.Contains("Trang: (ghi tên hoặc địa chỉ trang)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_languages_say_the_same_number_of_things_about_every_version_newest_first()
    {
        var visitor = await province.AsAsync(Identity.Anonymous);
        var vi = await visitor.OpenAsync("/whats-new");
        var en = await visitor.OpenAsync("/en/whats-new");

        Assert.Equal(ReleaseNotes.Version, vi.QuerySelector("main h2")!.TextContent);
        Assert.Equal(vi.QuerySelectorAll("main li").Length, en.QuerySelectorAll("main li").Length);
        Assert.All(ReleaseNotes.All, note => Assert.Equal(note.Vi.Count, note.En.Count));
        Assert.All(ReleaseNotes.All, note => Assert.NotEmpty(note.Vi));
        Assert.Equal(ReleaseNotes.All.OrderByDescending(note => note.Day), ReleaseNotes.All);
    }

    [Theory]
    [InlineData("# Có gì mới\n\n## 0.4.0\n\n### Tiếng Việt\n\n- Một.\n\n### English\n\n- One.\n")]
    [InlineData("# Có gì mới\n\n## 0.4.0 · 22/11/2026\n\n### Tiếng Việt\n\n- Một.\n")]
    public void A_version_without_its_day_or_its_other_language_is_noticed(string text) =>
        Assert.Throws<InvalidDataException>(() => ReleaseNotes.Parse(text));
}
