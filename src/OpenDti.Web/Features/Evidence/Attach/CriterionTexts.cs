using OpenDti.Scoring;

namespace OpenDti.Web.Features.Evidence.Attach;

/// <summary>Words of the page about the evidence of one criterion.</summary>
public sealed record CriterionTexts
{
    public required Func<string, string> Title { get; init; }
    public required string Asked { get; init; }
    public required string TimeBasis { get; init; }
    public required Func<EvidenceTime, string> Time { get; init; }
    public required string LookAgain { get; init; }
    public required string AttachedTitle { get; init; }
    public required Func<int, string> Caption { get; init; }
    public required string Item { get; init; }
    public required string File { get; init; }
    public required string Open { get; init; }
    public required string Visit { get; init; }
    public required string Detach { get; init; }
    public required string Act { get; init; }
    public required string StillInForce { get; init; }
    public required Func<string, string, string> Minuted { get; init; }
    public required string Nothing { get; init; }
    public required string ReuseTitle { get; init; }
    public required string ReuseHint { get; init; }
    public required string Choose { get; init; }
    public required Func<string, int, string> FromYear { get; init; }
    public required string Reuse { get; init; }
    public required string NewTitle { get; init; }
    public required string HandIn { get; init; }
    public required string BackToRow { get; init; }
    public required Func<string, string> SameFile { get; init; }
    public required string OpenUnscanned { get; init; }

    public required Func<string, string> ForExplanation { get; init; }
    public required string ToExplanation { get; init; }

    public static CriterionTexts Vi { get; } =
        new()
        {
            Title = criterion => $"Tài liệu kiểm chứng: {criterion}",
            Asked = "Bộ chỉ số yêu cầu",
            TimeBasis = "Mốc thời gian",
            Time = time =>
                time switch
                {
                    EvidenceTime.IssuedInPeriod => "Ban hành trong thời gian lấy số liệu",
                    EvidenceTime.StillInForce => "Còn hiệu lực",
                    EvidenceTime.AtClosing => "Tại thời điểm chốt số liệu",
                    _ => "Phát sinh trong thời gian lấy số liệu",
                },
            LookAgain = "Cần kiểm tra",
            AttachedTitle = "Đã gắn",
            Caption = count => $"{count} tài liệu",
            Item = "Tài liệu",
            File = "Tệp",
            Open = "Mở",
            Visit = "Mở trang web",
            Detach = "Gỡ",
            Act = "Thao tác",
            StillInForce = "Đơn vị trả lời: còn hiệu lực",
            Minuted = (date, words) => $"Đã xem tại cơ quan ngày {date}: {words}",
            Nothing = "Chưa gắn tài liệu nào.",
            ReuseTitle = "Dùng lại tài liệu đã có",
            ReuseHint = "Tài liệu đã nộp cho tiêu chí khác hoặc năm trước không phải tải lên lần nữa.",
            Choose = "Tài liệu",
            FromYear = (name, year) => $"{name} (hồ sơ năm {year})",
            Reuse = "Gắn với tiêu chí này",
            NewTitle = "Nộp tài liệu mới",
            HandIn = "Nộp và gắn với tiêu chí này",
            BackToRow = "Về ô nhập của tiêu chí",
            SameFile = units => $"Cùng một tệp với: {units}",
            OpenUnscanned = "Mở, tệp chưa được quét mã độc",
            ForExplanation = day =>
                $"Tiêu chí này được mở để giải trình đến hết ngày {day}: gắn thêm được tài liệu kiểm chứng, số liệu vẫn khóa. Tài liệu đã gắn trước yêu cầu được giữ nguyên.",
            ToExplanation = "Nội dung yêu cầu và giải trình",
        };

    public static CriterionTexts En { get; } =
        new()
        {
            Title = criterion => $"Evidence: {criterion}",
            Asked = "The set asks for",
            TimeBasis = "Time basis",
            Time = time =>
                time switch
                {
                    EvidenceTime.IssuedInPeriod => "Issued within the data window",
                    EvidenceTime.StillInForce => "Still in force",
                    EvidenceTime.AtClosing => "As of the closing day",
                    _ => "Arisen within the data window",
                },
            LookAgain = "Look again",
            AttachedTitle = "Attached",
            Caption = count => $"{count} {(count == 1 ? "piece" : "pieces")}",
            Item = "Evidence",
            File = "File",
            Open = "Open",
            Visit = "Open the web page",
            Detach = "Take off",
            Act = "Action",
            StillInForce = "The unit answered: still in force",
            Minuted = (date, words) => $"Seen on the spot on {date}: {words}",
            Nothing = "Nothing is attached yet.",
            ReuseTitle = "Use again what is there",
            ReuseHint = "What was handed in for another criterion or year need not be uploaded once more.",
            Choose = "Evidence",
            FromYear = (name, year) => $"{name} (of {year})",
            Reuse = "Attach to this criterion",
            NewTitle = "Hand in something new",
            HandIn = "Hand in and attach to this criterion",
            BackToRow = "Back to where it is entered",
            SameFile = units => $"The same file as: {units}",
            OpenUnscanned = "Open, not scanned for malware",
            ForExplanation = day =>
                $"This criterion is open for the explanation until the end of {day}: more evidence may be attached, the figures stay locked. What was attached before the request stays.",
            ToExplanation = "The request and the explanation",
        };

    public static CriterionTexts In(Language language) => language == Language.En ? En : Vi;
}
