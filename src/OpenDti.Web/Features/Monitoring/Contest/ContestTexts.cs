using OpenDti.Scoring;

namespace OpenDti.Web.Features.Monitoring.Contest;

/// <summary>Words of the page on which a unit contests a monitored figure.</summary>
public sealed record ContestTexts
{
    public required Func<string, string> Title { get; init; }
    public required string Measured { get; init; }
    public required string At { get; init; }
    public required string Lead { get; init; }
    public required string Words { get; init; }
    public required string WordsHint { get; init; }
    public required string Said { get; init; }
    public required string Submit { get; init; }
    public required string NothingSaved { get; init; }

    public static ContestTexts Vi { get; } =
        new()
        {
            Title = figure => $"Số liệu giám sát: {figure}",
            Measured = "Số liệu giám sát",
            At = "Nhận lúc",
            Lead = "Số liệu này do hệ thống đo. Đơn vị không sửa được; nếu thấy chưa đúng, ghi ý kiến để người thẩm định xem xét.",
            Words = "Ý kiến của đơn vị",
            WordsHint = "nêu số đúng theo đơn vị và căn cứ",
            Said = "Ý kiến đã gửi",
            Submit = "Gửi ý kiến",
            NothingSaved = "Chưa có gì được lưu.",
        };

    public static ContestTexts En { get; } =
        new()
        {
            Title = figure => $"Monitored figure: {figure}",
            Measured = "Monitored figure",
            At = "Received",
            Lead = "A system measures this figure. The unit cannot change it; where it is wrong, say so for the appraiser to look into.",
            Words = "What the unit says",
            WordsHint = "the right figure, and what proves it",
            Said = "What was said",
            Submit = "Send",
            NothingSaved = "Nothing was saved.",
        };

    public static ContestTexts In(Language language) => language == Language.En ? En : Vi;
}
