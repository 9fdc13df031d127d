using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Traits;

public static class TraitsRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        RefusalText.Conflict(
            "traits.too-late",
            "Kết quả của khối đã được phê duyệt hoặc công bố nên không sửa được đặc điểm của đơn vị.",
            "The results of the group are approved or released; traits of units can no longer be changed."
        ),
        RefusalText.Conflict(
            "traits.changed-since-shown",
            "Người khác vừa sửa đặc điểm của đơn vị sau khi bạn mở trang này. Chưa có gì được lưu; hãy xem lại bảng dưới đây.",
            "Somebody else changed the traits of a unit after you opened this page. Nothing was saved; look at the table below."
        ),
        new(
            "traits.own-unit",
            "Bạn thuộc một đơn vị trong số đã chọn nên không được quyết định đặc điểm của đơn vị đó. Chưa có gì được lưu.",
            "You belong to one of the chosen units and may not decide about it. Nothing was saved."
        ),
        new(
            "traits.unchanged",
            "Chưa có đặc điểm nào khác với đặc điểm đã ghi nhận. Hãy đánh dấu trong bảng rồi lưu.",
            "Nothing differs from what is recorded. Tick in the table, then save."
        ),
        new(
            "traits.without-reason",
            "Hãy nêu căn cứ, ví dụ số, ngày của quyết định giao nhiệm vụ. Chưa có gì được lưu.",
            "Say on what it rests, such as the number and day of a decision. Nothing was saved."
        ),
        new(
            "traits.reason-too-long",
            "Căn cứ dài {0:n} ký tự, tối đa {1:n} ký tự.",
            "The reason has {0:n} characters, at most {1:n} are kept."
        ),
    ];
}
