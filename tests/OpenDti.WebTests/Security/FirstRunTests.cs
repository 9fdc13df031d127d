using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts.FirstRun;

namespace OpenDti.WebTests.Security;

/// <summary>An empty installation belongs to whoever reads the code on the server's screen, and to nobody else.</summary>
public sealed class FirstRunTests : IAsyncLifetime
{
    private readonly EmptyInstallation _installation = new();

    public Task InitializeAsync() => _installation.InitializeAsync();

    public Task DisposeAsync() => _installation.DisposeAsync();

    [Fact]
    public async Task The_first_page_leads_to_the_set_up()
    {
        using var visitor = new Visitor(_installation.Address);

        var answer = await visitor.GetAsync("/");

        Assert.Equal("/setup", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task With_the_code_the_authority_is_founded_and_its_administrator_is_signed_in()
    {
        using var visitor = new Visitor(_installation.Address);

        var answer = await SetUpAsync(visitor, Code(), "tinh-moi");

        var rounds = await visitor.OpenAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal("/tinh-moi/rounds", answer.Headers.Location.OriginalString);
        Assert.Contains("Kỳ đánh giá", rounds.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/setup")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_code_and_a_bad_form_found_nothing_and_keep_what_was_typed_but_not_the_password()
    {
        using var visitor = new Visitor(_installation.Address);

        var answer = await SetUpAsync(visitor, "AAAA-AAAA-AAAA", "Tỉnh Mới");

        var page = await Visitor.PageOf(answer);
        await using var db = _installation.Databases.OpenShared();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(2, page.QuerySelectorAll(".errsum li").Length);
        Assert.Equal("Tỉnh Mới", page.QuerySelector("#slug")!.GetAttribute("value"));
        Assert.Equal("", page.QuerySelector("#password")!.GetAttribute("value") ?? "");
        Assert.False(await db.Accounts.AnyAsync());
        Assert.False(await db.Authorities.AnyAsync());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sign-in")]
    [InlineData("assets")]
    [InlineData("ab")]
    [InlineData("Tinh-Moi")]
    public async Task A_name_that_belongs_to_the_site_or_is_no_slug_is_refused(string slug)
    {
        using var visitor = new Visitor(_installation.Address);

        var answer = await SetUpAsync(visitor, Code(), slug);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    private string Code() => _installation.Use<FirstRunCode>().Shown;

    private static async Task<HttpResponseMessage> SetUpAsync(Visitor visitor, string code, string slug)
    {
        var page = await visitor.OpenAsync("/setup");
        return await visitor.SubmitAsync(
            page,
            "main form",
            new()
            {
                ["code"] = code,
                ["name"] = "Tỉnh Mới",
                ["slug"] = slug,
                ["issuingBody"] = "UBND tỉnh",
                ["operatingBody"] = "Sở Khoa học và Công nghệ",
                ["personName"] = "Người Quản Trị",
                ["userName"] = "quantri",
                ["password"] = "mot-cau-dai-de-nho",
            }
        );
    }
}
