using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Receipts;

/// <summary>Words of the receipt and of the page that looks a code up.</summary>
public sealed record ReceiptTexts
{
    public required string Title { get; init; }
    public required Func<int, string> TitleOf { get; init; }
    public required Func<string, string> NotConfirmed { get; init; }
    public required string OldReceiptStillProves { get; init; }
    public required string BackToOverview { get; init; }
    public required string Download { get; init; }
    public required string IssuingBody { get; init; }
    public required string OperatingBody { get; init; }
    public required string ConfirmedAt { get; init; }
    public required Func<string, string, string> ClockOn { get; init; }
    public required string ConfirmedBy { get; init; }
    public required string Set { get; init; }
    public required Func<string, string, string> SetOfVersion { get; init; }
    public required string Version { get; init; }
    public required string Code { get; init; }
    public required string FileCode { get; init; }
    public required string SelfTotal { get; init; }
    public required string Max { get; init; }
    public required Func<string, string> NotComputed { get; init; }
    public required Func<string, string> SinceReleased { get; init; }
    public required string HowToCheck { get; init; }
    public required string WhatItProves { get; init; }
    public required string WithTool { get; init; }
    public required string OnServer { get; init; }
    public required string Check { get; init; }
    public required string CheckLead { get; init; }
    public required string CodeHint { get; init; }
    public required string VersionHint { get; init; }
    public required string LookUp { get; init; }
    public required string Unreadable { get; init; }
    public required string NotFound { get; init; }
    public required string InForce { get; init; }
    public required Func<string, string> Withdrawn { get; init; }
    public required string Unit { get; init; }
    public required string Round { get; init; }

    public static ReceiptTexts Vi { get; } =
        new()
        {
            Title = "Biên nhận",
            TitleOf = year => $"Biên nhận xác nhận hồ sơ tự đánh giá năm {year}",
            NotConfirmed = state => $"Chưa có biên nhận: hồ sơ ở trạng thái “{state}”. Biên nhận có ngay sau khi lãnh đạo xác nhận và gửi.",
            OldReceiptStillProves =
                "Biên nhận đã cấp trước khi thu hồi vẫn chứng minh nội dung đã xác nhận lúc đó, nhưng lần xác nhận ấy không còn hiệu lực. Khi lãnh đạo xác nhận lại, hồ sơ có biên nhận mới.",
            BackToOverview = "Xem toàn bộ hồ sơ",
            Download = "Tải tệp biên nhận (JSON)",
            IssuingBody = "Cơ quan ban hành, công bố",
            OperatingBody = "Cơ quan chủ trì đánh giá",
            ConfirmedAt = "Xác nhận và gửi lúc",
            ClockOn = (clock, date) => $"{clock} ngày {date}",
            ConfirmedBy = "Người xác nhận",
            Set = "Bộ chỉ số",
            SetOfVersion = (name, version) => $"{name}, phiên bản {version}",
            Version = "Mục nhật ký số",
            Code = "Mã xác nhận",
            FileCode = "Mã tệp",
            SelfTotal = "Điểm tự đánh giá khi xác nhận",
            Max = "Tối đa",
            NotComputed = codes => $"Khi xác nhận chưa tính, vì so sánh giữa các đơn vị: {codes}.",
            SinceReleased = total => $"Biên nhận ghi điểm tự đánh giá khi xác nhận. Điểm chính thức đã công bố: {total}.",
            HowToCheck = "Cách kiểm tra",
            WhatItProves =
                "Mã xác nhận được tính từ toàn bộ nhật ký của hồ sơ cho đến lần xác nhận này. Nếu sau này có số liệu nào trong nhật ký bị sửa, bỏ hoặc đổi chỗ, mã sẽ khác. Mã tệp được tính từ toàn bộ nội dung tệp biên nhận, gồm cả tên đơn vị và bộ chỉ số.",
            WithTool = "Trên máy bất kỳ, không cần mạng, với công cụ opendti và tệp biên nhận:",
            OnServer = "So mã với nhật ký đang lưu trên hệ thống:",
            Check = "Kiểm tra biên nhận",
            CheckLead = "Nhập mã xác nhận và số mục nhật ký in trên biên nhận để so với nhật ký đang lưu trên hệ thống.",
            CodeHint = "64 ký tự; có thể nhập theo nhóm 4 ký tự như trên biên nhận.",
            VersionHint = "Số in trên biên nhận.",
            LookUp = "Kiểm tra",
            Unreadable =
                "Mã xác nhận gồm 64 chữ số hoặc chữ cái từ a đến f; số mục nhật ký là số nguyên. Hãy nhập lại như in trên biên nhận.",
            NotFound =
                "Trong các hồ sơ bạn được xem, không có lần xác nhận nào mang mã này ở mục nhật ký này. Hãy so lại từng nhóm ký tự và số mục.",
            InForce = "Mã đúng. Lần xác nhận này đang có hiệu lực.",
            Withdrawn = when => $"Mã đúng, nhưng lần xác nhận này không còn hiệu lực: lãnh đạo đơn vị đã thu hồi hồ sơ lúc {when}.",
            Unit = "Đơn vị",
            Round = "Kỳ đánh giá năm",
        };

