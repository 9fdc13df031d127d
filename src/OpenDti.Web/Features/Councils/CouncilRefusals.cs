using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Councils;

public static class CouncilRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        RefusalText.Conflict(
            "council.not-now",
            "Lịch chưa có bước Hội đồng xem xét đang diễn ra; thêm hoặc điều chỉnh tại Lịch của kỳ đánh giá.",
            "No step of the council runs by the calendar; add or change it in the calendar of the round."
        ),
        RefusalText.Conflict(
            "council.too-early",
            "Đơn vị còn đang nhập số liệu nên chưa lập được chương trình họp Hội đồng.",
            "Units are still entering; there is no agenda of the council yet."
        ),
        RefusalText.Conflict(
            "council.approved",
            "Kết quả của khối đã được phê duyệt hoặc công bố nên không thay đổi quyết định của Hội đồng được nữa.",
            "The group's results are approved or released; decisions of the council can no longer change."
        ),
        RefusalText.Conflict(
            "council.own-unit",
            "Bạn thuộc đơn vị này nên không được ghi quyết định của Hội đồng về đơn vị.",
            "You belong to this unit and may not record decisions of the council about it."
        ),
        RefusalText.Conflict(
            "council.changed-since-shown",
            "Hồ sơ đã thay đổi sau khi bạn mở trang này. Chưa có gì được ghi nhận; hãy xem lại dưới đây.",
            "The dossier has changed since you opened this page. Nothing was recorded; look at it again below."
        ),
        RefusalText.Conflict(
            "council.effect-not-shown",
            "Chưa ghi nhận: ảnh hưởng đến điểm và thứ hạng khác với bảng bạn vừa xem. Hãy xem bảng dưới đây rồi ghi nhận lại.",
            "Nothing was recorded: the effect on points and ranks is not the one you were shown. Look at the table below and record again."
        ),
        RefusalText.Conflict(
            "council.already-decided",
            "Hội đồng đã quyết định nội dung này. Muốn quyết định khác phải hủy quyết định trước, kèm lý do.",
            "The council has decided on this already. Withdraw that decision, with a reason, before another."
        ),
        RefusalText.Conflict(
            "council.not-in-force",
            "Không có quyết định nào đang có hiệu lực để hủy.",
            "There is no decision in force to withdraw."
        ),
        RefusalText.Conflict("council.item-there", "Nội dung này đã có trong chương trình họp.", "This stands on the agenda already."),
        new("council.unknown-line", "Chọn đơn vị và nội dung trong danh sách.", "Choose a unit and a line of the list."),
        new(
            "council.without-words",
            "Ghi lý do; lý do được gửi đơn vị và ghi vào biên bản.",
            "Give the reason; the unit and the minutes name it."
        ),
        new("council.words-too-long", "Lý do dài {0:n} ký tự, tối đa {1:n} ký tự.", "The reason has {0:n} characters; {1:n} are the most."),
        new(
            "council.nothing-decided",
            "Nhập điểm hoặc số liệu mà Hội đồng quyết định.",
            "Enter the points or the figure that the council decided on."
        ),
        new("council.no-class", "Chọn mức xếp loại mà Hội đồng quyết định.", "Choose the class that the council decided on."),
        new("council.minutes-field", "Nhập {0}, tối đa {1:n} ký tự.", "Enter {0}, {1:n} characters at the most."),
        new("council.minutes-date", "Nhập ngày họp theo dạng dd/mm/yyyy.", "Enter the day of the meeting as dd/mm/yyyy."),
        new("council.minutes-in-future", "Ngày họp không được sau ngày hôm nay.", "The day of the meeting lies in the future."),
        new("council.not-found", "Không tìm thấy kỳ đánh giá này.", "This round was not found.") { Status = StatusCodes.Status404NotFound },
    ];
}
