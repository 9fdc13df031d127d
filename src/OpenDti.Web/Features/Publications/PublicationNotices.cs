using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Publications;

public static class PublicationNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "dossier.was-urged",
            new(
                "Đôn đốc: hồ sơ năm {1} chưa được xác nhận và gửi",
                "Cơ quan chủ trì đôn đốc {0} hoàn thành hồ sơ tự đánh giá chuyển đổi số năm {1} trước {2} ngày {3}.\n{4}",
                "Mở hồ sơ"
            ),
            new(
                "Reminder: the dossier of {1} is not confirmed and sent",
                "The operating body asks {0} to complete the self-assessment of {1} before {2} on {3}.\n{4}",
                "Open the dossier"
            )
        ),
        new(
            "results.were-released",
            new(
                "Kết quả đánh giá chuyển đổi số năm {0} đã được công bố",
                "Kết quả được công bố theo Quyết định số {1} ngày {2}. Xem hạng, điểm từng tiêu chí và lý do của từng điểm trên trang công khai.",
                "Xem kết quả"
            ),
            new(
                "The results of {0} were released",
                "The results were released by decision {1} of {2}. See ranks, points and the reason for each point on the public pages.",
                "See the results"
            )
        ),
    ];
}
