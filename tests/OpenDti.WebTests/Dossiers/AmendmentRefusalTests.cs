using System.Net;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Dossiers;

/// <summary>When a set is not amended, by whom it is not, and what happens where a save and an amendment meet.</summary>
public abstract class AmendmentRefusalTests(Province province) : AmendmentScene(province)
{
    [Fact]
    public async Task A_figure_that_moved_since_the_page_was_shown_is_shown_again_before_anything_takes_effect()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        var administrator = await Province.AsAsync(Identity.AuthorityAdministrator);
        var shown = await administrator.OpenAsync(Path(round.Group, set));
        await Province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "1", 0));

        var answer = await administrator.SubmitAsync(shown, "main form[method=post]", Decision());
        var again = await Visitor.PageOf(answer);
        var second = await administrator.SubmitAsync(again, "main form[method=post]", []);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Số liệu của khối đã thay đổi", again.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("60,00", string.Join(' ', Cells(again, "Tổng điểm")), StringComparison.Ordinal);
        Assert.Equal("Sửa đổi một số tiêu chí", again.QuerySelector("#summary")!.TextContent);
        Assert.Equal(HttpStatusCode.SeeOther, second.StatusCode);
        Assert.Equal(set, (await Province.GroupAsync(round.Group)).StoredSetId);
    }

    [Fact]
    public async Task What_was_typed_before_and_saved_after_is_refused_and_nothing_slips_into_the_amended_dossier()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        var seen = await SeenAsync(round.DossierOfA, "da-ky");
        await Province.AmendAsync(round.Group, set);

        var dropped = await Province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", seen));
        var page = await (await Province.FreshAsync(Identity.SpecialistOfA)).GetAsync(DossierPath(round.DossierOfA) + "/indices/an-toan");

        Assert.Equal("answer.set-amended", dropped.Refusal.Code);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("3", (await Province.DossierAsync(round.DossierOfA)).AnswerTo(new InputId("da-ky"))!.Value);
    }

    [Fact]
    public async Task Saves_and_an_amendment_at_once_leave_either_the_shown_effect_or_none()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        var shown = (await Province.PlanAmendmentAsync(round.Group, set)).Value.EffectSha256;

        var save = Province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "2", 0));
        var amend = Province.AmendAsync(round.Group, set, effectShown: shown);
        await Task.WhenAll(save, amend);

        var b = await ReadAsync(round.DossierOfB);
        if ((await amend).IsRefused)
        {
            // The save came first: B has 10 + 30 + 40 by the version that still counts.
            Assert.Equal("amendment.changed-since-shown", (await amend).Refusal.Code);
            Assert.Equal((Province.Set, Points.Quantise(80)), (b.Opened.Stored.Id, b.Sheet.Total));
        }
        else
        {
            // The amendment came first: two meetings by the new form bring 30 as well, saved after it as what it asks.
            Assert.Equal(set, b.Opened.Stored.Id);
            Assert.Equal(Points.Quantise(20 + 30 + 40), b.Sheet.Total);
            Assert.Null(b.Dossier.AnswerTo(new InputId("so-lan"))!.SetAsideVersion);
        }
    }

    [Theory]
    [InlineData("number", "", "Nhập số, ký hiệu quyết định")]
    [InlineData("date", "hôm qua", "Nhập ngày quyết định")]
    [InlineData("date", "01/01/2099", "không sau ngày hôm nay")]
    [InlineData("body", "", "Nhập cơ quan ban hành")]
    [InlineData("summary", "", "Nhập trích yếu")]
    [InlineData("set", "khong-co", "Chọn một phiên bản")]
    public async Task Without_its_decision_or_its_version_nothing_is_amended_and_the_field_says_why(string field, string typed, string said)
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        var administrator = await Province.AsAsync(Identity.AuthorityAdministrator);

        var answer = await SubmitAsync(administrator, round, set, (field, typed));

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, page.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Lỗi:", page.Title, StringComparison.Ordinal);
        Assert.Equal(Province.Set, (await Province.GroupAsync(round.Group)).StoredSetId);
    }

    [Fact]
    public async Task Another_set_the_present_version_and_what_is_no_set_are_refused()
    {
        var round = await FilledRoundAsync();
        var other = await Province.AdoptAsync(
            AmendmentSteps.SameAs1("9").Replace("id: \"tap-thu\"", "id: \"bo-khac\"", StringComparison.Ordinal)
        );

        Assert.Equal("amendment.other-set", (await Province.AmendAsync(round.Group, other)).Refusal.Code);
        Assert.Equal("amendment.same-version", (await Province.AmendAsync(round.Group, Province.Set)).Refusal.Code);
        Assert.Equal("amendment.no-set", (await Province.AmendAsync(round.Group, Province.OtherSet)).Refusal.Code);
        Assert.Equal("amendment.no-set", (await Province.AmendAsync(round.Group, Guid.NewGuid())).Refusal.Code);
    }

    [Fact]
    public async Task After_the_lock_confirmed_dossiers_need_a_later_deadline_and_are_open_again_until_then()
    {
        var deadline = Province.Clock.GetUtcNow().AddMinutes(1);
        var (round, set) = (await FilledRoundAsync(deadline), await Province.AmendedSetAsync());
        await ConfirmAAsync(round);
        Province.Clock.StopAt(deadline.AddHours(1));
        var later = HanoiTime.At(HanoiTime.DayOf(deadline).AddDays(5), new TimeOnly(17, 0));
        var administrator = await Province.FreshAsync(Identity.AuthorityAdministrator);

        var without = await SubmitAsync(administrator, round, set);
        var answer = await SubmitAsync(administrator, round, set, ("deadlineDay", HanoiTime.DateOf(later)), ("deadlineTime", "17:00"));
        var saved = await Province.SaveAsync(round.DossierOfA, "du-phong", Identity.SpecialistOfA, ("sao-luu", "yes", 0));
        var late = await Province.SaveAsync(round.DossierOfB, "du-phong", Identity.SpecialistOfB, ("sao-luu", "yes", 0));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Contains("nhập hạn mới", TextOf(await Visitor.PageOf(without)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(later, (await Province.DossierAsync(round.DossierOfA)).OwnDeadlineAt);
        Assert.False(saved.IsRefused);
        Assert.Equal("dossier.after-deadline", late.Refusal.Code);
    }

    [Fact]
    public async Task What_an_appraiser_decided_about_a_changed_criterion_is_decided_anew_and_the_rest_stands()
    {
        var round = await Province.LockedRoundAsync();
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("co-ban-chi-dao", 5, AppraisalReason.PartAccepted, "Quyết định chưa đủ thành phần.")
        );
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("cap-do", CriterionAct.Accept));

        await Province.AmendAsync(round.Group, await Province.AmendedSetAsync(), Province.Clock.GetUtcNow().AddDays(3));

        var (dossier, now) = (await Province.DossierAsync(round.DossierOfA), Province.Clock.GetUtcNow());
        Assert.Equal(CriterionState.Waiting, dossier.StateOf(new IndicatorId("co-ban-chi-dao"), now));
        Assert.Equal(CriterionState.Decided, dossier.StateOf(new IndicatorId("cap-do"), now));
        Assert.Empty(dossier.PointAwards);
    }

    [Fact]
    public async Task Once_draft_results_are_with_the_units_or_approved_or_released_the_set_stays()
    {
        var set = await Province.AmendedSetAsync();
        var (drafted, approved, released) = (await LockedAsync(), await LockedAsync(), await LockedAsync());
        await Province.SendDraftAsync(drafted.Group);
        await Province.ApproveAsync(approved.Group);
        await Province.ReleaseAsync(released.Group);
        var administrator = await Province.FreshAsync(Identity.AuthorityAdministrator);

        foreach (
            var (round, code, said) in new[]
            {
                (drafted, "amendment.draft-sent", "Dự thảo kết quả đã được gửi các đơn vị"),
                (approved, "amendment.approved", "đã được phê duyệt"),
                (released, "amendment.released", "đã được công bố"),
            }
        )
        {
            Assert.Equal(code, (await Province.AmendAsync(round.Group, set)).Refusal.Code);
            var page = await administrator.OpenAsync(Path(round.Group, set));
            Assert.Contains(said, TextOf(page), StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("main form"));
        }
    }

    [Fact]
    public async Task Whoever_belongs_to_a_unit_of_the_group_sees_no_effect_and_amends_nothing()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        using var both = await Province.NewcomerAsync(Province.UnitA, Role.AuthorityAdministrator);

        var page = await both.OpenAsync(Path(round.Group, set));
        var fields = await both.TokenAsync();
        foreach (var (field, typed) in Decision(("set", $"{set}"), ("effect", "x")))
        {
            fields[field] = typed;
        }

        var answer = await both.PostAsync(Path(round.Group, set), fields);

        Assert.Contains("Bạn thuộc một đơn vị trong khối này", TextOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain("75,00", TextOf(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(Province.Set, (await Province.GroupAsync(round.Group)).StoredSetId);
    }

    [Theory]
    [InlineData(Identity.SpecialistOfA)]
    [InlineData(Identity.LeaderOfA)]
    [InlineData(Identity.Appraiser)]
    public async Task Nobody_without_a_seat_for_it_sees_the_page(Identity identity)
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());

        Assert.Equal(HttpStatusCode.Forbidden, (await (await Province.AsAsync(identity)).GetAsync(Path(round.Group, set))).StatusCode);
    }

    [Fact]
    public async Task An_auditor_reads_the_effect_in_English_and_has_no_form_to_confirm_it()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        await ConfirmAAsync(round);
        var auditor = await Province.AsAsync(Identity.Auditor);

        var page = await auditor.OpenAsync("/en" + Path(round.Group, set));
        var posted = await auditor.PostAsync(Path(round.Group, set), await auditor.TokenAsync());

        Assert.Equal(["1 → 2", "2 → 1"], Cells(page, "Rank"));
        Assert.Contains("Confirmed dossiers that have to be confirmed anew", TextOf(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form[method=post]"));
        Assert.Equal(HttpStatusCode.Forbidden, posted.StatusCode);
    }

    private async Task<OpenRound> LockedAsync()
    {
        var round = await Province.LockedRoundAsync();
        Province.Clock.Resume();
        Province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class AmendmentRefusalOnSqliteTests(SqliteProvince province) : AmendmentRefusalTests(province);

[Collection(Engines.Postgres)]
public sealed class AmendmentRefusalOnPostgresTests(PostgresProvince province) : AmendmentRefusalTests(province);
