using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring;

public static class MonitoringRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        RefusalText.Conflict(
            "monitored.released",
            "Kết quả kỳ này đã công bố nên số liệu giám sát không nhận thêm. Chưa có gì được lưu.",
            "The results of this round are released; no monitored figure is taken any more. Nothing was saved."
        ),
        RefusalText.Conflict(
            "monitored.approved",
            "Kết quả của khối đã được phê duyệt nên không nhận thêm số liệu giám sát; muốn thay đổi phải hủy ghi nhận phê duyệt trước. Chưa có gì được lưu.",
            "The group's results are approved and take no more monitored figures; withdraw the approval before changing anything. Nothing was saved."
        ),
        RefusalText.Conflict(
            "monitored.nothing-measured",
            "Chưa có số liệu giám sát để nêu ý kiến.",
            "Nothing was measured yet that could be contested."
        ),
        new(
            "monitored.contest-empty",
            "Ghi ý kiến của đơn vị về số liệu giám sát.",
            "Write what the unit says about the monitored figure."
        ),
        new("monitored.contest-long", "Ý kiến không quá {0:n} ký tự.", "What is said takes up to {0:n} characters."),
        new("monitored.contest-document-long", "Tài liệu ghi không quá {0:n} ký tự.", "The document takes up to {0:n} characters."),
        RefusalText.Conflict(
            "monitored.contest-approved",
            "Kết quả của khối đã được phê duyệt nên không nhận thêm ý kiến về số liệu giám sát. Sau công bố, đơn vị có thể gửi kiến nghị.",
            "The group's results are approved: monitored figures are contested no more. After the release the unit may file a complaint."
        ),
        RefusalText.Conflict(
            "monitored.contest-released",
            "Kết quả đã công bố; đơn vị nêu ý kiến bằng kiến nghị sau công bố.",
            "The results are released; what the unit has against them is now a complaint."
        ),
        RefusalText.Conflict(
            "monitored.contest-settled",
            "Ý kiến về số liệu này đã được người thẩm định xem xét. Có số liệu mới thì nêu ý kiến được lần nữa.",
            "An appraiser has decided about what was said against this figure. Another figure may be contested again."
        ),
        RefusalText.Conflict("monitored.no-source", "Không có nguồn số liệu này.", "There is no such source."),
        RefusalText.Conflict("monitored.no-token", "Nguồn này không có mã truy cập nào đang dùng.", "No token of this source is in force."),
        new(
            "monitored.token-not-understood",
            "Đánh dấu đã hiểu trước khi tạo mã: mã cũ hết hiệu lực ngay, mã mới chỉ hiện một lần.",
            "Tick that you have understood before a token is made: the old one ends at once, the new one is shown once."
        ),
        new(
            "monitored.code",
            "Mã nguồn gồm chữ thường không dấu, chữ số và gạch nối, không quá {0:n} ký tự.",
            "The code is made of plain small letters, digits and hyphens, at most {0:n} of them."
        ),
        new("monitored.code-taken", "Mã {0} đã dùng cho nguồn khác.", "The code {0} is another source's."),
        new("monitored.name", "Ghi tên nguồn số liệu, không quá {0:n} ký tự.", "Write the name of the source, at most {0:n} characters."),
        new(
            "monitored.owner",
            "Ghi cơ quan quản lý nguồn, không quá {0:n} ký tự.",
            "Write who answers for the source, at most {0:n} characters."
        ),
        new("monitored.days", "Số ngày từ 1 đến {0}.", "A number of days from 1 to {0}."),
        RefusalText.Conflict(
            "monitored.other-source",
            "{0}: số liệu này do nguồn khác ({1}) cung cấp. Chưa có gì được lưu.",
            "{0}: another source ({1}) delivers this figure. Nothing was saved."
        ),
        RefusalText.Conflict(
            "monitored.not-given",
            "{0}: số liệu này chưa giao cho nguồn nào. Giao ở trang của nguồn rồi nhập lại. Chưa có gì được lưu.",
            "{0}: no source was given this figure. Give it on the page of the source, then try again. Nothing was saved."
        ),
        RefusalText.Conflict(
            "monitored.own-unit",
            "Bạn thuộc {0} nên không nhập số liệu giám sát của đơn vị này; người khác nhập. Chưa có gì được lưu.",
            "You belong to {0} and enter no monitored figure of it; somebody else does. Nothing was saved."
        ),
        RefusalText.Conflict(
            "monitored.token-own-unit",
            "Người tạo mã truy cập thuộc {0} nên mã này không gửi được số liệu của đơn vị này; người khác tạo mã mới. Chưa có gì được lưu.",
            "The maker of this token belongs to {0}, so the token sends no figure of it; somebody else makes a new one. Nothing was saved."
        ),
        new(
            "monitored.own-unit-line",
            "Dòng {0}: bạn thuộc {1} nên không nhập số liệu giám sát của đơn vị này. Bỏ dòng này, người khác nhập.",
            "Line {0}: you belong to {1} and enter no monitored figure of it. Leave the line out; somebody else takes it."
        ),
        RefusalText.Conflict(
            "monitored.own-group",
            "Bạn thuộc một đơn vị được đánh giá trong khối này; người khác giao số liệu và tạo mã truy cập cho nguồn.",
            "You belong to a unit that is evaluated here; somebody else gives figures to sources and makes their tokens."
        ),
        new(
            "monitored.unknown-unit",
            "Dòng có mã đơn vị {0}: không có đơn vị này trong kỳ đánh giá.",
            "The line with the unit {0}: this round has no such unit."
        ),
        new("monitored.no-rows", "Tệp không có dòng số liệu nào.", "The file holds no line of figures."),
        new(
            "monitored.findings",
            "Tệp còn lỗi nên chưa nhập được gì. Hãy sửa tệp rồi tải lên lại.",
            "The file has errors, nothing was taken. Correct it and upload it again."
        ),
        new(
            "monitored.no-group",
            "Chọn kỳ đánh giá và khối nhận số liệu.",
            "Choose the round and the kind of units that the figures are for."
        ),
    ];
}
