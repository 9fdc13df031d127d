using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>Units read their own draft result as it was sent, answer it in time, and read what came of it before anything is approved.</summary>
public abstract class DraftTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_unit_reads_its_own_draft_as_it_was_sent_without_ranks_and_without_the_others()
    {
        var round = await LockedAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Group(round));
        var sent = await administrator.SubmitAsync(page, "form[action$='/draft']", new() { ["days"] = "3" });

        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        var draft = (await specialist.OpenAsync(Unit(round.DossierOfA))).QuerySelector("main")!.TextContent;
        var work = (await specialist.OpenAsync($"/{Province.Slug}/work")).QuerySelector("main")!.TextContent;
        var others = await specialist.GetAsync(Unit(round.DossierOfB));

        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Contains("75,00", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("Hạng", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Đồng Bằng", draft, StringComparison.Ordinal);
        var until = (await province.GroupAsync(round.Group)).DraftAnswersUntil!.Value;
        Assert.Equal(WorkingDays.ByLaw.After(HanoiTime.DayOf(province.Clock.GetUtcNow()), 3).AddDays(1), HanoiTime.DayOf(until));
        Assert.Contains($"đến hết ngày {HanoiTime.DateOf(until.AddMilliseconds(-1))}", draft, StringComparison.Ordinal);
        Assert.Contains("Dự thảo kết quả", work, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, others.StatusCode);
    }

    [Fact]
    public async Task What_an_appraiser_changed_stands_beside_what_the_unit_declared()
    {
        var round = await LockedAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 12, AppraisalReason.PartAccepted, "Hai văn bản ngoài kỳ.")
        );
        await province.SendDraftAsync(round.Group);
        var leader = await province.FreshAsync(Identity.LeaderOfA);

        var page = await leader.OpenAsync(Unit(round.DossierOfA));

        var row = page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("1.2", StringComparison.Ordinal)).TextContent;
        Assert.Contains("15,00", row, StringComparison.Ordinal);
        Assert.Contains("12,00", row, StringComparison.Ordinal);
        Assert.Contains("8,00", row, StringComparison.Ordinal);
        Assert.Contains("Hai văn bản ngoài kỳ.", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sent_draft_stays_as_it_was_sent()
    {
        var round = await LockedAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.SendDraftAsync(round.Group);
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Change("dien-tap", ("so-lan", "1")));
        var leader = await province.FreshAsync(Identity.LeaderOfA);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        var unit = (await leader.OpenAsync(Unit(round.DossierOfA))).QuerySelector("dl.figs")!.TextContent;
        var group = (await administrator.OpenAsync(Group(round))).QuerySelector("main")!.TextContent;

        Assert.Contains("75,00", unit, StringComparison.Ordinal);
        Assert.DoesNotContain("55,00", unit, StringComparison.Ordinal);
        Assert.Contains("đã thay đổi sau khi gửi dự thảo", group, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_objection_is_settled_with_words_before_anything_is_approved()
    {
        var round = await LockedAsync();
        await province.SendDraftAsync(round.Group);
        var leader = await province.FreshAsync(Identity.LeaderOfA);
        var page = await leader.OpenAsync(Unit(round.DossierOfA));
        var said = await leader.SubmitAsync(
            page,
            "main section form",
            new() { ["line"] = "van-ban", ["words"] = "Tính cả văn bản số 12." }
        );
        province.Clock.StopAt((await province.GroupAsync(round.Group)).DraftAnswersUntil!.Value);

        var early = await province.ApproveAsync(round.Group);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var list = await administrator.OpenAsync(Group(round));
        var without = await administrator.SubmitAsync(list, "form[action$='/settle']", []);
        var settled = await administrator.SubmitAsync(list, "form[action$='/settle']", new() { ["words"] = "Văn bản ngoài kỳ." });
        var again = await province.SettleDraftAsync(round.DossierOfA, "van-ban", "Lần nữa.");
        var then = await province.ApproveAsync(round.Group);

        Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
        Assert.Equal("approval.answers-open", early.Refusal.Code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, settled.StatusCode);
        Assert.True(again.IsRefused);
        Assert.False(then.IsRefused);
        leader = await province.FreshAsync(Identity.LeaderOfA);
        Assert.Contains("Văn bản ngoài kỳ.", await TextAsync(leader, Unit(round.DossierOfA)), StringComparison.Ordinal);
        Assert.Contains(
            "Văn bản ngoài kỳ.",
            await TextAsync(leader, $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/history"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_reply_that_is_refused_is_still_in_its_field_and_an_outcome_has_to_be_one_of_the_two()
    {
        var round = await LockedAsync();
        await province.SendDraftAsync(round.Group);
        await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban", "Tính cả văn bản số 12.");
        await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, "dien-tap", "Tính cả lần diễn tập tháng 12.");
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var list = await administrator.OpenAsync(Group(round));
        var fields = Visitor.FieldsOf(
            list.QuerySelector("form[action$='/settle']:has(input[value='van-ban'])")!,
            new() { ["words"] = "Đã xem lại.", ["outcome"] = "" }
        );

        var refused = await administrator.PostAsync(Unit(round.DossierOfA) + "/settle", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Visitor.PageOf(refused);
        Assert.Contains("Chọn giữ nguyên hoặc điều chỉnh", page.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Đã xem lại.", page.QuerySelector("form:has(input[value='van-ban']) textarea")!.TextContent);
        Assert.Equal("", page.QuerySelector("form:has(input[value='dien-tap']) textarea")!.TextContent);
        Assert.False((await province.SettleDraftAsync(round.DossierOfA, "van-ban", "Vẫn chờ trả lời.")).IsRefused);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public async Task Answers_are_taken_until_the_last_day_has_ended(int millisecond, bool isOver)
    {
        var round = await LockedAsync();
        await province.SendDraftAsync(round.Group);
        var until = (await province.GroupAsync(round.Group)).DraftAnswersUntil!.Value;

        var answered = await province.AnswerDraftAsync(
            round.DossierOfA,
            Identity.LeaderOfA,
            agrees: true,
            at: until.AddMilliseconds(millisecond)
        );

        Assert.Equal(isOver, answered.IsRefused);
        Assert.Equal(
            isOver ? RoundGroupStage.Locked : RoundGroupStage.DraftResults,
            await StageAsync(round, until.AddMilliseconds(millisecond))
        );
    }

    [Fact]
    public async Task What_cannot_be_answered_is_refused_in_words()
    {
        var round = await LockedAsync();
        var none = await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, agrees: true);
        await province.SendDraftAsync(round.Group);
        var wordless = await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");
        var unknown = await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, "khong-co", "x");
        var twice = await province.SendDraftAsync(round.Group);
        var days = await province.SendDraftAsync(round.Group, days: 0, reason: "x");
        var again = await province.SendDraftAsync(round.Group, reason: "Sửa điểm tiêu chí 1.2.");

        Assert.Equal("draft.none", none.Refusal.Code);
        Assert.Equal("draft.answer-without-words", wordless.Refusal.Code);
        Assert.Equal("draft.unknown-line", unknown.Refusal.Code);
        Assert.Equal("draft.again-without-reason", twice.Refusal.Code);
        Assert.Equal("draft.days", days.Refusal.Code);
        Assert.False(again.IsRefused);
    }

    [Fact]
    public async Task Nobody_sends_to_or_settles_for_a_group_of_their_own()
    {
        var round = await LockedAsync();
        await province.SendDraftAsync(round.Group);
        await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban", "Đề nghị xem lại.");
        using var second = await province.SecondAccountAsync(Identity.SpecialistOfA, Role.Publisher);
        var fields = await second.TokenAsync();
        (fields["line"], fields["words"], fields["draft"]) = ("van-ban", "Đồng ý.", $"{(await province.GroupAsync(round.Group)).DraftId}");
        fields["outcome"] = "Kept";

        var settled = await second.PostAsync(Unit(round.DossierOfA) + "/settle", fields);
        var token = await second.TokenAsync();
        token["days"] = "5";
        var sent = await second.PostAsync(Group(round), token);

        Assert.Equal(HttpStatusCode.Conflict, settled.StatusCode);
        Assert.Contains(
            "Bạn thuộc đơn vị này",
            (await Visitor.PageOf(settled)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Conflict, sent.StatusCode);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Group(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/draft";

    private static string Unit(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/draft";

    private static async Task<string> TextAsync(Visitor visitor, string path) =>
        (await visitor.OpenAsync(path)).QuerySelector("main")!.TextContent;

    private async Task<RoundGroupStage> StageAsync(OpenRound round, DateTimeOffset at)
    {
        var group = await province.GroupAsync(round.Group);
        return group.StageAt(at, group.DeadlineAt);
    }

    private async Task<OpenRound> LockedAsync()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1));
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class DraftOnSqliteTests(SqliteProvince province) : DraftTests(province);

[Collection(Engines.Postgres)]
public sealed class DraftOnPostgresTests(PostgresProvince province) : DraftTests(province);
