using OpenDti.TestWorld;
using OpenDti.Web;

namespace OpenDti.WebTests.Portal;

/// <summary>Where feedback goes: an address opens a letter, any other text is shown as it is.</summary>
public sealed class FeedbackContactTests
{
    [Theory]
    [InlineData("", "gop-y@so.tinh-thu.gov.vn", "G%C3%B3p%20%C3%BD%2C%20b%C3%A1o%20l%E1%BB%97i")]
    [InlineData("/en", "ho.tro+dti@tinh-thu.gov.vn", "Feedback%2C%20report%20a%20problem")]
    public async Task An_address_opens_a_letter_with_the_page_and_the_version_in_it(string language, string contact, string subject)
    {
        var page = await PageAsync(contact, language);

        var link = page.QuerySelector("a[href^='mailto:']")!;
        Assert.Equal(contact, link.TextContent);
        var (to, question) = (link.GetAttribute("href")!.Split('?')[0], link.GetAttribute("href")!.Split('?')[1]);
        Assert.Equal(contact, Uri.UnescapeDataString(to["mailto:".Length..]));
        Assert.StartsWith($"subject={subject}&body=", question, StringComparison.Ordinal);
        Assert.Contains("OpenDTI", Uri.UnescapeDataString(question), StringComparison.Ordinal);
        Assert.Contains("%0D%0A", question, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tổ hỗ trợ, điện thoại 0000")]
    [InlineData("a@b.vn?cc=c@d.vn")]
    [InlineData("https://ho-tro.tinh-thu.gov.vn")]
    public async Task Anything_else_is_shown_as_it_is(string contact)
    {
        var page = await PageAsync(contact, "");

        Assert.Null(page.QuerySelector("a[href^='mailto:']"));
        Assert.Contains(contact, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string contact, string language)
    {
        var installation = new Reachable(contact);
        await installation.InitializeAsync();
        try
        {
            using var visitor = new Visitor(installation.Address);
            return await visitor.OpenAsync(language + "/feedback");
        }
        finally
        {
            await installation.DisposeAsync();
        }
    }

    private sealed class Reachable(string contact) : Installation
    {
        protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);

        protected override Settings Furnished(Settings settings) => settings with { Contact = contact };
    }
}
