using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Traits;

namespace OpenDti.WebTests.Dossiers;

/// <summary>What a unit is, it is next year too, unless the next set asks for something else. Each test has an installation of its own.</summary>
public abstract class CarriedTraitsTests(Province province) : IAsyncLifetime
{
    public Task InitializeAsync() => province.InitializeAsync();

    public Task DisposeAsync() => province.DisposeAsync();

    [Fact]
    public async Task Next_years_dossiers_have_the_traits_of_this_year()
    {
        var round = await WithTraitAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(RollOverScene.Path(round));
        var offered = page.QuerySelector("input[name='carry:traits']")!.ParentElement!.TextContent;

        var answer = await administrator.SubmitAsync(page, RollOverScene.Form, []);

        var next = await province.OpenedAsync(answer);
        await using var db = province.Databases.Open(province.Authority);
        var dossiers = await db.Dossiers.Where(d => d.RoundGroupId == next.Id).ToDictionaryAsync(d => d.UnitId);
        var history = await (await province.FreshAsync(Identity.Auditor)).OpenAsync(
            $"/{Province.Slug}/dossiers/{dossiers[province.UnitA].Id:N}/history"
        );
        Assert.Contains("Sở Ánh Sáng: Không ban hành văn bản", offered, StringComparison.Ordinal);
        Assert.Equal(["khong-van-ban"], dossiers[province.UnitA].Traits);
        Assert.Empty(dossiers[province.UnitB].Traits);
        Assert.Contains("đặc điểm của 1 đơn vị", await administrator.SaidAfterAsync(answer), StringComparison.Ordinal);
        Assert.Contains(
            $"Theo đặc điểm đã ghi nhận ở kỳ đánh giá năm {round.Year}.",
            history.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_trait_that_the_next_set_does_not_know_is_named_and_not_carried()
    {
        var round = await WithTraitAsync();
        await province.AdoptAsync(
            TestSet
                .Yaml.Replace("id: \"tap-thu\"", "id: \"tap-dac-diem\"", StringComparison.Ordinal)
                .Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal)
        );
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(RollOverScene.Path(round));

        var forced = await administrator.SubmitAsync(page, RollOverScene.Form, new() { ["carry:traits"] = "true" });
        var open = await province.IsOpenAsync(round.Year + 1);

        Assert.Null(page.QuerySelector("input[name='carry:traits']"));
        Assert.Contains(
            "Bộ chỉ số mới không còn đặc điểm: Không ban hành văn bản.",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Conflict, forced.StatusCode);
        Assert.False(open);
    }

    private async Task<OpenRound> WithTraitAsync()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddHours(1), await province.AdoptAsync(TraitsTests.Yaml));
        var administrator = province.Accounts[Identity.AuthorityAdministrator];
        var given = await province
            .Use<GiveTraits>()
            .RunAsync(
                province.Request(province.Authority, administrator, Dossier.StreamOf(round.DossierOfA)),
                round.Group,
                personId: Guid.Empty,
                [new ChosenTraits(round.DossierOfA, Shown: [], ["khong-van-ban"])],
                "Quyết định số 7/QĐ-UBND giao nhiệm vụ năm nay.",
                CancellationToken.None
            );
        Assert.False(given.IsRefused);
        return round;
    }
}

public sealed class CarriedTraitsOnSqliteTests() : CarriedTraitsTests(new SqliteProvince());

public sealed class CarriedTraitsOnPostgresTests() : CarriedTraitsTests(new PostgresProvince());
