using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers;

public static class DossierRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        RefusalText.Conflict(
            "dossier.after-deadline",
            "Đã hết hạn lúc {0} ngày {1}, hồ sơ đã khóa. Thay đổi vừa gửi không được lưu; số liệu đã lưu trước hạn được giữ nguyên.",
            "The deadline was {0} on {1}; the dossier is locked. What you just sent was not saved; what was saved before the deadline stands."
        ),
        RefusalText.Conflict(
            "dossier.not-open-yet",
            "Kỳ đánh giá mở lúc {0} ngày {1}. Chưa có gì được lưu.",
            "The round opens at {0} on {1}. Nothing was saved."
        ),
        RefusalText.Conflict(
            "dossier.no-such-move",
            "Hồ sơ đang ở trạng thái không cho phép thao tác này. Chưa có gì thay đổi.",
            "The dossier is in a state that does not allow this. Nothing has changed."
        ),
        RefusalText.Conflict(
            "dossier.changed-since-shown",
            "Hồ sơ đã thay đổi sau khi bạn mở trang này. Chưa có gì được quyết định; hãy xem lại số liệu mới dưới đây.",
            "The dossier has changed since you opened this page. Nothing was decided; look at the new figures below."
        ),
        RefusalText.Conflict(
            "answer.conflict",
            "Có người khác vừa lưu giá trị khác cho tiêu chí này. Giá trị của bạn chưa ghi đè; hãy chọn một giá trị.",
            "Somebody else has just saved another value for this criterion. Yours has not overwritten it; choose one."
        ),
        new(
            "dossier.own-entries",
            "Bạn đã nhập số liệu của hồ sơ này nên không được xác nhận. Lãnh đạo khác của đơn vị phải xác nhận.",
            "You entered figures of this dossier and may not confirm it. Another leader of the unit has to."
        ),
        new(
            "dossier.return-without-reason",
            "Ghi lý do cho ít nhất một tiêu chí trả lại. Chưa có gì được trả lại.",
            "Give a reason for at least one criterion. Nothing was returned."
        ),
        new("dossier.empty", "Hồ sơ chưa có số liệu nào để trình.", "The dossier has no figures to send yet."),
        new("dossier.reason-too-long", "Lý do dài {0} ký tự, tối đa {1} ký tự.", "The reason has {0} characters; {1} at the most."),
        new("dossier.not-found", "Không tìm thấy hồ sơ này.", "This dossier was not found.") { Status = StatusCodes.Status404NotFound },
        new("round.deadline-past", "Hạn phải sau thời điểm hiện tại.", "The deadline must lie in the future."),
        new(
            "round.day-unreadable",
            "Nhập ngày theo dạng dd/mm/yyyy, ví dụ 30/10/2026.",
            "Enter the day as dd/mm/yyyy, for example 30/10/2026."
        ),
        new("round.time-unreadable", "Nhập giờ theo dạng hh:mm, ví dụ 17:00.", "Enter the time as hh:mm, for example 17:00."),
        new(
            "round.window-reversed",
            "Ngày cuối của thời gian lấy số liệu phải sau ngày đầu.",
            "The last day of the data window must come after the first."
        ),
        new("round.year-outside", "Nhập năm từ 2015 đến 2100.", "Enter a year from 2015 to 2100."),
        new("round.no-set", "Chọn một bộ chỉ số.", "Choose an indicator set."),
        new("round.no-units", "Chưa có đơn vị nào thuộc khối này.", "There is no unit of this kind."),
        new(
            "round.other-window",
            "Năm {0} đã có kỳ đánh giá với thời gian lấy số liệu từ {1} đến hết {2}.",
            "The round of {0} already has the data window {1} to {2}."
        ),
        RefusalText.Conflict("round.group-exists", "Khối này đã có kỳ đánh giá năm {0}.", "This kind of units already has a round in {0}."),
    ];
}
