using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.WebTests.Monitoring;

/// <summary>What a unit is told of figures that came in after its lock, and of what it had said against an earlier one.</summary>
public abstract class MeasuredNoticeTests(Province province) : IDisposable
{
    private const string Words = "Hệ thống chưa tính đợt tháng 11.";

    [Fact]
    public async Task Figures_that_a_system_sends_one_by_one_are_told_once_for_the_day_with_their_number_and_their_list()
    {
        var round = await LockedAsync();
        var token = await province.SourceTokenAsync(await province.EnteredSourceAsync());
        foreach (var (input, value) in new[] { ("so-lan", 1), ("da-ky", 2), ("da-ky", 3), ("tong-so", 4), ("da-duyet", 5) })
        {
            Assert.Equal(HttpStatusCode.NoContent, (await PutAsync(input, token, value, round.Year)).StatusCode);
        }

        var during = await ToldAsync(Identity.SpecialistOfA, round, "monitored.came-in");
        var job = Assert.Single(await JobsOfAsync(round));
        await TellAsync(job);
        await TellAsync(job);

        // Approved systems stand in no rule of this set.
        var told = Assert.Single(await ToldAsync(Identity.SpecialistOfA, round, "monitored.came-in-day"));
        var page = await (await province.FreshAsync(Identity.SpecialistOfA)).OpenAsync($"/{Province.Slug}{told.Path}");
        Assert.Empty(during);
        Assert.Equal("3", told.Operands[2]);
        Assert.Equal($"/dossiers/{round.DossierOfA:N}/monitored", told.Path);
        Assert.Single(await ToldAsync(Identity.LeaderOfA, round, "monitored.came-in-day"));
        Assert.Equal(3, page.QuerySelectorAll("main tbody tr").Length);
    }

