using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Councils;

public static class CouncilNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "council.has-decided",
            new(
                "Hội đồng đã quyết định về kết quả năm {1} của {0}",
                "Hội đồng thẩm định đã quyết định: {2}. Lý do: {3}",
                "Xem lịch sử hồ sơ"
            ),
            new(
                "The council decided on the result of {1} of {0}",
                "The council decided: {2}. Reason: {3}",
                "See the history of the dossier"
            )
        ),
        new(
            "council.has-withdrawn",
            new(
                "Một quyết định của Hội đồng về kết quả năm {1} của {0} đã được hủy",
                "Quyết định về {2} không còn hiệu lực. Lý do: {3}",
                "Xem lịch sử hồ sơ"
            ),
            new(
                "A decision of the council on the result of {1} of {0} was withdrawn",
                "The decision on {2} no longer counts. Reason: {3}",
                "See the history of the dossier"
            )
        ),
    ];
}
