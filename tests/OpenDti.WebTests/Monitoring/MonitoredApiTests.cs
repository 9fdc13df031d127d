using System.Net;
using System.Net.Http.Headers;
using System.Text;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Monitoring;

/// <summary>One figure by PUT: only with the source's token, only a small body of the right form, twice the same as once.</summary>
public abstract class MonitoredApiTests(Province province)
{
    [Theory]
    [InlineData("""{"value": 3}""", "3")]
    [InlineData("""{"value": "12"}""", "12")]
    [InlineData("""{"value": null}""", null)]
    public async Task A_figure_comes_in_with_the_token_of_its_source(string body, string? value)
    {
        var round = await province.OpenRoundAsync();
        var token = await TokenAsync();

        var first = await PutAsync("da-ky", "a", token, body, round.Year);
        var again = await PutAsync("da-ky", "a", token, body, round.Year);

        var dossier = await province.DossierAsync(round.DossierOfA);
        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
        Assert.Equal(value, dossier.Answers.Single(a => a is { Input: "da-ky", Track: Track.Monitored }).Value);
        Assert.Equal(2, dossier.Version);
    }

    [Fact]
    public async Task A_wrong_token_an_old_one_and_a_revoked_one_open_nothing()
    {
        var round = await province.OpenRoundAsync();
        var old = await TokenAsync();
        var token = await TokenAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var source = await province.EnteredSourceAsync();

        var without = await PutAsync("da-ky", "a", token: null, """{"value": 3}""", round.Year);
        var withOld = await PutAsync("da-ky", "a", old, """{"value": 3}""", round.Year);
        var page = await administrator.OpenAsync($"/{Province.Slug}/monitoring/sources/{source:N}");
        await administrator.SubmitAsync(page, "form[action$=revoke]", []);
        var revoked = await PutAsync("da-ky", "a", token, """{"value": 3}""", round.Year);

        Assert.All([without, withOld, revoked], answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode));
        Assert.DoesNotContain((await province.DossierAsync(round.DossierOfA)).Answers, a => a.Track == Track.Monitored);
    }

    [Fact]
    public async Task A_token_is_shown_once_and_only_its_hash_is_kept()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var source = await province.EnteredSourceAsync("nguon-mot-lan");
        var path = $"/{Province.Slug}/monitoring/sources/{source:N}";

        var made = await Visitor.PageOf(
            await administrator.SubmitAsync(await administrator.OpenAsync(path), "form[action$=token]", new() { ["understood"] = "yes" })
        );
        var token = made.QuerySelector("#ma-truy-cap")!.TextContent;
        var later = await administrator.OpenAsync(path);

        Assert.StartsWith("odti_", token, StringComparison.Ordinal);
        Assert.DoesNotContain(token, later.Body!.TextContent, StringComparison.Ordinal);
        await using var db = province.Databases.Open(province.Authority);
        Assert.DoesNotContain(db.AuditEntries.Select(entry => entry.Body).ToList(), body => body.Contains(token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("3", HttpStatusCode.BadRequest)]
    [InlineData("""{"figure": 3}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"value": [1]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"value": "ba"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"value": -1}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"value": 1e400}""", HttpStatusCode.UnprocessableEntity)]
    public async Task A_body_that_is_no_figure_is_refused(string body, HttpStatusCode expected)
    {
        var round = await province.OpenRoundAsync();

        var answer = await PutAsync("da-ky", "a", await TokenAsync(), body, round.Year);

        Assert.Equal(expected, answer.StatusCode);
        Assert.DoesNotContain((await province.DossierAsync(round.DossierOfA)).Answers, a => a.Track == Track.Monitored);
    }

    [Theory]
    [InlineData("\"2026\"")]
    [InlineData("2026.5")]
    [InlineData("null")]
    [InlineData("99999999999")]
    public async Task A_year_that_is_no_whole_number_is_refused_and_not_passed_over(string year)
    {
        var round = await province.OpenRoundAsync();

        var answer = await PutAsync("da-ky", "a", await TokenAsync(), $$"""{"value": 3, "year": {{year}} }""", year: null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("year", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain((await province.DossierAsync(round.DossierOfA)).Answers, a => a.Track == Track.Monitored);
    }

    [Fact]
    public async Task Where_two_rounds_take_figures_the_year_has_to_be_named()
    {
        await province.OpenRoundAsync();
        var round = await province.OpenRoundAsync();

        var answer = await PutAsync("da-ky", "a", await TokenAsync(), """{"value": 3}""", year: null);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("year", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain((await province.DossierAsync(round.DossierOfA)).Answers, a => a.Track == Track.Monitored);
    }

    [Fact]
    public async Task Depth_and_size_are_bounded_before_anything_is_made_of_them()
    {
        await province.OpenRoundAsync();
        var token = await TokenAsync();

        var deep = await PutAsync("da-ky", "a", token, new string('[', 2_000) + new string(']', 2_000), year: null);
        var large = await PutAsync("da-ky", "a", token, $$"""{"value": "{{new string('1', 5_000)}}"}""", year: null);

        Assert.Equal(HttpStatusCode.BadRequest, deep.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
    }

    [Theory]
    [InlineData("khong-co", "a")]
    [InlineData("da-ky", "khong-co")]
    public async Task An_unknown_figure_or_unit_is_not_found(string input, string unit)
    {
        var round = await province.OpenRoundAsync();

        var answer = await PutAsync(input, unit, await TokenAsync(), """{"value": 3}""", round.Year);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> TokenAsync() => await province.SourceTokenAsync(await province.EnteredSourceAsync());

    private async Task<HttpResponseMessage> PutAsync(string input, string unit, string? token, string body, int? year)
    {
        if (year is not null && body.EndsWith('}'))
        {
            body = body[..^1] + $", \"year\": {year}}}";
        }

        using var client = new HttpClient { BaseAddress = province.Address };
        using var request = new HttpRequestMessage(
            HttpMethod.Put,
            new Uri($"/api/v1/{Province.Slug}/monitored/dvc-quoc-gia/{input}/{unit}", UriKind.Relative)
        );
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await client.SendAsync(request);
    }
}

[Collection(Engines.Sqlite)]
public sealed class MonitoredApiOnSqliteTests(SqliteProvince province) : MonitoredApiTests(province);

[Collection(Engines.Postgres)]
public sealed class MonitoredApiOnPostgresTests(PostgresProvince province) : MonitoredApiTests(province);
