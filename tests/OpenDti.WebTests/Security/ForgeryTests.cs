using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Security;

namespace OpenDti.WebTests.Security;

/// <summary>No post is believed without the token that our own page gave to this very person.</summary>
[Collection(Engines.Sqlite)]
public sealed class ForgeryTests(SqliteProvince province)
{
    [Fact]
    public async Task Every_endpoint_that_is_not_a_get_refuses_a_post_without_a_token()
    {
        var round = await province.OpenRoundAsync();
        var routeValues = new Dictionary<string, string>
        {
            ["authority"] = Province.Slug,
            ["dossier"] = round.DossierOfA.ToString("N"),
            ["index"] = "nhan-thuc",
            ["indicator"] = "van-ban",
            ["group"] = round.Group.ToString("N"),
            ["sha256"] = new string('0', 64),
            ["unit"] = province.UnitA.ToString("N"),
            ["nominees"] = (await province.UploadedNomineesAsync()).ToString("N"),
            ["account"] = province.Accounts[Identity.SpecialistOfA].ToString("N"),
            ["seat"] = (await province.SeatOfAsync(Identity.SpecialistOfA)).ToString("N"),
            ["set"] = province.Set.ToString("N"),
            ["upload"] = (await province.UploadedSetAsync()).ToString("N"),
            ["workbook"] = (await province.UploadedFiguresAsync()).ToString("N"),
            ["secret"] = new string('0', 64),
            ["name"] = "x",
            ["item"] = (await province.AddLinkAsync(round.DossierOfA, "van-ban")).ToString("N"),
            ["ticket"] = "khong-co",
            ["notice"] = Guid.Empty.ToString("N"),
            ["job"] = Guid.Empty.ToString("N"),
            ["sourceId"] = (await province.EnteredSourceAsync()).ToString("N"),
            ["source"] = "khong-co",
            ["input"] = "da-ky",
            ["file"] = (await province.UploadedMonitoredAsync("code,da-ky\nkhong-co,3")).ToString("N"),
        };
        // Nothing is looked up before the token: what has no real id here may have any.
        var names = province.Endpoints.OfType<RouteEndpoint>().SelectMany(endpoint => endpoint.RoutePattern.Parameters).Select(p => p.Name);
        var anyValues = names.Distinct().ToDictionary(name => name, name => routeValues.GetValueOrDefault(name, Guid.Empty.ToString("N")));
        var posts = EndpointCall.All(province, anyValues).Where(call => call.IsPost).ToList();
        Assert.NotEmpty(posts);

        foreach (var call in posts)
        {
            foreach (var identity in new[] { Identity.SpecialistOfA, Identity.LeaderOfA, Identity.AuthorityAdministrator })
            {
                var visitor = await province.AsAsync(identity);
                var answer = await visitor.PostAsync(call.Path, new Dictionary<string, string> { [Posted.KeyField] = Posted.NewKey() });
                Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{call.Name} as {identity}: {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task A_token_of_another_person_is_refused()
    {
        var round = await province.OpenRoundAsync();
        var tokens = await (await province.AsAsync(Identity.LeaderOfA)).TokenAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var answer = await specialist.PostAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/answers/co-ban-chi-dao", tokens);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_refused_post_keeps_what_was_typed_on_the_page_and_says_that_nothing_was_saved()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var fields = new Dictionary<string, string>
        {
            [Posted.KeyField] = Posted.NewKey(),
            ["value:da-ky"] = "12345",
            [Posted.TokenField] = "expired",
        };

        var answer = await specialist.PostAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/answers/van-ban", fields);

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("12345", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("chưa được lưu", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await province.DossierAsync(round.DossierOfA)).Answers);
    }

    [Fact]
    public async Task Fields_that_a_page_does_not_have_are_not_believed()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        await specialist.SaveAsync(
            round.DossierOfA,
            "nhan-thuc",
            "co-ban-chi-dao",
            new()
            {
                ["ban-chi-dao"] = "yes",
                ["tong-so"] = "99",
                ["so-lan"] = "2",
            }
        );
        var before = await province.DossierAsync(round.DossierOfA);
        var forged = await specialist.TokenAsync();
        forged["state"] = "Confirmed";
        forged["unit"] = province.UnitB.ToString();
        forged["role"] = nameof(Role.Leader);
        forged["deadline"] = "2099-01-01";
        forged["points"] = "100";
        forged["value:ban-chi-dao"] = "yes";
        forged["seen:ban-chi-dao"] = before.Answers.Single().Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await specialist.PostAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/answers/co-ban-chi-dao", forged);

        var after = await province.DossierAsync(round.DossierOfA);
        Assert.Equal("ban-chi-dao", after.Answers.Single().Input);
        Assert.Equal(before.State, after.State);
        Assert.Equal(province.UnitA, after.UnitId);
    }

    [Fact]
    public async Task A_denial_is_noted_in_the_security_log()
    {
        var round = await province.OpenRoundAsync();
        var path = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}";

        await (await province.AsAsync(Identity.SpecialistOfB)).GetAsync(path);

        await using var db = province.Databases.OpenShared();
        var noted = 0;
        for (var attempt = 0; attempt < 50 && noted == 0; attempt++)
        {
            await Task.Delay(100);
            noted = await db.SecurityEvents.CountAsync(e => e.Kind == SecurityEventKind.Denied && e.Path == path);
        }

        Assert.Equal(1, noted);
    }
}
