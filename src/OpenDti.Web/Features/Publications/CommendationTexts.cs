using OpenDti.Scoring;

namespace OpenDti.Web.Features.Publications;

public sealed record CommendationTexts
{
    public required string Title { get; init; }
    public required string PublicTitle { get; init; }
    public required Func<string, string, string> By { get; init; }
    public required string NotPublic { get; init; }
    public required Func<string, string> PublicSince { get; init; }
    public required string NotDecided { get; init; }
    public required string Old { get; init; }
    public required string Rank { get; init; }
    public required string Unit { get; init; }
    public required string Points { get; init; }
    public required string Class { get; init; }
    public required Func<string, string> BonusBeside { get; init; }
    public required string Listed { get; init; }
    public required Func<HonourPlace, string?, string> Told { get; init; }
    public required Func<int, string> Tie { get; init; }
    public required string Decide { get; init; }
    public required string DecideHint { get; init; }
    public required string Limit { get; init; }
    public required string TiesLabel { get; init; }
    public required string TiesIn { get; init; }
    public required string TiesOut { get; init; }
    public required string Exclude { get; init; }
    public required string Reason { get; init; }
    public required string Keep { get; init; }
    public required string PublishTitle { get; init; }
    public required string PublishHint { get; init; }
    public required string Publish { get; init; }
    public required string Paper { get; init; }
    public required string Workbook { get; init; }
    public required string NothingChanged { get; init; }
    public required string None { get; init; }

    public static CommendationTexts Vi { get; } =
        new()
        {
            Title = "Danh sách đề nghị khen thưởng",
            PublicTitle = "Danh sách đơn vị được đề nghị khen thưởng",
            By = (number, date) => $"Theo kết quả công bố tại Quyết định số {number} ngày {date}",
            NotPublic = "Chưa công khai: chỉ cơ quan chủ trì xem được danh sách này.",
            PublicSince = at => $"Công khai từ {at}.",
            NotDecided = "Chưa chốt danh sách; dưới đây là danh sách theo mức thường dùng.",
            Old = "Kết quả đã được điều chỉnh sau khi lập danh sách. Lưu lại danh sách theo kết quả mới trước khi công khai.",
            Rank = "Hạng",
            Unit = "Đơn vị",
            Points = "Điểm",
            Class = "Xếp loại",
            BonusBeside = points => $"+ {points} thưởng",
            Listed = "Khen thưởng",
            Told = (place, why) =>
                place switch
                {
                    HonourPlace.Listed => "Đề nghị khen thưởng",
                    HonourPlace.TiedOut => "Đồng hạng tại mức cắt, không đưa vào danh sách",
                    _ => $"Không đề nghị. Lý do: {why}",
                },
            Tie = limit => $"Có đơn vị đồng hạng tại mức cắt: số đơn vị từ hạng {limit} trở lên nhiều hơn {limit}.",
            Decide = "Chốt danh sách",
            DecideHint =
                "Vị trí của đơn vị không được đề nghị để trống, không lấy đơn vị xếp sau thay thế. Mỗi lần lưu lại, danh sách phải công khai lại.",
            Limit = "Lấy đến hạng",
            TiesLabel = "Các đơn vị đồng hạng tại mức cắt",
            TiesIn = "Đưa vào tất cả",
            TiesOut = "Không đưa vào",
            Exclude = "Không đề nghị",
            Reason = "Lý do",
            Keep = "Lưu danh sách",
            PublishTitle = "Công khai danh sách",
            PublishHint = "Danh sách hiện cùng kết quả trên trang công khai.",
            Publish = "Công khai",
            Paper = "Tờ trình khen thưởng (DOCX)",
            Workbook = "Tải danh sách (XLSX)",
            NothingChanged = "Chưa có gì thay đổi.",
            None = "Không có đơn vị nào.",
        };

    public static CommendationTexts En { get; } =
        new()
        {
            Title = "List of units to be commended",
            PublicTitle = "Units to be commended",
            By = (number, date) => $"By the results released by decision {number} of {date}",
            NotPublic = "Not public: only the operating body sees this list.",
            PublicSince = at => $"Public since {at}.",
            NotDecided = "Nothing is decided yet; this is the list by the usual cut.",
            Old = "The results were corrected after this list was made. Keep it again by the new ones before publishing it.",
            Rank = "Rank",
            Unit = "Unit",
            Points = "Points",
            Class = "Class",
            BonusBeside = points => $"+ {points} bonus",
            Listed = "Commended",
            Told = (place, why) =>
                place switch
                {
                    HonourPlace.Listed => "To be commended",
                    HonourPlace.TiedOut => "Tied at the cut, left out",
                    _ => $"Left out. Reason: {why}",
                },
            Tie = limit => $"Units tie at the cut: more than {limit} units have rank {limit} or better.",
            Decide = "Decide on the list",
            DecideHint = "Who is left out leaves a gap; nobody moves up. A list that is kept again has to be published again.",
            Limit = "Down to rank",
            TiesLabel = "Units that tie at the cut",
            TiesIn = "All of them are commended",
            TiesOut = "None of them is",
            Exclude = "Leave out",
            Reason = "Reason",
            Keep = "Keep the list",
            PublishTitle = "Publish the list",
            PublishHint = "The list appears with the results on the portal.",
            Publish = "Publish",
            Paper = "Paper (DOCX)",
            Workbook = "List (XLSX)",
            NothingChanged = "Nothing has changed.",
            None = "There is no unit.",
        };

    public static CommendationTexts In(Language language) => language == Language.En ? En : Vi;
}
