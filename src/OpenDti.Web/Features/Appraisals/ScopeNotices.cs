using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Appraisals;

public static class ScopeNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "reminder.appraisal",
            new(
                "Còn {1} ngày để thẩm định kỳ đánh giá năm {0}",
                "Còn {2} tiêu chí của các đơn vị chờ bạn quyết định. Thẩm định đến hết ngày {3}.",
                "Thẩm định tiếp"
            ),
            new(
                "{1} days left to appraise the round of {0}",
                "{2} criteria of units wait for your decision. The appraisal lasts until the end of {3}.",
                "Go on appraising"
            )
        ),
        new(
            "scope.was-given",
            new(
                "Bạn được giao thẩm định trong kỳ đánh giá năm {0}",
                "Trang Thẩm định liệt kê các tiêu chí và đơn vị được giao cho bạn. Tiêu chí thẩm định được sau khi khóa số liệu của đơn vị.",
                "Xem phạm vi được giao"
            ),
            new(
                "You were given criteria to appraise in the round of {0}",
                "The appraisal page lists the criteria and units that were given to you. A criterion can be decided once the unit's figures are locked.",
                "See what was given"
            )
        ),
        new(
            "scope.was-taken-back",
            new(
                "Phạm vi thẩm định của bạn trong kỳ đánh giá năm {0} đã được thu hồi",
                "Cơ quan chủ trì thu hồi một phạm vi thẩm định đã giao cho bạn. Những gì bạn đã quyết định vẫn giữ nguyên.",
                "Xem phạm vi còn lại"
            ),
            new(
                "Criteria that you were given in the round of {0} were taken back",
                "The operating body took back a scope that it had given to you. What you have decided stands.",
                "See what is left"
            )
        ),
    ];
}
