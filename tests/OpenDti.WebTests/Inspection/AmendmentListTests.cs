using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Inspection;

namespace OpenDti.WebTests.Inspection;

/// <summary>The auditor's list of what amended the rules of a round: the decision, who recorded it, each unit before and after.</summary>
public abstract class AmendmentListTests(Province province) : IDisposable
{
    [Fact]
    public async Task An_amendment_of_the_set_is_told_with_its_decision_and_what_it_made_of_each_unit_although_more_happened_since()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddDays(5));
        await province.FillBothAsync(round);
        province.Clock.StopAt(province.Clock.GetUtcNow().AddHours(1));
        Assert.False((await province.AmendAsync(round.Group, await province.AmendedSetAsync(), number: "1520/QĐ-UBND")).IsRefused);
        province.Clock.StopAt(province.Clock.GetUtcNow().AddHours(1));
        var seen = (await province.DossierAsync(round.DossierOfA)).AnswerTo(new("ban-chi-dao"))!.Version;
        await province.SaveAsync(round.DossierOfA, "co-ban-chi-dao", Identity.SpecialistOfA, ("ban-chi-dao", "no", seen));
        var auditor = await province.FreshAsync(Identity.Auditor);

        var rows = await RowsAsync(auditor, round);

        // 1.1 counts 20 instead of 10, 1.2 (15) is dropped, 2.1 has to be entered anew, 2.2 keeps its 20: both units have 40.
        Assert.Equal(3, rows.Count);
        Assert.Contains("Tất cả đơn vị", rows[0], StringComparison.Ordinal);
        Assert.Contains("Quyết định số 1520/QĐ-UBND ngày 02/03/2026 của UBND tỉnh", rows[0], StringComparison.Ordinal);
        Assert.Contains("2 đơn vị thay đổi điểm, thứ hạng.", rows[0], StringComparison.Ordinal);
        Assert.Contains("Trích yếu: Sửa đổi một số tiêu chí", rows[0], StringComparison.Ordinal);
        Assert.Contains("Người " + Province.UserName(Identity.AuthorityAdministrator), rows[0], StringComparison.Ordinal);
        Assert.Contains("điểm 75,00 → 40,00, hạng 1 (không đổi)", rows[1], StringComparison.Ordinal);
        Assert.Contains("điểm 55,00 → 40,00, hạng 2 → 1", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_bonus_scheme_is_told_with_the_bonus_before_and_after_in_both_languages_and_as_a_file()
    {
        var round = await province.BonusRoundAsync();
        await province.ConfirmBAsync(round);
        province.Lock(round);
        var proposal = (await province.ProposeAsync(round.DossierOfB, Identity.AuthorityAdministrator, 5)).Value;
        Assert.False((await province.DecideBonusAsync(round.DossierOfB, proposal, 5)).IsRefused);
        province.Clock.StopAt(province.Clock.GetUtcNow().AddHours(1));
        var next = BonusSteps
            .Scheme.Replace("version: \"1\"", $"version: \"{round.Group.ToString("N")[..8]}\"", StringComparison.Ordinal)
            .Replace("each: 5 ", "each: 3 ", StringComparison.Ordinal);
        Assert.False((await province.AttachSchemeAsync(round.Group, next, "500/QĐ-UBND")).IsRefused);
        var auditor = await province.FreshAsync(Identity.Auditor);

        var rows = await RowsAsync(auditor, round);
        var en = await RowsAsync(auditor, round, "/en");
        var csv = await (await auditor.GetAsync($"{Path(round)}.csv?list=Amendments")).Content.ReadAsStringAsync();

        // 5 models: 25 points, 15 under the new scheme; 55 + 25 = 80 was ahead of 75, 70 is not. The first scheme changed nothing yet.
        var moved = Assert.Single(rows, row => row.Contains("Sở Đồng Bằng", StringComparison.Ordinal));
        Assert.Contains("Quyết định số 500/QĐ-UBND", moved, StringComparison.Ordinal);
        Assert.Contains("điểm thưởng 25,00 → 15,00", moved, StringComparison.Ordinal);
        Assert.Contains("hạng 1 → 2", moved, StringComparison.Ordinal);
        var first = Assert.Single(rows, row => row.Contains("447/QĐ-UBND", StringComparison.Ordinal));
        Assert.Contains("Không đơn vị nào thay đổi", first, StringComparison.Ordinal);
        Assert.Contains(en, row => row.Contains("bonus 25.00 → 15.00", StringComparison.Ordinal));
        Assert.Contains("điểm thưởng 25,00 → 15,00", csv, StringComparison.Ordinal);
        Assert.Contains("Người " + Province.UserName(Identity.AuthorityAdministrator), csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_amendments_did_is_rebuilt_once_and_again_only_when_the_group_has_another()
    {
        var round = await province.BonusRoundAsync();
        var first = await KeptAsync(round);
        await province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "2", await SeenAsync(round)));
        var afterSave = await KeptAsync(round);
        var version = round.Group.ToString("N")[^8..];
        var next = BonusSteps.Scheme.Replace("version: \"1\"", $"version: \"{version}\"", StringComparison.Ordinal);
        Assert.False((await province.AttachSchemeAsync(round.Group, next, "500/QĐ-UBND")).IsRefused);
        var afterAnother = await KeptAsync(round);

        Assert.Single(first);
        Assert.Same(first, afterSave);
        Assert.Equal(2, afterAnother.Count);
        Assert.Same(afterAnother, await KeptAsync(round));
    }

    [Fact]
    public async Task A_round_without_an_amendment_says_so_and_nobody_but_an_auditor_reads_the_list()
    {
        var round = await province.OpenRoundAsync();

        var page = await (await province.AsAsync(Identity.Auditor)).OpenAsync(Path(round) + "?list=Amendments");
        var refused = await (await province.AsAsync(Identity.AuthorityAdministrator)).GetAsync(Path(round) + "?list=Amendments");

        Assert.Contains("Không có trường hợp nào.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private Task<IReadOnlyList<AmendmentEntry>> KeptAsync(OpenRound round) =>
        province.Use<KeptAmendments>().OfAsync(province.Authority, round.Group, CancellationToken.None);

    private async Task<long> SeenAsync(OpenRound round) => (await province.DossierAsync(round.DossierOfB)).AnswerTo(new("so-lan"))!.Version;

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Path(OpenRound round) => $"/{Province.Slug}{DossierPaths.Inspection(round.Group)}";

    private static async Task<List<string>> RowsAsync(Visitor auditor, OpenRound round, string language = "")
    {
        var page = await auditor.OpenAsync($"{language}{Path(round)}?list=Amendments");
        return [.. page.QuerySelectorAll("#cac-dong tbody tr").Select(tr => tr.TextContent)];
    }
}

[Collection(Engines.Sqlite)]
public sealed class AmendmentListOnSqliteTests(SqliteProvince province) : AmendmentListTests(province);

[Collection(Engines.Postgres)]
public sealed class AmendmentListOnPostgresTests(PostgresProvince province) : AmendmentListTests(province);
