using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Appraisals;

/// <summary>Who may decide about a criterion, on which level and with what before their eyes; and what the public reads of it.</summary>
public abstract class DecidersTests(Province province) : DecideScene(province)
{
    [Fact]
    public async Task Nobody_sees_or_decides_about_a_unit_they_belong_to_by_any_account()
    {
        var round = await LockedAsync(scoped: false);
        var second = await Province.SecondAccountAsync(Identity.SpecialistOfA, Role.Appraiser);
        await Province.GiveScopeAsync(round.Group, await Province.NewestAccountAsync());

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
        Assert.Empty((await Province.DossierAsync(round.DossierOfA)).Appraisals);
    }

    [Fact]
    public async Task Who_was_not_given_a_criterion_or_a_unit_sees_nothing_of_it()
    {
        var round = await LockedAsync(scoped: false);
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser, criteria: ["dien-tap"], units: [Province.UnitB]);
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var criteria = $"/{Province.Slug}/round-groups/{round.Group:N}/appraisal/criteria/";

        Assert.Equal(HttpStatusCode.Forbidden, (await appraiser.GetAsync(Path(round.DossierOfB, "van-ban"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await appraiser.GetAsync(Path(round.DossierOfA, "dien-tap"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await appraiser.GetAsync(Path(round.DossierOfB, "dien-tap"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await appraiser.GetAsync(criteria + "van-ban")).StatusCode);
        Assert.Single((await appraiser.OpenAsync(criteria + "dien-tap")).QuerySelectorAll("tbody tr"));
        var refused = await Province.AppraiseAsync(
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
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser, isBlind: true);
        var appraiser = await Province.FreshAsync(Identity.Appraiser);

        var before = (await appraiser.OpenAsync(Path(round.DossierOfA, "van-ban"))).QuerySelectorAll("td[data-l='Tự đánh giá']");
        var accepted = await Province.AppraiseAsync(
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
        var second = await Province.SecondAccountAsync(Identity.Auditor, Role.Appraiser);
        await Province.GiveScopeAsync(round.Group, await Province.NewestAccountAsync(), AppraisalLevel.Second);
        var early = await PostAsync(second, round.DossierOfA, "van-ban", ("act", "Keep"), ("level", "Second"));
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Award("van-ban", 12, AppraisalReason.NoDocument));

        var kept = await PostAsync(second, round.DossierOfA, "van-ban", ("act", "Keep"));
        var overruled = await PostAsync(
            second,
            round.DossierOfA,
            "van-ban",
            ("act", "AwardPoints"),
            ("points", "14"),
            ("reason", "NotRelevant")
        );
        var first = await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Decision("van-ban", CriterionAct.Accept)
        );

        var dossier = await Province.DossierAsync(round.DossierOfA);
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, overruled.StatusCode);
        Assert.Equal("appraisal.second-decided", first.Refusal.Code);
        Assert.Equal(120_000_000_000, dossier.AppraisalOf(new("van-ban"), AppraisalLevel.First)!.PointsE10);
        Assert.Equal(140_000_000_000, dossier.PointAwards.Single().PointsE10);
    }

    [Fact]
    public async Task What_nobody_confirmed_stands_with_the_total_that_results_count()
    {
        var yaml =
            TestSet.Yaml.Replace("id: \"tap-thu\"", "id: \"tap-khong\"", StringComparison.Ordinal) + "\nunconfirmed: { treatment: zero }\n";
        var round = await Province.OpenRoundAsync(Province.Clock.GetUtcNow().AddMinutes(1), await Province.AdoptAsync(yaml));
        await Province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        Province.Clock.StopAt(round.DeadlineAt.AddMinutes(15));
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var appraiser = await Province.FreshAsync(Identity.Appraiser);

        var page = await appraiser.OpenAsync($"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}/appraisal");

        // 75 declared; nobody confirmed it, and this set then counts nothing.
        var totals = page.QuerySelector("dl.figs")!.TextContent;
        Assert.Contains("75,00", totals, StringComparison.Ordinal);
        Assert.Contains("0,00 / 100,00", totals, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_that_an_appraiser_gave_are_released_with_their_reason()
    {
        var round = await LockedAsync();
        await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 12, AppraisalReason.PartAccepted, "Hai văn bản ngoài kỳ.")
        );
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Change("dien-tap", ("so-lan", "1")));

        var released = $"/{Province.Slug}/results/{(await Province.ReleaseAsync(round.Group)).Value}";

        var reader = await Province.AsAsync(Identity.Anonymous);
        var unit = (await reader.OpenAsync($"{released}/units/{Province.UnitA:N}")).QuerySelector("main")!.TextContent;
        var document = await (await reader.GetAsync(released + "/document.json")).Content.ReadAsStringAsync();

        // 10 + 12 given + 10 for one drill + 1/2 × 40 = 52.
        Assert.Contains("52,00", unit, StringComparison.Ordinal);
        Assert.Contains("chấp nhận một phần – Hai văn bản ngoài kỳ.", unit, StringComparison.Ordinal);
        Assert.Contains("\"pointsE10\":120000000000", document, StringComparison.Ordinal);
        Assert.DoesNotContain("\"so-lan\":", document, StringComparison.Ordinal);
        Assert.Equal(
            "appraisal.released",
            (await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept)))
                .Refusal
                .Code
        );
    }
}

[Collection(Engines.Sqlite)]
public sealed class DecidersOnSqliteTests(SqliteProvince province) : DecidersTests(province);

[Collection(Engines.Postgres)]
public sealed class DecidersOnPostgresTests(PostgresProvince province) : DecidersTests(province);
