using OpenDti.Scoring;

namespace OpenDti.Web.Features.Councils.Decide;

public sealed record RulingTexts
{
    public required Func<string, string> Title { get; init; }
    public required string Now { get; init; }
    public required string Figure { get; init; }
    public required string Figures { get; init; }
    public required string InForce { get; init; }
    public required string Decision { get; init; }
    public required string Mode { get; init; }
    public required string ByFigures { get; init; }
    public required string ByPoints { get; init; }
    public required string Points { get; init; }
    public required Func<string, string> PointsHint { get; init; }
    public required Func<string, string> ValueHint { get; init; }
    public required string Choose { get; init; }
    public required string WordsHint { get; init; }
    public required string Preview { get; init; }
    public required string Record { get; init; }
    public required string Withdraw { get; init; }
    public required string WithdrawHint { get; init; }
    public required string RecordHint { get; init; }
    public required string DecidedAt { get; init; }

    public static RulingTexts Vi { get; } =
        new()
        {
            Title = line => $"Hội đồng quyết định: {line}",
            Now = "Hiện tại",
            Figure = "Số liệu",
            Figures = "Số liệu của tiêu chí",
            InForce = "Quyết định đang có hiệu lực",
            Decision = "Ghi quyết định của Hội đồng",
            Mode = "Hội đồng quyết định",
            ByFigures = "Số liệu, điểm tính theo quy tắc",
            ByPoints = "Số điểm",
            Points = "Điểm Hội đồng quyết định",
            PointsHint = max => $"Từ 0 đến {max}.",
            ValueHint = appraised => $"Thẩm định: {appraised}. Để trống nếu giữ nguyên.",
            Choose = "Chọn mức xếp loại",
            WordsHint = "Đưa vào biên bản; đơn vị đọc nội dung này.",
            Preview = "Xem ảnh hưởng",
            Record = "Ghi nhận quyết định",
            Withdraw = "Hủy quyết định này",
            WithdrawHint = "Lý do hủy; đơn vị đọc nội dung này.",
            RecordHint = "Xem ảnh hưởng trước, rồi ghi nhận.",
            DecidedAt = "Ghi nhận lúc",
        };

    public static RulingTexts En { get; } =
        new()
        {
            Title = line => $"Decision of the council: {line}",
            Now = "Now",
            Figure = "Figure",
            Figures = "Figures of the criterion",
            InForce = "Decision in force",
            Decision = "Record a decision of the council",
            Mode = "The council decides on",
            ByFigures = "Figures; the rule gives the points",
            ByPoints = "Points",
            Points = "Points by the council",
            PointsHint = max => $"0 to {max}.",
            ValueHint = appraised => $"Appraised: {appraised}. Leave empty to keep it.",
            Choose = "Choose a class",
            WordsHint = "Goes into the minutes; the unit reads it.",
            Preview = "Show the effect",
            Record = "Record the decision",
            Withdraw = "Withdraw this decision",
            WithdrawHint = "Why; the unit reads it.",
            RecordHint = "Look at the effect first, then record.",
            DecidedAt = "Recorded at",
        };

    public static RulingTexts In(Language language) => language == Language.En ? En : Vi;
}
