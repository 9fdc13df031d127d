using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Open;

public sealed record OpenTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Year { get; init; }
    public required string Kind { get; init; }
    public required string Set { get; init; }
    public required string WindowFrom { get; init; }
    public required string WindowTo { get; init; }
    public required string WindowHint { get; init; }
    public required string DeadlineDay { get; init; }
    public required string DeadlineTime { get; init; }
    public required string DeadlineHint { get; init; }
    public required string Submit { get; init; }
    public required string NothingSaved { get; init; }
    public required string Opening { get; init; }
    public required Func<string, string> OpeningFor { get; init; }

    public static OpenTexts Vi { get; } =
        new()
        {
            Title = "Mở kỳ đánh giá",
            Lead = "Khi kỳ đánh giá được mở, mỗi đơn vị trong khối có ngay một hồ sơ để nhập số liệu.",
            Year = "Năm đánh giá",
            Kind = "Khối",
            Set = "Bộ chỉ số",
            WindowFrom = "Lấy số liệu từ ngày",
            WindowTo = "Lấy số liệu đến hết ngày",
            WindowHint = "dd/mm/yyyy, tính cả ngày đầu và ngày cuối",
            DeadlineDay = "Hạn xác nhận, ngày",
            DeadlineTime = "Hạn xác nhận, giờ",
            DeadlineHint = "Giờ Hà Nội. Nội dung đến máy chủ từ đúng giờ này trở đi không được nhận.",
            Submit = "Mở kỳ đánh giá",
            NothingSaved = "Chưa có kỳ đánh giá nào được mở.",
            Opening = "Đang mở kỳ đánh giá…",
            OpeningFor = units => $"Đang mở kỳ đánh giá cho {units} đơn vị…",
        };

    public static OpenTexts En { get; } =
        new()
        {
            Title = "Open a round",
            Lead = "Every unit of the kind gets its dossier as soon as you confirm.",
            Year = "Year evaluated",
            Kind = "Kind of units",
            Set = "Indicator set",
            WindowFrom = "Data from",
            WindowTo = "Data up to and including",
            WindowHint = "dd/mm/yyyy, both days included",
            DeadlineDay = "Deadline, day",
            DeadlineTime = "Deadline, time",
            DeadlineHint = "Hà Nội time. What reaches the server at this very time or later is not accepted.",
            Submit = "Open the round",
            NothingSaved = "No round was opened.",
            Opening = "Opening the round…",
            OpeningFor = units => $"Opening the round for {units} units…",
        };

    public static OpenTexts In(Language language) => language == Language.En ? En : Vi;
}
