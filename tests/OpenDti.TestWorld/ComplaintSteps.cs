using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Publications.Commending;
using OpenDti.Web.Features.Publications.Complaints;
using OpenDti.Web.Features.Publications.Correcting;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.TestWorld;

/// <summary>Brings released results to where a complaint corrects them, through the use cases that pages use.</summary>
public static class ComplaintSteps
{
    /// <summary>
    /// Released with ten working days for complaints: A has 75 points (10 + 15 + 30 + 20) and rank 1, B has 60 (10 + 0 + 10 + 40) and rank 2;
    /// both confirmed. The clock stands at the release.
    /// </summary>
    public static async Task<OpenRound> ReleasedRoundAsync(this Province province, params (string Field, string Value)[] calendar)
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1));
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await province.SaveAsync(round.DossierOfB, "co-ban-chi-dao", Identity.SpecialistOfB, ("ban-chi-dao", "yes", 0));
        await province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "1", 0));
        await province.SaveAsync(round.DossierOfB, "cap-do", Identity.SpecialistOfB, ("da-duyet", "4", 0), ("he-thong", "4", 0));
        await province.SendAsync(round.DossierOfB, Identity.SpecialistOfB);
        await province.ConfirmAsync(round.DossierOfB, Identity.LeaderOfB);
        await province.PlanAsync(round, calendar.Length > 0 ? calendar : [("complaintDays", "10")]);
        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        Assert.False((await province.ReleaseAsync(round.Group)).IsRefused);
        return round;
    }

    /// <summary>The leader of a unit complains, or the agency takes a letter in.</summary>
    public static Task<Result<long>> ComplainAsync(
        this Province province,
        Guid dossier,
        Identity identity,
        string line = "",
        string words = "Đề nghị xem lại.",
        ComplaintLetter? letter = null,
        DateTimeOffset? at = null
    ) =>
        province
            .Use<FileComplaint>()
            .RunAsync(
                province.RequestAt(identity, at, Dossier.StreamOf(dossier)),
                dossier,
                personId: Guid.Empty,
                new NewComplaint(line, words, Evidence: null, letter),
                CancellationToken.None
            );

    /// <summary>The complaint of a dossier that was filed last.</summary>
    public static async Task<Complaint> NewestComplaintAsync(this Province province, Guid dossier)
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db.Complaints.AsNoTracking().Where(c => c.DossierId == dossier).OrderByDescending(c => c.Id).FirstAsync();
    }

    /// <summary>Decides about the newest complaint of a dossier, today.</summary>
    public static async Task<Result<long>> DecideComplaintAsync(
        this Province province,
        Guid dossier,
        ComplaintOutcome outcome,
        string words = "Đủ căn cứ.",
        DateTimeOffset? at = null
    )
    {
        var complaint = await province.NewestComplaintAsync(dossier);
        var today = HanoiTime.DayOf(at ?? province.Clock.GetUtcNow());
        return await province
            .Use<DecideComplaint>()
            .RunAsync(
                province.RequestAt(Identity.AuthorityAdministrator, at, Dossier.StreamOf(dossier)),
                dossier,
                personId: Guid.Empty,
                new ComplaintDecided(complaint.Id, "", outcome, words, today),
                CancellationToken.None
            );
    }

    /// <summary>Corrects a criterion by the newest complaint of its dossier: to points, or to figures.</summary>
    public static async Task<Result<long>> CorrectAsync(
        this Province province,
        Guid dossier,
        string criterion,
        decimal? points = null,
        DateTimeOffset? at = null,
        params (string Input, string Value)[] values
    )
    {
        var complaint = await province.NewestComplaintAsync(dossier);
        var version = (await province.DossierAsync(dossier)).Version;
        return await province
            .Use<CorrectCriterion>()
            .RunAsync(
                province.RequestAt(Identity.AuthorityAdministrator, at, Dossier.StreamOf(dossier)),
                dossier,
                personId: Guid.Empty,
                new CriterionCorrected(complaint.Id, criterion, version, "Tính bổ sung theo báo cáo.")
                {
                    PointsE10 = points is { } given ? Points.Quantise(given).Scaled : null,
                    Values = [.. values.Select(value => new SavedAnswer(value.Input, value.Value, Missing: null))],
                },
                CancellationToken.None
            );
    }

    /// <summary>Records a decision of yesterday that amends the results as they stand corrected.</summary>
    public static async Task<Result<Guid>> ApproveCorrectionAsync(
        this Province province,
        Guid group,
        DateTimeOffset? at = null,
        string number = "13/QĐ-UBND"
    )
    {
        var now = at ?? province.Clock.GetUtcNow();
        await using var db = province.Databases.Open(province.Authority);
        var standing = await province.Use<GroupFigures>().ReadAsync(db, group, CancellationToken.None);
        var approval = new Approval
        {
            Id = Guid.CreateVersion7(),
            AuthorityId = province.Authority,
            RoundGroupId = group,
            Number = number,
            Date = HanoiTime.DayOf(now).AddDays(-1),
            Signer = "Phạm Thị Phê Duyệt, Chủ tịch",
            FiguresSha256 = standing!.FiguresSha256,
            FileName = "quyet-dinh-sua-doi.pdf",
            FileSha256 = Convert.ToHexStringLower(SHA256.HashData(PublicationSteps.Scan)),
            Bytes = PublicationSteps.Scan,
        };
        return await province
            .Use<ApproveCorrection>()
            .RunAsync(
                province.RequestAt(Identity.Publisher, at, RoundGroup.StreamOf(group)),
                personId: Guid.Empty,
                approval,
                CancellationToken.None
            );
    }

    /// <summary>Releases corrected results in the place of the public ones; the hash of the document.</summary>
    public static Task<Result<string>> SupersedeAsync(
        this Province province,
        Guid group,
        DateTimeOffset? at = null,
        string reason = "Giải quyết kiến nghị của Sở Đồng Bằng."
    ) =>
        province
            .Use<SupersedeResults>()
            .RunAsync(
                province.RequestAt(Identity.Publisher, at, RoundGroup.StreamOf(group)),
                group,
                personId: Guid.Empty,
                reason,
                CancellationToken.None
            );

    /// <summary>Everything that may happen to released results, once.</summary>
    public static async Task CorrectEverythingAsync(this Province province, OpenRound round, DateTimeOffset at)
    {
        await province.ComplainAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban", at: at);
        var first = await province.NewestComplaintAsync(round.DossierOfA);
        var withdrawn = await province
            .Use<WithdrawComplaint>()
            .RunAsync(
                province.RequestAt(Identity.LeaderOfA, at, Dossier.StreamOf(round.DossierOfA)),
                round.DossierOfA,
                first.Id,
                CancellationToken.None
            );
        Assert.False(withdrawn.IsRefused);
        var letter = new ComplaintLetter("77/SAS-VP", HanoiTime.DayOf(at));
        await province.ComplainAsync(round.DossierOfA, Identity.AuthorityAdministrator, "van-ban", letter: letter, at: at);
        await province.DecideComplaintAsync(round.DossierOfA, ComplaintOutcome.Kept, "Văn bản ngoài kỳ.", at);
        await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB, at: at);
        await province.DecideComplaintAsync(round.DossierOfB, ComplaintOutcome.Adjusted, at: at);
        await province.CorrectAsync(round.DossierOfB, "van-ban", 5m, at);
        await province.CorrectAsync(round.DossierOfB, "dien-tap", points: null, at, ("so-lan", "2"));
        Assert.False((await province.ApproveCorrectionAsync(round.Group, at)).IsRefused);
        var undone = await province
            .Use<WithdrawCorrectionApproval>()
            .RunAsync(
                province.RequestAt(Identity.Publisher, at, RoundGroup.StreamOf(round.Group)),
                round.Group,
                personId: Guid.Empty,
                "Nhập nhầm số.",
                CancellationToken.None
            );
        Assert.False(undone.IsRefused);
        Assert.False((await province.ApproveCorrectionAsync(round.Group, at)).IsRefused);
        Assert.False((await province.SupersedeAsync(round.Group, at)).IsRefused);
        Assert.False((await province.CommendAsync(round.Group, at: at)).IsRefused);
        Assert.False((await province.PublishCommendationAsync(round.Group, at)).IsRefused);
    }

    /// <summary>Decides who of a released group is to be commended.</summary>
    public static Task<Result<Guid>> CommendAsync(
        this Province province,
        Guid group,
        int limit = 3,
        bool includesTies = true,
        DateTimeOffset? at = null,
        params CommendationExclusion[] exclusions
    ) =>
        province
            .Use<KeepCommendation>()
            .ListAsync(
                province.RequestAt(Identity.Publisher, at, RoundGroup.StreamOf(group)),
                group,
                personId: Guid.Empty,
                new CommendationPlan(limit, includesTies, exclusions),
                CancellationToken.None
            );

    public static Task<Result<Guid>> PublishCommendationAsync(this Province province, Guid group, DateTimeOffset? at = null) =>
        province
            .Use<KeepCommendation>()
            .PublishAsync(
                province.RequestAt(Identity.Publisher, at, RoundGroup.StreamOf(group)),
                group,
                personId: Guid.Empty,
                CancellationToken.None
            );
}
