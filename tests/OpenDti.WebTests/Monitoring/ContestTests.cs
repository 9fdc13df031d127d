using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;

namespace OpenDti.WebTests.Monitoring;

/// <summary>What a unit says against a monitored figure reaches its appraisers, waits until one of them decides, and only then is the unit told.</summary>
public abstract class ContestTests(Province province) : IDisposable
{
    private const string Words = "Hệ thống chưa tính đợt tháng 11.";
    private const string Document = "Báo cáo 12/BC-SGDĐT ngày 20/11/2031";

    [Fact]
    public async Task A_figure_that_comes_after_the_lock_is_contested_until_the_approval_and_the_page_says_so()
    {
        var round = await province.LockedMonitoredRoundAsync();
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync(PathOf(round));

        var said = await SayAsync(specialist, round, "2");
        var after = await specialist.OpenAsync(PathOf(round));

        Assert.Contains("cho đến khi kết quả của khối được phê duyệt", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
        var section = after.QuerySelector("[aria-labelledby=da-gui]")!.TextContent;
        Assert.Contains("Chờ người thẩm định quyết định", section, StringComparison.Ordinal);
        Assert.Contains("2 lần", section, StringComparison.Ordinal);
        Assert.Contains(Document, section, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_stands_on_every_page_of_the_appraisal_and_is_counted_in_the_queue()
    {
        var round = await province.LockedMonitoredRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser, criteria: ["dien-tap"]);
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        await province.MeasureAsync(round.DossierOfB, "so-lan", "2");
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("dien-tap", CriterionAct.Accept));
        await SayAsync(await province.FreshAsync(Identity.SpecialistOfA), round, "2");
        var appraiser = await province.FreshAsync(Identity.Appraiser);

        var queue = await appraiser.OpenAsync($"/{Province.Slug}/appraisal");
        var decide = await appraiser.OpenAsync(DecidePathOf(round));
        var unit = await appraiser.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/appraisal");
        var criterion = await appraiser.OpenAsync(
            $"/{Province.Slug}/round-groups/{round.Group:N}/appraisal/criteria/dien-tap?show=Contested"
        );

        var group = queue.QuerySelector($"[aria-labelledby=k-{round.Group:N}]")!;
        Assert.Contains(
            "Có ý kiến về số liệu giám sát1",
            string.Concat(group.QuerySelector("dl")!.TextContent.Split('\n').Select(line => line.Trim())),
            StringComparison.Ordinal
        );
        Assert.StartsWith("2", group.QuerySelector("tbody td")!.TextContent, StringComparison.Ordinal);
        foreach (var page in new[] { decide, unit, criterion })
        {
            var text = page.QuerySelector("main")!.TextContent;
            Assert.Contains(Words, text, StringComparison.Ordinal);
            Assert.Contains("Theo đơn vị: 2 lần", text, StringComparison.Ordinal);
            Assert.Contains(Document, text, StringComparison.Ordinal);
        }

        Assert.Single(criterion.QuerySelectorAll("table.appraised tbody tr"));
    }

    [Fact]
    public async Task A_decision_of_its_criterion_settles_it_and_only_then_the_unit_is_told_once()
    {
        var round = await province.LockedMonitoredRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        await SayAsync(specialist, round, "2");
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("co-ban-chi-dao", CriterionAct.Accept));
        var before = await ToldAsync(Identity.SpecialistOfA, round, "contest.was-decided");
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("dien-tap", CriterionAct.Accept));
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("dien-tap", CriterionAct.Accept));

        var told = await ToldAsync(Identity.SpecialistOfA, round, "contest.was-decided");
        var again = await specialist.PostAsync(
            PathOf(round),
            new Dictionary<string, string>(await specialist.TokenAsync()) { ["words"] = Words }
        );
        await province.MeasureAsync(round.DossierOfA, "so-lan", "3");
        var another = await SayAsync(specialist, round, "2");

        Assert.Empty(before);
        Assert.Contains(Words, Assert.Single(told).Operands);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, another.StatusCode);
    }

    [Fact]
    public async Task A_decision_on_what_was_shown_before_the_unit_spoke_is_refused()
    {
        var round = await province.LockedMonitoredRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        var page = await appraiser.OpenAsync(DecidePathOf(round));
        await SayAsync(await province.FreshAsync(Identity.SpecialistOfA), round, "2");

        var late = await appraiser.SubmitAsync(page, "main form[action*=appraisal]", new() { ["act"] = nameof(CriterionAct.Accept) });

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.True((await province.DossierAsync(round.DossierOfA)).Contests.Single().IsOpen);
    }

    [Fact]
    public async Task A_blind_appraiser_neither_reads_nor_settles_it()
    {
        var round = await province.LockedMonitoredRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser, isBlind: true);
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        await SayAsync(await province.FreshAsync(Identity.SpecialistOfA), round, "2");
        var appraiser = await province.FreshAsync(Identity.Appraiser);

        var page = await appraiser.OpenAsync(DecidePathOf(round));
        var award = AppraisalSteps.Decision("dien-tap", CriterionAct.AwardPoints) with
        {
            Points = Scoring.Points.Quantise(10m),
            Reason = AppraisalReason.PartAccepted,
            Words = "Theo hồ sơ.",
        };
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, award);
        var open = (await province.DossierAsync(round.DossierOfA)).Contests.Single().IsOpen;
        var after = await appraiser.OpenAsync(DecidePathOf(round));

        Assert.DoesNotContain(Words, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đơn vị có ý kiến về số liệu giám sát", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.True(open);
        Assert.Contains(Words, after.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await ToldAsync(Identity.Appraiser, round, "contest.was-made"));
        Assert.DoesNotContain(Words, Assert.Single(await ToldAsync(Identity.Appraiser, round, "contest.was-made-unread")).Operands);
    }

    [Fact]
    public async Task Nothing_is_approved_while_it_waits_and_nothing_is_said_after_the_approval()
    {
        var round = await province.LockedMonitoredRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        await SayAsync(specialist, round, "2");
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        var page = await administrator.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}/approval");
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("dien-tap", CriterionAct.Accept));
        await province.MeasureAsync(round.DossierOfB, "so-lan", "1");
        await province.ApproveAsync(round.Group);
        var specialistOfB = await province.FreshAsync(Identity.SpecialistOfB);
        var path = $"/{Province.Slug}/dossiers/{round.DossierOfB:N}/monitored/so-lan";
        var shown = await specialistOfB.OpenAsync(path);
        var late = await specialistOfB.PostAsync(
            path,
            new Dictionary<string, string>(await specialistOfB.TokenAsync()) { ["words"] = Words }
        );

        Assert.Contains("Còn 1 ý kiến của đơn vị về số liệu giám sát", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(shown.QuerySelector("main form"));
        Assert.Contains("đã được phê duyệt", shown.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
    }

    [Fact]
    public async Task Those_who_appraise_the_criterion_are_told_and_nobody_else()
    {
        var round = await province.LockedMonitoredRoundAsync();
        var otherCriterion = await province.NewAccountAsync(Role.Appraiser);
        var otherUnit = await province.NewAccountAsync(Role.Appraiser);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser, criteria: ["dien-tap"], units: [province.UnitA]);
        await province.GiveScopeAsync(round.Group, otherCriterion, criteria: ["van-ban"], units: [province.UnitA]);
        await province.GiveScopeAsync(round.Group, otherUnit, criteria: ["dien-tap"], units: [province.UnitB]);
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        await province.MeasureAsync(round.DossierOfB, "so-lan", "1");
        await SayAsync(await province.FreshAsync(Identity.SpecialistOfA), round, "2");

        var told = Assert.Single(await ToldAsync(Identity.Appraiser, round, "contest.was-made"));
        var others = (await province.ToldAsync(otherCriterion)).Concat(await province.ToldAsync(otherUnit));
        Assert.DoesNotContain(others, n => n.Code.StartsWith("contest.", StringComparison.Ordinal));
        var texts = province.Use<NoticeTexts>();
        Assert.Contains(Words, texts.Of(told, Scoring.Language.Vi).Body, StringComparison.Ordinal);
        Assert.Contains("Số lần diễn tập", texts.Of(told, Scoring.Language.Vi).Title, StringComparison.Ordinal);
        Assert.Contains("Number of drills", texts.Of(told, Scoring.Language.En).Title, StringComparison.Ordinal);
        Assert.DoesNotContain("diễn tập", texts.Of(told, Scoring.Language.En).Title, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("/appraisal/dien-tap", told.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_is_told_at_once_of_late_figures_that_count_and_were_handed_in_and_not_when_nothing_changed()
    {
        var round = await province.OpenMonitoredRoundAsync();
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        province.Clock.StopAt(round.DeadlineAt + Web.Features.Rounds.RoundGroup.SettlingTime);
        var early = await ToldAsync(Identity.SpecialistOfA, round, "monitored.came-in");
        await province.MeasureAsync(round.DossierOfA, "da-ky", "2");
        var beside = await ToldAsync(Identity.SpecialistOfA, round, "monitored.came-in");
        await province.MeasureAsync(round.DossierOfA, "so-lan", "3");
        var together = await ToldAsync(Identity.LeaderOfA, round, "monitored.came-in");
        await province.MeasureAsync(round.DossierOfA, "so-lan", "4");
        await province.MeasureAsync(round.DossierOfA, "so-lan", "4");

        Assert.Empty(early);
        Assert.Empty(beside);
        Assert.EndsWith("/monitored/so-lan", Assert.Single(together).Path, StringComparison.Ordinal);
        Assert.Equal(2, (await ToldAsync(Identity.SpecialistOfA, round, "monitored.came-in")).Count);
    }

    [Theory]
    [InlineData("12,5", "12,5", "12.5")]
    [InlineData("1234", "1234", "1234")]
    [InlineData("1,2345", "1,2345", "1.2345")]
    [InlineData("0,125", "0,1250", "0.1250")]
    public async Task The_figure_that_was_proposed_stands_in_the_field_as_it_is_typed_and_is_taken_again(
        string typed,
        string shownInVietnamese,
        string shownInEnglish
    )
    {
        var round = await province.OpenMeasuredRoundAsync();
        await province.MeasureAsync(round.DossierOfA, "he-thong", "1");
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        var path = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/monitored/he-thong";
        await specialist.SubmitAsync(await specialist.OpenAsync(path), "main form", new() { ["words"] = Words, ["proposed"] = typed });
        var first = (await province.DossierAsync(round.DossierOfA)).Contests.Single().Proposed;

        var page = await specialist.OpenAsync(path);
        var again = await specialist.SubmitAsync(page, "main form", new() { ["words"] = Words });
        var english = await specialist.OpenAsync("/en" + path);
        var againInEnglish = await specialist.SubmitAsync(english, "main form", new() { ["words"] = Words });

        Assert.Equal(shownInVietnamese, page.QuerySelector("#proposed")!.GetAttribute("value"));
        Assert.Equal(shownInEnglish, english.QuerySelector("#proposed")!.GetAttribute("value"));
        Assert.All([again, againInEnglish], answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Equal(first, (await province.DossierAsync(round.DossierOfA)).Contests.Single().Proposed);
    }

    [Theory]
    [InlineData("proposed", "hai lần")]
    [InlineData("words", " ")]
    public async Task What_cannot_be_read_is_said_beside_its_field_and_nothing_is_lost(string field, string typed)
    {
        var round = await province.LockedMonitoredRoundAsync();
        await province.MeasureAsync(round.DossierOfA, "so-lan", "1");
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        Dictionary<string, string> form = new()
        {
            ["words"] = Words,
            ["proposed"] = "2",
            ["document"] = Document,
        };
        form[field] = typed;

        var refused = await specialist.SubmitAsync(await specialist.OpenAsync(PathOf(round)), "main form", form);
        var page = await Visitor.PageOf(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotNull(page.QuerySelector($"#{field}-loi"));
        Assert.Equal(Document, page.QuerySelector("#document")!.GetAttribute("value"));
        Assert.Empty((await province.DossierAsync(round.DossierOfA)).Contests);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string PathOf(OpenRound round) => $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/monitored/so-lan";

    private static string DecidePathOf(OpenRound round) => $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/appraisal/dien-tap";

    private static async Task<HttpResponseMessage> SayAsync(Visitor specialist, OpenRound round, string proposed) =>
        await specialist.SubmitAsync(
            await specialist.OpenAsync(PathOf(round)),
            "main form",
            new()
            {
                ["words"] = Words,
                ["proposed"] = proposed,
                ["document"] = Document,
            }
        );

    private async Task<List<Notice>> ToldAsync(Identity identity, OpenRound round, string code) =>
        (await province.ToldAsync(identity)).FindAll(n =>
            n.Code == code && n.Path.Contains(round.DossierOfA.ToString("N"), StringComparison.Ordinal)
        );
}

[Collection(Engines.Sqlite)]
public sealed class ContestOnSqliteTests(SqliteProvince province) : ContestTests(province);

[Collection(Engines.Postgres)]
public sealed class ContestOnPostgresTests(PostgresProvince province) : ContestTests(province);
