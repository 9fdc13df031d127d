using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.BrowserTests.Sights;

/// <summary>What the council and complaints leave to be looked at.</summary>
public sealed partial class ShownProvince
{
    private async Task HoldCouncilAsync()
    {
        foreach (var round in new[] { Released, Council })
        {
            await this.AttachSchemeAsync(round.Group);
            var accepted = await this.ProposeAsync(round.DossierOfA, Identity.AuthorityAdministrator, 2, number: "31/QĐ-UBND");
            await this.DecideBonusAsync(round.DossierOfA, accepted.Value, 1, "Một mô hình đã tính năm trước.");
        }

        await this.PlanAsync(Council, ("council", "5"));
        Proposal = (await this.ProposeAsync(Council.DossierOfB, Identity.AuthorityAdministrator, 20)).Value;
        await this.RuleAsync(Council.DossierOfA, CouncilSteps.Give("dien-tap", 20, "Lần diễn tập thứ hai chưa đủ hồ sơ."));
        await this.AddToAgendaAsync(Council.DossierOfB, "", "Đơn vị mới sáp nhập, đề nghị xem xét xếp loại.");
        await this.KeepMinutesAsync(Council.Group);
        Scheme = await this.UploadedSchemeAsync(BonusSteps.Scheme.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal));
        BrokenScheme = await this.UploadedSchemeAsync(BonusSteps.Scheme.Replace("each: 5", "each: năm", StringComparison.Ordinal));
    }

    private async Task ComplainAsync()
    {
        await ReleaseAsync(Complained);
        await this.ComplainAsync(Complained.DossierOfA, Identity.LeaderOfA, "van-ban", "Đề nghị tính cả văn bản số 12/KH-SAS ngày 03/10.");
        ComplaintOfA = (await this.NewestComplaintAsync(Complained.DossierOfA)).Id;
        await AdjustAsync(Complained);
        ComplaintOfB = (await this.NewestComplaintAsync(Complained.DossierOfB)).Id;
        ReplacedResults = await ReleaseAsync(Corrected);
        await AdjustAsync(Corrected);
        await this.ApproveCorrectionAsync(Corrected.Group, number: "61/QĐ-UBND");
        CorrectedResults = (await this.SupersedeAsync(Corrected.Group)).Value;
        await this.CommendAsync(
            Corrected.Group,
            limit: 2,
            includesTies: true,
            at: null,
            new CommendationExclusion(UnitB, "Có công chức bị kỷ luật trong năm đánh giá.")
        );
        await this.PublishCommendationAsync(Corrected.Group);
    }

    private async Task AdjustAsync(OpenRound round)
    {
        var letter = new ComplaintLetter("77/SDB-VP", HanoiTime.DayOf(Now));
        await this.ComplainAsync(
            round.DossierOfB,
            Identity.AuthorityAdministrator,
            words: "Đề nghị xem lại toàn bộ kết quả.",
            letter: letter
        );
        await this.DecideComplaintAsync(round.DossierOfB, ComplaintOutcome.Adjusted, "Có báo cáo diễn tập lần hai ngày 02/10.");
        await this.CorrectAsync(round.DossierOfB, "dien-tap", points: null, at: null, ("so-lan", "2"));
        await this.CorrectAsync(round.DossierOfB, "cap-do", 40m);
        await this.CorrectAsync(round.DossierOfB, "van-ban", 17.5m);
    }
}
