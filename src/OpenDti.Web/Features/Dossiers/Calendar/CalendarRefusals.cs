using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Calendar;

public static class CalendarRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        RefusalText.Conflict(
            "calendar.own-group",
            "Bạn thuộc một đơn vị trong khối này nên không được lập hoặc điều chỉnh lịch của khối.",
            "You belong to a unit of this group and may not plan its calendar."
        ),
        RefusalText.Conflict(
            "calendar.released",
            "Kết quả của khối đã được công bố; lịch không điều chỉnh được nữa.",
            "The group's results are released; its calendar can no longer be changed."
        ),
        RefusalText.Conflict(
            "calendar.approved",
            "Kết quả của khối đã được phê duyệt; muốn điều chỉnh lịch phải hủy ghi nhận phê duyệt trước.",
            "The group's results are approved; withdraw the approval before changing its calendar."
        ),
        RefusalText.Conflict(
            "calendar.changed-since-shown",
            "Lịch đã được người khác điều chỉnh sau khi bạn mở trang này. Chưa có gì được lưu; hãy xem lịch mới rồi lập lại.",
            "Somebody else changed the calendar since you opened this page. Nothing was saved; look at the new one first."
        ),
        new(
            "calendar.unchanged",
            "Lịch vừa nhập giống hệt lịch hiện tại nên không có gì để lưu.",
            "This is the calendar as it stands; there is nothing to save."
        ),
        new(
            "calendar.without-reason",
            "Ghi lý do điều chỉnh lịch; các đơn vị sẽ đọc được nguyên văn.",
            "Give the reason for the change; the units read it word by word."
        ),
        new(
            "calendar.step-unreadable",
            "Nhập số ngày làm việc (1 đến {0}) hoặc ngày cuối cùng theo dạng dd/mm/yyyy; để trống nếu không có bước này.",
            "Enter a number of working days (1 to {0}) or the last day as dd/mm/yyyy; leave it empty if there is no such step."
        ),
        new(
            "calendar.tolerance-unreadable",
            "Nhập ngưỡng lệch là số nguyên từ 0 đến 100.",
            "Enter the tolerance as a whole number from 0 to 100."
        ),
        new(
            "calendar.days-unreadable",
            "Nhập số ngày làm việc, từ 1 đến {0}; để trống nếu không có.",
            "Enter a number of working days, 1 to {0}; leave it empty if there are none."
        ),
        new(
            "calendar.step-before-last",
            "Có bước kết thúc ngày {0}, trước ngày bắt đầu sớm nhất có thể là {1}. Mỗi bước bắt đầu vào ngày làm việc liền sau bước trước.",
            "A step ends on {0}, before the first day it can begin, {1}. Each step begins on the working day after the one before it."
        ),
        new(
            "calendar.publish-before-deadline",
            "Phải công bố trước ngày {0}, nhưng đơn vị còn nhập số liệu đến hết ngày {1}.",
            "The results would have to be out before {0}, while units enter figures until the end of {1}."
        ),
        new(
            "calendar.day-usual",
            "Ngày {0} vốn đã được tính như vậy; không cần nhập.",
            "{0} counts like that already; there is nothing to enter."
        ),
        new("calendar.day-outside", "Nhập ngày từ năm {0} đến năm {1}.", "Enter a day of the years {0} to {1}."),
        new(
            "calendar.day-without-reason",
            "Ghi căn cứ, ví dụ: Thông báo của Bộ Nội vụ về hoán đổi ngày làm việc; tối đa {0:n} ký tự.",
            "Give the source, for example the announcement that exchanges working days; {0:n} characters at the most."
        ),
        RefusalText.Conflict(
            "calendar.day-not-entered",
            "Ngày {0} không có trong danh sách đã nhập hoặc đã được bỏ.",
            "{0} is not among the days entered, or was removed already."
        ),
    ];
}
