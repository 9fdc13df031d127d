using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Appraisals;

/// <summary>One criterion of one unit, decided through the page, and what the unit reads of it.</summary>
public abstract class DecideTests(Province province) : DecideScene(province)
{
    [Fact]
    public async Task A_rejection_reaches_its_author_in_the_appraisers_words()
    {
        var round = await LockedAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        await PostAsync(
            appraiser,
            round.DossierOfA,
            "van-ban",
            ("act", "AwardPoints"),
            ("points", "0"),
            ("reason", "NoDocument"),
            ("words", "Chưa có danh mục văn bản.")
        );
        var author = await Province.AsAsync(Identity.SpecialistOfA);

        var overview = (await author.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}")).QuerySelector("main")!.TextContent;
        var entry = (await author.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/indices/nhan-thuc"))
            .QuerySelector("main")!
            .TextContent;

        Assert.Contains("thiếu tài liệu kiểm chứng – Chưa có danh mục văn bản.", overview, StringComparison.Ordinal);
        Assert.Contains("Chưa có danh mục văn bản.", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approver_never_overwrites_the_author()
    {
        var round = await LockedAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        await PostAsync(appraiser, round.DossierOfA, "van-ban", ("act", "ChangeValue"), ("value:da-ky", "1"), ("reason", "WrongPeriod"));

        var dossier = await Province.DossierAsync(round.DossierOfA);

        Assert.Equal("3", dossier.Answers.Single(a => a.Input == "da-ky" && a.Track == Track.Declared).Value);
        Assert.Equal("1", dossier.Answers.Single(a => a.Input == "da-ky" && a.Track == Track.Appraised).Value);
        Assert.DoesNotContain(dossier.Answers, a => a.Input == "tong-so" && a.Track == Track.Appraised);
    }

    [Fact]
    public async Task A_note_of_an_earlier_round_is_not_shown_as_current()
    {
        var round = await LockedAsync();
        var until = Province.Clock.GetUtcNow().AddDays(3);
        await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Return("van-ban", until, "Thiếu văn bản quý bốn.")
        );
        var author = await Province.FreshAsync(Identity.SpecialistOfA);
        var path = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/indices/nhan-thuc";
        var returned = (await author.OpenAsync(path)).QuerySelector("#tc-van-ban")!;
        Assert.Contains("Thiếu văn bản quý bốn.", returned.TextContent, StringComparison.Ordinal);
        Assert.Null(returned.QuerySelector("input[name='value:da-ky'][readonly]"));

        var saved = await Province.SaveAsync(
            round.DossierOfA,
            "van-ban",
            Identity.SpecialistOfA,
            ("da-ky", "4", await SeenAsync(round, "da-ky"))
        );

        Assert.False(saved.IsRefused);
        var main = (await author.OpenAsync(path)).QuerySelector("main")!.TextContent;
        Assert.DoesNotContain("Thiếu văn bản quý bốn.", main, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Thiếu văn bản quý bốn.",
            (await author.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_correction_reaches_the_appraiser_only_once_the_leader_has_confirmed_it()
    {
        var (round, id) = (await LockedAsync(), new Scoring.IndicatorId("van-ban"));
        var until = Province.Clock.GetUtcNow().AddDays(3);
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("van-ban", until));
        await Province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", await SeenAsync(round, "da-ky")));
        var waiting = (await Province.DossierAsync(round.DossierOfA)).StateOf(id, Province.Clock.GetUtcNow());
        var early = await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Decision("van-ban", CriterionAct.Accept)
        );
        var leader = await Province.FreshAsync(Identity.LeaderOfA);

        var work = (await leader.OpenAsync($"/{TestWorld.Province.Slug}/work")).QuerySelector("main")!.TextContent;
        var overview = await leader.OpenAsync($"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}");
        var confirmed = await leader.SubmitAsync(overview, "form[action$=corrections]", []);
        var again = await leader.SubmitAsync(overview, "form[action$=corrections]", []);
        var accepted = await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Decision("van-ban", CriterionAct.Accept)
        );

        Assert.Equal(CriterionState.Unconfirmed, waiting);
        Assert.Equal("appraisal.with-unit", early.Refusal.Code);
        Assert.Contains("chờ bạn xác nhận", work, StringComparison.Ordinal);
        Assert.Contains(
            "Số văn bản do người đứng đầu ký: 4 văn bản",
            overview.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.SeeOther, confirmed.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.False(accepted.IsRefused);
    }

    [Fact]
    public async Task How_often_a_criterion_was_returned_stands_beside_the_decision_and_in_the_list_of_units()
    {
        var round = await LockedAsync();
        var until = Province.Clock.GetUtcNow().AddDays(3);
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("van-ban", until));
        await Province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", await SeenAsync(round, "da-ky")));
        await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var once = (await appraiser.OpenAsync(Path(round.DossierOfA, "van-ban"))).QuerySelector("main")!.TextContent;

        var second = await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("van-ban", until));

        var twice = (await appraiser.OpenAsync(Path(round.DossierOfA, "van-ban"))).QuerySelector("main")!.TextContent;
        var list = await appraiser.OpenAsync($"/{TestWorld.Province.Slug}/round-groups/{round.Group:N}/appraisal/criteria/van-ban");
        Assert.False(second.IsRefused);
        Assert.Contains("đã trả lại 1 lần", once, StringComparison.Ordinal);
        Assert.Contains("đã trả lại 2 lần", twice, StringComparison.Ordinal);
        Assert.Contains("đã trả lại 2 lần", list.QuerySelector("table.appraised")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_that_no_leader_confirmed_in_time_is_overdue_and_never_by_who_entered_it()
    {
        var (round, id) = (await LockedAsync(), new Scoring.IndicatorId("van-ban"));
        var until = Province.Clock.GetUtcNow().AddDays(3);
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("van-ban", until));
        await Province.SaveAsync(round.DossierOfA, "van-ban", Identity.LeaderOfA, ("da-ky", "4", await SeenAsync(round, "da-ky")));

        var own = await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");
        Province.Clock.StopAt(until);
        var late = await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");

        Assert.Equal("dossier.own-entries", own.Refusal.Code);
        Assert.Equal("correction.none-waiting", late.Refusal.Code);
        Assert.Equal(CriterionState.Overdue, (await Province.DossierAsync(round.DossierOfA)).StateOf(id, until));
    }

    [Fact]
    public async Task Only_the_returned_criterion_opens_and_only_until_the_day_that_was_given()
    {
        var round = await LockedAsync();
        var until = Province.Clock.GetUtcNow().AddDays(3);
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("van-ban", until));

        var other = await Province.SaveAsync(
            round.DossierOfA,
            "dien-tap",
            Identity.SpecialistOfA,
            ("so-lan", "1", await SeenAsync(round, "so-lan"))
        );
        Province.Clock.StopAt(until);
        var late = await Province.SaveAsync(
            round.DossierOfA,
            "van-ban",
            Identity.SpecialistOfA,
            ("da-ky", "4", await SeenAsync(round, "da-ky"))
        );

        Assert.Equal("dossier.after-deadline", other.Refusal.Code);
        Assert.Equal("dossier.after-deadline", late.Refusal.Code);
    }

    [Fact]
    public async Task A_decision_about_figures_that_the_unit_has_revised_is_refused_and_shows_the_new_ones()
    {
        var round = await LockedAsync();
        await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Return("van-ban", Province.Clock.GetUtcNow().AddDays(3))
        );
        await Province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "1", await SeenAsync(round, "da-ky")));
        await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var fields = await FormAsync(appraiser, round.DossierOfA, "van-ban");
        await Province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", await SeenAsync(round, "da-ky")));
        await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");

        fields["act"] = "Accept";
        var answer = await appraiser.PostAsync(Path(round.DossierOfA, "van-ban"), fields);

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("đã thay đổi sau khi bạn mở trang", page.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("4 văn bản", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            CriterionState.Corrected,
            (await Province.DossierAsync(round.DossierOfA)).StateOf(new("van-ban"), Province.Clock.GetUtcNow())
        );
    }

    [Fact]
    public async Task What_another_appraiser_decides_on_another_criterion_makes_no_page_old()
    {
        var round = await LockedAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var fields = await FormAsync(appraiser, round.DossierOfA, "van-ban");
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("dien-tap", CriterionAct.Accept));

        fields["act"] = "Accept";

        Assert.Equal(HttpStatusCode.SeeOther, (await appraiser.PostAsync(Path(round.DossierOfA, "van-ban"), fields)).StatusCode);
    }

    [Theory]
    [InlineData("Chọn một quyết định", "")]
    [InlineData("nhất một ô", "act=ChangeValue&reason=WrongPeriod")]
    [InlineData("không phải là số", "act=ChangeValue&reason=WrongPeriod&value:da-ky=ba")]
    [InlineData("lớn hơn", "act=ChangeValue&reason=WrongPeriod&value:da-ky=9")]
    [InlineData("Chọn lý do", "act=ChangeValue&value:da-ky=2")]
    [InlineData("từ 0 đến 20", "act=AwardPoints&reason=NoDocument&points=21")]
    [InlineData("từ 0 đến 20", "act=AwardPoints&reason=NoDocument&points=-1")]
    [InlineData("Nhập điểm", "act=AwardPoints&reason=NoDocument")]
    [InlineData("Ghi rõ lý do", "act=AwardPoints&reason=Other&points=3")]
    [InlineData("Ghi rõ lý do", "act=Exempt")]
    [InlineData("ngày cuối cùng", "act=Return&words=Thiếu.&until=hôm nào")]
    [InlineData("phải từ hôm nay", "act=Return&words=Thiếu.&until=01/01/2030")]
    [InlineData("Ghi rõ lý do", "act=Return&until=TOMORROW")]
    public async Task The_server_refuses_what_the_form_would_have_refused(string said, string posted)
    {
        var round = await LockedAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var tomorrow = HanoiTime.DateOf(Province.Clock.GetUtcNow().AddDays(1));
        var typed = posted
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .Select(pair => (pair[0], pair[1].Replace("TOMORROW", tomorrow, StringComparison.Ordinal)));

        var answer = await PostAsync(appraiser, round.DossierOfA, "van-ban", [.. typed]);

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, page.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Lỗi:", page.Title, StringComparison.Ordinal);
        Assert.Empty((await Province.DossierAsync(round.DossierOfA)).Appraisals);
    }

    [Theory]
    [InlineData(-1, "Chưa đến hạn khóa")]
    [InlineData(0, "phút sau hạn")]
    public async Task Nothing_is_appraised_before_everything_that_came_in_time_is_written(int seconds, string said)
    {
        var round = await LockedAsync();
        Province.Clock.StopAt(round.DeadlineAt.AddSeconds(seconds));
        var appraiser = await Province.FreshAsync(Identity.Appraiser);

        var page = await appraiser.OpenAsync(Path(round.DossierOfA, "van-ban"));
        var refused = await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Decision("van-ban", CriterionAct.Accept)
        );

        Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form.decide"));
        Assert.StartsWith("appraisal.", refused.Refusal.Code, StringComparison.Ordinal);
    }
}

[Collection(Engines.Sqlite)]
public sealed class DecideOnSqliteTests(SqliteProvince province) : DecideTests(province);

[Collection(Engines.Postgres)]
public sealed class DecideOnPostgresTests(PostgresProvince province) : DecideTests(province);
