using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Publications;

public static class PublicationNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
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
