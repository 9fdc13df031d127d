using AngleSharp.Dom;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Monitoring;

/// <summary>What is measured so far, by units that are asked for it: 1.2 is not asked of a unit that issues no documents.</summary>
public abstract class CompareTests(Province province) : IDisposable
{
    [Fact]
    public async Task The_provisional_standing_and_the_coverage_leave_out_what_does_not_concern_a_unit()
    {
        var round = await province.OpenMeasuredRoundAsync();
        await province.GiveTraitAsync(round, round.DossierOfA, MonitoredRound.Trait);
        foreach (var (dossier, input, value) in Figures(round))
        {
            await province.MeasureAsync(dossier, input, value);
        }

        var page = await (await province.FreshAsync(Identity.AuthorityAdministrator)).OpenAsync(
            $"/{Province.Slug}/round-groups/{round.Group:N}/monitored"
        );

        // A: 1.1 alone stands for the 30 of its index, and nothing else is measured. B: 10 for 1.1 and a half of 20 for 1.2.
        Assert.Equal(["30,00 / 100,00", "20,00 / 100,00"], Rows(page, "tam-tinh").Select(row => Said(row.QuerySelectorAll("td")[1])));
        var coverage = Rows(page, "da-co").ToLookup(row => Said(row.QuerySelector("th")!), row => Said(row.QuerySelectorAll("td")[1]));
        Assert.Equal(["1 / 1"], coverage["Tổng số văn bản"]);
        Assert.Equal(["2 / 2"], coverage["Ban Chỉ đạo"]);
        Assert.Equal(["1 / 1", "1 / 2"], coverage["Số văn bản do người đứng đầu ký"]);
        Assert.Equal(["0 / 2"], coverage["Số lần diễn tập"]);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static IEnumerable<(Guid Dossier, string Input, string Value)> Figures(OpenRound round) =>
        [
            (round.DossierOfA, "ban-chi-dao", "yes"),
            (round.DossierOfA, "tong-so", "9"),
            (round.DossierOfB, "ban-chi-dao", "yes"),
            (round.DossierOfB, "da-ky", "2"),
            (round.DossierOfB, "tong-so", "4"),
        ];

    private static IHtmlCollection<IElement> Rows(IParentNode page, string section) =>
        page.QuerySelectorAll($"[aria-labelledby={section}] tbody tr");

    private static string Said(IElement cell) =>
        string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

[Collection(Engines.Sqlite)]
public sealed class CompareOnSqliteTests(SqliteProvince province) : CompareTests(province);

[Collection(Engines.Postgres)]
public sealed class CompareOnPostgresTests(PostgresProvince province) : CompareTests(province);
