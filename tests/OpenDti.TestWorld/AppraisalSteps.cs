using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals.Decide;
using OpenDti.Web.Features.Appraisals.Phrases;
using OpenDti.Web.Features.Appraisals.Scopes;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Overview;
using OpenDti.Web.Features.Explanations;
using OpenDti.Web.Features.Explanations.Thread;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.TestWorld;

/// <summary>Brings the appraisal of a round to where a test begins, through the use cases that pages use.</summary>
public static class AppraisalSteps
{
    /// <summary>A round whose deadline has just passed and settled: unit A entered everything (75 points) and confirmed, unit B one row of 10.</summary>
    public static async Task<OpenRound> LockedRoundAsync(this Province province)
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1));
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await province.SaveAsync(round.DossierOfB, "co-ban-chi-dao", Identity.SpecialistOfB, ("ban-chi-dao", "yes", 0));
        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        return round;
    }

    /// <summary>The account that was opened last.</summary>
    public static async Task<Guid> NewestAccountAsync(this Province province)
    {
        await using var db = province.Databases.OpenShared();
        return await db.Accounts.OrderByDescending(a => a.Id).Select(a => a.Id).FirstAsync();
    }

    /// <summary>Puts a monitored figure beside what was declared, as a source would.</summary>
    public static async Task MonitorAsync(this Province province, Guid dossier, string input, string value)
    {
        await using var db = province.Databases.Open(province.Authority);
        var answer = Answer.To(await db.Dossiers.SingleAsync(d => d.Id == dossier), input, Track.Monitored);
        answer.Take(new SavedAnswer(input, value, Missing: null), version: 0, Guid.Empty, province.Clock.GetUtcNow());
        db.Add(answer);
        await db.SaveChangesAsync();
    }

    /// <summary>Takes out what <see cref="MonitorAsync"/> put there past the record.</summary>
    public static void ForgetMonitored(this Province province)
    {
        using var db = province.Databases.Open(province.Authority);
        db.Set<Answer>().Where(a => a.Track == Track.Monitored && a.Version == 0).ExecuteDelete();
    }

    /// <summary>Gives somebody criteria and units of a round group; none named means all.</summary>
    public static Task<Guid> GiveScopeAsync(
        this Province province,
        Guid group,
        Identity appraiser,
        AppraisalLevel level = AppraisalLevel.First,
        bool isBlind = false,
        IReadOnlyList<string>? criteria = null,
        IReadOnlyList<Guid>? units = null
    ) => province.GiveScopeAsync(group, province.Accounts[appraiser], level, isBlind, criteria, units);

    public static async Task<Guid> GiveScopeAsync(
        this Province province,
        Guid group,
        Guid account,
        AppraisalLevel level = AppraisalLevel.First,
        bool isBlind = false,
        IReadOnlyList<string>? criteria = null,
        IReadOnlyList<Guid>? units = null
    )
    {
        var request = province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], RoundGroup.StreamOf(group));
        var plan = new ScopePlan(account, level, isBlind, criteria ?? [], units ?? []);
        return (await province.Use<GiveScopes>().GiveAsync(request, group, plan, CancellationToken.None)).Value;
    }

    /// <summary>Decides about one criterion, as somebody who sees the dossier as it stands now.</summary>
    public static async Task<Result<long>> AppraiseAsync(
        this Province province,
        Guid dossier,
        Identity appraiser,
        AppraisalDecision decision,
        DateTimeOffset? receivedAt = null
    )
    {
        var version = decision.VersionShown == 0 ? (await province.DossierAsync(dossier)).Version : decision.VersionShown;
        return await province
            .Use<DecideCriterion>()
            .RunAsync(
                province.RequestAt(appraiser, receivedAt, Dossier.StreamOf(dossier)),
                province.ViewerOf(appraiser),
                dossier,
                decision with
                {
                    VersionShown = version,
                },
                CancellationToken.None
            );
    }

    public static AppraisalDecision Decision(string criterion, CriterionAct act, AppraisalLevel level = AppraisalLevel.First) =>
        new(new IndicatorId(criterion), level, act, VersionShown: 0);

    public static AppraisalDecision Award(string criterion, decimal points, AppraisalReason reason, string words = "") =>
        Decision(criterion, CriterionAct.AwardPoints) with
        {
            Points = Points.Quantise(points),
            Reason = reason,
            Words = words,
        };

    public static AppraisalDecision Change(string criterion, params (string Input, string Value)[] values) =>
        Decision(criterion, CriterionAct.ChangeValue) with
        {
            Values = [.. values.Select(value => new SavedAnswer(value.Input, value.Value, Missing: null))],
            Reason = AppraisalReason.WrongPeriod,
        };

    public static AppraisalDecision Return(string criterion, DateTimeOffset until, string words = "Đề nghị bổ sung báo cáo.") =>
        Decision(criterion, CriterionAct.Return) with
        {
            Until = until,
            Words = words,
        };

    /// <summary>A leader confirms what was corrected after a return, as it stands now.</summary>
    public static async Task<Result<long>> ConfirmCorrectionsAsync(
        this Province province,
        Guid dossier,
        Identity leader,
        params IReadOnlyList<string> criteria
    )
    {
        var version = (await province.DossierAsync(dossier)).Version;
        var request = province.Request(province.Authority, province.Accounts[leader], Dossier.StreamOf(dossier));
        return await province
            .Use<ConfirmCorrections>()
            .RunAsync(
                request,
                dossier,
                province.ViewerOf(leader).PersonId,
                [.. criteria.Select(id => new IndicatorId(id))],
                version,
                CancellationToken.None
            );
    }

    /// <summary>Every kind of decision once, after the deadline of a round whose unit A has entered everything.</summary>
    public static async Task AppraiseEverythingAsync(this Province province, OpenRound round)
    {
        var at = round.DeadlineAt + RoundGroup.SettlingTime;
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var other = await province.GiveScopeAsync(round.Group, Identity.Appraiser, AppraisalLevel.Second);
        await province
            .Use<GiveScopes>()
            .TakeBackAsync(
                province.RequestAt(Identity.AuthorityAdministrator, at, RoundGroup.StreamOf(round.Group)),
                round.Group,
                other,
                CancellationToken.None
            );
        await province.KeepPhraseAsync("Thiếu quyết định phê duyệt.");
        AppraisalDecision[] decisions =
        [
            Decision("co-ban-chi-dao", CriterionAct.Accept),
            Award("van-ban", 12, AppraisalReason.PartAccepted, "Hai văn bản ngoài thời gian đánh giá."),
            Change("dien-tap", ("so-lan", "1")),
            Change("van-ban", ("da-ky", "2")),
            Decision("cap-do", CriterionAct.Exempt) with
            {
                Words = "Đơn vị không có hệ thống riêng.",
            },
            Return("dien-tap", at.AddDays(3)),
        ];
        foreach (var decision in decisions)
        {
            Assert.False((await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, decision, at)).IsRefused);
        }

        await province.ExplainAsync(round.DossierOfA, "co-ban-chi-dao", at);
    }

    /// <summary>An explanation asked, prepared by the unit's specialist with another figure and confirmed by its leader.</summary>
    public static async Task PrepareAndConfirmAsync(
        this Province province,
        Guid dossier,
        string criterion,
        string words,
        (string Input, string Value) proposed
    )
    {
        var (id, stream) = (new IndicatorId(criterion), Dossier.StreamOf(dossier));
        await province.AskAsync(dossier, criterion, "Đề nghị giải trình.");
        var prepared = await province
            .Use<AnswerExplanation>()
            .PrepareAsync(
                province.RequestAt(Identity.SpecialistOfA, province.Clock.GetUtcNow(), stream),
                dossier,
                id,
                roundNo: 1,
                words,
                [new SavedAnswer(proposed.Input, proposed.Value, Missing: null)],
                CancellationToken.None
            );
        var confirmed = await province
            .Use<ConfirmExplanation>()
            .RunAsync(
                province.RequestAt(Identity.LeaderOfA, province.Clock.GetUtcNow(), stream),
                dossier,
                personId: Guid.Empty,
                id,
                roundNo: 1,
                prepared.Value,
                CancellationToken.None
            );
        Assert.False(confirmed.IsRefused);
    }

    /// <summary>An explanation asked, answered with another figure and accepted.</summary>
    public static async Task ExplainAsync(this Province province, Guid dossier, string criterion, DateTimeOffset at)
    {
        var (id, appraiser, stream) = (new IndicatorId(criterion), province.ViewerOf(Identity.Appraiser), Dossier.StreamOf(dossier));
        var version = (await province.DossierAsync(dossier)).Version;
        await province.AskAsync(dossier, criterion, "Quyết định thành lập ở đâu?", at);
        await province
            .Use<AnswerExplanation>()
            .RunAsync(
                province.RequestAt(Identity.LeaderOfA, at.AddHours(1), stream),
                dossier,
                id,
                roundNo: 1,
                "Chưa ban hành; đề nghị sửa.",
                [new SavedAnswer("ban-chi-dao", "no", Missing: null)],
                CancellationToken.None
            );
        var conclusion = new Conclusion(id, RoundNo: 1, version + 2, AppraisalLevel.First, ExplanationOutcome.Accepted, "Đồng ý.");
        var decided = await province
            .Use<DecideExplanation>()
            .RunAsync(
                province.RequestAt(Identity.Appraiser, at.AddHours(2), stream),
                appraiser,
                dossier,
                conclusion,
                CancellationToken.None
            );
        Assert.False(decided.IsRefused);
    }

    /// <summary>Asks the unit of a dossier about a criterion; it has three days.</summary>
    public static async Task AskAsync(this Province province, Guid dossier, string criterion, string question, DateTimeOffset? at = null)
    {
        var asked = new Question(
            dossier,
            new IndicatorId(criterion),
            (await province.DossierAsync(dossier)).Version,
            question,
            (at ?? province.Clock.GetUtcNow()).AddDays(3)
        );
        var request = province.RequestAt(Identity.Appraiser, at, Dossier.StreamOf(dossier));
        var sent = await province
            .Use<AskExplanations>()
            .RunAsync(request, province.ViewerOf(Identity.Appraiser), [asked], CancellationToken.None);
        Assert.False(sent.IsRefused);
    }

    /// <summary>A phrase of the appraiser's own.</summary>
    public static Task KeepPhraseAsync(this Province province, string words) =>
        province
            .Use<KeepPhrases>()
            .KeepAsync(
                province.RequestAt(Identity.Appraiser, receivedAt: null, AuthorityRegister.Stream),
                province.Accounts[Identity.Appraiser],
                words,
                CancellationToken.None
            );

    public static Viewer ViewerOf(this Province province, Identity identity)
    {
        using var db = province.Databases.OpenShared();
        var account = province.Accounts[identity];
        return new Viewer(account, db.Accounts.Single(a => a.Id == account).PersonId, "Người thử", Memberships: []);
    }

    public static WriteRequest RequestAt(
        this Province province,
        Identity identity,
        DateTimeOffset? receivedAt,
        params IReadOnlyList<string> streams
    )
    {
        var request = province.Request(province.Authority, province.Accounts[identity], streams);
        return receivedAt is { } at ? request with { ReceivedAt = at } : request;
    }
}
