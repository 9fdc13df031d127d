using OpenDti.Scoring;

namespace OpenDti.Web.Features.IndicatorSets.Adopt;

public sealed record SetListTexts
{
    public required string Title { get; init; }
    public required string Caption { get; init; }
    public required string Name { get; init; }
    public required string Version { get; init; }
    public required string Total { get; init; }
    public required string Criteria { get; init; }
    public required string Fictional { get; init; }
    public required string Empty { get; init; }
    public required string AddTitle { get; init; }
    public required string AddHint { get; init; }
    public required string File { get; init; }
    public required string Add { get; init; }
    public required string Files { get; init; }
    public required string UploadTitle { get; init; }
    public required string UploadHint { get; init; }
    public required string Template { get; init; }
    public required string TemplateHint { get; init; }
    public required Func<string, string> ByDecision { get; init; }
    public required string UploadFile { get; init; }
    public required string Upload { get; init; }
    public required string NothingSaved { get; init; }

    public static SetListTexts Vi { get; } =
        new()
        {
            Title = "Bộ chỉ số",
            Caption = "Bộ chỉ số đã đưa vào sử dụng",
            Name = "Tên bộ chỉ số",
            Version = "Phiên bản",
            Total = "Tổng điểm",
            Criteria = "Số tiêu chí",
            Fictional = "Minh họa, không phải của tỉnh nào.",
            Empty = "Chưa có bộ chỉ số nào.",
            AddTitle = "Đưa vào sử dụng một bộ chỉ số có sẵn",
            AddHint = "Phiên bản đã đưa vào sử dụng thì không sửa được nữa.",
            File = "Bộ chỉ số kèm theo phần mềm",
            Add = "Đưa vào sử dụng",
            Files = "Tải về",
            UploadTitle = "Tải lên một bộ chỉ số",
            UploadHint =
                "Điền vào mẫu, hoặc tải một bộ đang có về dạng XLSX, sửa và đặt số phiên bản mới, rồi tải lên. Tệp được kiểm tra và cho xem trước; chưa có gì được đưa vào sử dụng khi tải lên.",
            Template = "Tải mẫu bộ chỉ số (XLSX)",
            TemplateHint =
                "Mẫu có dòng ghi “VÍ DỤ”: thay bằng chỉ số của tỉnh, mỗi dòng một chỉ số. Trang Hướng dẫn có ví dụ cho từng cách tính; trang Thông tin chung ghi số, ngày, cơ quan ban hành quyết định, khi đó mục Minh họa ghi Không.",
            ByDecision = number => $"Quyết định số {number}",
            UploadFile = "Tệp bộ chỉ số (.xlsx hoặc .yaml)",
            Upload = "Tải lên và xem trước",
            NothingSaved = "Chưa có bộ chỉ số nào được đưa vào sử dụng.",
        };

    public static SetListTexts En { get; } =
        new()
        {
            Title = "Indicator sets",
            Caption = "Adopted indicator sets",
            Name = "Name of the set",
            Version = "Version",
            Total = "Total",
            Criteria = "Criteria",
            Fictional = "Fictional, no province's own.",
            Empty = "There is no indicator set yet.",
            AddTitle = "Adopt a set that comes with the product",
            AddHint = "An adopted version is never changed.",
            File = "Shipped set",
            Add = "Adopt",
            Files = "Download",
            UploadTitle = "Upload a set",
            UploadHint =
                "Fill in the template, or download a set as XLSX, change it and give it a new version; then upload it. The file is checked and shown; nothing is adopted by uploading it.",
            Template = "Download the template (XLSX, in Vietnamese)",
            TemplateHint =
                "One line of it is marked “VÍ DỤ” (example): replace it, one indicator a line; the sheet “Hướng dẫn” has an example for each way of scoring. In “Thông tin chung”, once a decision issued the set, give its number, day and issuer and write “Không” (no) beside “Minh họa” (illustration).",
            ByDecision = number => $"decision {number}",
            UploadFile = "File of the set (.xlsx or .yaml)",
            Upload = "Upload and preview",
            NothingSaved = "No set was adopted.",
        };

    /// <summary>A set that comes with the product: its name, and by which decision or that it is made up.</summary>
    public string Shipped(IndicatorSet set, Language language) =>
        $"{set.Name.In(language)} ({(set.Decision is { } decision ? ByDecision(decision.Number) : $"{Version.ToLowerInvariant()} {set.Version}")})";

    public static SetListTexts In(Language language) => language == Language.En ? En : Vi;
}
