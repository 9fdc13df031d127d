using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Dossiers;

/// <summary>Who was given criteria until a day reads that day first, not only when the whole dossier is due.</summary>
public abstract class GivenWorkTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_colleague_reads_until_when_the_criteria_were_given_to_them()
    {
        var (round, due) = await GivenAsync(Identity.ContributorOfA);
        var colleague = await province.AsAsync(Identity.ContributorOfA);

        var job = await JobAsync(colleague, round.DossierOfA);
        var entry = (await colleague.OpenAsync(Entry(round))).QuerySelector("main")!.TextContent;

        var said = $"Bạn còn 2 tiêu chí được giao chưa nhập; hạn đến hết ngày {HanoiTime.DateOf(due)}, còn 3 ngày";
        Assert.Contains(said, job, StringComparison.Ordinal);
        Assert.Contains($"ngày {HanoiTime.DateOf(round.DeadlineAt)}", job, StringComparison.Ordinal);
        Assert.Contains(said, entry, StringComparison.Ordinal);
        Assert.DoesNotContain("Quá hạn", job, StringComparison.Ordinal);
        Assert.Contains("Nhập các tiêu chí được giao; chuyên viên của đơn vị trình hồ sơ", job, StringComparison.Ordinal);
        Assert.DoesNotContain("/ 100,00", job, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_specialist_who_was_given_criteria_reads_the_day_too_and_nobody_else_does()
    {
        var (round, due) = await GivenAsync(Identity.SpecialistOfA);

        var specialist = await JobAsync(await province.AsAsync(Identity.SpecialistOfA), round.DossierOfA, "/en");
        var leader = await JobAsync(await province.AsAsync(Identity.LeaderOfA), round.DossierOfA);

        Assert.Contains(
            $"2 criteria given to you, not entered yet, due by the end of {HanoiTime.DateOf(due)}, 3 days left",
            specialist,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("được giao chưa nhập", leader, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overdue_is_said_in_words_and_only_about_what_is_not_entered()
    {
        var (round, due) = await GivenAsync(Identity.ContributorOfA);
        await province.SaveAsync(round.DossierOfA, "dien-tap", Identity.ContributorOfA, ("so-lan", "2", 0));
        province.Clock.StopAt(HanoiTime.StartOf(due.AddDays(2)));
        var colleague = await province.FreshAsync(Identity.ContributorOfA);

        var job = await JobAsync(colleague, round.DossierOfA);
        var entry = (await colleague.OpenAsync(Entry(round))).QuerySelector("main")!.TextContent;
        await province.SaveAsync(round.DossierOfA, "cap-do", Identity.ContributorOfA, ("da-duyet", "1", 0), ("he-thong", "2", 0));
        var entered = await JobAsync(colleague, round.DossierOfA);

        var said = $"Quá hạnBạn còn 1 tiêu chí được giao chưa nhập; hạn đến hết ngày {HanoiTime.DateOf(due)}, đã quá hạn 2 ngày";
        Assert.Contains(said, job, StringComparison.Ordinal);
        Assert.Contains(said, entry, StringComparison.Ordinal);
        Assert.DoesNotContain("được giao chưa nhập", entered, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Entry(OpenRound round) => $"/{Province.Slug}{DossierPaths.Entry(round.DossierOfA, new("an-toan"))}";

    private static async Task<string> JobAsync(Visitor visitor, Guid dossier, string language = "") =>
        (await visitor.OpenAsync($"{language}/{Province.Slug}/work")).QuerySelector($"#hs-{dossier:N}")!.Closest("article")!.TextContent;

    /// <summary>Two criteria of unit A until three days from today; the dossier is due in ten.</summary>
    private async Task<(OpenRound Round, DateOnly Due)> GivenAsync(Identity colleague)
    {
        var now = province.Clock.GetUtcNow();
        var round = await province.OpenRoundAsync(now.AddDays(10));
        var due = HanoiTime.DayOf(now).AddDays(3);
        await province.AssignUntilAsync(round.DossierOfA, colleague, due, "dien-tap", "cap-do");
        return (round, due);
    }
}

[Collection(Engines.Sqlite)]
public sealed class GivenWorkOnSqliteTests(SqliteProvince province) : GivenWorkTests(province);

[Collection(Engines.Postgres)]
public sealed class GivenWorkOnPostgresTests(PostgresProvince province) : GivenWorkTests(province);