    [Fact]
    public async Task A_figure_that_changed_again_on_another_day_is_told_with_that_day()
    {
        var round = await LockedAsync();
        var token = await province.SourceTokenAsync(await province.EnteredSourceAsync());
        await PutAsync("so-lan", token, 1, round.Year);
        province.Clock.StopAt(province.Clock.GetUtcNow().AddDays(1));
        await PutAsync("so-lan", token, 2, round.Year);

        var jobs = await JobsOfAsync(round);
        foreach (var job in jobs)
        {
            await TellAsync(job);
        }

        var told = Assert.Single(await ToldAsync(Identity.SpecialistOfA, round, "monitored.came-in-day"));
        Assert.Equal(2, jobs.Count);
        Assert.EndsWith("/monitored/so-lan", told.Path, StringComparison.Ordinal);
        Assert.Contains(HanoiTime.DateOf(jobs[1].RunAt.AddDays(-1)), told.Operands);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_contest_that_another_figure_closed_is_told_the_unit_and_those_who_were_told_of_it(bool isLocked)
    {
        var round = await province.OpenMeasuredRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        if (isLocked)
        {
            province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        }

        await SayAsync(round, "so-lan");
        var later = await province.NewAccountAsync(Role.Appraiser);
        await province.GiveScopeAsync(round.Group, later);
        var token = await province.SourceTokenAsync(await province.EnteredSourceAsync());
        await PutAsync("so-lan", token, 1, round.Year);
        var unchanged = await ToldAsync(Identity.SpecialistOfA, round, "contest.was-overtaken");
        await PutAsync("so-lan", token, 3, round.Year);
        await PutAsync("so-lan", token, 4, round.Year);

        var unit = Assert.Single(await ToldAsync(Identity.SpecialistOfA, round, "contest.was-overtaken"));
        var appraiser = Assert.Single(await ToldAsync(Identity.Appraiser, round, "contest.appraised-was-overtaken"));
        Assert.Empty(unchanged);
        Assert.Contains(Words, unit.Operands);
        Assert.EndsWith("/monitored/so-lan", unit.Path, StringComparison.Ordinal);
        Assert.Single(await ToldAsync(Identity.LeaderOfA, round, "contest.was-overtaken"));
        Assert.EndsWith("/appraisal/dien-tap", appraiser.Path, StringComparison.Ordinal);
        Assert.DoesNotContain(await province.ToldAsync(later), n => n.Code.StartsWith("contest.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_appraiser_has_decided_about_is_not_told_as_closed_by_another_figure()
    {
        var round = await LockedAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        await SayAsync(round, "so-lan");
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("dien-tap", CriterionAct.Accept));

        await province.MeasureAsync(round.DossierOfA, "so-lan", "2");

        Assert.Empty(await ToldAsync(Identity.SpecialistOfA, round, "contest.was-overtaken"));
    }

    [Fact]
    public async Task Figures_that_concern_a_unit_in_no_criterion_are_not_told_it()
    {
        var round = await LockedAsync(MonitoredRound.Trait);
        await province.MeasureAsync(round.DossierOfA, "tong-so", "4");
        await province.MeasureAsync(round.DossierOfB, "tong-so", "4");

        Assert.Empty(await ToldAsync(Identity.SpecialistOfA, round, "monitored.came-in"));
        Assert.Contains(
            await province.ToldAsync(Identity.SpecialistOfB),
            n => n.Path.Contains($"{round.DossierOfB:N}/monitored/tong-so", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_file_whose_first_figure_stands_in_no_rule_is_taken_and_told()
    {
        var round = await LockedAsync(MonitoredRound.Trait);
        var source = await province.EnteredSourceAsync();
        var file = await province.UploadedMonitoredAsync("code,da-duyet,tong-so,so-lan,da-ky\na,7,9,2,3\n");
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        var path = $"/{Province.Slug}/monitoring/sources/{source:N}/files/{file:N}/groups/{round.Group:N}";
        var taken = await administrator.PostAsync(path, await administrator.TokenAsync());

        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        var told = Assert.Single(await ToldAsync(Identity.SpecialistOfA, round, "monitored.came-in"));
        Assert.Equal("2", told.Operands[2]);
        Assert.Equal($"/dossiers/{round.DossierOfA:N}/monitored", told.Path);
    }

    [Fact]
    public async Task An_appraiser_is_led_to_the_criterion_of_the_figure_that_concerns_the_unit()
    {
        var round = await LockedAsync(MonitoredRound.Trait);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.MeasureAsync(round.DossierOfA, "da-ky", "3");

        await SayAsync(round, "da-ky");

        var told = Assert.Single(await ToldAsync(Identity.Appraiser, round, "contest.was-made"));
        var page = await (await province.FreshAsync(Identity.Appraiser)).GetAsync($"/{Province.Slug}{told.Path}");
        Assert.EndsWith("/appraisal/cap-do", told.Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private async Task<OpenRound> LockedAsync(string? traitOfA = null)
    {
        var round = await province.OpenMeasuredRoundAsync();
        if (traitOfA is not null)
        {
            await province.GiveTraitAsync(round, round.DossierOfA, traitOfA);
        }

        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        return round;
    }

    private async Task SayAsync(OpenRound round, string input)
    {
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/monitored/{input}");
        Assert.Equal(HttpStatusCode.SeeOther, (await specialist.SubmitAsync(page, "main form", new() { ["words"] = Words })).StatusCode);
    }

    private async Task<HttpResponseMessage> PutAsync(string input, string token, int value, int year)
    {
        using var client = new HttpClient { BaseAddress = province.Address };
        using var request = new HttpRequestMessage(
            HttpMethod.Put,
            new Uri($"/api/v1/{Province.Slug}/monitored/dvc-quoc-gia/{input}/a", UriKind.Relative)
        );
        request.Content = new StringContent($$"""{"value": {{value}}, "year": {{year}}}""", Encoding.UTF8, "application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.SendAsync(request);
    }

    private async Task<List<Job>> JobsOfAsync(OpenRound round)
    {
        await using var db = province.Databases.OpenShared();
        var about = round.DossierOfA.ToString("N");
        return await db
            .Jobs.AsNoTracking()
            .Where(j => j.Kind == "monitoring.tell-day" && j.DedupeKey.Contains(about))
            .OrderBy(j => j.RunAt)
            .ToListAsync();
    }

    private Task TellAsync(Job job)
    {
        province.Clock.StopAt(job.RunAt);
        return province.Use<IEnumerable<JobHandler>>().Single(handler => handler.Kind == job.Kind).RunAsync(job, CancellationToken.None);
    }

    private async Task<List<Notice>> ToldAsync(Identity identity, OpenRound round, string code) =>
        (await province.ToldAsync(identity)).FindAll(n =>
            n.Code == code && n.Path.Contains(round.DossierOfA.ToString("N"), StringComparison.Ordinal)
        );
}

[Collection(Engines.Sqlite)]
public sealed class MeasuredNoticeOnSqliteTests(SqliteProvince province) : MeasuredNoticeTests(province);

[Collection(Engines.Postgres)]
public sealed class MeasuredNoticeOnPostgresTests(PostgresProvince province) : MeasuredNoticeTests(province);
