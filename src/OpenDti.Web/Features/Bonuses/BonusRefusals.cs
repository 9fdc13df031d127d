using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Bonuses;

public static class BonusRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        RefusalText.Conflict(
            "bonus.no-scheme",
            "Chưa có quy định điểm thưởng nào được áp dụng cho khối này nên chưa đề nghị được.",
            "No bonus scheme holds for this group; nothing can be proposed."
        ),
        RefusalText.Conflict(
            "bonus.after-deadline",
            "Đơn vị đề nghị điểm thưởng đến hạn nhập số liệu ({0} ngày {1}); nay đã quá hạn. Chỉ cơ quan chủ trì đề nghị được thêm.",
            "Units propose bonus until the deadline of entry ({0} on {1}), which has passed. Only the operating body may add to it."
        ),
        RefusalText.Conflict(
            "bonus.confirmed",
            "Lãnh đạo đã xác nhận hồ sơ nên không đề nghị thêm được. Thu hồi hồ sơ trước, hoặc đề nghị cơ quan chủ trì ghi bổ sung.",
            "The leader has confirmed the dossier. Withdraw it first, or ask the operating body to add the proposal."
        ),
        RefusalText.Conflict(
            "bonus.approved",
            "Kết quả của khối đã được phê duyệt nên không thay đổi điểm thưởng được nữa.",
            "The group's results are approved; its bonus can no longer change."
        ),
        RefusalText.Conflict(
            "bonus.released",
            "Kết quả của khối đã được công bố nên không thay đổi điểm thưởng được nữa.",
            "The group's results are released; its bonus can no longer change."
        ),
        RefusalText.Conflict(
            "bonus.not-locked",
            "Đơn vị còn nhập số liệu nên chưa quyết định được; quyết định sau khi khóa số liệu.",
            "The unit still enters figures; decide once the data are locked."
        ),
        new("bonus.not-found", "Không tìm thấy đề nghị này.", "This proposal was not found.") { Status = StatusCodes.Status404NotFound },
        RefusalText.Conflict(
            "bonus.of-another",
            "Chỉ bên đã đề nghị mới rút được đề nghị này.",
            "Only the side that made this proposal can withdraw it."
        ),
        RefusalText.Conflict(
            "bonus.not-waiting",
            "Đề nghị này đã được quyết định hoặc đã rút nên không rút được nữa.",
            "This proposal is decided or withdrawn already."
        ),
        RefusalText.Conflict(
            "bonus.was-withdrawn",
            "Đề nghị này đã được rút nên không có gì để quyết định.",
            "This proposal was withdrawn; there is nothing to decide."
        ),
        RefusalText.Conflict(
            "bonus.council-decided",
            "Hội đồng đã quyết định đề nghị này; chỉ Hội đồng mới quyết định lại được, trong giai đoạn Hội đồng xem xét.",
            "The council decided about this proposal; only the council can decide anew, while it sits."
        ),
        RefusalText.Conflict(
            "bonus.changed-since-shown",
            "Đề nghị này đã thay đổi sau khi bạn mở trang. Chưa có gì được ghi nhận; hãy xem lại dưới đây.",
            "This proposal has changed since you opened the page. Nothing was recorded; look at it again below."
        ),
        RefusalText.Conflict(
            "bonus.effect-not-shown",
            "Chưa ghi nhận: ảnh hưởng đến điểm và thứ hạng khác với bảng bạn vừa xem. Hãy xem bảng dưới đây rồi ghi nhận lại.",
            "Nothing was recorded: the effect on points and ranks is not the one you were shown. Look at the table below and record again."
        ),
        RefusalText.Conflict(
            "bonus.own-unit",
            "Bạn thuộc đơn vị này nên không được quyết định về điểm thưởng của đơn vị.",
            "You belong to this unit and may not decide about its bonus."
        ),
        RefusalText.Conflict(
            "bonus.own-group",
            "Bạn thuộc một đơn vị trong khối này nên không được áp dụng quy định điểm thưởng cho khối.",
            "You belong to a unit of this group and may not decide on its bonus scheme."
        ),
        RefusalText.Conflict(
            "bonus.already-proposed",
            "Nội dung này đã được đề nghị theo văn bản {0}. Một văn bản chỉ được đề nghị một lần cho một nội dung.",
            "This item was proposed on document {0} already. A document counts once for an item."
        ),
        new("bonus.no-item", "Chọn nội dung thưởng.", "Choose a bonus item."),
        new("bonus.no-count", "Nhập số lượng, là số nguyên từ 1 trở lên.", "Enter a whole number, 1 or more."),
        new(
            "bonus.document-number",
            "Nhập số, ký hiệu văn bản, tối đa {0:n} ký tự.",
            "Enter the number of the document, {0:n} characters at the most."
        ),
        new(
            "bonus.document-date",
            "Nhập ngày ban hành theo dạng dd/mm/yyyy, ví dụ 30/05/2026.",
            "Enter the date of the document as dd/mm/yyyy, for example 30/05/2026."
        ),
        new("bonus.document-in-future", "Ngày ban hành không được sau ngày hôm nay.", "The date of the document lies in the future."),
        new("bonus.document-issuer", "Nhập cơ quan ban hành, tối đa {0:n} ký tự.", "Enter the issuing body, {0:n} characters at the most."),
        new("bonus.document-summary", "Nhập trích yếu, tối đa {0:n} ký tự.", "Enter what it is about, {0:n} characters at the most."),
        new("bonus.no-outcome", "Chọn chấp nhận toàn bộ, một phần hoặc không chấp nhận.", "Choose to accept all, a part or nothing."),
        new("bonus.accepted-outside", "Nhập số lượng được chấp nhận, từ 0 đến {0}.", "Enter how many are accepted, 0 to {0}."),
        new(
            "bonus.without-words",
            "Ghi lý do chấp nhận một phần hoặc không chấp nhận, để đơn vị đọc.",
            "Say why it is accepted in part or not at all; the unit reads it."
        ),
        new("bonus.words-too-long", "Lý do dài {0:n} ký tự, tối đa {1:n} ký tự.", "The reason has {0:n} characters; {1:n} are the most."),
        new(
            "bonus.findings-in-file",
            "Tệp còn lỗi nên quy định điểm thưởng chưa được áp dụng.",
            "The file has findings; the scheme was not attached."
        ),
        new(
            "bonus.name-too-long",
            "Mã quy định được tối đa {0:n} ký tự, số phiên bản tối đa {1:n} ký tự.",
            "The id of a scheme has {0:n} characters at the most, its version {1:n}."
        ),
        RefusalText.Conflict(
            "bonus.version-taken",
            "Quy định điểm thưởng {0}, phiên bản {1} đã có với nội dung khác. Hãy đặt số phiên bản mới.",
            "The scheme {0}, version {1} exists with another text. Give it a new version."
        ),
        RefusalText.Conflict(
            "bonus.same-scheme",
            "Quy định này đang được áp dụng cho khối theo đúng văn bản {0}.",
            "This scheme holds for the group already, by the same document {0}."
        ),
        new("bonus.group-not-found", "Không tìm thấy kỳ đánh giá này.", "This round was not found.")
        {
            Status = StatusCodes.Status404NotFound,
        },
    ];
}
