using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Amend;

public static class AmendRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        RefusalText.Conflict(
            "amendment.released",
            "Kết quả của khối đã được công bố nên không sửa đổi được bộ chỉ số của kỳ này.",
            "The group's results are released; the set of this round can no longer be amended."
        ),
        RefusalText.Conflict(
            "amendment.approved",
            "Kết quả của khối đã được phê duyệt nên không sửa đổi được bộ chỉ số; muốn sửa đổi phải hủy ghi nhận phê duyệt trước.",
            "The group's results are approved; withdraw the approval before amending the set."
        ),
        RefusalText.Conflict(
            "amendment.draft-sent",
            "Dự thảo kết quả đã được gửi các đơn vị theo bộ chỉ số hiện hành nên không sửa đổi được bộ chỉ số nữa.",
            "The draft results were sent to the units by the present set, which can no longer be amended."
        ),
        RefusalText.Conflict(
            "amendment.own-group",
            "Bạn thuộc một đơn vị trong khối này nên không được sửa đổi bộ chỉ số của khối. Người khác của cơ quan chủ trì phải thực hiện.",
            "You belong to a unit of this group and may not amend its set. Somebody else of the authority has to."
        ),
        RefusalText.Conflict(
            "amendment.changed-since-shown",
            "Số liệu của khối đã thay đổi sau khi bạn mở trang này nên chưa có gì được sửa đổi. Hãy xem lại ảnh hưởng dưới đây rồi xác nhận.",
            "Figures of the group have changed since you opened this page; nothing was amended. Look at the effect below once more."
        ),
        new("amendment.no-set", "Chọn một phiên bản của bộ chỉ số.", "Choose a version of the set."),
        new(
            "amendment.other-set",
            "Phiên bản được chọn thuộc bộ chỉ số khác ({1}); kỳ này dùng bộ {0}. Chỉ sửa đổi được bằng một phiên bản của cùng bộ chỉ số.",
            "The version belongs to another set ({1}); this round uses {0}. Only a version of the same set can take its place."
        ),
        new(
            "amendment.same-version",
            "Kỳ này đang dùng phiên bản {0}; hãy chọn phiên bản khác.",
            "The round uses version {0} already; choose another one."
        ),
        new(
            "amendment.number",
            "Nhập số, ký hiệu quyết định, tối đa {0:n} ký tự.",
            "Enter the decision's number, {0:n} characters at the most."
        ),
        new(
            "amendment.date",
            "Nhập ngày quyết định theo dạng dd/mm/yyyy, không sau ngày hôm nay.",
            "Enter the decision's day as dd/mm/yyyy, not in the future."
        ),
        new("amendment.body", "Nhập cơ quan ban hành, tối đa {0:n} ký tự.", "Enter the issuing body, {0:n} characters at the most."),
        new("amendment.summary", "Nhập trích yếu, tối đa {0:n} ký tự.", "Enter what the decision is about, {0:n} characters at the most."),
        new(
            "amendment.deadline-wanted",
            "Có hồ sơ phải xác nhận lại nhưng đã hết hạn; nhập hạn mới cho các hồ sơ này.",
            "Dossiers have to be confirmed anew whose deadline has passed; give them a new one."
        ),
        RefusalText.Conflict(
            "answer.set-amended",
            "Bộ chỉ số vừa được sửa đổi nên nội dung vừa gửi không được lưu; hãy tải lại trang và nhập theo bộ chỉ số mới.",
            "The set has just been amended and what you sent was not saved; load the page again and enter by the new set."
        ),
    ];
}
