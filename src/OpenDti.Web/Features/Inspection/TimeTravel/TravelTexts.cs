using OpenDti.Scoring;

namespace OpenDti.Web.Features.Inspection.TimeTravel;

public sealed record TravelTexts
{
    public required string Day { get; init; }
    public required string Time { get; init; }
    public required string Show { get; init; }
    public required string Unreadable { get; init; }
    public required string Future { get; init; }
    public required Func<string, string> Title { get; init; }
    public required string ShortTitle { get; init; }
    public required string Lead { get; init; }
    public required string Unit { get; init; }
    public required string StateThen { get; init; }
    public required string AnsweredThen { get; init; }
    public required string PointsThen { get; init; }
    public required string PointsNow { get; init; }
    public required string Change { get; init; }
    public required string Criterion { get; init; }
    public required string ValueThen { get; init; }
    public required string ValueNow { get; init; }
    public required string NotYet { get; init; }
    public required string NotOpenYet { get; init; }
    public required string Same { get; init; }
    public required Func<int, string> Caption { get; init; }

    public static TravelTexts Vi { get; } =
        new()
        {
            Day = "Số liệu tại ngày",
            Time = "Giờ",
            Show = "Xem tại thời điểm này",
            Unreadable = "Nhập ngày theo dạng ngày/tháng/năm và giờ theo dạng giờ:phút, ví dụ 20/10/2025 và 17:00.",
            Future = "Thời điểm này chưa đến.",
            Title = when => $"Số liệu tại thời điểm {when}",
            ShortTitle = "Số liệu tại một thời điểm",
            Lead = "Dựng lại từ nhật ký, đúng như đã ghi đến thời điểm này; điểm tính bằng số liệu lúc đó.",
            Unit = "Đơn vị",
            StateThen = "Trạng thái lúc đó",
            AnsweredThen = "Tiêu chí đã nhập",
            PointsThen = "Điểm lúc đó",
            PointsNow = "Điểm hiện nay",
            Change = "Thay đổi",
            Criterion = "Tiêu chí",
            ValueThen = "Số liệu lúc đó",
            ValueNow = "Hiện nay",
            NotYet = "Chưa mở",
            NotOpenYet = "Đến thời điểm này hồ sơ chưa được mở.",
            Same = "không đổi",
            Caption = count => $"{count} đơn vị, điểm theo số liệu đơn vị khai",
        };

    public static TravelTexts En { get; } =
        new()
        {
            Day = "As of the day",
            Time = "Time",
            Show = "Show that moment",
            Unreadable = "Enter the day as dd/mm/yyyy and the time as 17:00.",
            Future = "This moment has not come yet.",
            Title = when => $"As of {when}",
            ShortTitle = "As of a moment",
            Lead = "Rebuilt from the record, exactly as written up to that moment; points are computed from the figures of then.",
            Unit = "Unit",
            StateThen = "State then",
            AnsweredThen = "Criteria entered",
            PointsThen = "Points then",
            PointsNow = "Points now",
            Change = "Change",
            Criterion = "Criterion",
            ValueThen = "Figures then",
            ValueNow = "Now",
            NotYet = "Not open",
            NotOpenYet = "At that moment the dossier was not open yet.",
            Same = "unchanged",
            Caption = count => $"{count} units, points by the figures they declared",
        };

    public static TravelTexts In(Language language) => language == Language.En ? En : Vi;
}
