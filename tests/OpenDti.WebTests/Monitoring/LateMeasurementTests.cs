using System.Net;
using System.Net.Http.Headers;
using System.Text;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Monitoring;

/// <summary>A figure that a system measures late changes nothing that was approved, and nothing that was decided without being seen.</summary>
public abstract class LateMeasurementTests(Province province) : IDisposable
{
    [Fact]
    public async Task Once_the_results_are_approved_no_measured_figure_is_taken()
    {
        var round = await province.LockedRoundAsync();
        var token = await province.SourceTokenAsync(await province.EnteredSourceAsync());
        await province.ApproveAsync(round.Group);

        using var client = new HttpClient { BaseAddress = province.Address };
        using var request = new HttpRequestMessage(
            HttpMethod.Put,
            new Uri($"/api/v1/{Province.Slug}/monitored/dvc-quoc-gia/da-ky/a", UriKind.Relative)
        );
        request.Content = new StringContent($$"""{"value": 3, "year": {{round.Year}}}""", Encoding.UTF8, "application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("monitored.approved", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain((await province.DossierAsync(round.DossierOfA)).Answers, a => a.Track == Track.Monitored);
    }

    [Fact]
    public async Task A_figure_that_only_a_system_measures_reopens_the_decision_that_was_taken_without_it()
    {
        var round = await DecidedAsync();

        var taken = await province.MeasureAsync(round.DossierOfA, "so-lan", "1");

        var dossier = await province.DossierAsync(round.DossierOfA);
        Assert.False(taken.IsRefused);
        Assert.Equal("1", dossier.Answers.Single(a => a is { Input: "so-lan", Track: Track.Monitored }).Value);
        Assert.Equal(CriterionState.Corrected, dossier.StateOf(new("dien-tap"), province.Clock.GetUtcNow()));
        Assert.Equal(CriterionState.Decided, dossier.StateOf(new("van-ban"), province.Clock.GetUtcNow()));
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        var page = await appraiser.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/appraisal/dien-tap");
        Assert.Contains("Có bổ sung sau thẩm định", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_measured_beside_a_declared_figure_reopens_nothing()
    {
        var round = await DecidedAsync();

        await province.MeasureAsync(round.DossierOfA, "da-ky", "2");

        var dossier = await province.DossierAsync(round.DossierOfA);
        Assert.Equal(CriterionState.Decided, dossier.StateOf(new("van-ban"), province.Clock.GetUtcNow()));
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    /// <summary>Locked, with a set that leaves the number of drills to a system; 1.2 and 2.1 of unit A are accepted.</summary>
    private async Task<OpenRound> DecidedAsync()
    {
        var set = await province.AdoptAsync(
            TestSet
                .Yaml.Replace("version: \"1\"", $"version: \"m{Guid.NewGuid().ToString("N")[..6]}\"", StringComparison.Ordinal)
                .Replace("kind: count, unit: \"lần\" }", "kind: count, unit: \"lần\", source: monitored }", StringComparison.Ordinal)
        );
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1), set);
        await province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "3", 0), ("tong-so", "4", 0));
        await province.MeasureAsync(round.DossierOfA, "so-lan", "2");
        province.Clock.StopAt(round.DeadlineAt + Web.Features.Rounds.RoundGroup.SettlingTime);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        foreach (var criterion in new[] { "van-ban", "dien-tap" })
        {
            var decision = AppraisalSteps.Decision(criterion, CriterionAct.Accept);
            Assert.False((await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, decision)).IsRefused);
        }

        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class LateMeasurementOnSqliteTests(SqliteProvince province) : LateMeasurementTests(province);

[Collection(Engines.Postgres)]
public sealed class LateMeasurementOnPostgresTests(PostgresProvince province) : LateMeasurementTests(province);
