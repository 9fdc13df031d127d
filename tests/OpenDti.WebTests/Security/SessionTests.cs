using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.WebTests.Security;

[Collection(Engines.Sqlite)]
public sealed class SessionTests(SqliteProvince province) : IDisposable
{
    private const string Work = $"/{Province.Slug}/work";

    [Fact]
    public async Task The_cookie_is_random_unreadable_for_scripts_and_stored_as_a_hash_only()
    {
        using var visitor = new Visitor(province.Address);
        var page = await visitor.OpenAsync("/sign-in");
        var answer = await visitor.SubmitAsync(
            page,
            "form[method=post]",
            new() { ["userName"] = Province.UserName(Identity.SpecialistOfA), ["password"] = Province.Password }
        );

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("opendti=", StringComparison.Ordinal));
        var secret = cookie["opendti=".Length..].Split(';')[0];
        await using var db = province.Databases.OpenShared();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(64, secret.Length);
        Assert.True(await db.Sessions.AnyAsync(s => s.IdHash == Session.HashOf(secret)));
        Assert.False(await db.Sessions.AnyAsync(s => s.IdHash == secret));
    }

    [Theory]
    [InlineData(Identity.SpecialistOfA, 14, true)]
    [InlineData(Identity.SpecialistOfA, 15, false)]
    [InlineData(Identity.AuthorityAdministrator, 4, true)]
    [InlineData(Identity.AuthorityAdministrator, 5, false)]
    public async Task An_idle_session_ends_after_its_limit(Identity identity, int idleMinutes, bool isStillThere)
    {
        province.Clock.StopAt(DateTimeOffset.UtcNow);
        using var visitor = await SignedInAsync(identity);

        province.Clock.StopAt(province.Clock.GetUtcNow().AddMinutes(idleMinutes));

        Assert.Equal(isStillThere, await IsSignedInAsync(visitor));
    }

    [Fact]
    public async Task A_session_that_is_used_all_day_ends_after_twelve_hours()
    {
        var start = DateTimeOffset.UtcNow;
        province.Clock.StopAt(start);
        using var visitor = await SignedInAsync(Identity.SpecialistOfA);
        for (var minutes = 10; minutes < 12 * 60; minutes += 10)
        {
            province.Clock.StopAt(start.AddMinutes(minutes));
            Assert.True(await IsSignedInAsync(visitor), $"after {minutes} minutes");
        }

        province.Clock.StopAt(start.AddHours(12));

        Assert.False(await IsSignedInAsync(visitor));
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        using var visitor = await SignedInAsync(Identity.SpecialistOfA);
        var page = await visitor.OpenAsync(Work);

        var answer = await visitor.SubmitAsync(page, "form.sign-out", []);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("cookies", answer.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.False(await IsSignedInAsync(visitor));
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_sentence_and_no_cookie()
    {
        var sentences = new List<string>();
        foreach (var userName in new[] { Province.UserName(Identity.LeaderOfB), "nobody-at-all" })
        {
            using var visitor = new Visitor(province.Address);
            var page = await visitor.OpenAsync("/sign-in");
            var answer = await visitor.SubmitAsync(page, "form[method=post]", new() { ["userName"] = userName, ["password"] = "wrong" });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.DoesNotContain(
                answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [],
                c => c.StartsWith("opendti=", StringComparison.Ordinal)
            );
            sentences.Add((await Visitor.PageOf(answer)).QuerySelector(".errsum li")!.TextContent);
        }

        Assert.Single(sentences.Distinct());
        Assert.Contains("không đúng", sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void After_five_failures_an_account_waits_at_that_source_only()
    {
        var throttle = new SignInThrottle(province.Clock);
        province.Clock.StopAt(DateTimeOffset.UtcNow);
        for (var failure = 0; failure < 5; failure++)
        {
            Assert.Equal(TimeSpan.Zero, throttle.WaitFor("unit", "rival"));
            throttle.Failed("unit", "rival");
        }

        Assert.Equal(TimeSpan.FromSeconds(15), throttle.WaitFor("unit", "rival"));
        Assert.Equal(TimeSpan.Zero, throttle.WaitFor("unit", "own office"));
        Assert.Equal(TimeSpan.Zero, throttle.WaitFor("another", "rival"));
        province.Clock.StopAt(province.Clock.GetUtcNow().AddSeconds(15));
        Assert.Equal(TimeSpan.Zero, throttle.WaitFor("unit", "rival"));
    }

    [Theory]
    [InlineData("/tinh-thu/work", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("javascript:alert(1)", false)]
    public async Task After_signing_in_only_a_path_of_this_site_is_followed(string target, bool isFollowed)
    {
        using var visitor = new Visitor(province.Address);
        var page = await visitor.OpenAsync("/sign-in?return=" + Uri.EscapeDataString(target));

        var answer = await visitor.SubmitAsync(
            page,
            "form[method=post]",
            new() { ["userName"] = Province.UserName(Identity.SpecialistOfA), ["password"] = Province.Password }
        );

        Assert.Equal(isFollowed ? target : "/", answer.Headers.Location!.OriginalString);
    }

    public void Dispose() => province.Clock.Resume();

    private async Task<Visitor> SignedInAsync(Identity identity)
    {
        var visitor = new Visitor(province.Address);
        await visitor.SignInAsync(Province.UserName(identity), Province.Password);
        return visitor;
    }

    private static async Task<bool> IsSignedInAsync(Visitor visitor)
    {
        var answer = await visitor.GetAsync(Work);
        return answer.Headers.Location?.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal) != true;
    }
}
