using System.Net;
using System.Net.Http.Headers;
using System.Text;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Monitoring;

/// <summary>A source delivers what it was given and nothing else, and nobody hands in figures of a unit they belong to.</summary>
public abstract class SourceShareTests(Province province)
{
    private const string Sources = $"/{Province.Slug}/monitoring/sources";

    [Fact]
    public async Task A_figure_is_given_to_one_source_on_its_page_and_refused_to_another()
    {
        await province.OpenRoundAsync();
        var first = await province.EnteredSourceAsync();
        var second = await province.EmptySourceAsync("nguon-thu-hai");
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var page = await administrator.OpenAsync($"{Sources}/{second:N}");
        var form = page.QuerySelector("form[action$=inputs]")!;
        var taken = await administrator.PostAsync(
            form.GetAttribute("action")!,
            new Dictionary<string, string>(await administrator.TokenAsync()) { ["input:da-ky"] = "yes" }
        );

        var box = form.QuerySelector("input[name='input:da-ky']")!;
        Assert.True(box.HasAttribute("disabled"));
        Assert.Contains("do nguồn khác cung cấp: Cổng Dịch vụ công quốc gia", form.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, taken.StatusCode);
        Assert.NotNull((await administrator.OpenAsync($"{Sources}/{first:N}")).QuerySelector("input[name='input:da-ky'][checked]"));
    }

    [Fact]
    public async Task A_figure_that_is_taken_away_is_free_and_may_be_given_to_another()
    {
        await province.OpenRoundAsync();
        var first = await province.EnteredSourceAsync();
        var second = await province.EmptySourceAsync("nguon-nhan-lai");
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"{Sources}/{first:N}");
        var kept = page.QuerySelectorAll("form[action$=inputs] input[checked]")
            .Select(box => box.GetAttribute("name")!)
            .Where(name => name != "input:tong-so")
            .ToDictionary(name => name, _ => "yes");
        var action = page.QuerySelector("form[action$=inputs]")!.GetAttribute("action")!;

