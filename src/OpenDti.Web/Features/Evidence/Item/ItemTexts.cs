using OpenDti.Scoring;

namespace OpenDti.Web.Features.Evidence.Item;

/// <summary>Words of the page of one piece of evidence.</summary>
public sealed record ItemTexts
{
    public required string Kind { get; init; }
    public required string Number { get; init; }
    public required string IssuedOn { get; init; }
    public required string VisitedOn { get; init; }
    public required string Issuer { get; init; }
    public required string Address { get; init; }
    public required string Place { get; init; }
    public required string HandedIn { get; init; }
    public required string File { get; init; }
    public required string Hash { get; init; }
    public required Func<int, string> FromYear { get; init; }
    public required string Replaced { get; init; }
    public required string ToNewer { get; init; }
    public required Func<string, string> SameFile { get; init; }
    public required string UsesTitle { get; init; }
    public required Func<int, string> UsesCaption { get; init; }
    public required string Criterion { get; init; }
    public required string Pages { get; init; }
    public required string Minutes { get; init; }
    public required string NoUse { get; init; }
    public required Func<string, string, string> Minuted { get; init; }
    public required string NotMinuted { get; init; }
    public required string AttachTitle { get; init; }
    public required string Attach { get; init; }
    public required string ReplaceTitle { get; init; }
    public required string ReplaceHint { get; init; }
    public required Func<int, string> OtherFile { get; init; }
    public required string Replace { get; init; }
    public required string MinuteTitle { get; init; }
    public required string MinuteHint { get; init; }
    public required string SeenOn { get; init; }
    public required string Words { get; init; }
    public required string Minute { get; init; }
    public required string EarlierTitle { get; init; }

    public static ItemTexts Vi { get; } =
        new()
        {
            Kind = "Loại",
            Number = "Số, ký hiệu",
            IssuedOn = "Ngày ban hành",
            VisitedOn = "Ngày truy cập",
            Issuer = "Cơ quan ban hành",
            Address = "Địa chỉ",
            Place = "Nơi xem",
            HandedIn = "Nộp lúc",
            File = "Tệp",
            Hash = "Mã băm của tệp (SHA-256)",
            FromYear = year => $"Tài liệu này nộp ở hồ sơ năm {year}.",
            Replaced = "Đã có bản mới hơn thay thế tài liệu này.",
            ToNewer = "Xem bản mới",
            SameFile = units => $"Cùng một tệp với: {units}",
            UsesTitle = "Tiêu chí được chứng minh trong hồ sơ này",
            UsesCaption = count => $"{count} tiêu chí",
            Criterion = "Tiêu chí",
            Pages = "Trang",
            Minutes = "Biên bản xem tại cơ quan",
            NoUse = "Chưa gắn với tiêu chí nào.",
            Minuted = (date, words) => $"Xem ngày {date}: {words}",
            NotMinuted = "Chưa có biên bản",
            AttachTitle = "Gắn với tiêu chí",
            Attach = "Gắn với các tiêu chí đã chọn",
            ReplaceTitle = "Sửa mô tả hoặc thay tệp",
            ReplaceHint = "Bản mới thay bản này ở mọi tiêu chí của hồ sơ; bản cũ vẫn được giữ để đối chiếu.",
            OtherFile = most => $"Tệp mới, tối đa {most} MB; bỏ trống để giữ tệp cũ",
            Replace = "Lưu bản mới",
            MinuteTitle = "Lập biên bản xem tại cơ quan",
            MinuteHint = "Tên người lập và thời gian lập được ghi tự động.",
            SeenOn = "Ngày xem (dd/mm/yyyy)",
            Words = "Nội dung đã xem và kết luận",
            Minute = "Lưu biên bản",
            EarlierTitle = "Các bản trước",
        };

    public static ItemTexts En { get; } =
        new()
        {
            Kind = "Kind",
            Number = "Number",
            IssuedOn = "Issued on",
            VisitedOn = "Visited on",
            Issuer = "Issued by",
            Address = "Address",
            Place = "To be seen at",
            HandedIn = "Handed in",
            File = "File",
            Hash = "SHA-256 of the file",
            FromYear = year => $"This was handed in for {year}.",
            Replaced = "A newer version has replaced this.",
            ToNewer = "See the newer version",
            SameFile = units => $"The same file as: {units}",
            UsesTitle = "What it proves in this dossier",
            UsesCaption = count => $"{count} {(count == 1 ? "criterion" : "criteria")}",
            Criterion = "Criterion",
            Pages = "Pages",
            Minutes = "Minutes of the visit",
            NoUse = "Attached to no criterion yet.",
            Minuted = (date, words) => $"Seen on {date}: {words}",
            NotMinuted = "No minutes yet",
            AttachTitle = "Attach to criteria",
            Attach = "Attach to the chosen criteria",
            ReplaceTitle = "Correct the description or replace the file",
            ReplaceHint = "The new version takes the place of this one wherever the dossier uses it; this one is kept.",
            OtherFile = most => $"New file, up to {most} MB; leave empty to keep the present one",
            Replace = "Save the new version",
            MinuteTitle = "Minutes of a visit",
            MinuteHint = "Who writes them and when is recorded by itself.",
            SeenOn = "Seen on (dd/mm/yyyy)",
            Words = "What was seen, and what follows",
            Minute = "Save the minutes",
            EarlierTitle = "Earlier versions",
        };

    public static ItemTexts In(Language language) => language == Language.En ? En : Vi;
}
