using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What leaders are told when their unit corrected a criterion that an appraiser returned.</summary>
public static class CorrectionNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "dossier.correction-waits",
            new(
                "Nội dung bổ sung của hồ sơ năm {1} chờ lãnh đạo xác nhận",
                "Chuyên viên của {0} đã bổ sung tiêu chí mà người thẩm định trả lại. Người thẩm định chỉ nhận được sau khi lãnh đạo xác nhận, đến hết ngày {3}.",
                "Xem và xác nhận"
            ),
            new(
                "A correction in the dossier of {1} waits for its leader",
                "The specialist of {0} corrected a criterion that an appraiser returned. Appraisers see it once a leader has confirmed it, by the end of {3}.",
                "Read and confirm"
            )
        ),
    ];

    /// <summary>Tells the leaders, once for each return, however often the unit saves.</summary>
    public static async Task TellAsync(Work work, Dossier dossier)
    {
        if (dossier.RoundGroup is not { } group)
        {
            return;
        }

        foreach (var indicator in dossier.CorrectionsToConfirm(group, work.Stamp.ReceivedAt))
        {
            var returned = dossier.LatestAppraisalOf(indicator)!;
            var key = $"correction:{dossier.Id:N}:{returned.Version}";
            if (await work.Db.Notices.AnyAsync(notice => notice.DedupeKey == key))
            {
                continue;
            }

            var (unit, until) = ((await work.Db.Units.FindAsync(dossier.UnitId))!.Name, returned.Until!.Value);
            await work.NotifyAsync(
                Recipients.OfUnit(dossier.UnitId, Role.Leader),
                new NoticeMessage(
                    "dossier.correction-waits",
                    DossierPaths.Overview(dossier.Id),
                    unit,
                    DossierNotices.Said(group.Round!.Year),
                    // The words of earlier versions took the time of day as well; their notices keep both.
                    HanoiTime.MinuteOf(until),
                    HanoiTime.LastDateOf(until)
                )
                {
                    DedupeKey = key,
                }
            );
        }
    }
}