    public static ReceiptTexts En { get; } =
        new()
        {
            Title = "Receipt",
            TitleOf = year => $"Receipt for the confirmed self-assessment {year}",
            NotConfirmed = state =>
                $"There is no receipt yet: the dossier is in the state “{state}”. It is there as soon as the leader confirms.",
            OldReceiptStillProves =
                "A receipt given before the withdrawal still proves what was confirmed then, but that confirmation is void. When the leader confirms again, there is a new receipt.",
            BackToOverview = "See the whole dossier",
            Download = "Download the receipt file (JSON)",
            IssuingBody = "Issuing body",
            OperatingBody = "Operating body",
            ConfirmedAt = "Confirmed and sent at",
            ClockOn = (clock, date) => $"{clock} on {date}",
            ConfirmedBy = "Confirmed by",
            Set = "Indicator set",
            SetOfVersion = (name, version) => $"{name}, version {version}",
            Version = "Entry in the record",
            Code = "Confirmation code",
            FileCode = "File code",
            SelfTotal = "Self-assessed points at the confirmation",
            Max = "Maximum",
            NotComputed = codes => $"Not counted at the confirmation, because units are compared: {codes}.",
            SinceReleased = total => $"A receipt holds the self-assessed points of the confirmation. Official points as released: {total}.",
            HowToCheck = "How to check it",
            WhatItProves =
                "The confirmation code is computed from the whole record of the dossier up to this confirmation. Should a figure in the record later be altered, left out or moved, the code would be another. The file code is computed from everything in the receipt file, the unit's name and the set included.",
            WithTool = "On any computer, without a network, with the tool opendti and the receipt file:",
            OnServer = "Compare the code with the record kept here:",
            Check = "Check a receipt",
            CheckLead =
                "Enter the confirmation code and the entry number printed on the receipt, to compare them with the record kept here.",
            CodeHint = "64 letters and digits; groups of four as printed are fine.",
            VersionHint = "The number printed on the receipt.",
            LookUp = "Check",
            Unreadable =
                "The code has 64 digits or letters from a to f; the entry is a whole number. Enter both as printed on the receipt.",
            NotFound =
                "Among the dossiers you may see, no confirmation has this code at this entry. Compare each group of letters and the number again.",
            InForce = "The code is right. This confirmation is in force.",
            Withdrawn = when => $"The code is right, but this confirmation is void: the unit's leader withdrew the dossier at {when}.",
            Unit = "Unit",
            Round = "Round of",
        };

    public static ReceiptTexts In(Language language) => language == Language.En ? En : Vi;
}
