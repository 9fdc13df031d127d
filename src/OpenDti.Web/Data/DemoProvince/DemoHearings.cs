using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals.ByCriterion;
using OpenDti.Web.Features.Appraisals.Decide;
using OpenDti.Web.Features.Appraisals.Scopes;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Explanations;
using OpenDti.Web.Features.Explanations.Thread;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>What an appraiser found in the communes' whole year, what they asked, and what the units explained.</summary>
public sealed class DemoHearings(
    GiveScopes scopes,
    AcceptUnits accept,
    DecideCriterion decide,
    AskExplanations ask,
    AnswerExplanation answer,
    ConfirmExplanation confirm,
    DecideExplanation conclude,
    DemoRecords records
)
{
    private static readonly IndicatorId Teams = new("to-cong-nghe-so");
    private static readonly IndicatorId Tasks = new("hoan-thanh-nhiem-vu");
    private static readonly IndicatorId Articles = new("truyen-thong");

    public async Task SeedAsync(
        DemoCast cast,
        Guid appraiser,
        DemoGroup group,
        DateTimeOffset at,
        PlannedStep explanations,
        CancellationToken cancellation
    )
    {
        var administrator = new DemoWriter(cast.Authority, cast.Administrator, at);
        var scope = new ScopePlan(appraiser, AppraisalLevel.First, IsBlind: false, [], []);
        _ = (await scopes.GiveAsync(administrator.Request(RoundGroup.StreamOf(group.Id)), group.Id, scope, cancellation)).Value;
        var (writer, viewer) = (administrator with { Account = appraiser }, await records.ViewerAsync(appraiser, cancellation));
        var (teams, tasks) = (DossierOf(cast, group, "donggiang"), DossierOf(cast, group, "huongngan"));
        await AcceptAsync(cast, writer with { At = at.AddHours(1) }, viewer, group, cancellation);
        await DecideAsync(
            cast,
            writer with
            {
                At = at.AddHours(2),
            },
            viewer,
            DossierOf(cast, group, "dailam"),
            Of(Articles, CriterionAct.AwardPoints) with
            {
                Points = Points.Quantise(4m),
                Reason = AppraisalReason.PartAccepted,
                Words = "Tám tin, bài trong danh sách không ghi ngày đăng.",
            },
            cancellation
        );
        await DecideAsync(
            cast,
            writer with
            {
                At = at.AddHours(3),
            },
            viewer,
            tasks,
            Of(Tasks, CriterionAct.ChangeValue) with
            {
                Values = [new SavedAnswer("so-nhiem-vu-hoan-thanh", "19", Missing: null)],
                Reason = AppraisalReason.NoDocument,
                Words = "Hai nhiệm vụ chưa có văn bản nghiệm thu.",
            },
            cancellation
        );

        var asking = writer with { At = at.AddHours(4) };
        await AskAsync(
            cast,
            asking,
            viewer,
            teams,
            Teams,
            "Nhật ký gửi kèm chỉ có hoạt động của 19 Tổ. Đề nghị giải trình Tổ còn lại.",
            explanations,
            cancellation
        );
        await AskAsync(
            cast,
            asking,
            viewer,
            tasks,
            Tasks,
            "Đề nghị giải trình hai nhiệm vụ chưa có văn bản nghiệm thu.",
            explanations,
            cancellation
        );
        var answered = HanoiTime.At(explanations.FirstDay, new TimeOnly(9, 5));
        await AnswerAsync(
            cast,
            "donggiang",
            teams,
            Teams,
            "Tổ ở tổ dân phố 11 mới kiện toàn cuối kỳ, chưa có nhật ký. Phường đề nghị tính 19 Tổ.",
            [new SavedAnswer("so-thon-co-to", "19", Missing: null)],
            answered
        );
        await AnswerAsync(
            cast,
            "huongngan",
            tasks,
            Tasks,
            "Hai nhiệm vụ đã hoàn thành, văn bản nghiệm thu đang chờ ký.",
            [],
            answered.AddMinutes(50)
        );
        var concluding = writer with { At = HanoiTime.At(explanations.LastDay, new TimeOnly(14, 20)) };
        await ConcludeAsync(
            cast,
            concluding,
            viewer,
            teams,
            Teams,
            ExplanationOutcome.Accepted,
            "Chấp nhận số liệu đơn vị đề nghị.",
            cancellation
        );
        await ConcludeAsync(
            cast,
            concluding,
            viewer,
            tasks,
            Tasks,
            ExplanationOutcome.Upheld,
            "Văn bản chưa ký tại thời điểm chốt số liệu, chưa đủ cơ sở để tính.",
            cancellation
        );
    }

    private static Guid DossierOf(DemoCast cast, DemoGroup group, string unit) => group.Dossiers[cast.Units[unit]];

    private static AppraisalDecision Of(IndicatorId criterion, CriterionAct act) =>
        new(criterion, AppraisalLevel.First, act, VersionShown: 0);

    private async Task AcceptAsync(DemoCast cast, DemoWriter writer, Viewer viewer, DemoGroup group, CancellationToken cancellation)
    {
        foreach (var criterion in new[] { "truong-ban-chi-dao", "ke-hoach-nam" })
        {
            var versions = await records.VersionsOfAsync(cast, group.Id);
            var chosen = versions.ToDictionary(one => one.Key, one => (one.Value, AppraisalLevel.First));
            var request = writer.Request([.. chosen.Keys.Select(Dossier.StreamOf)]);
            _ = (await accept.RunAsync(request, viewer, new Acceptance(group.Id, new IndicatorId(criterion), chosen), cancellation)).Value;
        }
    }

    private async Task DecideAsync(
        DemoCast cast,
        DemoWriter writer,
        Viewer viewer,
        Guid dossier,
        AppraisalDecision decision,
        CancellationToken cancellation
    )
    {
        var seen = decision with { VersionShown = await records.VersionOfAsync(cast, dossier) };
        _ = (await decide.RunAsync(writer.Request(Dossier.StreamOf(dossier)), viewer, dossier, seen, cancellation)).Value;
    }

    private async Task AskAsync(
        DemoCast cast,
        DemoWriter writer,
        Viewer viewer,
        Guid dossier,
        IndicatorId criterion,
        string words,
        PlannedStep explanations,
        CancellationToken cancellation
    )
    {
        var question = new Question(dossier, criterion, await records.VersionOfAsync(cast, dossier), words, explanations.EndsAt);
        _ = (await ask.RunAsync(writer.Request(Dossier.StreamOf(dossier)), viewer, [question], cancellation)).Value;
    }

    private async Task AnswerAsync(
        DemoCast cast,
        string unit,
        Guid dossier,
        IndicatorId criterion,
        string words,
        IReadOnlyList<SavedAnswer> proposed,
        DateTimeOffset at
    )
    {
        var request = cast.Specialist(DemoUnits.Of(unit), at).Request(Dossier.StreamOf(dossier));
        var shown = (await answer.PrepareAsync(request, dossier, criterion, roundNo: 1, words, proposed, default)).Value;
        var leader = cast.Leader(DemoUnits.Of(unit), at.AddMinutes(20));
        var confirming = leader.Request(Dossier.StreamOf(dossier));
        _ = (await confirm.RunAsync(confirming, dossier, personId: Guid.Empty, criterion, roundNo: 1, shown, default)).Value;
    }

    private async Task ConcludeAsync(
        DemoCast cast,
        DemoWriter writer,
        Viewer viewer,
        Guid dossier,
        IndicatorId criterion,
        ExplanationOutcome outcome,
        string words,
        CancellationToken cancellation
    )
    {
        var shown = await records.VersionOfAsync(cast, dossier);
        var conclusion = new Conclusion(criterion, RoundNo: 1, shown, AppraisalLevel.First, outcome, words);
        _ = (await conclude.RunAsync(writer.Request(Dossier.StreamOf(dossier)), viewer, dossier, conclusion, cancellation)).Value;
    }
}
