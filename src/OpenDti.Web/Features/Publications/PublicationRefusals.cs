using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications;

public static class PublicationRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        new("reminder.words", "Nhập nội dung đôn đốc, tối đa {0} ký tự.", "Enter the words of the reminder, {0} characters at the most."),
        new(
            "reminder.nobody",
            "Chưa chọn đơn vị nào còn phải đôn đốc. Đơn vị đã xác nhận và gửi hoặc đã hết hạn thì không đôn đốc nữa.",
            "No unit that is still to be reminded was chosen. Units that have sent, or whose time is over, are not reminded."
        ),
        new("release.not-found", "Không tìm thấy kỳ đánh giá này.", "This round was not found.") { Status = StatusCodes.Status404NotFound },
        RefusalText.Conflict(
            "release.already",
            "Kết quả kỳ này đã được công bố. Muốn thay đổi phải công bố bản đính chính hoặc điều chỉnh.",
            "The results of this round are released already. A change needs a superseding release."
        ),
        RefusalText.Conflict(
            "release.not-locked",
            "Chưa đến hạn khóa số liệu ({0} ngày {1}) nên chưa công bố được.",
            "The deadline ({0} on {1}) has not passed; nothing can be released yet."
        ),
        RefusalText.Conflict(
            "release.settling",
            "Vừa khóa số liệu. Chờ đủ {0} phút sau hạn để mọi lần gửi đúng hạn được ghi xong.",
            "The data have just been locked. Wait {0} minutes after the deadline until everything that came in time is written."
        ),
        RefusalText.Conflict(
            "release.own-group",
            "Bạn thuộc một đơn vị trong khối này nên không được công bố kết quả của khối.",
            "You belong to a unit of this group and may not release its results."
        ),
        new("release.decision-in-future", "Ngày quyết định không được sau ngày hôm nay.", "The date of the decision lies in the future."),
        new(
            "release.decision-number",
            "Nhập số, ký hiệu quyết định, ví dụ 3117/QĐ-UBND, tối đa {0} ký tự.",
            "Enter the number of the decision, for example 3117/QĐ-UBND, {0} characters at the most."
        ),
        new(
            "release.decision-date",
            "Nhập ngày quyết định theo dạng dd/mm/yyyy, ví dụ 10/12/2025.",
            "Enter the date of the decision as dd/mm/yyyy, for example 10/12/2025."
        ),
    ];
}
