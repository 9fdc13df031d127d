using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.RoundList;

public sealed record RoundListTexts
{
    public required string Title { get; init; }
    public required string Monitoring { get; init; }
    public required string Caption { get; init; }
    public required string Year { get; init; }
    public required string Kind { get; init; }
    public required string Stage { get; init; }
    public required string Sent { get; init; }
    public required string Confirmed { get; init; }
    public required string Empty { get; init; }
    public required string Open { get; init; }
    public required string CheckReceipt { get; init; }
    public required string ClockBehind { get; init; }
    public required Func<int, string> RollOver { get; init; }

    public static RoundListTexts Vi { get; } =
        new()
        {
            Title = "Kỳ đánh giá",
            Monitoring = "Số liệu giám sát",
            Caption = "Các kỳ đánh giá, mới nhất trước",
            Year = "Năm",
            Kind = "Khối",
            Stage = "Giai đoạn",
            Sent = "Đã trình (gồm đã xác nhận)",
            Confirmed = "Đã xác nhận",
            Empty = "Chưa có kỳ đánh giá nào.",
            Open = "Mở kỳ đánh giá",
            CheckReceipt = "Kiểm tra biên nhận của một đơn vị",
            ClockBehind =
                "Đồng hồ của máy chủ vừa bị chỉnh lùi. Hệ thống tạm giữ nguyên thời điểm đã đạt tới nên không hạn nào bị mở lại; đề nghị người vận hành kiểm tra đồng hồ.",
            RollOver = year => $"Chuẩn bị kỳ năm {year}",
        };

    public static RoundListTexts En { get; } =
        new()
        {
            Title = "Rounds",
            Monitoring = "Monitored figures",
            Caption = "Rounds, newest first",
            Year = "Year",
            Kind = "Kind of units",
            Stage = "Stage",
            Sent = "Sent (with the confirmed)",
            Confirmed = "Confirmed",
            Empty = "There is no round yet.",
            Open = "Open a round",
            CheckReceipt = "Check a unit's receipt",
            ClockBehind =
                "The clock of the server was set back. Time stands still here until it has caught up, so that no deadline opens again; the operator should check the clock.",
            RollOver = year => $"Prepare the round of {year}",
        };

    public static RoundListTexts In(Language language) => language == Language.En ? En : Vi;
}
