using System.Net;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals.ByCriterion;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Explanations.Thread;

namespace OpenDti.WebTests.Appraisals;

/// <summary>What was not given is not seen and not decided, whichever page leads to it and whichever account knocks.</summary>
public abstract class GivenScopeTests(Province province) : DecideScene(province)
{
    [Fact]
    public async Task Evidence_is_seen_for_the_criteria_and_units_given_and_no_other()
    {
        var (round, document) = await WithDocumentAsync();
        var library = Library(round.DossierOfA);
        var without = await (await Province.FreshAsync(Identity.Appraiser)).GetAsync(library);
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser, criteria: ["dien-tap"]);
        var appraiser = await Province.AsAsync(Identity.Appraiser);
        var elsewhere = await appraiser.OpenAsync(library);
        var hidden = await appraiser.GetAsync($"{library}/items/{document:N}");

        await Province.GiveScopeAsync(round.Group, Identity.Appraiser, criteria: ["van-ban"]);
        var seen = await appraiser.OpenAsync(library);

        Assert.Equal(HttpStatusCode.Forbidden, without.StatusCode);
        Assert.DoesNotContain("12/QĐ-SAS", elsewhere.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Contains("12/QĐ-SAS", seen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await appraiser.GetAsync($"{library}/items/{document:N}")).StatusCode);
    }

    [Fact]
    public async Task A_second_account_opens_neither_the_own_units_evidence_nor_a_rivals_while_units_still_enter()
    {
        var round = await Province.OpenRoundAsync();
        await Province.AddDocumentAsync(round.DossierOfA, "van-ban", EvidenceSteps.Pdf($"hở {round.Year}"));
        using var second = await Province.SecondAccountAsync(Identity.SpecialistOfB, Role.Appraiser);
        await Province.GiveScopeAsync(round.Group, await Province.NewestAccountAsync());
        var criterion = $"/{Province.Slug}/round-groups/{round.Group:N}/appraisal/criteria/van-ban";

        Assert.Equal(HttpStatusCode.Forbidden, (await second.GetAsync(Library(round.DossierOfA))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await second.GetAsync(Library(round.DossierOfB))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await second.GetAsync(criterion)).StatusCode);
        await Province.ChangeDeadlineAsync(round, Province.Clock.GetUtcNow().AddMinutes(1), "Thử khóa.");
        Province.Clock.StopAt(Province.Clock.GetUtcNow().AddMinutes(12));
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync(Library(round.DossierOfA))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await second.GetAsync(Library(round.DossierOfB))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync(criterion)).StatusCode);
    }

    [Fact]
    public async Task Minutes_are_taken_after_the_deadline_by_whom_the_criterion_was_given_to()
    {
        var round = await Province.OpenRoundAsync(Province.Clock.GetUtcNow().AddMinutes(1));
        var item = await Province.AddOnSiteAsync(round.DossierOfA, "cap-do");
        var after = round.DeadlineAt.AddMinutes(15);

        var stranger = await Province.MinuteAsync(round.DossierOfA, item, "cap-do", at: after);
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser, criteria: ["cap-do"]);
        var early = await Province.MinuteAsync(round.DossierOfA, item, "cap-do");
        var other = await Province.MinuteAsync(round.DossierOfA, item, "dien-tap", at: after);
        var taken = await Province.MinuteAsync(round.DossierOfA, item, "cap-do", at: after);

        Assert.Equal("appraisal.not-given", stranger.Refusal.Code);
        Assert.Equal("appraisal.not-locked", early.Refusal.Code);
        Assert.Equal("appraisal.not-given", other.Refusal.Code);
        Assert.False(taken.IsRefused);
    }

    [Fact]
    public async Task An_explanation_is_accepted_only_by_the_body_and_with_the_sight_that_the_decision_needs()
    {
        var round = await LockedAsync(scoped: false);
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser, isBlind: true);
        await Province.AskAsync(round.DossierOfA, "van-ban", "Danh mục văn bản ở đâu?");
        await Province
            .Use<AnswerExplanation>()
            .RunAsync(
                Province.RequestAt(Identity.SpecialistOfA, receivedAt: null, Dossier.StreamOf(round.DossierOfA)),
                round.DossierOfA,
                new IndicatorId("van-ban"),
                roundNo: 1,
                "Đã nộp kèm hồ sơ.",
                proposed: [],
                CancellationToken.None
            );

        var blind = await ConcludeAsync(round, AppraisalLevel.First);
        var asTheOther = await ConcludeAsync(round, AppraisalLevel.Second);

        Assert.Equal("appraisal.blind", blind.Refusal.Code);
        Assert.Equal("appraisal.not-given", asTheOther.Refusal.Code);
        Assert.Empty((await Province.DossierAsync(round.DossierOfA)).Appraisals);
    }

    [Fact]
    public async Task Nobody_keeps_in_bulk_as_the_second_body_what_they_decided_as_the_first()
    {
        var round = await LockedAsync();
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser, AppraisalLevel.Second);
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept));
        var kept = new Acceptance(
            round.Group,
            new IndicatorId("van-ban"),
            new Dictionary<Guid, (long, AppraisalLevel)>
            {
                [round.DossierOfA] = ((await Province.DossierAsync(round.DossierOfA)).Version, AppraisalLevel.Second),
            }
        );

        var answer = await Province
            .Use<AcceptUnits>()
            .RunAsync(
                Province.RequestAt(Identity.Appraiser, receivedAt: null, Dossier.StreamOf(round.DossierOfA)),
                Province.ViewerOf(Identity.Appraiser),
                kept,
                CancellationToken.None
            );

        Assert.Equal("appraisal.same-person", answer.Refusal.Code);
        Assert.Null((await Province.DossierAsync(round.DossierOfA)).AppraisalOf(new("van-ban"), AppraisalLevel.Second));
    }

    [Fact]
    public async Task An_administrator_of_a_competing_unit_reads_no_rivals_points()
    {
        var round = await LockedAsync();
        await Province.SendDraftAsync(round.Group);
        using var own = await Province.SecondAccountAsync(Identity.SpecialistOfB, Role.AuthorityAdministrator);
        var administrator = await Province.FreshAsync(Identity.AuthorityAdministrator);
        string[] paths =
        [
            $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/draft",
            $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/appraisal",
            $"/{Province.Slug}/round-groups/{round.Group:N}/appraisal/criteria/van-ban",
        ];

        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(path)).StatusCode);
            Assert.Contains((await own.GetAsync(path)).StatusCode, (HttpStatusCode[])[HttpStatusCode.Forbidden, HttpStatusCode.NotFound]);
        }
    }

    [Fact]
    public async Task What_only_a_system_measures_differs_from_nothing_and_counts_as_measured()
    {
        var yaml = TestSet
            .Yaml.Replace("id: \"tap-thu\"", "id: \"tap-do\"", StringComparison.Ordinal)
            .Replace("kind: count, unit: \"lần\"", "kind: count, unit: \"lần\", source: monitored", StringComparison.Ordinal);
        var round = await Province.OpenRoundAsync(Province.Clock.GetUtcNow().AddMinutes(1), await Province.AdoptAsync(yaml));
        await Province.MeasureAsync(round.DossierOfA, "so-lan", "2");
        Province.Clock.StopAt(round.DeadlineAt.AddMinutes(15));
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var page = await appraiser.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}/appraisal/criteria/dien-tap");

        var row = page.QuerySelectorAll("tbody tr").Single(one => one.TextContent.Contains("Sở Ánh Sáng", StringComparison.Ordinal));
        Assert.StartsWith("30,00", row.QuerySelector("td[data-l='Giám sát']")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.StartsWith("30,00", row.QuerySelector("td[data-l='Tự đánh giá']")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("lệch", row.TextContent, StringComparison.Ordinal);
        var unit = await appraiser.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/appraisal");
        Assert.Contains("30,00", unit.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static string Library(Guid dossier) => $"/{TestWorld.Province.Slug}/dossiers/{dossier:N}/evidence";

    private async Task<(OpenRound Round, Guid Document)> WithDocumentAsync()
    {
        var round = await Province.OpenRoundAsync(Province.Clock.GetUtcNow().AddMinutes(1));
        var document = await Province.AddDocumentAsync(round.DossierOfA, "van-ban", EvidenceSteps.Pdf($"phạm vi {round.Year}"));
        Province.Clock.StopAt(round.DeadlineAt.AddMinutes(15));
        return (round, document);
    }

    private async Task<Result<long>> ConcludeAsync(OpenRound round, AppraisalLevel level) =>
        await Province
            .Use<DecideExplanation>()
            .RunAsync(
                Province.RequestAt(Identity.Appraiser, receivedAt: null, Dossier.StreamOf(round.DossierOfA)),
                Province.ViewerOf(Identity.Appraiser),
                round.DossierOfA,
                new Conclusion(
                    new IndicatorId("van-ban"),
                    RoundNo: 1,
                    (await Province.DossierAsync(round.DossierOfA)).Version,
                    level,
                    ExplanationOutcome.Accepted,
                    "Đồng ý."
                ),
                CancellationToken.None
            );
}

[Collection(Engines.Sqlite)]
public sealed class GivenScopeOnSqliteTests(SqliteProvince province) : GivenScopeTests(province);

[Collection(Engines.Postgres)]
public sealed class GivenScopeOnPostgresTests(PostgresProvince province) : GivenScopeTests(province);
