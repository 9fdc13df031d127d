using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Publications;

/// <summary>Nothing is approved over the head of a unit that still has its time, or of an appraiser or an agency that has still to decide.</summary>
public abstract class OpenMattersTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_criterion_that_was_returned_holds_the_approval_until_its_day_is_over()
    {
        var round = await LockedAsync();
        var until = await ReturnAsync(round, "van-ban");

        var early = await province.ApproveAsync(round.Group);
        var page = await PageAsync(round, Identity.AuthorityAdministrator);
        province.Clock.StopAt(until);
        var later = await PageAsync(round, Identity.AuthorityAdministrator);
        var then = await province.ApproveAsync(round.Group);

        Assert.Equal("approval.with-units", early.Refusal.Code);
        Assert.Contains("Còn 1 tiêu chí đã trả lại mà đơn vị còn thời gian bổ sung", page.Words, StringComparison.Ordinal);
        Assert.Contains("1.2 Văn bản do người đứng đầu ký", page.Words, StringComparison.Ordinal);
        Assert.Contains($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/appraisal/van-ban", page.Links);
        Assert.False(page.HasForm);
        Assert.Contains("1 tiêu chí quá hạn bổ sung, tính theo số liệu đã xác nhận trước đó", later.Words, StringComparison.Ordinal);
        Assert.True(later.HasForm);
        Assert.False(then.IsRefused);
    }

    [Fact]
    public async Task A_correction_waits_for_the_leader_and_then_for_an_appraiser_who_looks_again()
    {
        var round = await LockedAsync();
        await ReturnAsync(round, "van-ban");
        var seen = (await province.DossierAsync(round.DossierOfA)).AnswerTo(new("da-ky"))!.Version;
        await province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", seen));

        var unconfirmed = await province.ApproveAsync(round.Group);
        await province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");
        var corrected = await province.ApproveAsync(round.Group);
        var page = await PageAsync(round, Identity.AuthorityAdministrator);
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept));

        Assert.Equal("approval.with-units", unconfirmed.Refusal.Code);
        Assert.Equal("approval.corrected-unseen", corrected.Refusal.Code);
        Assert.Contains("Có bổ sung, chưa thẩm định lại", page.Words, StringComparison.Ordinal);
        Assert.False((await province.ApproveAsync(round.Group)).IsRefused);
    }

    [Fact]
    public async Task A_bonus_proposal_that_nobody_decided_about_holds_the_approval()
    {
        var round = await province.BonusRoundAsync();
        var proposal = await province.ProposeAsync(round.DossierOfA, Identity.AuthorityAdministrator, 1);
        province.Clock.StopAt(round.DeadlineAt + Web.Features.Rounds.RoundGroup.SettlingTime);

        var waiting = await province.ApproveAsync(round.Group);
        var page = await PageAsync(round, Identity.Publisher);
        await province.DecideBonusAsync(round.DossierOfA, proposal.Value, 1);

        Assert.Equal("approval.bonus-open", waiting.Refusal.Code);
        Assert.Contains("Đề nghị điểm thưởng chưa quyết định", page.Words, StringComparison.Ordinal);
        Assert.False((await province.ApproveAsync(round.Group)).IsRefused);
    }

    [Fact]
    public async Task What_nobody_appraised_is_told_and_holds_nothing()
    {
        var round = await LockedAsync();
        var nothing = await PageAsync(round, Identity.Publisher);
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept));

        var some = await PageAsync(round, Identity.Publisher);
        var english = await PageAsync(round, Identity.Publisher, "/en");

        Assert.Contains("Khối này không có quyết định thẩm định nào", nothing.Words, StringComparison.Ordinal);
        Assert.Contains("7 tiêu chí chưa có ai thẩm định", some.Words, StringComparison.Ordinal);
        Assert.Contains("3 tiêu chí chưa thẩm định", some.Words, StringComparison.Ordinal);
        Assert.Contains("7 criteria were appraised by nobody", english.Words, StringComparison.Ordinal);
        Assert.True(some.HasForm);
        Assert.False((await province.ApproveAsync(round.Group)).IsRefused);
    }

    [Fact]
    public async Task A_publisher_who_may_not_open_the_appraisal_reads_names_without_links()
    {
        var round = await LockedAsync();
        await ReturnAsync(round, "van-ban");

        var page = await PageAsync(round, Identity.Publisher);
        var posted = await RecordAsync(round);

        Assert.Contains("1.2 Văn bản do người đứng đầu ký", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Links, link => link.Contains("/appraisal/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Conflict, posted.StatusCode);
        Assert.Null((await province.GroupAsync(round.Group)).ApprovalId);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private async Task<OpenRound> LockedAsync()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        return round;
    }

    private async Task<DateTimeOffset> ReturnAsync(OpenRound round, string criterion)
    {
        var until = province.Clock.GetUtcNow().AddDays(3);
        var returned = await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return(criterion, until));
        Assert.False(returned.IsRefused);
        return until;
    }

    private async Task<HttpResponseMessage> RecordAsync(OpenRound round)
    {
        var publisher = await province.FreshAsync(Identity.Publisher);
        var fields = await publisher.TokenAsync();
        await using var db = province.Databases.Open(province.Authority);
        var reading = await province.Use<Web.Features.Publications.GroupFigures>().ReadAsync(db, round.Group, CancellationToken.None);
        fields["figures"] = reading!.FiguresSha256;
        fields["decisionNumber"] = "3117/QĐ-UBND";
        fields["decisionDate"] = Web.Features.Rounds.HanoiTime.DateOf(province.Clock.GetUtcNow());
        fields["signer"] = "Phạm Thị Phê Duyệt, Chủ tịch";
        return await publisher.PostFileAsync(Path(round), fields, "file", "qd.pdf", PublicationSteps.Scan);
    }

    private async Task<Shown> PageAsync(OpenRound round, Identity identity, string language = "")
    {
        var visitor = await province.FreshAsync(identity);
        var page = await visitor.OpenAsync(language + Path(round));
        var main = page.QuerySelector("main")!;
        return new Shown(
            string.Join(' ', main.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            [.. main.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)],
            page.QuerySelector("form[enctype]") is not null
        );
    }

    private static string Path(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/approval";

    private sealed record Shown(string Words, IReadOnlyList<string> Links, bool HasForm);
}

[Collection(Engines.Sqlite)]
public sealed class OpenMattersOnSqliteTests(SqliteProvince province) : OpenMattersTests(province);

[Collection(Engines.Postgres)]
public sealed class OpenMattersOnPostgresTests(PostgresProvince province) : OpenMattersTests(province);
