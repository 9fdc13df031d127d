using OpenDti.Web.Features.Dossiers.Amend;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Dossiers.Merge;
using OpenDti.Web.Features.Dossiers.Traits;
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
            "Hồ sơ đang ở trạng thái không cho phép thao tác này. Chưa có gì thay đổi. Tải lại trang để xem trạng thái hiện tại.",
            "The dossier is in a state that does not allow this. Nothing has changed. Load the page again to see its present state."
        ),
        RefusalText.Conflict(
            "dossier.changed-since-shown",
            "Hồ sơ đã thay đổi sau khi bạn mở trang này. Chưa có gì được quyết định; hãy xem lại số liệu mới dưới đây.",
            "The dossier has changed since you opened this page. Nothing was decided; look at the new figures below."
        ),
        RefusalText.Conflict(
            "answer.not-concerned",
            "Tiêu chí này không áp dụng cho đơn vị theo đặc điểm mà cơ quan chủ trì đã ghi nhận. Chưa có gì được lưu.",
            "This criterion does not concern the unit, by the traits that the operating body recorded. Nothing was saved."
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
        RefusalText.Conflict(
            "dossier.withdraw-after-deadline",
            "Đã hết hạn lúc {0} ngày {1}, hồ sơ đã khóa nên không thu hồi được nữa. Nội dung đã xác nhận và gửi được giữ nguyên.",
            "The deadline was {0} on {1}; the dossier is locked and can no longer be withdrawn. What was confirmed and sent stands."
        ),
        RefusalText.Conflict(
            "dossier.not-confirmed",
            "Chỉ thu hồi được hồ sơ đã xác nhận và gửi. Hồ sơ này chưa được xác nhận hoặc đã được thu hồi; chưa có gì thay đổi.",
            "Only a dossier that was confirmed and sent can be withdrawn. This one is not confirmed, or was withdrawn already; nothing has changed."
        ),
        new(
            "dossier.withdraw-without-reason",
            "Ghi lý do thu hồi để chuyên viên biết cần sửa gì.",
            "Give the reason, so that the specialist knows what to correct."
        ),
        RefusalText.Conflict(
            "deadline.approved",
            "Kết quả của khối đã được phê duyệt; muốn thay đổi hạn phải hủy ghi nhận phê duyệt trước.",
            "The group's results are approved; withdraw the approval before changing a deadline."
        ),
        RefusalText.Conflict(
            "deadline.released",
            "Kết quả kỳ này đã được công bố nên không thay đổi được hạn.",
            "The results of this round are released; its deadlines can no longer change."
        ),
        RefusalText.Conflict(
            "deadline.changed-since-shown",
            "Có người khác vừa thay đổi hạn này. Chưa có gì được lưu; hãy xem lại hạn hiện tại dưới đây.",
            "Somebody else has just changed this deadline. Nothing was saved; look at the present deadline below."
        ),
        RefusalText.Conflict(
            "deadline.own-unit",
            "Bạn thuộc đơn vị này nên không được gia hạn cho đơn vị. Người khác của cơ quan chủ trì phải thực hiện.",
            "You belong to this unit and may not extend its deadline. Somebody else of the authority has to."
        ),
        RefusalText.Conflict(
            "deadline.own-group",
            "Bạn thuộc một đơn vị trong khối này nên không được thay đổi hạn của khối. Người khác của cơ quan chủ trì phải thực hiện.",
            "You belong to a unit of this group and may not change its deadline. Somebody else of the authority has to."
        ),
        new(
            "deadline.without-reason",
            "Ghi lý do thay đổi hạn; các đơn vị sẽ đọc được nguyên văn.",
            "Give the reason for the new deadline; the units read it word by word."
        ),
        new("deadline.unchanged", "Hạn vừa nhập trùng với hạn hiện tại.", "This is the present deadline."),
        new(
            "deadline.before-group",
            "Hạn riêng của đơn vị phải sau hạn chung của khối ({0} ngày {1}).",
            "A unit's own deadline must come after the group's ({0} on {1})."
        ),
        RefusalText.Conflict(
            "round.units-changed",
            "Danh sách đơn vị vừa thay đổi do một lần sáp nhập. Kỳ đánh giá chưa được mở; hãy kiểm tra danh sách rồi thực hiện lại.",
            "The list of units has just changed by a merger. Nothing was opened; open the round again."
        ),
        new(
            "round.deadline-outside-window",
            "Hạn phải từ ngày {0} (ngày đầu lấy số liệu) đến hết ngày {1} (một năm sau ngày cuối lấy số liệu).",
            "The deadline must lie between {0} (first day of the data window) and {1} (a year after its last day)."
        ),
        RefusalText.Conflict(
            "dossier.withdraw-by-leader",
            "Lãnh đạo đã xác nhận trên màn hình nên chỉ lãnh đạo thu hồi được. Chưa có gì thay đổi.",
            "A leader confirmed this on screen, so only a leader may withdraw it. Nothing has changed."
        ),
        RefusalText.Conflict(
            "paper.other-version",
            "Mã “{0}” không phải mã phiên bản hiện tại của hồ sơ: số liệu đã đổi sau khi in, hoặc mã gõ sai. Hãy đối chiếu với phiếu; nếu số liệu đã đổi thì in và ký phiếu mới.",
            "“{0}” is not the present version code: the figures changed after printing, or the code is mistyped. Compare it with the form; if figures changed, print and sign a new one."
        ),
        new(
            "paper.number",
            "Nhập số, ký hiệu văn bản, tối đa {0:n} ký tự.",
            "Enter the number of the document, {0:n} characters at the most."
        ),
        new("paper.signer", "Nhập họ tên, chức vụ người ký, tối đa {0:n} ký tự.", "Enter who signed, {0:n} characters at the most."),
        new("paper.in-future", "Ngày ký không được sau ngày hôm nay.", "The day of the signature lies in the future."),
        new(
            "paper.kind",
            "Tệp {0} không phải PDF, PNG hay JPEG. Hãy chụp hoặc quét phiếu rồi lưu ở một trong các dạng này.",
            "The file {0} is no PDF, PNG or JPEG. Scan the form into one of these."
        ),
        new("assignment.no-criterion", "Chọn ít nhất một tiêu chí.", "Choose at least one criterion."),
        new(
            "assignment.no-colleague",
            "Chọn một người trong danh sách hoặc ghi họ tên, tối đa {0:n} ký tự.",
            "Choose somebody from the list or write a name, {0:n} characters at the most."
        ),
        new(
            "assignment.due-outside",
            "Hạn nhập phải từ hôm nay đến hạn xác nhận ({0}).",
            "The day must lie between today and the dossier's deadline ({0})."
        ),
        new("assignment.not-of-unit", "Người này không thuộc đơn vị.", "This person does not belong to the unit."),
        new("assignment.nothing-given", "Chưa giao tiêu chí nào cho người này.", "Nothing has been given to this person."),
        new("assignment.link-over", "Đường dẫn không còn dùng được.", "The link does not work any more.")
        {
            Status = StatusCodes.Status410Gone,
        },
        new("dossier.empty", "Hồ sơ chưa có số liệu nào để trình.", "The dossier has no figures to send yet."),
        new("dossier.reason-too-long", "Lý do dài {0:n} ký tự, tối đa {1:n} ký tự.", "The reason has {0:n} characters; {1:n} at the most."),
        new("dossier.not-found", "Không tìm thấy hồ sơ này.", "This dossier was not found.") { Status = StatusCodes.Status404NotFound },
        new("round.not-found", "Không tìm thấy kỳ đánh giá này.", "This round was not found.") { Status = StatusCodes.Status404NotFound },
        new("round.deadline-past", "Hạn phải sau thời điểm hiện tại.", "The deadline must lie in the future."),
        new(
            "round.day-unreadable",
            "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 30/10/2026.",
            "Enter the day as dd/mm/yyyy, for example 30/10/2026."
        ),
        new(
            "round.named-day-unreadable",
            "Nhập “{0}” theo dạng ngày/tháng/năm, ví dụ 30/10/2026.",
            "Enter “{0}” as day/month/year, for example 30/10/2026."
        ),
        new("round.time-unreadable", "Nhập giờ theo dạng giờ:phút, ví dụ 17:00.", "Enter the time as hh:mm, for example 17:00."),
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
        RefusalText.Conflict(
            "roll-over.setting-gone",
            "Có thiết lập đã chọn không còn mang sang được, vì người, đơn vị hoặc bộ chỉ số vừa thay đổi. Chưa có gì được mở; hãy xem lại danh sách.",
            "A setting that was ticked can no longer be carried over, because people, units or the set have changed. Nothing was opened; look at the list again."
        ),
        RefusalText.Conflict("round.group-exists", "Khối này đã có kỳ đánh giá năm {0}.", "This kind of units already has a round in {0}."),
        .. AmendRefusals.All,
        .. MergeRefusals.All,
        .. TraitsRefusals.All,
        .. CalendarRefusals.All,
        .. AppraisalRefusals.All,
        .. ExplanationRefusals.All,
    ];
}
