using System.Net;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence;

namespace OpenDti.WebTests.Appraisals;

/// <summary>A request for explanation opens the evidence of its criterion, and no figure, until its day is over.</summary>
public abstract class ExplainedEvidenceTests(Province province) : DecideScene(province)
{
    private const string Criterion = "van-ban";

    [Fact]
    public async Task A_paper_comes_with_the_explanation_and_the_figures_and_the_decision_stay()
    {
        var round = await AskedAsync();
        var author = await Province.FreshAsync(Identity.SpecialistOfA);
        var page = await author.OpenAsync(Address(round));
        Assert.Contains("được mở để giải trình đến hết ngày", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);

        await Province.AddLinkAsync(round.DossierOfA, Criterion, "Danh mục văn bản đã ký");
        var figure = await Province.SaveAsync(
            round.DossierOfA,
            Criterion,
            Identity.SpecialistOfA,
            ("da-ky", "4", await SeenAsync(round, "da-ky"))
        );

        var dossier = await Province.DossierAsync(round.DossierOfA);
        Assert.Equal("dossier.after-deadline", figure.Refusal.Code);
        Assert.Equal(CriterionState.Decided, dossier.StateOf(new(Criterion), Province.Clock.GetUtcNow()));
        Assert.Equal(50_000_000_000, dossier.PointAwards.Single().PointsE10);
        var thread = await (await Province.FreshAsync(Identity.Appraiser)).OpenAsync(Thread(round));
        Assert.Contains("Danh mục văn bản đã ký", thread.QuerySelector("dl.slip")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_with_the_request_may_be_taken_off_again_and_what_was_locked_stays()
    {
        var round = await AskedAsync();
        var (before, after) = (
            (await Province.DossierAsync(round.DossierOfA)).Evidence.Single().ItemId,
            await Province.AddLinkAsync(round.DossierOfA, Criterion)
        );

        var page = await (await Province.FreshAsync(Identity.SpecialistOfA)).OpenAsync(Address(round));
        await Province.DetachAsync(round.DossierOfA, after, Criterion);
        var locked = await DetachAsync(round, before);
        var renamed = await AttachAsync(round, before);

        Assert.Single(page.QuerySelectorAll("tbody form[action$='/detach']"));
        Assert.Equal("evidence.was-locked", locked.Refusal.Code);
        Assert.Equal("evidence.was-locked", renamed.Refusal.Code);
        Assert.Equal(before, (await Province.DossierAsync(round.DossierOfA)).Evidence.Single().ItemId);
    }

    [Fact]
    public async Task Only_the_criterion_that_was_asked_about_opens_and_only_until_its_day()
    {
        var round = await AskedAsync();
        var paper = await Province.AddLinkAsync(round.DossierOfA, Criterion);

        var other = await AttachAsync(round, paper, "dien-tap");
        Province.Clock.StopAt(Province.Clock.GetUtcNow().AddDays(3));
        var late = await DetachAsync(round, paper);
        var page = await (await Province.FreshAsync(Identity.SpecialistOfA)).OpenAsync(Address(round));

        Assert.Equal("dossier.after-deadline", other.Refusal.Code);
        Assert.Equal("dossier.after-deadline", late.Refusal.Code);
        Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
    }

    [Fact]
    public async Task An_appraiser_who_has_not_seen_the_newest_paper_does_not_decide_about_the_explanation()
    {
        var round = await AskedAsync();
        var author = await Province.FreshAsync(Identity.LeaderOfA);
        var answer = await author.TokenAsync();
        (answer["round"], answer["words"]) = ("1", "Danh mục kèm theo.");
        await author.PostAsync(Thread(round) + "/answer", answer);
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var shown = (await appraiser.OpenAsync(Thread(round))).QuerySelector("form[action$='/decide']")!;
        await Province.AddLinkAsync(round.DossierOfA, Criterion);

        var stale = await appraiser.PostAsync(Thread(round) + "/decide", Upheld(shown));
        var fresh = (await appraiser.OpenAsync(Thread(round))).QuerySelector("form[action$='/decide']")!;
        var seen = await appraiser.PostAsync(Thread(round) + "/decide", Upheld(fresh));

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, seen.StatusCode);
        Assert.Equal("dossier.after-deadline", (await DetachAsync(round, Guid.NewGuid())).Refusal.Code);
    }

    private static Dictionary<string, string> Upheld(AngleSharp.Dom.IElement form) =>
        Visitor.FieldsOf(form, new() { ["outcome"] = "Upheld", ["words"] = "Không đổi." });

    private static string Address(OpenRound round) =>
        $"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}/evidence/criteria/{Criterion}";

    private static string Thread(OpenRound round) => $"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}/explanations/{Criterion}";

    private Task<Result<long>> DetachAsync(OpenRound round, Guid item) =>
        Province
            .Use<AttachEvidence>()
            .DetachAsync(
                Province.RequestAt(Identity.SpecialistOfA, receivedAt: null, Dossier.StreamOf(round.DossierOfA)),
                round.DossierOfA,
                new IndicatorId(Criterion),
                item,
                CancellationToken.None
            );

    private Task<Result<long>> AttachAsync(OpenRound round, Guid item, string criterion = Criterion) =>
        Province
            .Use<AttachEvidence>()
            .RunAsync(
                Province.RequestAt(Identity.SpecialistOfA, receivedAt: null, Dossier.StreamOf(round.DossierOfA)),
                round.DossierOfA,
                item,
                [new IndicatorId(criterion)],
                pages: "9",
                isStillInForce: null,
                CancellationToken.None
            );

    // A paper was attached before the lock, the appraiser gave 5 points and asked.
    private async Task<OpenRound> AskedAsync()
    {
        Province.Clock.Resume();
        var round = await Province.OpenRoundAsync(Province.Clock.GetUtcNow().AddMinutes(1));
        await Province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await Province.AddLinkAsync(round.DossierOfA, Criterion, "Chuyên mục cũ");
        Province.Clock.StopAt(round.DeadlineAt.AddMinutes(15));
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Award(Criterion, 5, AppraisalReason.NoDocument));
        await Province.AskAsync(round.DossierOfA, Criterion, "Danh mục văn bản ở đâu?");
        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class ExplainedEvidenceOnSqliteTests(SqliteProvince province) : ExplainedEvidenceTests(province);

[Collection(Engines.Postgres)]
public sealed class ExplainedEvidenceOnPostgresTests(PostgresProvince province) : ExplainedEvidenceTests(province);
