using OpenDti.Scoring;

namespace OpenDti.Web.Features.Explanations.OfGroup;

public sealed record GroupTexts
{
    public required Func<string, int, string> Title { get; init; }
    public required string Asked { get; init; }
    public required string Answered { get; init; }
    public required string Accepted { get; init; }
    public required string Upheld { get; init; }
    public required string Moved { get; init; }
    public required Func<string, string, string> RaisedAndCut { get; init; }
    public required string MovedHint { get; init; }
    public required Func<string, string> BeyondTitle { get; init; }
    public required string BeyondLead { get; init; }
    public required string NoneBeyond { get; init; }
    public required string Send { get; init; }
    public required string Words { get; init; }
    public required string WordsHint { get; init; }
    public required Func<string, string, string, string> Draft { get; init; }
    public required string Choose { get; init; }

    public static GroupTexts Vi { get; } =
        new()
        {
            Title = (kind, year) => $"Giải trình: {kind}, năm {year}",
            Asked = "Đã yêu cầu",
            Answered = "Đã giải trình",
            Accepted = "Chấp nhận",
            Upheld = "Giữ nguyên",
            Moved = "Điểm thay đổi",
            RaisedAndCut = (raised, cut) => $"Tăng {raised}; giảm {cut}",
            MovedHint = "so với điểm tự đánh giá của các tiêu chí được yêu cầu giải trình",
            BeyondTitle = criterion => $"Yêu cầu giải trình các đơn vị ngoài ngưỡng: {criterion}",
            BeyondLead = "Mỗi đơn vị được chọn nhận một yêu cầu nêu số tự đánh giá và số giám sát của chính đơn vị đó.",
            NoneBeyond = "Không có đơn vị nào ngoài ngưỡng mà bạn được giao và chưa được yêu cầu giải trình.",
            Send = "Gửi yêu cầu đến các đơn vị đã chọn",
            Words = "Ghi thêm cho mọi đơn vị",
            WordsHint = "Có thể để trống.",
            Draft = (name, declared, monitored) => $"{name}: đơn vị khai {declared}, số giám sát {monitored}.",
            Choose = "Chọn",
        };

    public static GroupTexts En { get; } =
        new()
        {
            Title = (kind, year) => $"Explanations: {kind}, {year}",
            Asked = "Asked",
            Answered = "Explained",
            Accepted = "Accepted",
            Upheld = "Upheld",
            Moved = "Points moved",
            RaisedAndCut = (raised, cut) => $"Raised {raised}; lowered {cut}",
            MovedHint = "against the declared points of the criteria that were asked about",
            BeyondTitle = criterion => $"Ask all units beyond tolerance: {criterion}",
            BeyondLead = "Each chosen unit gets a request that names its own declared and monitored figures.",
            NoneBeyond = "There is no unit beyond tolerance that was given to you and not asked yet.",
            Send = "Send the request to the chosen units",
            Words = "To be added for every unit",
            WordsHint = "May be left empty.",
            Draft = (name, declared, monitored) => $"{name}: declared {declared}, monitored {monitored}.",
            Choose = "Choose",
        };

    public static GroupTexts In(Language language) => language == Language.En ? En : Vi;
}
