using OpenDti.Scoring;

namespace OpenDti.Web.Features.Appraisals.Queue;

public sealed record QueueTexts
{
    public required Func<string, int, string> Group { get; init; }
    public required string Nothing { get; init; }
    public required string Waiting { get; init; }
    public required string WaitingForOthers { get; init; }
    public required string WithUnit { get; init; }
    public required string Contested { get; init; }
    public required Func<int, string> OfThemContested { get; init; }
    public required string Decided { get; init; }
    public required Func<string, string> NotYet { get; init; }
    public required string ByCriterion { get; init; }
    public required string ByUnit { get; init; }
    public required string Criterion { get; init; }
    public required string Unit { get; init; }
    public required string First { get; init; }
    public required string Look { get; init; }
    public required string Scopes { get; init; }
    public required string Phrases { get; init; }
    public required string Explanations { get; init; }

    public static QueueTexts Vi { get; } =
        new()
        {
            Group = (kind, year) => $"{kind}, năm {year}",
            Nothing = "Chưa có tiêu chí nào được giao cho bạn thẩm định. Quản trị kỳ đánh giá giao phạm vi trong mục Kỳ đánh giá.",
            Waiting = "Chờ bạn quyết định",
            WaitingForOthers = "Chờ quyết định",
            WithUnit = "Đang ở đơn vị hoặc cấp khác",
            Contested = "Có ý kiến về số liệu giám sát",
            OfThemContested = count => $"{count} có ý kiến của đơn vị",
            Decided = "Đã quyết định",
            NotYet = deadline => $"Đơn vị còn nhập số liệu đến {deadline}; thẩm định bắt đầu sau khi khóa.",
            ByCriterion = "Theo tiêu chí",
            ByUnit = "Theo đơn vị",
            Criterion = "Tiêu chí",
            Unit = "Đơn vị",
            First = "Thẩm định tiếp",
            Look = "Xem tiêu chí",
            Scopes = "Giao phạm vi thẩm định",
            Phrases = "Câu mẫu",
            Explanations = "Giải trình",
        };

    public static QueueTexts En { get; } =
        new()
        {
            Group = (kind, year) => $"{kind}, {year}",
            Nothing = "No criterion was given to you yet. The administrator of the round gives scopes from the rounds.",
            Waiting = "To be decided by you",
            WaitingForOthers = "To be decided",
            WithUnit = "With the unit or another body",
            Contested = "Monitored figure contested",
            OfThemContested = count => $"{count} contested",
            Decided = "Decided",
            NotYet = deadline => $"Units enter figures until {deadline}; the appraisal begins after the lock.",
            ByCriterion = "By criterion",
            ByUnit = "By unit",
            Criterion = "Criterion",
            Unit = "Unit",
            First = "Go on appraising",
            Look = "See a criterion",
            Scopes = "Give scopes",
            Phrases = "Phrases",
            Explanations = "Explanations",
        };

    public static QueueTexts In(Language language) => language == Language.En ? En : Vi;
}
