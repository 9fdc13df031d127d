using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Whom a fact of a dossier is told, and in what words. A fact that nobody waits for is told nobody.</summary>
public static class DossierNotices
{
    private static readonly Role[] Both = [Role.Specialist, Role.Leader];

    public static IReadOnlyList<NoticeText> All { get; } =
    [
        .. AmendmentNotices.All,
        .. CorrectionNotices.All,
        .. ReminderNotices.All,
        new(
            "dossier.waits-for-leader",
            new(
                "Hồ sơ năm {1} chờ lãnh đạo xác nhận",
                "Chuyên viên của {0} đã trình hồ sơ tự đánh giá chuyển đổi số năm {1}. Đề nghị xem, xác nhận và gửi, hoặc trả lại trước {2} ngày {3}.",
                "Xem và xác nhận"
            ),
            new(
                "The dossier of {1} waits for its leader",
                "The specialist of {0} has sent the self-assessment of {1}. Please read it and confirm or return it before {2} on {3}.",
                "Read and decide"
            )
        ),
        new(
            "dossier.returned-to-author",
            new(
                "Lãnh đạo trả lại hồ sơ năm {1}, yêu cầu bổ sung",
                "Lãnh đạo {0} trả lại {2} tiêu chí của hồ sơ tự đánh giá năm {1}. Lý do ghi tại từng tiêu chí. Hạn xác nhận: {3} ngày {4}.",
                "Xem lý do và bổ sung"
            ),
            new(
                "The leader returned the dossier of {1}",
                "The leader of {0} returned {2} criteria of the self-assessment of {1}. The reason stands at each of them. Deadline: {3} on {4}.",
                "Read why and correct"
            )
        ),
        new(
            "dossier.was-confirmed",
            new(
                "Hồ sơ năm {1} đã được xác nhận và gửi",
                "Hồ sơ tự đánh giá chuyển đổi số năm {1} của {0} đã được xác nhận và gửi. Biên nhận có mã xác nhận để đối chiếu về sau.",
                "Xem biên nhận"
            ),
            new(
                "The dossier of {1} was confirmed and sent",
                "The self-assessment of {1} of {0} was confirmed and sent. The receipt holds a code that proves it later.",
                "See the receipt"
            )
        ),
        new(
            "dossier.was-withdrawn",
            new(
                "Hồ sơ năm {1} đã được thu hồi để sửa",
                "Hồ sơ tự đánh giá năm {1} của {0} đã được thu hồi; lần xác nhận trước không còn hiệu lực, phải xác nhận lại trước {3} ngày {4}. Lý do: {2}",
                "Xem hồ sơ"
            ),
            new(
                "The dossier of {1} was withdrawn",
                "The self-assessment of {1} of {0} was withdrawn; its confirmation is void and it must be confirmed again before {3} on {4}. Reason: {2}",
                "See the dossier"
            )
        ),
        new(
            "dossier.was-extended",
            new(
                "Hạn xác nhận hồ sơ năm {1} được gia hạn đến {3} ngày {4}",
                "Cơ quan chủ trì gia hạn cho {0} đến {3} ngày {4}. Lý do: {2}",
                "Xem hồ sơ"
            ),
            new(
                "The deadline of the dossier of {1} is now {3} on {4}",
                "The operating body gave {0} until {3} on {4}. Reason: {2}",
                "See the dossier"
            )
        ),
        new(
            "dossier.criterion-returned",
            new(
                "Thẩm định trả lại tiêu chí {3} của hồ sơ năm {1}, yêu cầu bổ sung",
                "Người thẩm định trả lại tiêu chí {3} của {0}, bổ sung đến hết ngày {4}. Ý kiến: {2}",
                "Mở tiêu chí"
            ),
            new(
                "An appraiser returned criterion {3} of the dossier of {1}",
                "An appraiser returned criterion {3} of {0}, to be corrected by the end of {4}. Note: {2}",
                "Open the criterion"
            )
        ),
        new(
            "dossier.nearly-due",
            new(
                "Còn {2} ngày đến hạn xác nhận hồ sơ năm {1}",
                "Hồ sơ tự đánh giá chuyển đổi số năm {1} của {0} chưa được xác nhận và gửi. Hạn: {3} ngày {4}. Hết hạn, hồ sơ được khóa theo số liệu đã nhập và ghi rõ “chưa xác nhận”.",
                "Mở hồ sơ"
            ),
            new(
                "{2} days left for the dossier of {1}",
                "The self-assessment of {1} of {0} is not confirmed and sent yet. Deadline: {3} on {4}. After it the dossier is locked as it stands and marked unconfirmed.",
                "Open the dossier"
            )
        ),
        new(
            "dossier.traits-given",
            new(
                "Đặc điểm của {0} trong kỳ đánh giá năm {1} được cập nhật",
                "Cơ quan chủ trì cập nhật đặc điểm của {0}, theo đó một số tiêu chí áp dụng hoặc không áp dụng cho đơn vị. Lý do: {2}",
                "Mở hồ sơ"
            ),
            new(
                "The traits of {0} in the round of {1} were updated",
                "The operating body updated the traits of {0}, by which some criteria concern the unit or do not. Reason: {2}",
                "Open the dossier"
            )
        ),
        new(
            "round.deadline-moved",
            new(
                "Hạn xác nhận chung của kỳ đánh giá năm {0} đổi thành {1} ngày {2}",
                "Cơ quan chủ trì điều chỉnh hạn chung của các đơn vị. Lý do: {3}",
                "Xem việc của tôi"
            ),
            new(
                "The deadline of the round of {0} is now {1} on {2}",
                "The operating body moved the deadline of all units. Reason: {3}",
                "See my work"
            )
        ),
        new(
            "assignment.was-given",
            new(
                "Bạn được giao nhập {2} tiêu chí của hồ sơ năm {1}",
                "{0} giao bạn nhập số liệu {2} tiêu chí của hồ sơ tự đánh giá năm {1}.",
                "Xem việc của tôi"
            ),
            new(
                "{2} criteria of the dossier of {1} were given to you",
                "{0} asks you to enter {2} criteria of the self-assessment of {1}.",
                "See my work"
            )
        ),
        new(
            "assignment.was-given-until",
            new(
                "Bạn được giao nhập {2} tiêu chí của hồ sơ năm {1}, hạn {3}",
                "{0} giao bạn nhập số liệu {2} tiêu chí của hồ sơ tự đánh giá năm {1}, hoàn thành trong ngày {3}.",
                "Xem việc của tôi"
            ),
            new(
                "{2} criteria of the dossier of {1} were given to you, until {3}",
                "{0} asks you to enter {2} criteria of the self-assessment of {1} by {3}.",
                "See my work"
            )
        ),
    ];

