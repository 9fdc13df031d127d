using OpenDti.Scoring;

namespace OpenDti.Web.Features.Evidence;

/// <summary>Words of the form that describes and uploads evidence.</summary>
public sealed record EvidenceTexts
{
    public required string Secrecy { get; init; }
    public required string SecrecyHint { get; init; }
    public required string NotSecret { get; init; }
    public required string Secret { get; init; }
    public required string SecretInstruction { get; init; }
    public required string Kind { get; init; }
    public required string Number { get; init; }
    public required string NumberHint { get; init; }
    public required string Day { get; init; }
    public required string DayHint { get; init; }
    public required string Issuer { get; init; }
    public required string Title { get; init; }
    public required string TitleHint { get; init; }
    public required string Address { get; init; }
    public required string Place { get; init; }
    public required string PlaceHint { get; init; }
    public required string Pages { get; init; }
    public required string PagesHint { get; init; }
    public required Func<int, string> File { get; init; }
    public required string FileHint { get; init; }
    public required Func<int, string> Files { get; init; }
    public required string InForce { get; init; }
    public required string InForceYes { get; init; }
    public required string InForceNo { get; init; }
    public required string NothingSaved { get; init; }

    public static EvidenceTexts Vi { get; } =
        new()
        {
            Secrecy = "Độ mật của tài liệu",
            SecrecyHint = "Trả lời câu này trước khi chọn tệp.",
            NotSecret = "Không mật",
            Secret = "Mật, Tối mật hoặc Tuyệt mật",
            SecretInstruction =
                "Tài liệu mật không được đưa lên hệ thống này, kể cả bản chụp một phần. Hãy chọn loại “Xem tại cơ quan”, ghi tên chung và nơi xem; không ghi trích yếu hoặc nội dung mật.",
            Kind = "Loại tài liệu",
            Number = "Số, ký hiệu",
            NumberHint = "ví dụ 12/QĐ-UBND",
            Day = "Ngày ban hành hoặc ngày truy cập",
            DayHint = "dd/mm/yyyy",
            Issuer = "Cơ quan ban hành",
            Title = "Trích yếu hoặc tên tài liệu",
            TitleHint = "không ghi số điện thoại, thư điện tử của cá nhân",
            Address = "Địa chỉ trang web",
            Place = "Nơi xem tài liệu",
            PlaceHint = "phòng, địa chỉ; không ghi nội dung mật",
            Pages = "Trang cần xem",
            PagesHint = "không bắt buộc; ví dụ 3 hoặc 5-7, 12",
            File = most => $"Tệp, tối đa {most} MB",
            FileHint = "PDF, DOC, DOCX, XLS, XLSX, PNG, JPEG, HEIC, hoặc ZIP gồm các loại này",
            Files = most => $"Các tệp, mỗi tệp tối đa {most} MB, mỗi lần tối đa 20 tệp",
            InForce = "Tài liệu nộp từ năm trước còn hiệu lực không?",
            InForceYes = "Còn hiệu lực",
            InForceNo = "Không còn hiệu lực",
            NothingSaved = "Chưa có gì được lưu.",
        };

    public static EvidenceTexts En { get; } =
        new()
        {
            Secrecy = "How secret is the document?",
            SecrecyHint = "Answer this before you choose a file.",
            NotSecret = "Not secret",
            Secret = "Secret, top secret or above",
            SecretInstruction =
                "Classified documents must not enter this system, not even in part. Choose “To be seen on the spot” and give a general name and the place, without its abstract or any of its contents.",
            Kind = "Kind of evidence",
            Number = "Number",
            NumberHint = "for example 12/QĐ-UBND",
            Day = "Issued on, or visited on",
            DayHint = "dd/mm/yyyy",
            Issuer = "Issued by",
            Title = "Abstract or name",
            TitleHint = "no telephone number or e-mail address of a person",
            Address = "Address of the web page",
            Place = "Where it can be seen",
            PlaceHint = "office, address; nothing of classified contents",
            Pages = "Pages to look at",
            PagesHint = "optional; for example 3, or 5-7, 12",
            File = most => $"File, up to {most} MB",
            FileHint = "PDF, DOC, DOCX, XLS, XLSX, PNG, JPEG, HEIC, or a ZIP of these",
            Files = most => $"Files, up to {most} MB each, up to 20 at a time",
            InForce = "Handed in for an earlier year: is it still in force?",
            InForceYes = "Still in force",
            InForceNo = "No longer in force",
            NothingSaved = "Nothing was saved.",
        };

    public static EvidenceTexts In(Language language) => language == Language.En ? En : Vi;
}
