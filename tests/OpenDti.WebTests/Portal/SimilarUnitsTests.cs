using AngleSharp.Dom;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Traits;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Portal;

/// <summary>What a released unit says of itself beside the units with the same traits, and why a line has its points.</summary>
public abstract class SimilarUnitsTests(Province province) : IDisposable
{
    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_unit_stands_beside_the_units_of_its_kind()
    {
        var third = (await province.RegisterAsync(UnitKind.Department, "Sở Thứ Ba"))[0];
        var round = await OpenAsync("tap-tuong-dong", "traits:\n  - { id: \"mien-nui\", name: { vi: \"Địa bàn miền núi\" } }");
        await using var db = province.Databases.Open(province.Authority);
        var ofThird = db.Dossiers.Single(dossier => dossier.RoundGroupId == round.Group && dossier.UnitId == third).Id;
        await GiveAsync(round, round.DossierOfA, ofThird);

        var page = await ReleasedAsync(round);

        // A has 75, the third unit nothing: 37.50 on average; the unit without the trait is not counted.
        var section = page.QuerySelector("section[aria-labelledby=tuong-dong]")!;
        Assert.Contains("2 đơn vị của khối có cùng đặc điểm (Địa bàn miền núi)", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["75,00 / 100,00", "37,50", "+37,50"],
            section.QuerySelector("tbody tr")!.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())
        );
        Assert.Equal(["Sở Thứ Ba"], section.QuerySelectorAll("li a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task A_released_line_that_lost_its_points_for_want_of_evidence_says_so()
    {
        var round = await OpenAsync("tap-thieu-tai-lieu", "missingEvidence: zero");

        var page = await ReleasedAsync(round);

        var row = page.QuerySelectorAll("#cs-nhan-thuc tbody tr")
            .Single(tr => tr.QuerySelector("th")?.TextContent.Trim() == "1.1 Có Ban Chỉ đạo");
        Assert.Contains("0,00 / 10,00", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("tài liệu kiểm chứng", row.TextContent, StringComparison.Ordinal);
    }

    private async Task<OpenRound> OpenAsync(string id, string more) =>
        await province.OpenRoundAsync(
            province.Clock.GetUtcNow().AddHours(1),
            await province.AdoptAsync(TestSet.Yaml.Replace("tap-thu", id, StringComparison.Ordinal) + $"\n{more}\n")
        );

    private async Task GiveAsync(OpenRound round, params Guid[] dossiers)
    {
        var request = province.Request(
            province.Authority,
            province.Accounts[Identity.AuthorityAdministrator],
            [.. GroupStreams.Of(round.Group, dossiers)]
        );
        var chosen = dossiers.Select(dossier => new ChosenTraits(dossier, [], ["mien-nui"])).ToList();
        var given = await province
            .Use<GiveTraits>()
            .RunAsync(request, round.Group, Guid.Empty, chosen, "Nghị quyết.", CancellationToken.None);
        Assert.False(given.IsRefused);
    }

    private async Task<IElement> ReleasedAsync(OpenRound round)
    {
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        province.Clock.StopAt(round.DeadlineAt.AddMinutes(15));
        var results = (await province.ReleaseAsync(round.Group)).Value;
        var reader = await province.AsAsync(Identity.Anonymous);
        return (await reader.OpenAsync($"/{Province.Slug}/results/{results}/units/{province.UnitA:N}")).QuerySelector("main")!;
    }
}

public sealed class SimilarUnitsOnSqliteTests(SqliteProvince province) : SimilarUnitsTests(province), IClassFixture<SqliteProvince>;

public sealed class SimilarUnitsOnPostgresTests(PostgresProvince province) : SimilarUnitsTests(province), IClassFixture<PostgresProvince>;
