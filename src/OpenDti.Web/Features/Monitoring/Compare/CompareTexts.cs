using OpenDti.Scoring;

namespace OpenDti.Web.Features.Monitoring.Compare;

/// <summary>Words of the page that holds declared against monitored figures.</summary>
public sealed record CompareTexts
{
    public required Func<string, int, string> Title { get; init; }
    public required string DifferTitle { get; init; }
    public required Func<string, string> DifferHint { get; init; }
    public required string Tolerance { get; init; }
    public required string Show { get; init; }
    public required Func<int, string> DifferCaption { get; init; }
    public required string Unit { get; init; }
    public required string Criterion { get; init; }
    public required string Declared { get; init; }
    public required string Monitored { get; init; }
    public required string Deviation { get; init; }
    public required Func<string, string> Contested { get; init; }
    public required string NoDifference { get; init; }
    public required string CoverageTitle { get; init; }
    public required Func<int, string> CoverageCaption { get; init; }
    public required string Figure { get; init; }
    public required string Units { get; init; }
    public required string NoCoverage { get; init; }
    public required string StandingTitle { get; init; }
    public required Func<string, string> StandingHint { get; init; }
    public required Func<int, string> StandingCaption { get; init; }
    public required string Rank { get; init; }
    public required string Points { get; init; }
    public required string NoStanding { get; init; }
    public required string Hidden { get; init; }
    public required string Request { get; init; }
    public required string Sources { get; init; }

    public static CompareTexts Vi { get; } =
        new()
        {
            Title = (kind, year) => $"Số liệu giám sát: {kind}, {year}",
            DifferTitle = "Số liệu khai lệch với số liệu giám sát",
            DifferHint = percent =>
                $"Lệch quá {percent} so với số liệu giám sát, lệch nhiều nhất ở trên. Có thể yêu cầu đơn vị giải trình.",
            Tolerance = "Ngưỡng lệch (%)",
            Show = "Xem",
            DifferCaption = count => $"{count} tiêu chí cần làm rõ",
            Unit = "Đơn vị",
            Criterion = "Tiêu chí",
            Declared = "Đơn vị khai",
            Monitored = "Giám sát",
            Deviation = "Lệch",
            Contested = words => $"Ý kiến của đơn vị: {words}",
            NoDifference = "Không có tiêu chí nào lệch quá ngưỡng.",
            CoverageTitle = "Đã có số liệu giám sát",
            CoverageCaption = count => $"{count} số liệu",
            Figure = "Số liệu",
            Units = "Số đơn vị đã có",
            NoCoverage = "Chưa có số liệu giám sát nào.",
            StandingTitle = "Xếp hạng tạm tính theo số liệu giám sát",
            StandingHint = at =>
                $"Chỉ tính trên số liệu đã đo đến {at}; số liệu chưa đo chưa tính điểm. Dùng nội bộ, không phải kết quả đánh giá.",
            StandingCaption = count => $"{count} đơn vị, tạm tính",
            Rank = "Hạng tạm tính",
            Points = "Điểm tạm tính",
            NoStanding = "Chưa có số liệu giám sát để tạm tính.",
            Hidden = "Bạn thuộc một đơn vị trong khối này nên không xem được số liệu và điểm của các đơn vị.",
            Request = "Đề nghị cung cấp số liệu của cả khối",
            Sources = "Nguồn số liệu giám sát",
        };

    public static CompareTexts En { get; } =
        new()
        {
            Title = (kind, year) => $"Monitored figures: {kind}, {year}",
            DifferTitle = "Declared figures that differ from monitored ones",
            DifferHint = percent =>
                $"By more than {percent} of the monitored figure, the furthest first. The unit may be asked to explain.",
            Tolerance = "Tolerance (%)",
            Show = "Show",
            DifferCaption = count => $"{count} {(count == 1 ? "criterion" : "criteria")} to be cleared up",
            Unit = "Unit",
            Criterion = "Criterion",
            Declared = "Declared",
            Monitored = "Monitored",
            Deviation = "Deviation",
            Contested = words => $"The unit says: {words}",
            NoDifference = "No criterion differs by more than the tolerance.",
            CoverageTitle = "What is monitored so far",
            CoverageCaption = count => $"{count} {(count == 1 ? "figure" : "figures")}",
            Figure = "Figure",
            Units = "Units that have it",
            NoCoverage = "Nothing is monitored yet.",
            StandingTitle = "Provisional standing by monitored figures",
            StandingHint = at =>
                $"Computed from what was measured up to {at} alone; what is not measured brings no points yet. For the agency, not a result.",
            StandingCaption = count => $"{count} units, provisional",
            Rank = "Provisional rank",
            Points = "Provisional points",
            NoStanding = "Nothing is monitored yet that could be computed.",
            Hidden = "You belong to a unit of this group and do not see figures and points of its units.",
            Request = "Ask for figures of the whole group",
            Sources = "Sources of monitored figures",
        };

    public static CompareTexts In(Language language) => language == Language.En ? En : Vi;
}