        var saved = await administrator.PostAsync(action, Merged(await administrator.TokenAsync(), kept));
        var free = await administrator.OpenAsync($"{Sources}/{second:N}");
        var given = await administrator.SubmitAsync(free, "form[action$=inputs]", new() { ["input:tong-so"] = "yes" });
        var after = await administrator.OpenAsync($"{Sources}/{second:N}");
        await administrator.PostAsync(
            free.QuerySelector("form[action$=inputs]")!.GetAttribute("action")!,
            await administrator.TokenAsync()
        );
        await province.EnteredSourceAsync();

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        Assert.NotNull(after.QuerySelector("input[name='input:tong-so'][checked]"));
    }

    [Fact]
    public async Task A_token_writes_the_figures_of_its_source_and_no_other()
    {
        var round = await province.OpenRoundAsync();
        await province.EnteredSourceAsync();
        await province.MeasureAsync(round.DossierOfA, "da-ky", "2");
        var token = await province.SourceTokenAsync(await province.EmptySourceAsync("nguon-ngoai"));

        var answer = await PutAsync("nguon-ngoai", "da-ky", token, round.Year);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var told = await answer.Content.ReadAsStringAsync();
        Assert.Contains("monitored.other-source", told, StringComparison.Ordinal);
        Assert.Equal("2", (await province.DossierAsync(round.DossierOfA)).Answers.Single(a => a.Track == Track.Monitored).Value);
    }

    [Fact]
    public async Task A_file_with_a_column_of_another_source_is_refused_in_the_preview_and_nothing_is_taken()
    {
        var round = await province.OpenRoundAsync();
        await province.EnteredSourceAsync();
        var other = await province.EmptySourceAsync("nguon-tep");
        var file = await province.UploadedMonitoredAsync("code,da-ky\na,2\n");
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var path = $"{Sources}/{other:N}/files/{file:N}/groups/{round.Group:N}";

        var preview = await administrator.OpenAsync(path);
        var taken = await administrator.PostAsync(path, await administrator.TokenAsync());

        var told = preview.QuerySelector("[aria-labelledby=loi] tbody")!.TextContent;
        Assert.Contains("da-ky", told, StringComparison.Ordinal);
        Assert.Contains("do nguồn khác (Cổng Dịch vụ công quốc gia) cung cấp", told, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
        Assert.DoesNotContain((await province.DossierAsync(round.DossierOfA)).Answers, a => a.Track == Track.Monitored);
    }

    [Fact]
    public async Task Nobody_hands_in_figures_of_a_unit_they_belong_to_by_any_account()
    {
        var round = await province.OpenRoundAsync();
        var source = await province.EnteredSourceAsync();
        var file = await province.UploadedMonitoredAsync("code,da-ky\nb,1\na,2\n");
        using var own = await province.SecondAccountAsync(Identity.SpecialistOfA, Role.AuthorityAdministrator);
        var path = $"{Sources}/{source:N}/files/{file:N}/groups/{round.Group:N}";

        var preview = await own.OpenAsync(path);
        var taken = await own.PostAsync(path, await own.TokenAsync());
        var token = await own.PostAsync(
            $"{Sources}/{source:N}/token",
            new Dictionary<string, string>(await own.TokenAsync()) { ["understood"] = "yes" }
        );
        var given = await own.PostAsync($"{Sources}/{source:N}/groups/{round.Group:N}/inputs", await own.TokenAsync());

        var told = preview.QuerySelector("[aria-labelledby=loi] tbody")!.TextContent;
        Assert.Contains("Dòng 3: bạn thuộc", told, StringComparison.Ordinal);
        Assert.Single(preview.QuerySelectorAll("[aria-labelledby=loi] tbody tr"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, token.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, given.StatusCode);
        Assert.DoesNotContain((await province.DossierAsync(round.DossierOfA)).Answers, a => a.Track == Track.Monitored);
        Assert.DoesNotContain((await province.DossierAsync(round.DossierOfB)).Answers, a => a.Track == Track.Monitored);
    }

    [Fact]
    public async Task A_token_sends_no_figure_of_a_unit_that_its_maker_belongs_to_now_and_the_page_says_so()
    {
        var round = await province.OpenRoundAsync();
        var source = await province.EnteredSourceAsync();

        // As if made while no round of the unit was open.
        var token = await province.SourceTokenAsync(source, Identity.SpecialistOfA);
        var own = await PutAsync("dvc-quoc-gia", "da-ky", token, round.Year);
        var other = await PutAsync("dvc-quoc-gia", "da-ky", token, round.Year, "b");
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var said = (await administrator.OpenAsync($"{Sources}/{source:N}")).QuerySelector("[aria-labelledby=ma]")!.TextContent;
        await province.SourceTokenAsync(source);
        var after = (await administrator.OpenAsync($"{Sources}/{source:N}")).QuerySelector("[aria-labelledby=ma]")!.TextContent;

        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
        Assert.Contains("monitored.token-own-unit", await own.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, other.StatusCode);
        Assert.DoesNotContain((await province.DossierAsync(round.DossierOfA)).Answers, a => a.Track == Track.Monitored);
        Assert.Contains("Người tạo mã thuộc Sở Ánh Sáng", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Người tạo mã thuộc", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_an_older_open_round_asks_for_is_listed_and_given_too()
    {
        var input = "rieng-" + Guid.NewGuid().ToString("N")[..8];
        var yaml = TestSet
            .Yaml.Replace("\"so-lan\"", $"\"{input}\"", StringComparison.Ordinal)
            .Replace("so-lan", input, StringComparison.Ordinal);
        var older = await province.OpenRoundAsync(
            set: await province.AdoptAsync(yaml.Replace("version: \"1\"", $"version: \"{input}\"", StringComparison.Ordinal))
        );
        await province.OpenRoundAsync();
        var source = await province.EmptySourceAsync("nguon-ky-truoc");
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"{Sources}/{source:N}");

        var given = await administrator.SubmitAsync(page, "form[action$=inputs]", new() { [$"input:{input}"] = "yes" });
        var after = await administrator.OpenAsync($"{Sources}/{source:N}");
        var taken = await administrator.PostAsync(
            after.QuerySelector("form[action$=inputs]")!.GetAttribute("action")!,
            await administrator.TokenAsync()
        );
        var free = await administrator.OpenAsync($"{Sources}/{source:N}");

        Assert.Contains(
            $"{older.Year}",
            page.QuerySelector($"input[name='input:{input}']")!.Closest("fieldset")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        Assert.NotNull(after.QuerySelector($"input[name='input:{input}'][checked]"));
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Null(free.QuerySelector($"input[name='input:{input}'][checked]"));
    }

    private static Dictionary<string, string> Merged(IEnumerable<KeyValuePair<string, string>> first, Dictionary<string, string> second) =>
        new(first.Concat(second));

    private async Task<HttpResponseMessage> PutAsync(string source, string input, string token, int year, string unit = "a")
    {
        using var client = new HttpClient { BaseAddress = province.Address };
        using var request = new HttpRequestMessage(
            HttpMethod.Put,
            new Uri($"/api/v1/{Province.Slug}/monitored/{source}/{input}/{unit}", UriKind.Relative)
        );
        request.Content = new StringContent($$"""{"value": 3, "year": {{year}}}""", Encoding.UTF8, "application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.SendAsync(request);
    }
}

[Collection(Engines.Sqlite)]
public sealed class SourceShareOnSqliteTests(SqliteProvince province) : SourceShareTests(province);

[Collection(Engines.Postgres)]
public sealed class SourceShareOnPostgresTests(PostgresProvince province) : SourceShareTests(province);
