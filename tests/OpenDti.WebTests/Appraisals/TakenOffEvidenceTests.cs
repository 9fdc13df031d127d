using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Appraisals;

/// <summary>Evidence that a unit takes off while an appraiser has the page open, in every way in which it may still do so.</summary>
public abstract class TakenOffEvidenceTests(Province province) : DecideScene(province)
{
    private const string Criterion = "van-ban";

    [Fact]
    public async Task A_decision_on_a_page_that_still_showed_the_paper_is_refused_and_the_criterion_waits_for_the_leader()
    {
        var (round, paper) = await CorrectedWithPaperAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var fields = await FormAsync(appraiser, round.DossierOfA, Criterion);
        await Province.DetachAsync(round.DossierOfA, paper, Criterion);
        var state = await StateAsync(round);

        fields["act"] = "Accept";
        var early = await appraiser.PostAsync(Path(round.DossierOfA, Criterion), fields);
        await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, Criterion);
        var late = await appraiser.PostAsync(Path(round.DossierOfA, Criterion), fields);

        Assert.Equal(CriterionState.Unconfirmed, state);
        foreach (var answer in new[] { early, late })
        {
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            Assert.Contains(
                "đã thay đổi sau khi bạn mở trang",
                (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent,
                StringComparison.Ordinal
            );
        }

        Assert.Equal(CriterionState.Corrected, await StateAsync(round));
    }

    [Fact]
    public async Task Accepting_many_units_names_the_one_whose_paper_is_gone()
    {
        var (round, paper) = await CorrectedWithPaperAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var path = $"/{TestWorld.Province.Slug}/round-groups/{round.Group:N}/appraisal/criteria/{Criterion}";
        var page = await appraiser.OpenAsync(path);
        var fields = await appraiser.TokenAsync();
        foreach (var hidden in page.QuerySelectorAll("main form[method=post] input[type=hidden]"))
        {
            fields[hidden.GetAttribute("name")!] = hidden.GetAttribute("value") ?? "";
        }

        await Province.DetachAsync(round.DossierOfA, paper, Criterion);
        await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, Criterion);

        fields["pick:" + round.DossierOfA.ToString("N")] = "true";
        var answer = await appraiser.PostAsync(path, fields);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(
            "vừa thay đổi ở: Sở Ánh Sáng",
            (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(CriterionState.Corrected, await StateAsync(round));
    }

    [Fact]
    public async Task A_paper_taken_off_another_criterion_makes_no_page_old()
    {
        var (round, paper) = await CorrectedWithPaperAsync();
        await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Return("dien-tap", Province.Clock.GetUtcNow().AddDays(3))
        );
        await Province.AttachAsync(round.DossierOfA, paper, "dien-tap");
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var fields = await FormAsync(appraiser, round.DossierOfA, Criterion);
        await Province.DetachAsync(round.DossierOfA, paper, "dien-tap");

        fields["act"] = "Accept";
        var answer = await appraiser.PostAsync(Path(round.DossierOfA, Criterion), fields);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(CriterionState.Decided, await StateAsync(round));
    }

    // Returned, corrected by attaching a paper, confirmed by the leader: the appraiser's turn, and still open to the unit.
    private async Task<(OpenRound Round, Guid Paper)> CorrectedWithPaperAsync()
    {
        var round = await LockedAsync();
        await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Return(Criterion, Province.Clock.GetUtcNow().AddDays(3))
        );
        var paper = await Province.AddLinkAsync(round.DossierOfA, Criterion);
        Assert.False((await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, Criterion)).IsRefused);
        return (round, paper);
    }

    private async Task<CriterionState> StateAsync(OpenRound round) =>
        (await Province.DossierAsync(round.DossierOfA)).StateOf(new(Criterion), Province.Clock.GetUtcNow());
}

[Collection(Engines.Sqlite)]
public sealed class TakenOffEvidenceOnSqliteTests(SqliteProvince province) : TakenOffEvidenceTests(province);

[Collection(Engines.Postgres)]
public sealed class TakenOffEvidenceOnPostgresTests(PostgresProvince province) : TakenOffEvidenceTests(province);
