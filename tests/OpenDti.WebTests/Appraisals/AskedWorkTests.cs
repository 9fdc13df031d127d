using OpenDti.TestWorld;
using OpenDti.Web.Features.Appraisals;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Appraisals;

/// <summary>What is asked after the lock is told on the first page with its own last day, and apart from what others only look at.</summary>
public abstract class AskedWorkTests(Province province) : IDisposable
{
    [Fact]
    public async Task The_unit_reads_what_it_has_to_correct_and_to_explain_and_until_when_instead_of_a_deadline_that_has_passed()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var until = HanoiTime.StartOf(HanoiTime.DayOf(province.Clock.GetUtcNow()).AddDays(3));
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("van-ban", until));
        await province.AskAsync(round.DossierOfA, "dien-tap", "Cuộc nào?");
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);

        var job = await JobAsync(specialist, round.DossierOfA);
        var english = await JobAsync(specialist, round.DossierOfA, "/en");

        var day = HanoiTime.DateOf(until.AddDays(-1));
        Assert.Contains(
            $"1 tiêu chí cần bổ sung, 1 tiêu chí cần giải trình; hạn: đến hết ngày {day}, còn 2 ngày",
            job,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("đã hết hạn", job, StringComparison.Ordinal);
        Assert.Contains($"1 to correct, 1 to explain; until the end of {day}, 2 days left", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_and_an_auditor_look_on_and_are_told_nothing_was_given_to_them()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);

        var appraiser = await SectionAsync(Identity.Appraiser, round);
        foreach (var reader in new[] { Identity.AuthorityAdministrator, Identity.Auditor })
        {
            var section = await SectionAsync(reader, round);

            Assert.DoesNotContain("bạn", section, StringComparison.Ordinal);
            Assert.Contains("Chờ quyết định", section, StringComparison.Ordinal);
            Assert.Contains("Xem tiêu chí: ", section, StringComparison.Ordinal);
            var table = await (await province.AsAsync(reader)).OpenAsync(
                $"/{Province.Slug}{AppraisalPaths.Criterion(round.Group, new("van-ban"))}"
            );
            Assert.StartsWith("2 đơn vị", table.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("giao cho bạn", table.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("Chờ bạn quyết định", appraiser, StringComparison.Ordinal);
        Assert.Contains("Thẩm định tiếp: ", appraiser, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static async Task<string> JobAsync(Visitor visitor, Guid dossier, string language = "") =>
        (await visitor.OpenAsync($"{language}/{Province.Slug}{DossierPaths.MyWork}"))
            .QuerySelector($"#hs-{dossier:N}")!
            .Closest("article")!
            .TextContent;

    private async Task<string> SectionAsync(Identity reader, OpenRound round) =>
        (await (await province.FreshAsync(reader)).OpenAsync($"/{Province.Slug}{AppraisalPaths.Queue}"))
            .QuerySelector($"section[aria-labelledby=k-{round.Group:N}]")!
            .TextContent;
}

[Collection(Engines.Sqlite)]
public sealed class AskedWorkOnSqliteTests(SqliteProvince province) : AskedWorkTests(province);

[Collection(Engines.Postgres)]
public sealed class AskedWorkOnPostgresTests(PostgresProvince province) : AskedWorkTests(province);
