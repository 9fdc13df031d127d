using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals.Decide;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Explanations.Thread;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>What was said about a draft is not lost by another draft or by an approval, and a draft says what still holds.</summary>
public abstract class DraftAgainTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_draft_is_sent_again_only_once_every_answer_is_settled_and_everybody_reads_why()
    {
        var round = await LockedAsync();
        await province.SendDraftAsync(round.Group);
        await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban", "Tính cả văn bản số 12.");

        var early = await province.SendDraftAsync(round.Group, reason: "Sửa điểm tiêu chí 1.2.");
        await province.SettleDraftAsync(round.DossierOfA, "van-ban", "Đã tính.");
        var again = await province.SendDraftAsync(round.Group, reason: "Sửa điểm tiêu chí 1.2.");

        Assert.Equal("draft.answers-open", early.Refusal.Code);
        Assert.False(again.IsRefused);
        var unit = await TextAsync(Identity.LeaderOfA, $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/draft");
        var group = await TextAsync(Identity.AuthorityAdministrator, $"/{Province.Slug}/round-groups/{round.Group:N}/draft");
        var notices = await TextAsync(Identity.SpecialistOfB, $"/{Province.Slug}/notices");
        Assert.Contains("Lý do gửi lại: Sửa điểm tiêu chí 1.2.", unit, StringComparison.Ordinal);
        Assert.Contains("Lý do gửi lại: Sửa điểm tiêu chí 1.2.", group, StringComparison.Ordinal);
        Assert.Contains($"gửi lại dự thảo kết quả năm {round.Year}", notices, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Sửa điểm tiêu chí 1.2.", notices, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saying_it_anew_takes_away_no_reply_that_the_agency_gave()
    {
        var round = await LockedAsync();
        await province.SendDraftAsync(round.Group);
        await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban", "Tính cả văn bản số 12.");
        await province.SettleDraftAsync(round.DossierOfA, "van-ban", "Văn bản số 12 ban hành ngoài kỳ.");

        await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban", "Văn bản số 12 có hiệu lực trong kỳ.");

        var unit = await TextAsync(Identity.LeaderOfA, $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/draft");
        var group = await TextAsync(Identity.AuthorityAdministrator, $"/{Province.Slug}/round-groups/{round.Group:N}/draft");
        foreach (var page in new[] { unit, group })
        {
            Assert.Contains("Văn bản số 12 có hiệu lực trong kỳ.", page, StringComparison.Ordinal);
            Assert.Contains("Trả lời ý kiến trước", page, StringComparison.Ordinal);
            Assert.Contains("Văn bản số 12 ban hành ngoài kỳ.", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_note_that_the_unit_has_acted_upon_is_no_longer_in_the_draft()
    {
        var round = await LockedAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var until = province.Clock.GetUtcNow().AddDays(3);
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Return("dien-tap", until, "Thiếu báo cáo diễn tập.")
        );
        await province.AddLinkAsync(round.DossierOfA, "dien-tap");
        await province.SendDraftAsync(round.Group);

        var draft = await TextAsync(Identity.LeaderOfA, $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/draft");

        Assert.DoesNotContain("Thiếu báo cáo diễn tập.", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_decision_says_in_the_draft_why_points_were_taken()
    {
        var round = await LockedAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 12, AppraisalReason.PartAccepted, "Hai văn bản ngoài kỳ.")
        );
        using var second = await province.SecondAccountAsync(Identity.Auditor, Role.Appraiser);
        var account = await province.NewestAccountAsync();
        await province.GiveScopeAsync(round.Group, account, AppraisalLevel.Second);
        var dossier = await province.DossierAsync(round.DossierOfA);
        var kept = await province
            .Use<DecideCriterion>()
            .RunAsync(
                province.Request(province.Authority, account, Dossier.StreamOf(dossier.Id)),
                province.ViewerOf(Identity.Auditor) with
                {
                    AccountId = account,
                },
                dossier.Id,
                AppraisalSteps.Decision("van-ban", CriterionAct.Keep, AppraisalLevel.Second) with
                {
                    VersionShown = dossier.Version,
                },
                CancellationToken.None
            );
        await province.SendDraftAsync(round.Group);

        var draft = await TextAsync(Identity.LeaderOfA, $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/draft");

        Assert.False(kept.IsRefused);
        Assert.Contains("Hai văn bản ngoài kỳ.", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_waits_while_something_is_decided_about_its_group()
    {
        var round = await LockedAsync();
        await province.SendDraftAsync(round.Group);
        var leader = await province.FreshAsync(Identity.LeaderOfA);
        var page = await leader.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/draft");
        Task<HttpResponseMessage> answer;
        bool wasWritten;

        await using (var db = province.Databases.Open(province.Authority))
        {
            await using var decision = await db.Database.BeginTransactionAsync();
            var stream = RoundGroup.StreamOf(round.Group);
            await db.Database.ExecuteSqlAsync($"UPDATE audit_streams SET seq = seq WHERE stream = {stream}");
            answer = leader.SubmitAsync(page, "main section form", new() { ["line"] = "van-ban", ["words"] = "Tính cả văn bản số 12." });
            wasWritten = await Task.WhenAny(answer, Task.Delay(TimeSpan.FromSeconds(1))) == answer;
            await decision.RollbackAsync();
        }

        Assert.False(wasWritten);
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, (await answer).StatusCode);
    }

    [Fact]
    public async Task Nothing_is_approved_while_a_unit_may_still_explain_or_its_explanation_waits()
    {
        var round = await LockedAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var at = province.Clock.GetUtcNow();
        await province.AskAsync(round.DossierOfA, "van-ban", "Vì sao chỉ có 3 văn bản?");

        var asked = await province.ApproveAsync(round.Group);
        await AnswerAsync(round, at.AddHours(1));
        var answered = await province.ApproveAsync(round.Group, at.AddDays(4));
        await DecideAsync(round, at.AddDays(4));
        var decided = await province.ApproveAsync(round.Group, at.AddDays(4));

        Assert.Equal("approval.explanations-open", asked.Refusal.Code);
        Assert.Equal("approval.explanations-open", answered.Refusal.Code);
        Assert.False(decided.IsRefused);
    }

    [Fact]
    public async Task An_explanation_that_comes_to_be_written_after_the_approval_is_refused()
    {
        var round = await LockedAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var at = province.Clock.GetUtcNow();
        await province.AskAsync(round.DossierOfA, "van-ban", "Vì sao chỉ có 3 văn bản?");
        await province.ApproveAsync(round.Group, at.AddDays(3));

        var late = await AnswerAsync(round, at.AddDays(3).AddSeconds(-1));

        Assert.Equal("explanation.approved", late.Refusal.Code);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private Task<Scoring.Result<long>> AnswerAsync(OpenRound round, DateTimeOffset at) =>
        province
            .Use<AnswerExplanation>()
            .RunAsync(
                province.RequestAt(Identity.SpecialistOfA, at, Dossier.StreamOf(round.DossierOfA)),
                round.DossierOfA,
                new("van-ban"),
                roundNo: 1,
                "Văn bản số 12 bị bỏ sót.",
                proposed: [],
                CancellationToken.None
            );

    private async Task DecideAsync(OpenRound round, DateTimeOffset at)
    {
        var version = (await province.DossierAsync(round.DossierOfA)).Version;
        var conclusion = new Conclusion(
            new("van-ban"),
            RoundNo: 1,
            version,
            AppraisalLevel.First,
            ExplanationOutcome.Upheld,
            "Giữ nguyên."
        );
        var decided = await province
            .Use<DecideExplanation>()
            .RunAsync(
                province.RequestAt(Identity.Appraiser, at, Dossier.StreamOf(round.DossierOfA)),
                province.ViewerOf(Identity.Appraiser),
                round.DossierOfA,
                conclusion,
                CancellationToken.None
            );
        Assert.False(decided.IsRefused);
    }

    private async Task<string> TextAsync(Identity reader, string path) =>
        (await (await province.FreshAsync(reader)).OpenAsync(path)).QuerySelector("main")!.TextContent;

    private Task<OpenRound> LockedAsync() => province.LockedRoundAsync();
}

public sealed class DraftAgainOnSqliteTests(SqliteProvince province) : DraftAgainTests(province), IClassFixture<SqliteProvince>;

public sealed class DraftAgainOnPostgresTests(PostgresProvince province) : DraftAgainTests(province), IClassFixture<PostgresProvince>;
