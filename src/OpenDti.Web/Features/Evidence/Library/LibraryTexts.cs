using OpenDti.Scoring;

namespace OpenDti.Web.Features.Evidence.Library;

/// <summary>Words of the page with all of a unit's evidence.</summary>
public sealed record LibraryTexts
{
    public required Func<int, string> Title { get; init; }
    public required string UsedHere { get; init; }
    public required string Size { get; init; }
    public required string LackingCount { get; init; }
    public required string LackingTitle { get; init; }
    public required string LackingHint { get; init; }
    public required string AllTitle { get; init; }
    public required Func<int, string> Caption { get; init; }
    public required string Item { get; init; }
    public required string Proves { get; init; }
    public required string File { get; init; }
    public required string NotAttached { get; init; }
    public required Func<int, string> FromYear { get; init; }
    public required Func<string, string> SameFile { get; init; }
    public required string NoFile { get; init; }
    public required string Empty { get; init; }
    public required string UploadTitle { get; init; }
    public required string UploadHint { get; init; }
    public required string Upload { get; init; }
    public required string Closed { get; init; }
    public required Func<string, string> Except { get; init; }

    public static LibraryTexts Vi { get; } =
        new()
        {
            Title = year => $"Tài liệu kiểm chứng, hồ sơ năm {year}",
            UsedHere = "Tài liệu dùng trong hồ sơ này",
            Size = "Dung lượng của đơn vị",
            LackingCount = "Tiêu chí thiếu tài liệu",
            LackingTitle = "Tiêu chí thiếu tài liệu kiểm chứng",
            LackingHint = "Đã khai số liệu nhưng chưa gắn tài liệu nào.",
            AllTitle = "Tất cả tài liệu của đơn vị",
            Caption = count => $"{count} tài liệu, mới nhất ở trên",
            Item = "Tài liệu",
            Proves = "Gắn với tiêu chí",
            File = "Tệp",
            NotAttached = "Chưa gắn với tiêu chí nào",
            FromYear = year => $"Nộp ở hồ sơ năm {year}",
            SameFile = units => $"Cùng một tệp với: {units}",
            NoFile = "không có tệp",
            Empty = "Đơn vị chưa nộp tài liệu nào.",
            UploadTitle = "Tải lên nhiều tệp",
            UploadHint = "Tải lên một lần rồi mở từng tài liệu để ghi số, ngày, trích yếu và gắn với tiêu chí.",
            Upload = "Tải lên",
            Closed = "Hồ sơ đang ở trạng thái không sửa được, hoặc đã hết hạn; tài liệu chỉ để xem",
            Except = criteria => $", trừ tiêu chí đang được trả lại hoặc yêu cầu giải trình: {criteria}",
        };

    public static LibraryTexts En { get; } =
        new()
        {
            Title = year => $"Evidence, self-assessment {year}",
            UsedHere = "Used in this dossier",
            Size = "Space used by the unit",
            LackingCount = "Criteria without evidence",
            LackingTitle = "Criteria without evidence",
            LackingHint = "Figures are entered, and nothing is attached to prove them.",
            AllTitle = "All evidence of the unit",
            Caption = count => $"{count} {(count == 1 ? "piece" : "pieces")}, latest first",
            Item = "Evidence",
            Proves = "Attached to",
            File = "File",
            NotAttached = "Attached to no criterion yet",
            FromYear = year => $"Handed in for {year}",
            SameFile = units => $"The same file as: {units}",
            NoFile = "no file",
            Empty = "The unit has handed in nothing yet.",
            UploadTitle = "Upload many files",
            UploadHint = "Upload them at once, then open each to write its number, day and abstract and to attach it to criteria.",
            Upload = "Upload",
            Closed = "The dossier is in a state that cannot be changed, or its deadline has passed; evidence can only be read",
            Except = criteria => $", except for criteria that were returned or are to be explained: {criteria}",
        };

    /// <summary>That evidence can only be read, and the criteria that are open all the same.</summary>
    public string ClosedBut(IEnumerable<string> open)
    {
        var criteria = string.Join(", ", open);
        return Closed + (criteria.Length > 0 ? Except(criteria) : "") + ".";
    }

    public static LibraryTexts In(Language language) => language == Language.En ? En : Vi;
}
