using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Merge;

public static class MergeRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        new("merge.no-predecessor", "Chọn ít nhất một đơn vị tiền thân.", "Choose one predecessor at least."),
        new(
            "merge.unknown-unit",
            "Không tìm thấy một trong các đơn vị đã chọn; tải lại trang rồi chọn lại.",
            "One of the units chosen was not found; load the page again and choose anew."
        ),
        new("merge.several-kinds", "Các đơn vị tiền thân phải cùng một khối.", "The predecessors must be of one kind."),
        RefusalText.Conflict(
            "merge.already-ended",
            "{0} đã kết thúc từ ngày {1} theo một lần sáp nhập trước; một đơn vị chỉ được sáp nhập một lần. Muốn sáp nhập tiếp, chọn đơn vị tiếp tục của lần đó.",
            "{0} has ended on {1} by an earlier merger; a unit is merged once. To merge further, choose the unit that went on then."
        ),
        new(
            "merge.before-unit",
            "{0} chỉ có từ ngày {1}; ngày có hiệu lực phải sau ngày đó.",
            "{0} has existed since {1} only; the effective day must come after it."
        ),
        new(
            "merge.effective-before-decision",
            "Ngày có hiệu lực không được trước ngày ký.",
            "The effective day must not come before the day of signing."
        ),
        new("merge.decision-in-future", "Ngày ký không được sau ngày hôm nay.", "The day of signing lies in the future."),
        new(
            "merge.own-successor",
            "{0} vừa là đơn vị tiền thân vừa là đơn vị tiếp tục. Nếu {0} giữ nguyên tên thì bỏ chọn ở danh sách tiền thân.",
            "{0} is both a predecessor and the unit that goes on. Where {0} keeps its name, take it out of the predecessors."
        ),
        new(
            "merge.successor-of-other-kind",
            "{0} thuộc khối khác với các đơn vị tiền thân.",
            "{0} is of another kind than its predecessors."
        ),
        new(
            "merge.successor-not-there",
            "{0} không hoạt động vào ngày {1} nên không thể là đơn vị tiếp tục.",
            "{0} does not exist on {1} and cannot be the unit that goes on."
        ),
        new(
            "merge.two-successors",
            "Đã chọn một đơn vị đang có mà còn nhập mã hoặc tên đơn vị mới: giữ một trong hai.",
            "A unit that is there was chosen, and a code or name of a new one typed: keep one of them."
        ),
        new("merge.code", "Nhập mã của đơn vị mới, tối đa {0:n} ký tự.", "Enter the code of the new unit, {0:n} characters at the most."),
        new("merge.name", "Nhập tên đơn vị mới, tối đa {0:n} ký tự.", "Enter the name of the new unit, {0:n} characters at the most."),
        new("merge.code-taken", "Mã {0} đã là của {1}.", "The code {0} belongs to {1}."),
        new(
            "merge.decision-number",
            "Nhập số, ký hiệu nghị quyết hoặc quyết định, ví dụ 27/NQ-HĐND, tối đa {0:n} ký tự.",
            "Enter the number of the decision, for example 27/NQ-HĐND, {0:n} characters at the most."
        ),
        new(
            "merge.decision-date",
            "Nhập ngày ký theo dạng dd/mm/yyyy, ví dụ 16/06/2026.",
            "Enter the day of signing as dd/mm/yyyy, for example 16/06/2026."
        ),
        new(
            "merge.effective-day",
            "Nhập ngày có hiệu lực theo dạng dd/mm/yyyy, ví dụ 01/07/2026.",
            "Enter the effective day as dd/mm/yyyy, for example 01/07/2026."
        ),
        new(
            "merge.unreleased-dossiers",
            "Còn hồ sơ chưa công bố kết quả: {0}. Các hồ sơ này sẽ ở lại với đơn vị tiền thân; đánh dấu đồng ý, hoặc chờ công bố xong rồi ghi nhận.",
            "There are dossiers whose results are not released: {0}. They would stay with the predecessors; agree to it, or record the merger after the release."
        ),
    ];
}
