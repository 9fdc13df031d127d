using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Evidence;

public static class EvidenceRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        new(
            "evidence.secret",
            "Tài liệu có độ mật không được đưa lên hệ thống này. Không có gì được lưu. Hãy chọn “Xem tại cơ quan” và báo cơ quan chủ trì đến xem theo quy định về bảo vệ bí mật nhà nước.",
            "Classified documents must not enter this system. Nothing was kept. Choose “To be seen on the spot” and let the operating body come to see it by the rules on state secrets."
        ),
        new("evidence.secrecy-unknown", "Chọn độ mật của tài liệu trước.", "Say first how secret the document is."),
        new("evidence.kind", "Chọn loại tài liệu kiểm chứng.", "Choose the kind of evidence."),
        new(
            "evidence.title",
            "Ghi trích yếu hoặc tên tài liệu, không quá {0:n} ký tự.",
            "Write the abstract or name, at most {0:n} characters."
        ),
        new(
            "evidence.number",
            "Ghi số, ký hiệu văn bản, không quá {0:n} ký tự.",
            "Write the number of the document, at most {0:n} characters."
        ),
        new("evidence.issuer", "Ghi cơ quan ban hành, không quá {0:n} ký tự.", "Write who issued it, at most {0:n} characters."),
        new("evidence.day", "Ghi ngày dạng dd/mm/yyyy, ví dụ 15/10/2026.", "Write the day as dd/mm/yyyy, for example 15/10/2026."),
        new("evidence.in-future", "Ngày này chưa đến.", "This day has not come yet."),
        new(
            "evidence.address",
            "Ghi địa chỉ đầy đủ bắt đầu bằng http:// hoặc https://, không quá {0:n} ký tự.",
            "Write the whole address beginning with http:// or https://, at most {0:n} characters."
        ),
        new("evidence.place", "Ghi nơi xem tài liệu, không quá {0:n} ký tự.", "Write where it can be seen, at most {0:n} characters."),
        new(
            "evidence.pages",
            "Trang ghi ngắn gọn như “3” hoặc “5-7, 12”, không quá {0:n} ký tự.",
            "Name pages shortly, such as “3” or “5-7, 12”, at most {0:n} characters."
        ),
        new("evidence.too-large", "Tệp {0} lớn hơn {1} MB nên chưa được nhận.", "The file {0} is larger than {1} MB and was not taken."),
        new(
            "evidence.quota",
            "Đơn vị đã dùng {0} trên {1}; tệp này vượt hạn mức nên chưa được nhận. Hãy nén tệp hoặc liên hệ cơ quan chủ trì.",
            "The unit has used {0} of {1}; this file exceeds the quota and was not taken. Make it smaller or ask the operating body."
        ),
        RefusalText.Conflict(
            "evidence.was-locked",
            "Tài liệu này đã gắn trước yêu cầu giải trình nên được giữ nguyên. Chưa có gì được lưu; hãy gắn thêm tài liệu khác.",
            "This piece was attached before the explanation was asked and stays as it is. Nothing was saved; attach another piece."
        ),
        new(
            "evidence.unknown-kind",
            "Tệp {0} không thuộc loại được nhận: PDF, DOC, DOCX, XLS, XLSX, PNG, JPEG, HEIC, hoặc ZIP gồm các loại này.",
            "The file {0} is none of the kinds taken: PDF, DOC, DOCX, XLS, XLSX, PNG, JPEG, HEIC, or a ZIP of these."
        ),
        new(
            "evidence.name-differs",
            "Đuôi tên tệp {0} không đúng với nội dung. Hãy mở tệp bằng phần mềm gốc, lưu lại đúng định dạng rồi tải lên.",
            "The end of the name {0} does not fit what is in the file. Open it in its program, save it in its own format, and upload that."
        ),
        new(
            "evidence.hidden-program",
            "Tên tệp {0} chứa đuôi của chương trình máy tính nên không được nhận. Hãy đổi tên tệp.",
            "The name {0} holds the end of a program and is not taken. Rename the file."
        ),
        new(
            "evidence.two-kinds",
            "Tệp {0} vừa là loại này vừa là loại khác (ví dụ PDF chứa trang web) nên không được nhận. Hãy in lại ra PDF mới.",
            "The file {0} is two kinds of file at once (such as a PDF that holds a web page) and is not taken. Print it to a new PDF."
        ),
        new(
            "evidence.macros",
            "Tệp {0} có chứa macro nên không được nhận. Hãy lưu lại không có macro, hoặc xuất ra PDF.",
            "The file {0} holds macros and is not taken. Save it without them, or as PDF."
        ),
        new(
            "evidence.broken",
            "Tệp {0} bị hỏng hoặc không đọc được. Hãy mở thử trên máy rồi lưu lại.",
            "The file {0} is damaged or cannot be read. Try to open it and save it again."
        ),
        new(
            "evidence.too-much-inside",
            "Tệp nén {0} chứa quá nhiều dữ liệu khi giải nén nên không được nhận. Hãy tải từng tệp riêng.",
            "The archive {0} would unpack to too much and is not taken. Upload the files one by one."
        ),
        new(
            "evidence.infected",
            "Phát hiện mã độc trong tệp {0}. Tệp đã bị xóa, không có gì được lưu. Hãy báo bộ phận công nghệ thông tin của đơn vị.",
            "Malware was found in the file {0}. It was deleted and nothing was kept. Tell your IT staff."
        ),
        RefusalText.Conflict(
            "evidence.was-infected",
            "Tệp {0} có mã độc và đã bị cách ly nên không dùng lại được. Hãy nộp bản sạch.",
            "The file {0} holds malware and was set apart; it cannot be used again. Hand in a clean copy."
        ),
        RefusalText.Conflict(
            "evidence.not-openable",
            "Tệp này chưa được quét mã độc hoặc đã bị cách ly nên chưa mở được.",
            "This file has not been scanned, or was set apart, and cannot be opened."
        ),
        RefusalText.Conflict(
            "evidence.other-unit",
            "Tài liệu này của đơn vị khác. Chưa có gì thay đổi.",
            "This evidence belongs to another unit. Nothing has changed."
        ),
        RefusalText.Conflict(
            "evidence.not-found",
            "Tài liệu này không có trong kho của đơn vị. Chưa có gì thay đổi.",
            "There is no such evidence of this unit. Nothing has changed."
        ),
        RefusalText.Conflict(
            "evidence.replaced",
            "Tài liệu này đã được thay bằng bản mới hơn. Hãy dùng bản mới.",
            "A newer version has replaced this evidence. Use the newer one."
        ),
        RefusalText.Conflict(
            "evidence.not-attached",
            "Tài liệu này không gắn với tiêu chí đó. Chưa có gì thay đổi.",
            "This evidence is not attached to that criterion. Nothing has changed."
        ),
        new(
            "evidence.still-in-force",
            "Tài liệu nộp ở hồ sơ năm trước: hãy trả lời văn bản còn hiệu lực hay không.",
            "This evidence came with an earlier year's dossier: say whether it is still in force."
        ),
        new(
            "evidence.no-longer-in-force",
            "Tài liệu không còn hiệu lực thì không dùng làm tài liệu kiểm chứng năm nay được. Hãy nộp văn bản thay thế.",
            "What is no longer in force proves nothing this year. Hand in what replaced it."
        ),
        new(
            "evidence.too-many",
            "Mỗi tiêu chí gắn tối đa {0} tài liệu. Hãy gộp các tệp.",
            "A criterion takes up to {0} pieces of evidence. Join some files."
        ),
        new("evidence.no-criterion", "Chọn ít nhất một tiêu chí.", "Choose at least one criterion."),
        RefusalText.Conflict(
            "evidence.not-on-site",
            "Chỉ lập biên bản cho tài liệu “Xem tại cơ quan”.",
            "Minutes are for evidence “to be seen on the spot” only."
        ),
        new("evidence.minutes-empty", "Ghi nội dung đã xem và kết luận.", "Write what was seen and what follows."),
        new("evidence.minutes-long", "Nội dung biên bản không quá {0:n} ký tự.", "The minutes take up to {0:n} characters."),
    ];
}
