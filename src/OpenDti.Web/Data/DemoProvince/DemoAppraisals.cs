using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Features.Appraisals.ByCriterion;
using OpenDti.Web.Features.Appraisals.Decide;
using OpenDti.Web.Features.Appraisals.Phrases;
using OpenDti.Web.Features.Appraisals.Scopes;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Explanations;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>
/// The appraisal of the departments' locked year, half done: one appraiser of the operating body, which is a unit of the round itself, and one of
/// the office that verifies public services and appraises the operating body's own dossier.
/// </summary>
public sealed class DemoAppraisals(
    Databases databases,
    GiveScopes scopes,
    AcceptUnits accept,
    DecideCriterion decide,
    KeepPhrases phrases,
    AskExplanations ask,
    DemoEvidence evidence,
    DemoRecords records
)
{
    private static readonly string[] OfTheOffice = ["bao-cao-dung-han", "hop-truc-tuyen", "chu-ky-so"];

    private static readonly string[] Phrases =
    [
        "Đề nghị bổ sung quyết định phê duyệt có chữ ký số.",
        "Tài liệu kiểm chứng không thuộc thời gian lấy số liệu.",
        "Số liệu chưa khớp với báo cáo năm của đơn vị.",
    ];

    public async Task SeedAsync(DemoCast cast, DemoReviewers reviewers, DateOnly today, CancellationToken cancellation)
    {
        var (group, deadline) = await LockedAsync(cast, cancellation);
        var at = deadline.AddHours(15);
        var administrator = new DemoWriter(cast.Authority, cast.Administrator, at);
        await GiveAsync(administrator, group, new ScopePlan(reviewers.Agency, AppraisalLevel.First, IsBlind: false, [], []), cancellation);
        ScopePlan[] office =
        [
            new(reviewers.Office, AppraisalLevel.First, IsBlind: false, OfTheOffice, []),
            new(reviewers.Office, AppraisalLevel.First, IsBlind: false, [], [cast.Units["skhcn"]]),
        ];
        foreach (var plan in office)
        {
            await GiveAsync(administrator, group, plan, cancellation);
        }

        foreach (var words in Phrases)
        {
            _ = (await phrases.KeepAsync(administrator.Request(AuthorityRegister.Stream), owner: null, words, cancellation)).Value;
        }

        await AppraiseAsync(cast, reviewers.Agency, group, at.AddHours(3), today, cancellation);
    }

    private async Task AppraiseAsync(
        DemoCast cast,
        Guid appraiser,
        Guid group,
        DateTimeOffset at,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(cast.Authority);
        var dossiers = await db
            .Dossiers.AsNoTracking()
            .Where(d => d.RoundGroupId == group && d.UnitId != cast.Units["skhcn"])
            .ToDictionaryAsync(d => d.UnitId, d => d.Id, cancellation);
        var writer = new DemoWriter(cast.Authority, appraiser, at);
        var viewer = await records.ViewerAsync(appraiser, cancellation);
        foreach (var criterion in new[] { "nguoi-dung-dau-chi-dao", "hop-chuyen-de", "ke-hoach-nam" })
        {
            var versions = await db.Dossiers.Where(d => d.RoundGroupId == group).ToDictionaryAsync(d => d.Id, d => d.Version, cancellation);
            var acceptance = new Acceptance(
                group,
                new IndicatorId(criterion),
                dossiers.Values.Except([dossiers[cast.Units["sct"]]]).ToDictionary(id => id, id => (versions[id], AppraisalLevel.First))
            );
            var request = writer.Request([.. acceptance.Chosen.Keys.Select(Dossier.StreamOf)]);
            _ = (await accept.RunAsync(request, viewer, acceptance, cancellation)).Value;
        }

        var until = HanoiTime.StartOf(today.AddDays(6));
        foreach (var (unit, decision) in Decisions(HanoiTime.StartOf(today)))
        {
            var dossier = dossiers[cast.Units[unit]];
            var version = await db.Dossiers.Where(d => d.Id == dossier).Select(d => d.Version).SingleAsync(cancellation);
            var seen = decision with { VersionShown = version };
            _ = (await decide.RunAsync(writer.Request(Dossier.StreamOf(dossier)), viewer, dossier, seen, cancellation)).Value;
        }

        var sct = DemoUnits.Of("sct");
        await evidence.LookIntoAsync(cast, appraiser, dossiers[cast.Units[sct.Code]], sct, at.AddHours(2), cancellation);
        var asked = dossiers[cast.Units["sgddt"]];
        var question = new Question(
            asked,
            new IndicatorId("hoan-thanh-nhiem-vu"),
            await db.Dossiers.Where(d => d.Id == asked).Select(d => d.Version).SingleAsync(cancellation),
            "Số nhiệm vụ hoàn thành đơn vị khai nhiều hơn số nhiệm vụ có báo cáo kết quả. Đề nghị nêu rõ các nhiệm vụ chưa có báo cáo.",
            until
        );
        _ = (await ask.RunAsync(writer.Request(Dossier.StreamOf(asked)), viewer, [question], cancellation)).Value;
    }

    private static IEnumerable<(string Unit, AppraisalDecision Decision)> Decisions(DateTimeOffset until)
    {
        static AppraisalDecision Of(string criterion, CriterionAct act) =>
            new(new IndicatorId(criterion), AppraisalLevel.First, act, VersionShown: 0);

        yield return (
            "sgddt",
            Of("van-ban-chi-dao", CriterionAct.ChangeValue) with
            {
                Values = [new SavedAnswer("so-van-ban-nguoi-dung-dau-ky", "4", Missing: null)],
                Reason = AppraisalReason.WrongPeriod,
                Words = "Một số văn bản ban hành trước thời gian lấy số liệu.",
            }
        );
        yield return (
            "sct",
            Of("truyen-thong", CriterionAct.AwardPoints) with
            {
                Points = Points.Quantise(1.5m),
                Reason = AppraisalReason.PartAccepted,
                Words = "Danh sách tin, bài chỉ có đường dẫn của sáu tháng đầu năm.",
            }
        );
        yield return (
            "sgddt",
            Of("truyen-thong", CriterionAct.Return) with
            {
                Until = until,
                Words = "Danh sách tin, bài chưa ghi ngày đăng; đề nghị bổ sung.",
            }
        );
        yield return ("ttra", Of("giai-ngan", CriterionAct.Exempt) with { Words = "Đơn vị không được giao kinh phí trong năm." });
    }

    private async Task<(Guid Group, DateTimeOffset Deadline)> LockedAsync(DemoCast cast, CancellationToken cancellation)
    {
        await using var db = databases.Open(cast.Authority);
        var groups = await db
            .RoundGroups.AsNoTracking()
            .Where(g => g.UnitKind == UnitKind.Department && g.ReleasedAt == null)
            .ToListAsync(cancellation);
        var locked = groups.MinBy(g => g.DeadlineAt)!;
        return (locked.Id, locked.DeadlineAt);
    }

    private async Task GiveAsync(DemoWriter administrator, Guid group, ScopePlan plan, CancellationToken cancellation) =>
        _ = (await scopes.GiveAsync(administrator.Request(RoundGroup.StreamOf(group)), group, plan, cancellation)).Value;
}

/// <summary>The accounts of the two appraisers of the demonstration.</summary>
public sealed record DemoReviewers(Guid Agency, Guid Office);
