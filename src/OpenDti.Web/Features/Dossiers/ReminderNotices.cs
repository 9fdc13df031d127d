using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What the calendar reminds units of once their dossiers are locked, and what they are told when its dates move.</summary>
public static class ReminderNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "reminder.returned",
            new(
                "Còn {2} ngày để bổ sung {3} tiêu chí của hồ sơ năm {1} bị trả lại",
                "{0} bổ sung và lãnh đạo xác nhận đến hết ngày {4}. Quá hạn, người thẩm định quyết định theo số liệu hiện có.",
                "Mở hồ sơ"
            ),
            new(
                "{2} days left to correct {3} returned criteria of the dossier of {1}",
                "{0} corrects them, and its leader confirms, by the end of {4}. After that appraisers decide on what there is.",
                "Open the dossier"
            )
        ),
        new(
            "reminder.correction",
            new(
                "Còn {2} ngày để lãnh đạo xác nhận nội dung bổ sung của hồ sơ năm {1}",
                "{0} có {3} tiêu chí đã bổ sung, chờ lãnh đạo xác nhận đến hết ngày {4}. Chưa xác nhận thì người thẩm định không nhận được nội dung bổ sung.",
                "Xem và xác nhận"
            ),
            new(
                "{2} days left for the leader to confirm corrections of the dossier of {1}",
                "{3} corrected criteria of {0} wait for its leader until the end of {4}. Unconfirmed, they do not reach the appraisers.",
                "Read and confirm"
            )
        ),
        new(
            "reminder.explanation",
            new(
                "Còn {2} ngày để giải trình {3} tiêu chí của hồ sơ năm {1}",
                "{0} giải trình đến hết ngày {4}. Quá hạn, người thẩm định kết luận theo tài liệu hiện có.",
                "Xem và giải trình"
            ),
            new(
                "{2} days left to explain {3} criteria of the dossier of {1}",
                "{0} explains by the end of {4}. After that appraisers decide on what there is.",
                "Read and explain"
            )
        ),
        new(
            "calendar.dates-moved",
            new("Lịch của kỳ đánh giá năm {0} có thay đổi", "{1}. Lý do: {2}", "Xem việc của tôi"),
            new("Dates of the round of {0} moved", "{1}. Reason: {2}", "See my work")
        ),
    ];
}
