using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Words about evidence that more than one page shows.</summary>
public sealed record EvidenceWords
{
    public required Func<EvidenceKind, string> Kind { get; init; }
    public required Func<EvidenceFileState, string> FileState { get; init; }
    public required Func<string, string> Pages { get; init; }
    public required string Lacking { get; init; }
    public required string OutsideWindowWord { get; init; }
    public required Func<string, string, string, string, string> OutsideWindow { get; init; }
    public required string Title { get; init; }
    public required string Add { get; init; }
    public required Func<string, string> Numbered { get; init; }
    public required Func<string, string> Dated { get; init; }
    public required Func<string, string> IssuedBy { get; init; }
    public required Func<string, string> Visited { get; init; }
    public required Func<string, string> At { get; init; }

    public static EvidenceWords Vi { get; } =
        new()
        {
            Kind = kind =>
                kind switch
                {
                    EvidenceKind.Document => "Văn bản",
                    EvidenceKind.Link => "Đường dẫn",
                    EvidenceKind.Picture => "Hình ảnh, danh sách",
                    _ => "Xem tại cơ quan",
                },
            FileState = state =>
                state switch
                {
                    EvidenceFileState.Clean => "Đã quét, không có mã độc",
                    EvidenceFileState.Infected => "Có mã độc, đã cách ly",
                    _ => "Chờ quét mã độc",
                },
            Pages = pages => $"trang {pages}",
            Lacking = "Thiếu tài liệu kiểm chứng",
            OutsideWindowWord = "Tài liệu ngoài thời gian lấy số liệu",
            OutsideWindow = (number, day, from, to) =>
                $"Số {number} ban hành ngày {day}, ngoài thời gian lấy số liệu ({from} – {to}). Kiểm tra ngày hoặc thay tài liệu.",
            Title = "Tài liệu kiểm chứng",
            Add = "Thêm tài liệu kiểm chứng",
            Numbered = number => $"Số {number}",
            Dated = date => $"ngày {date}",
            IssuedBy = issuer => $"của {issuer}",
            Visited = date => $"truy cập ngày {date}",
            At = place => $"xem tại {place}",
        };

    public static EvidenceWords En { get; } =
        new()
        {
            Kind = kind =>
                kind switch
                {
                    EvidenceKind.Document => "Document",
                    EvidenceKind.Link => "Link",
                    EvidenceKind.Picture => "Picture, list",
                    _ => "To be seen on the spot",
                },
            FileState = state =>
                state switch
                {
                    EvidenceFileState.Clean => "Scanned, no malware",
                    EvidenceFileState.Infected => "Malware found, set apart",
                    _ => "Waiting for the virus scan",
                },
            Pages = pages => $"page {pages}",
            Lacking = "Evidence missing",
            OutsideWindowWord = "Document outside the data window",
            OutsideWindow = (number, day, from, to) =>
                $"No. {number} was issued on {day}, outside the data window ({from} – {to}). Check the day or put another document in its place.",
            Title = "Evidence",
            Add = "Add evidence",
            Numbered = number => $"No. {number}",
            Dated = date => $"of {date}",
            IssuedBy = issuer => $"by {issuer}",
            Visited = date => $"visited on {date}",
            At = place => $"to be seen at {place}",
        };

    public static EvidenceWords In(Language language) => language == Language.En ? En : Vi;

    /// <summary>"Số 12/QĐ-UBND ngày 01/02/2026 của UBND tỉnh: Về việc thành lập Ban Chỉ đạo"</summary>
    public string NameOf(EvidenceItem item)
    {
        var date = item.DatedOn is { } day ? HanoiTime.DateOf(day) : "";
        return item.Kind switch
        {
            EvidenceKind.Document => $"{Numbered(item.Number!)} {Dated(date)} {IssuedBy(item.Issuer!)}: {item.Title}",
            EvidenceKind.Link => $"{item.Title} ({Visited(date)})",
            EvidenceKind.OnSite => $"{item.Title} ({At(item.Address!)})",
            _ => item.Title,
        };
    }
}
