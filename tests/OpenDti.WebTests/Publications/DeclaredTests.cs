using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Publications;

/// <summary>Declared points stand beside the final ones: the group's for the agency, its own for each unit once results are public.</summary>
public abstract class DeclaredTests(Province province) : IDisposable
{
    /// <summary>A declared 75: 1.2 was lowered from 15 to 12, 2.1 from 30 to 10. 75 − 3 − 20 = 52; 23 points of 100 too high.</summary>
    [Fact]
    public async Task The_agency_reads_what_every_unit_lost_and_how_often_each_criterion_was_changed()
    {
        var round = await AppraisedAsync();
        var auditor = await province.FreshAsync(Identity.Auditor);

        var page = await auditor.OpenAsync(Group(round));
        var workbook = OpenedWorkbook.Of(await (await auditor.GetAsync(Group(round) + ".xlsx")).Content.ReadAsByteArrayAsync());

        var rows = page.QuerySelectorAll("tbody tr")
            .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())))
            .ToList();
        Assert.Contains("Sở Ánh Sáng|75,00|52,00|52,00|−23,00|0|2|+23,00", rows);
        Assert.Contains("Sở Đồng Bằng|10,00|10,00|10,00|0,00|0|0|0,00", rows);
        Assert.Contains(
            rows,
            row => row.StartsWith("1.2 ", StringComparison.Ordinal) && row.EndsWith("|0 / 2|1 / 2", StringComparison.Ordinal)
        );
        Assert.Contains("11,5", page.QuerySelector("dl.figs")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Sở Ánh Sáng", workbook.Sheets["Theo đơn vị"][1][0].Text);
    }

    [Fact]
    public async Task A_unit_reads_its_own_once_results_are_public_and_never_another_units()
    {
        var round = await AppraisedAsync();
        var leader = await province.FreshAsync(Identity.LeaderOfA);
        var early = (await leader.OpenAsync(Unit(round.DossierOfA))).QuerySelector("main")!.TextContent;
        await province.ReleaseAsync(round.Group);

        var page = await leader.OpenAsync(Unit(round.DossierOfA));
        var others = await leader.GetAsync(Unit(round.DossierOfB));
        var group = await leader.GetAsync(Group(round));

        Assert.DoesNotContain("52,00", early, StringComparison.Ordinal);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("52,00", text, StringComparison.Ordinal);
        Assert.Contains("0 tiêu chí tăng, 2 tiêu chí giảm điểm", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Đồng Bằng", text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, others.StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, group.StatusCode);
    }

    [Fact]
    public async Task A_correction_that_is_decided_and_not_released_yet_is_no_final_point()
    {
        var round = await province.ReleasedRoundAsync(("complaintDays", "10"));
        await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB);
        await province.DecideComplaintAsync(round.DossierOfB, ComplaintOutcome.Adjusted);
        var leader = await province.FreshAsync(Identity.LeaderOfB);
        var released = TextOf(await leader.OpenAsync(Unit(round.DossierOfB)));
        Assert.False((await province.CorrectAsync(round.DossierOfB, "van-ban", 5m)).IsRefused);

        var decided = TextOf(await leader.OpenAsync(Unit(round.DossierOfB)));
        Assert.False((await province.ApproveCorrectionAsync(round.Group)).IsRefused);
        Assert.False((await province.SupersedeAsync(round.Group)).IsRefused);
        var corrected = TextOf(await leader.OpenAsync(Unit(round.DossierOfB)));

        Assert.Equal(released, decided);
        Assert.Contains("Chính thức60,00", released, StringComparison.Ordinal);
        Assert.Contains("Chính thức65,00", corrected, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string TextOf(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("main")!.TextContent;

    private static string Group(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/declared";

    private static string Unit(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/declared";

    private async Task<OpenRound> AppraisedAsync()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 12, AppraisalReason.PartAccepted, "Hai văn bản ngoài kỳ.")
        );
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Change("dien-tap", ("so-lan", "1")));
        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class DeclaredOnSqliteTests(SqliteProvince province) : DeclaredTests(province);

[Collection(Engines.Postgres)]
public sealed class DeclaredOnPostgresTests(PostgresProvince province) : DeclaredTests(province);
