using System.Net;
using System.Net.Http.Headers;
using System.Text;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Years;

/// <summary>
/// A year in the manner of Đắk Lắk: departments by 1 pillar and 6 groups, districts by 3 pillars and 7 groups; two accounts per unit; the agency evaluates with
/// figures that it monitors itself; published in the second quarter of the year after. The sets are fictional.
/// </summary>
public abstract class DakLakYearTests(Province province) : IDisposable
{
    private const int Year = 2031;
    private static readonly DateTimeOffset Opening = HanoiTime.At(new DateOnly(2031, 12, 1), new TimeOnly(8, 0));
    private static readonly DateTimeOffset Deadline = HanoiTime.At(new DateOnly(2032, 1, 15), new TimeOnly(17, 0));
    private static readonly DateTimeOffset SecondQuarter = HanoiTime.At(new DateOnly(2032, 5, 20), new TimeOnly(9, 0));
    private static readonly DateTimeOffset Decision = HanoiTime.At(new DateOnly(2032, 6, 10), new TimeOnly(9, 0));

    private readonly ProvinceYear _year = new(province, "dak-lak");

    [Fact]
    public async Task From_two_accounts_per_unit_and_monitored_figures_to_the_decision_in_the_second_quarter()
    {
        province.Clock.StopAt(Opening);
        await _year.SettleAsync();
        var departments = await _year.OpenAsync("so", UnitKind.Department, Year, Deadline);
        var districts = await _year.OpenAsync("huyen", UnitKind.District, Year, Deadline);
        await EnterAsync(departments);
        await EnterAsync(districts);
        await MeasureAsync(departments, districts);

        province.Clock.StopAt(Deadline + RoundGroup.SettlingTime);
        await AppraiseAsync(departments, districts);
        Assert.Equal("release.not-approved", (await province.ReleaseApprovedAsync(departments.Id)).Refusal.Code);

        province.Clock.StopAt(SecondQuarter);
        await DraftAsync(departments);
        province.Clock.StopAt(Decision);
        var rankings = new List<string>();
        foreach (var group in (YearGroup[])[departments, districts])
        {
            rankings.Add((await province.ReleaseAsync(group.Id, number: "1021/QĐ-UBND")).Value);
        }

        // 13 criteria in 6 groups below 1 pillar, 14 in 7 below 3; the 2 and 2 criteria of the sensitive group stay closed.
        Assert.Equal(5 * (13 + 6 + 1 - 2), await _year.CompareAsync(departments, rankings[0]));
        Assert.Equal(4 * (14 + 7 + 3 - 2), await _year.CompareAsync(districts, rankings[1]));
        var page = await (await province.FreshAsync(Identity.Anonymous)).OpenAsync(ProvinceYear.PathOf($"/results/{rankings[0]}"));
        Assert.Contains("10/06/2032", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Everybody enters and everybody but one leader confirms; no specialist can do the leader's part.</summary>
    private async Task EnterAsync(YearGroup group)
    {
        foreach (var unit in group.Dossiers.Keys)
        {
            await _year.EnterAsync(group, unit);
            Assert.Equal(HttpStatusCode.Forbidden, await _year.ConfirmAsync(group, unit, "cv." + unit));
            if (unit != "du-lich")
            {
                Assert.Equal(HttpStatusCode.SeeOther, await _year.ConfirmAsync(group, unit, "ld." + unit));
            }
        }
    }

    private async Task MeasureAsync(params YearGroup[] groups)
    {
        var token = await province.SourceTokenAsync(await province.EnteredSourceAsync());
        using var source = new HttpClient { BaseAddress = province.Address };
        source.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var group in groups)
        {
            foreach (var (unit, figures) in _year.Files.Monitored(group.Name))
            {
                foreach (var (input, value) in figures)
                {
                    using var body = new StringContent($$"""{"value": {{value}}, "year": {{Year}}}""", Encoding.UTF8, "application/json");
                    var path = $"/api/v1/{Province.Slug}/monitored/dvc-quoc-gia/{input}/{unit}";
                    Assert.Equal(HttpStatusCode.NoContent, (await source.PutAsync(new Uri(path, UriKind.Relative), body)).StatusCode);
                }
            }
        }
    }

    /// <summary>The agency takes what agrees with its own figures; where unit b declared 118 signed documents and 75 were measured, the measured ones count.</summary>
    private async Task AppraiseAsync(params YearGroup[] groups)
    {
        foreach (var group in groups)
        {
            await province.GiveScopeAsync(group.Id, Identity.Appraiser);
            var appraiser = await province.FreshAsync(Identity.Appraiser);
            foreach (var criterion in group.Set.Criteria)
            {
                string[] differing = criterion.Id.Value == "van-ban-ky-so" && group.Dossiers.ContainsKey("b") ? ["b"] : [];
                await ProvinceYear.AcceptAsync(appraiser, group, criterion.Id.Value, differing);
            }
        }

        var departments = groups[0];
        var comparison = await (await province.FreshAsync(Identity.Auditor)).OpenAsync(
            ProvinceYear.PathOf($"/round-groups/{departments.Id:N}/monitored")
        );
        Assert.Contains("Sở Đồng Bằng", comparison.QuerySelector("main table tbody")!.TextContent, StringComparison.Ordinal);
        var changed = await province.AppraiseAsync(
            departments.Dossiers["b"],
            Identity.Appraiser,
            AppraisalSteps.Change("van-ban-ky-so", ("van-ban-ky-so-a", _year.Files.Monitored("so")["b"]["van-ban-ky-so-a"]))
        );
        Assert.False(changed.IsRefused);
        var dossier = await province.DossierAsync(departments.Dossiers["b"]);
        Assert.Equal("118", dossier.AnswerTo(new InputId("van-ban-ky-so-a"))!.Value);
    }

    /// <summary>Before the decision each unit sees its draft, with what the agency changed and why.</summary>
    private async Task DraftAsync(YearGroup departments)
    {
        Assert.False((await province.SendDraftAsync(departments.Id)).IsRefused);
        using var leader = await _year.PersonAsync("ld.b");
        var draft = await leader.OpenAsync(ProvinceYear.PathOf(DossierPaths.Draft(departments.Dossiers["b"])));
        var main = draft.QuerySelector("main")!.TextContent;
        Assert.Contains("72,75", main, StringComparison.Ordinal);
        Assert.Contains("Văn bản ký số", main, StringComparison.Ordinal);
        using var neighbour = await _year.PersonAsync("ld.a");
        var closed = await neighbour.GetAsync(ProvinceYear.PathOf(DossierPaths.Draft(departments.Dossiers["b"])));
        Assert.Equal(HttpStatusCode.Forbidden, closed.StatusCode);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }
}

public sealed class DakLakYearOnSqliteTests(SqliteProvince province) : DakLakYearTests(province), IClassFixture<SqliteProvince>;

public sealed class DakLakYearOnPostgresTests(PostgresProvince province) : DakLakYearTests(province), IClassFixture<PostgresProvince>;
