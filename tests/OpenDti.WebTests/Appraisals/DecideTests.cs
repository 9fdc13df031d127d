using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Appraisals;

/// <summary>One criterion of one unit, decided through the page, and what the unit and the public read of it.</summary>
public abstract class DecideTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_rejection_reaches_its_author_in_the_appraisers_words()
    {
        var round = await LockedAsync();
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        await PostAsync(
            appraiser,
            round.DossierOfA,
            "van-ban",
            ("act", "AwardPoints"),
            ("points", "0"),
            ("reason", "NoDocument"),
            ("words", "Chưa có danh mục văn bản.")
        );
        var author = await province.AsAsync(Identity.SpecialistOfA);

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
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        await PostAsync(appraiser, round.DossierOfA, "van-ban", ("act", "ChangeValue"), ("value:da-ky", "1"), ("reason", "WrongPeriod"));

        var dossier = await province.DossierAsync(round.DossierOfA);

        Assert.Equal("3", dossier.Answers.Single(a => a.Input == "da-ky" && a.Track == Track.Declared).Value);
        Assert.Equal("1", dossier.Answers.Single(a => a.Input == "da-ky" && a.Track == Track.Appraised).Value);
        Assert.DoesNotContain(dossier.Answers, a => a.Input == "tong-so" && a.Track == Track.Appraised);
    }

    [Fact]
    public async Task A_note_of_an_earlier_round_is_not_shown_as_current()
    {
        var round = await LockedAsync();
        var until = province.Clock.GetUtcNow().AddDays(3);
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Return("van-ban", until, "Thiếu văn bản quý bốn.")
        );
        var author = await province.FreshAsync(Identity.SpecialistOfA);
        var path = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/indices/nhan-thuc";
        var returned = (await author.OpenAsync(path)).QuerySelector("#tc-van-ban")!;
        Assert.Contains("Thiếu văn bản quý bốn.", returned.TextContent, StringComparison.Ordinal);
        Assert.Null(returned.QuerySelector("input[name='value:da-ky'][readonly]"));

        var saved = await province.SaveAsync(
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
    public async Task Only_the_returned_criterion_opens_and_only_until_the_day_that_was_given()
    {
        var round = await LockedAsync();
        var until = province.Clock.GetUtcNow().AddDays(3);
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("van-ban", until));

        var other = await province.SaveAsync(
            round.DossierOfA,
            "dien-tap",
            Identity.SpecialistOfA,
            ("so-lan", "1", await SeenAsync(round, "so-lan"))
        );
        province.Clock.StopAt(until);
        var late = await province.SaveAsync(
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
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Return("van-ban", province.Clock.GetUtcNow().AddDays(3))
        );
        await province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "1", await SeenAsync(round, "da-ky")));
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        var fields = await FormAsync(appraiser, round.DossierOfA, "van-ban");
        await province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", await SeenAsync(round, "da-ky")));

        fields["act"] = "Accept";
        var answer = await appraiser.PostAsync(Path(round.DossierOfA, "van-ban"), fields);

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("đã thay đổi sau khi bạn mở trang", page.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("4 văn bản", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            CriterionState.Corrected,
            (await province.DossierAsync(round.DossierOfA)).StateOf(new("van-ban"), province.Clock.GetUtcNow())
        );
    }

    [Fact]
    public async Task What_another_appraiser_decides_on_another_criterion_makes_no_page_old()
    {
        var round = await LockedAsync();
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        var fields = await FormAsync(appraiser, round.DossierOfA, "van-ban");
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("dien-tap", CriterionAct.Accept));

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
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        var tomorrow = HanoiTime.DateOf(province.Clock.GetUtcNow().AddDays(1));
        var typed = posted
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .Select(pair => (pair[0], pair[1].Replace("TOMORROW", tomorrow, StringComparison.Ordinal)));

        var answer = await PostAsync(appraiser, round.DossierOfA, "van-ban", [.. typed]);

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, page.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Lỗi:", page.Title, StringComparison.Ordinal);
        Assert.Empty((await province.DossierAsync(round.DossierOfA)).Appraisals);
    }

    [Theory]
    [InlineData(-1, "Chưa đến hạn khóa")]
    [InlineData(0, "phút sau hạn")]
    public async Task Nothing_is_appraised_before_everything_that_came_in_time_is_written(int seconds, string said)
    {
        var round = await LockedAsync();
        province.Clock.StopAt(round.DeadlineAt.AddSeconds(seconds));
        var appraiser = await province.FreshAsync(Identity.Appraiser);

        var page = await appraiser.OpenAsync(Path(round.DossierOfA, "van-ban"));
        var refused = await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Decision("van-ban", CriterionAct.Accept)
        );

        Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form.decide"));
        Assert.StartsWith("appraisal.", refused.Refusal.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_or_decides_about_a_unit_they_belong_to_by_any_account()
    {
        var round = await LockedAsync(scoped: false);
        var second = await province.SecondAccountAsync(Identity.SpecialistOfA, Role.Appraiser);
        await province.GiveScopeAsync(round.Group, await province.NewestAccountAsync());

        var page = await second.GetAsync(Path(round.DossierOfA, "van-ban"));
        var decided = await PostAsync(second, round.DossierOfA, "van-ban", ("act", "Accept"), ("version", "99"));
        var table = await second.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}/appraisal/criteria/van-ban");

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, decided.StatusCode);
        Assert.Contains("Ngoài phạm vi", table.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Sở Ánh Sáng",
            string.Concat(table.QuerySelectorAll("tbody a").Select(a => a.TextContent)),
            StringComparison.Ordinal
        );
        Assert.Empty((await province.DossierAsync(round.DossierOfA)).Appraisals);
    }

    [Fact]
    public async Task Who_was_not_given_a_criterion_or_a_unit_sees_nothing_of_it()
    {
        var round = await LockedAsync(scoped: false);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser, criteria: ["dien-tap"], units: [province.UnitB]);
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        var criteria = $"/{Province.Slug}/round-groups/{round.Group:N}/appraisal/criteria/";

        Assert.Equal(HttpStatusCode.Forbidden, (await appraiser.GetAsync(Path(round.DossierOfB, "van-ban"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await appraiser.GetAsync(Path(round.DossierOfA, "dien-tap"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await appraiser.GetAsync(Path(round.DossierOfB, "dien-tap"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await appraiser.GetAsync(criteria + "van-ban")).StatusCode);
        Assert.Single((await appraiser.OpenAsync(criteria + "dien-tap")).QuerySelectorAll("tbody tr"));
        var refused = await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Decision("dien-tap", CriterionAct.Accept)
        );
        Assert.Equal("appraisal.not-given", refused.Refusal.Code);
    }

    [Fact]
    public async Task A_blind_appraiser_sees_what_was_declared_only_after_giving_a_figure_of_their_own()
    {
        var round = await LockedAsync(scoped: false);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser, isBlind: true);
        var appraiser = await province.FreshAsync(Identity.Appraiser);

        var before = (await appraiser.OpenAsync(Path(round.DossierOfA, "van-ban"))).QuerySelectorAll("td[data-l='Tự khai']");
        var accepted = await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Decision("van-ban", CriterionAct.Accept)
        );
        await PostAsync(appraiser, round.DossierOfA, "van-ban", ("act", "ChangeValue"), ("value:da-ky", "2"), ("reason", "WrongPeriod"));
        var after = (await appraiser.OpenAsync(Path(round.DossierOfA, "van-ban"))).QuerySelector("main")!.TextContent;

        Assert.Equal(
            ["ẩn cho đến khi bạn quyết định", "ẩn cho đến khi bạn quyết định", "–"],
            before.Select(cell => cell.TextContent.Trim())
        );
        Assert.Equal("appraisal.blind", accepted.Refusal.Code);
        Assert.Contains("3 văn bản", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_body_keeps_or_changes_what_the_first_decided_and_both_remain()
    {
        var round = await LockedAsync();
        var second = await province.SecondAccountAsync(Identity.Auditor, Role.Appraiser);
        await province.GiveScopeAsync(round.Group, await province.NewestAccountAsync(), AppraisalLevel.Second);
        var early = await PostAsync(second, round.DossierOfA, "van-ban", ("act", "Keep"), ("level", "Second"));
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Award("van-ban", 12, AppraisalReason.NoDocument));

        var kept = await PostAsync(second, round.DossierOfA, "van-ban", ("act", "Keep"));
        var overruled = await PostAsync(
            second,
            round.DossierOfA,
            "van-ban",
            ("act", "AwardPoints"),
            ("points", "14"),
            ("reason", "NotRelevant")
        );
        var first = await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Decision("van-ban", CriterionAct.Accept)
        );

        var dossier = await province.DossierAsync(round.DossierOfA);
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, overruled.StatusCode);
        Assert.Equal("appraisal.second-decided", first.Refusal.Code);
        Assert.Equal(120_000_000_000, dossier.AppraisalOf(new("van-ban"), AppraisalLevel.First)!.PointsE10);
        Assert.Equal(140_000_000_000, dossier.PointAwards.Single().PointsE10);
    }

    [Fact]
    public async Task Points_that_an_appraiser_gave_are_released_with_their_reason()
    {
        var round = await LockedAsync();
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 12, AppraisalReason.PartAccepted, "Hai văn bản ngoài kỳ.")
        );
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Change("dien-tap", ("so-lan", "1")));

        var released = $"/{Province.Slug}/results/{(await province.ReleaseAsync(round.Group)).Value}";

        var reader = await province.AsAsync(Identity.Anonymous);
        var unit = (await reader.OpenAsync($"{released}/units/{province.UnitA:N}")).QuerySelector("main")!.TextContent;
        var document = await (await reader.GetAsync(released + "/document.json")).Content.ReadAsStringAsync();

        // 10 + 12 given + 10 for one drill + 1/2 × 40 = 52.
        Assert.Contains("52,00", unit, StringComparison.Ordinal);
        Assert.Contains("chấp nhận một phần – Hai văn bản ngoài kỳ.", unit, StringComparison.Ordinal);
        Assert.Contains("\"pointsE10\":120000000000", document, StringComparison.Ordinal);
        Assert.DoesNotContain("\"so-lan\":", document, StringComparison.Ordinal);
        Assert.Equal(
            "appraisal.released",
            (await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept)))
                .Refusal
                .Code
        );
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Path(Guid dossier, string criterion) => $"/{Province.Slug}/dossiers/{dossier:N}/appraisal/{criterion}";

    private async Task<OpenRound> LockedAsync(bool scoped = true)
    {
        var round = await province.LockedRoundAsync();
        if (scoped)
        {
            await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        }

        return round;
    }

    private async Task<long> SeenAsync(OpenRound round, string input) =>
        (await province.DossierAsync(round.DossierOfA)).AnswerTo(new(input))!.Version;

    /// <summary>The hidden fields of the form as it is shown now; bare where there is no form.</summary>
    private static async Task<Dictionary<string, string>> FormAsync(Visitor visitor, Guid dossier, string criterion)
    {
        var fields = await visitor.TokenAsync();
        var answer = await visitor.GetAsync(Path(dossier, criterion));
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            foreach (var hidden in (await Visitor.PageOf(answer)).QuerySelectorAll("form.decide input[type=hidden]"))
            {
                fields[hidden.GetAttribute("name")!] = hidden.GetAttribute("value")!;
            }
        }

        return fields;
    }

    private static async Task<HttpResponseMessage> PostAsync(
        Visitor visitor,
        Guid dossier,
        string criterion,
        params (string Field, string Value)[] typed
    )
    {
        var fields = await FormAsync(visitor, dossier, criterion);
        foreach (var (field, value) in typed)
        {
            fields[field] = value;
        }

        return await visitor.PostAsync(Path(dossier, criterion), fields);
    }
}

[Collection(Engines.Sqlite)]
public sealed class DecideOnSqliteTests(SqliteProvince province) : DecideTests(province);

[Collection(Engines.Postgres)]
public sealed class DecideOnPostgresTests(PostgresProvince province) : DecideTests(province);