    /// <summary>Tells those whom a fact of this dossier concerns. The dossier comes with its round.</summary>
    public static async Task TellAsync(Work work, Dossier dossier, DossierFact fact)
    {
        if (fact is AnswersSaved or EvidenceAttached or EvidenceDetached or EvidenceReplaced)
        {
            await CorrectionNotices.TellAsync(work, dossier);
            return;
        }

        if (
            fact
            is not (
                DossierSent
                or DossierReturned
                or DossierConfirmed
                or DossierWithdrawn
                or DossierExtended
                or DossierSetAmended
                or TraitsGiven
                or CriterionAppraised { Act: CriterionAct.Return }
            )
        )
        {
            return;
        }

        var (unit, year) = ((await work.Db.Units.FindAsync(dossier.UnitId))!.Name, Said(dossier.RoundGroup!.Round!.Year));
        var deadline = dossier.DeadlineIn(dossier.RoundGroup);
        var (minute, date) = (HanoiTime.MinuteOf(deadline), HanoiTime.DateOf(deadline));
        var overview = DossierPaths.Overview(dossier.Id);
        (Role[] roles, NoticeMessage message) = fact switch
        {
            DossierSent => (
                [Role.Leader],
                new NoticeMessage("dossier.waits-for-leader", DossierPaths.Decide(dossier.Id), unit, year, minute, date)
            ),
            DossierReturned returned => (
                [Role.Specialist],
                new NoticeMessage("dossier.returned-to-author", overview, unit, year, Said(returned.Indicators.Count), minute, date)
            ),
            DossierWithdrawn withdrawn => (
                Both,
                new NoticeMessage("dossier.was-withdrawn", overview, unit, year, withdrawn.Reason, minute, date)
            ),
            CriterionAppraised appraised => (Both, await ReturnedByAppraiserAsync(work, dossier, appraised, unit, year)),
            TraitsGiven given => (Both, new NoticeMessage("dossier.traits-given", overview, unit, year, given.Reason)),
            DossierSetAmended amended => (Both, AmendmentNotices.Of(amended, overview, unit, year, deadline)),
            DossierExtended extended => (
                Both,
                new NoticeMessage("dossier.was-extended", overview, unit, year, extended.Reason, minute, date)
            ),
            _ => (Both, new NoticeMessage("dossier.was-confirmed", DossierPaths.Receipt(dossier.Id), unit, year)),
        };
        await work.NotifyAsync(Recipients.OfUnit(dossier.UnitId, roles), message);
    }

    private static async Task<NoticeMessage> ReturnedByAppraiserAsync(
        Work work,
        Dossier dossier,
        CriterionAppraised appraised,
        string unit,
        string year
    )
    {
        var stored = await work.Db.IndicatorSets.AsNoTracking().SingleAsync(set => set.Id == dossier.RoundGroup!.StoredSetId);
        var set = SetLibrary.Compile(stored.Body);
        var criterion = (Criterion)set.FindIndicator(new IndicatorId(appraised.Indicator))!;
        var index = set.MainIndices.First(index => CompiledSet.CriteriaOf(index).Contains(criterion));
        return new NoticeMessage(
            "dossier.criterion-returned",
            $"{DossierPaths.Entry(dossier.Id, index.Id)}#{RowAnchor.Of(criterion.Id)}",
            unit,
            year,
            appraised.Words ?? "",
            NoticeMessage.InBoth(criterion.Code, criterion.Name),
            HanoiTime.LastDateOf(appraised.Until!.Value)
        );
    }

    /// <summary>Tells a colleague what they are to enter.</summary>
    public static async Task TellAsync(Work work, CriteriaAssigned given, CancellationToken cancellation)
    {
        var about = await work
            .Db.Dossiers.Where(d => d.Id == given.Dossier)
            .Select(d => new { d.Unit!.Name, d.RoundGroup!.Round!.Year })
            .SingleAsync(cancellation);
        var (year, count) = (Said(about.Year), Said(given.Indicators.Count));
        await work.NotifyAsync(
            Recipients.Account(given.Account),
            given.DueOn is { } due
                ? new NoticeMessage("assignment.was-given-until", DossierPaths.MyWork, about.Name, year, count, HanoiTime.DateOf(due))
                : new NoticeMessage("assignment.was-given", DossierPaths.MyWork, about.Name, year, count)
        );
    }

    public static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);
}
