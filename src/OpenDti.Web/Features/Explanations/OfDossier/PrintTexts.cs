using OpenDti.Scoring;

namespace OpenDti.Web.Features.Explanations.OfDossier;

/// <summary>Words of the printed request.</summary>
public sealed record PrintTexts
{
    public required string Title { get; init; }
    public required Func<int, string> Subject { get; init; }
    public required Func<string, string> To { get; init; }
    public required string Lead { get; init; }
    public required string Foot { get; init; }
    public required string Signer { get; init; }

    public static PrintTexts Vi { get; } =
        new()
        {
            Title = "Phiếu yêu cầu giải trình",
            Subject = year => $"Kết quả tự đánh giá chuyển đổi số năm {year}",
            To = unit => $"Kính gửi: {unit}",
            Lead = "Qua thẩm định, đề nghị đơn vị giải trình các nội dung sau:",
            Foot =
                "Đơn vị gửi giải trình trên hệ thống trước thời hạn ghi ở từng nội dung, nêu rõ số liệu và gắn kèm tài liệu kiểm chứng làm căn cứ.",
            Signer = "Người lập phiếu (ký, ghi rõ họ tên)",
        };

    public static PrintTexts En { get; } =
        new()
        {
            Title = "Request for explanation",
            Subject = year => $"Self-assessment of digital transformation {year}",
            To = unit => $"To: {unit}",
            Lead = "On appraisal, the unit is asked to explain the following:",
            Foot =
                "The unit sends its explanation in the system by the day given with each item, naming the figures, with documents attached that prove it.",
            Signer = "Drawn up by (signature, full name)",
        };

    public static PrintTexts In(Language language) => language == Language.En ? En : Vi;
}
