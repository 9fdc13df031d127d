using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Appraisals;

/// <summary>Three pages of the appraisal show what a criterion brought in the round before, and they show the same.</summary>
public abstract class LastYearPointsTests(Province province) : DecideScene(province)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task By_unit_by_criterion_and_at_the_decision_the_points_that_counted_last_year_are_shown(bool isReleased)
    {
        var before = await LockedAsync();
        await Province.AppraiseAsync(
            before.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 5, AppraisalReason.NoDocument, "Chưa có danh mục.")
        );
        if (isReleased)
        {
            Assert.False((await Province.ReleaseAsync(before.Group)).IsRefused);
        }

        var now = await LockedAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var label = $"[data-l='Năm {before.Year}']";

        var byUnit = (await appraiser.OpenAsync($"/{TestWorld.Province.Slug}/dossiers/{now.DossierOfA:N}/appraisal"))
            .QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains("1.2", StringComparison.Ordinal))
            .QuerySelector(label)!
            .TextContent;
        var byCriterion = (await appraiser.OpenAsync($"/{TestWorld.Province.Slug}/round-groups/{now.Group:N}/appraisal/criteria/van-ban"))
            .QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains("Sở Ánh Sáng", StringComparison.Ordinal))
            .QuerySelector(label)!
            .TextContent;
        var decide = (await appraiser.OpenAsync(Path(now.DossierOfA, "van-ban"))).QuerySelector($"tfoot {label}")!.TextContent;

        Assert.Equal("5,00", byUnit.Trim());
        Assert.Contains("5,00", byCriterion, StringComparison.Ordinal);
        Assert.Equal("5,00", decide.Trim());
    }
}

[Collection(Engines.Sqlite)]
public sealed class LastYearPointsOnSqliteTests(SqliteProvince province) : LastYearPointsTests(province);

[Collection(Engines.Postgres)]
public sealed class LastYearPointsOnPostgresTests(PostgresProvince province) : LastYearPointsTests(province);
