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
    public required string Proposed { get; init; }
    public required string ProposedHint { get; init; }
    public required string ProposedDayHint { get; init; }
    public required string NoneProposed { get; init; }
    public required string Document { get; init; }
    public required string DocumentHint { get; init; }
    public required string Until { get; init; }
    public required string Said { get; init; }
    public required string SaidAt { get; init; }
    public required string Waits { get; init; }
    public required string Settled { get; init; }
    public required string SubmitAgain { get; init; }
    public required string Submit { get; init; }
    public required string NothingSaved { get; init; }

    public static ContestTexts Vi { get; } =
        new()
        {
            Title = figure => $"Số liệu giám sát: {figure}",
            Measured = "Số liệu giám sát",
            At = "Nhận lúc",
            Lead =
                "Số liệu này do hệ thống đo. Đơn vị không sửa được; nếu thấy chưa đúng, nêu ý kiến; người thẩm định xem xét khi quyết định về tiêu chí và đơn vị được thông báo.",
            Words = "Ý kiến của đơn vị",
            WordsHint = "số liệu chưa đúng ở điểm nào, vì sao",
            Proposed = "Số liệu theo đơn vị",
            ProposedHint = "để trống nếu chỉ nêu ý kiến",
            ProposedDayHint = "dd/mm/yyyy; để trống nếu chỉ nêu ý kiến",
            NoneProposed = "Không đề nghị số khác",
            Document = "Tài liệu kiểm chứng",
            DocumentHint = "số/ký hiệu, ngày, cơ quan ban hành, trích yếu hoặc đường dẫn; không ghi tài liệu mật",
            Until =
                "Mỗi số liệu được nêu ý kiến từ khi nhận cho đến khi kết quả của khối được phê duyệt; kết quả không được phê duyệt khi còn ý kiến chưa xem xét. Số liệu mới thì nêu lại được.",
            Said = "Ý kiến đã gửi",
            SaidAt = "Gửi lúc",
            Waits = "Chờ người thẩm định quyết định",
            Settled = "Đã được xem xét",
            Submit = "Gửi ý kiến",
            SubmitAgain = "Gửi ý kiến thay cho ý kiến trước",
            NothingSaved = "Chưa có gì được lưu.",
        };

    public static ContestTexts En { get; } =
        new()
        {
            Title = figure => $"Monitored figure: {figure}",
            Measured = "Monitored figure",
            At = "Received",
            Lead =
                "A system measures this figure. The unit cannot change it; where it is wrong, say so: an appraiser looks into it when deciding about the criterion, and the unit is told.",
            Words = "What the unit says",
            WordsHint = "what is wrong with the figure, and why",
            Proposed = "The figure that the unit holds for right",
            ProposedHint = "may be left empty",
            ProposedDayHint = "dd/mm/yyyy; may be left empty",
            NoneProposed = "No other figure",
            Document = "Evidence",
            DocumentHint = "number, date, issuer and title, or a link; name no classified document",
            Until =
                "Every figure may be contested from its arrival until the group's results are approved, and nothing is approved while something said waits. A new figure may be contested anew.",
            Said = "What was said",
            SaidAt = "Sent",
            Waits = "Waits for an appraiser's decision",
            Settled = "Considered",
            Submit = "Send",
            SubmitAgain = "Send in place of what was said before",
            NothingSaved = "Nothing was saved.",
        };

    public static ContestTexts In(Language language) => language == Language.En ? En : Vi;
}
