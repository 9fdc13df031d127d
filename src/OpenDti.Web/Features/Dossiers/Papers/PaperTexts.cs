using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Papers;

/// <summary>Words of the confirmation by document: the printed form and the page that takes it back.</summary>
public sealed record PaperTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string PrintTitle { get; init; }
    public required string PrintHint { get; init; }
    public required string OpenForm { get; init; }
    public required string HandInTitle { get; init; }
    public required string HandInHint { get; init; }
    public required string Code { get; init; }
    public required string CodeHint { get; init; }
    public required string Number { get; init; }
    public required string NumberHint { get; init; }
    public required string Date { get; init; }
    public required string Signer { get; init; }
    public required string SignerHint { get; init; }
    public required string File { get; init; }
    public required string HandIn { get; init; }
    public required string NothingConfirmed { get; init; }
    public required Func<string, string> NotNow { get; init; }
    public required string OnFile { get; init; }
    public required string FileHash { get; init; }
    public required string Download { get; init; }
    public required string Voids { get; init; }
    public required string FormTitle { get; init; }
    public required Func<int, string> FormOf { get; init; }
    public required string Unit { get; init; }
    public required string Set { get; init; }
    public required string Window { get; init; }
    public required Func<string, string, string> FromTo { get; init; }
    public required string SentTo { get; init; }
    public required string Criterion { get; init; }
    public required string Values { get; init; }
    public required string Points { get; init; }
    public required string Total { get; init; }
    public required Func<string, string> CodeNote { get; init; }
    public required string Statement { get; init; }
    public required string PlaceAndDate { get; init; }
    public required string SignHere { get; init; }
    public required string SignHint { get; init; }
    public required string Back { get; init; }
    public required string HowToPrint { get; init; }

    public static PaperTexts Vi { get; } =
        new()
        {
            Title = "Xác nhận bằng văn bản",
            Lead = "Dùng khi lãnh đạo ký trên giấy hoặc ký số ở hệ thống khác thay vì xác nhận trên màn hình.",
            PrintTitle = "Bước 1. In phiếu để ký",
            PrintHint =
                "Phiếu mang mã phiên bản của số liệu. Sửa bất kỳ số liệu nào sau khi in thì mã thay đổi và phiếu đã ký không dùng được nữa.",
            OpenForm = "Mở phiếu để in",
            HandInTitle = "Bước 2. Nộp phiếu đã ký",
            HandInHint = "Hồ sơ được xác nhận và gửi ngay khi nộp, đúng như trên phiếu.",
            Code = "Mã phiên bản in trên phiếu",
            CodeHint = "12 ký tự, có thể bỏ dấu cách",
            Number = "Số, ký hiệu văn bản",
            NumberHint = "ví dụ 125/SGDĐT-VP",
            Date = "Ngày ký (dd/mm/yyyy)",
            Signer = "Người ký",
            SignerHint = "họ tên và chức vụ",
            File = "Bản chụp phiếu đã ký (PDF, PNG hoặc JPEG, tối đa 10 MB)",
            HandIn = "Nộp phiếu và xác nhận hồ sơ",
            NothingConfirmed = "Hồ sơ chưa được xác nhận.",
            NotNow = state => $"Hồ sơ ở trạng thái “{state}”. Chỉ nộp được phiếu đã ký khi hồ sơ đã trình lãnh đạo và còn hạn.",
            OnFile = "Phiếu đã nộp",
            FileHash = "Mã băm của tệp (SHA-256)",
            Download = "Tải phiếu đã ký",
            Voids = "Muốn sửa số liệu trước hạn, thu hồi hồ sơ ở trang hồ sơ; phiếu này khi đó hết hiệu lực và phải ký phiếu mới.",
            FormTitle = "Phiếu xác nhận hồ sơ tự đánh giá",
            FormOf = year => $"Đánh giá chuyển đổi số năm {year}",
            Unit = "Đơn vị",
            Set = "Bộ chỉ số",
            Window = "Thời gian lấy số liệu",
            FromTo = (from, to) => $"{from} – {to}",
            SentTo = "Kính gửi",
            Criterion = "Tiêu chí",
            Values = "Số liệu",
            Points = "Điểm",
            Total = "Tổng điểm tự đánh giá",
            CodeNote = code => $"Mã phiên bản: {code}",
            Statement = "Đơn vị xác nhận số liệu trên là đúng và chịu trách nhiệm về số liệu đã cung cấp.",
            PlaceAndDate = "………, ngày …… tháng …… năm ………",
            SignHere = "THỦ TRƯỞNG ĐƠN VỊ",
            SignHint = "(Ký, ghi rõ họ tên, đóng dấu)",
            Back = "Về trang nộp phiếu",
            HowToPrint = "Dùng lệnh In của trình duyệt (Ctrl+P), khổ A4.",
        };

    public static PaperTexts En { get; } =
        new()
        {
            Title = "Confirm by document",
            Lead = "For a leader who signs on paper, or digitally in another system, instead of confirming on screen.",
            PrintTitle = "Step 1. Print the form to be signed",
            PrintHint =
                "The form carries the version code of the figures. Any change after printing makes another code, and the signed form no longer fits.",
            OpenForm = "Open the form to print",
            HandInTitle = "Step 2. Hand in the signed form",
            HandInHint = "The dossier is confirmed and sent the moment it is handed in, exactly as printed.",
            Code = "Version code on the form",
            CodeHint = "12 characters, with or without spaces",
            Number = "Number of the document",
            NumberHint = "for example 125/SGDĐT-VP",
            Date = "Signed on (dd/mm/yyyy)",
            Signer = "Signed by",
            SignerHint = "name and position",
            File = "Copy of the signed form (PDF, PNG or JPEG, up to 10 MB)",
            HandIn = "Hand in and confirm",
            NothingConfirmed = "The dossier was not confirmed.",
            NotNow = state =>
                $"The dossier is in the state “{state}”. A signed form is taken once it was sent to the leader and before the deadline.",
            OnFile = "Form on file",
            FileHash = "SHA-256 of the file",
            Download = "Download the signed form",
            Voids =
                "To correct figures before the deadline, withdraw the dossier on its page; this form is then void and a new one must be signed.",
            FormTitle = "Confirmation of the self-assessment",
            FormOf = year => $"Digital transformation, {year}",
            Unit = "Unit",
            Set = "Indicator set",
            Window = "Data window",
            FromTo = (from, to) => $"{from} – {to}",
            SentTo = "To",
            Criterion = "Criterion",
            Values = "Figures",
            Points = "Points",
            Total = "Self-assessed total",
            CodeNote = code => $"Version code: {code}",
            Statement = "The unit confirms that these figures are right and answers for them.",
            PlaceAndDate = "………, ……/……/………",
            SignHere = "HEAD OF THE UNIT",
            SignHint = "(Signature, full name, seal)",
            Back = "Back to handing in",
            HowToPrint = "Print with your browser (Ctrl+P), A4.",
        };

    public static PaperTexts In(Language language) => language == Language.En ? En : Vi;
}
