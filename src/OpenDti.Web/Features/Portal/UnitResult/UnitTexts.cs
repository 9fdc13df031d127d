using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.UnitResult;

/// <summary>Words of one unit's page.</summary>
public sealed record UnitTexts
{
    public required string InGroup { get; init; }
    public required Func<string, string> PlotTitle { get; init; }
    public required Func<string, int?, int, string> PlaceOf { get; init; }
    public required Func<string, string, string, string, string, string> PlotWords { get; init; }
    public required Func<string, string> PlotAxis { get; init; }
    public required Func<string, string> KeyOwn { get; init; }
    public required string KeyOther { get; init; }
    public required Func<string, string> KeyAverage { get; init; }
    public required string PlotTable { get; init; }
    public required string Alone { get; init; }
    public required string AgainstAverage { get; init; }
    public required Func<string, string> AverageIs { get; init; }
    public required string Difference { get; init; }
    public required string Similar { get; init; }
    public required Func<string, int, string> SimilarRule { get; init; }
    public required string SimilarAverage { get; init; }
    public required string SimilarUnits { get; init; }
    public required string Profile { get; init; }
    public required string Strengths { get; init; }
    public required string Weaknesses { get; init; }
    public required string NoStrength { get; init; }
    public required string NoWeakness { get; init; }
    public required Func<int, string> ProfileRule { get; init; }
    public required string Line { get; init; }
    public required string Lead { get; init; }
    public required string LeadUnit { get; init; }
    public required string Reached { get; init; }
    public required string Shortest { get; init; }
    public required Func<int, string> ShortestRule { get; init; }
    public required string NothingShort { get; init; }
    public required string NotReached { get; init; }
    public required string Why { get; init; }

    public static UnitTexts Vi { get; } =
        new()
        {
            InGroup = "Vị trí trong khối",
            PlotTitle = unit => $"Tổng điểm của {unit} và các đơn vị cùng khối",
            PlaceOf = (unit, rank, units) => rank is null ? $"{unit} không xếp hạng" : $"{unit} xếp thứ {rank} trong {units} đơn vị",
            PlotWords = (place, own, least, average, most) =>
                $"{place} với {own} điểm. Đơn vị thấp nhất {least} điểm, trung bình khối {average} điểm, đơn vị cao nhất {most} điểm.",
            PlotAxis = max => $"Trục ngang là tổng điểm, từ 0 đến điểm tối đa {max}; các đơn vị gần bằng điểm xếp chồng lên nhau.",
            KeyOwn = points => $"đơn vị này: {points}",
            KeyOther = "đơn vị khác trong khối",
            KeyAverage = points => $"trung bình khối: {points}",
            PlotTable = "Xem số liệu của biểu đồ",
            Alone = "Kỳ này khối chỉ có một đơn vị nên không có đơn vị nào để so sánh.",
            AgainstAverage = "So với trung bình khối",
            AverageIs = average => $"trung bình khối {average} điểm",
            Difference = "Chênh lệch",
            Similar = "So với các đơn vị tương đồng",
            SimilarRule = (traits, units) =>
                traits.Length == 0
                    ? $"{units} đơn vị của khối không có đặc điểm riêng, kể cả đơn vị này."
                    : $"{units} đơn vị của khối có cùng đặc điểm ({traits}), kể cả đơn vị này.",
            SimilarAverage = "Trung bình đơn vị tương đồng",
            SimilarUnits = "Xem các đơn vị tương đồng",
            Profile = "Điểm mạnh và hạn chế so với khối",
            Strengths = "Cao hơn trung bình khối nhiều nhất",
            Weaknesses = "Thấp hơn trung bình khối nhiều nhất",
            NoStrength = "Không có nội dung nào cao hơn trung bình khối.",
            NoWeakness = "Không có nội dung nào thấp hơn trung bình khối.",
            ProfileRule = most =>
                $"Cách chọn: trên từng tiêu chí được công khai (hoặc chỉ số chính, nếu tiêu chí của chỉ số đó không công khai), lấy tỷ lệ đạt của đơn vị trừ tỷ lệ đạt trung bình của khối; mỗi bên liệt kê tối đa {most} nội dung chênh nhiều nhất, chênh bằng nhau thì theo thứ tự trong bộ chỉ số.",
            Line = "Nội dung",
            Lead = "So với khối",
            LeadUnit = "điểm %",
            Reached = "Đơn vị đạt tối đa",
            Shortest = "Nội dung có điểm chưa đạt lớn nhất",
            ShortestRule = most => $"Tối đa {most} nội dung có điểm chưa đạt lớn nhất, không phụ thuộc kết quả của đơn vị khác.",
            NothingShort = "Đơn vị đạt điểm tối đa ở mọi nội dung.",
            NotReached = "Chưa đạt",
            Why = "Lý do",
        };

    public static UnitTexts En { get; } =
        new()
        {
            InGroup = "Place within the group",
            PlotTitle = unit => $"Totals of {unit} and of the other units of its group",
            PlaceOf = (unit, rank, units) => rank is null ? $"{unit} is not ranked" : $"{unit} is number {rank} of {units} units",
            PlotWords = (place, own, least, average, most) =>
                $"{place} with {own} points. The lowest unit has {least} points, the group {average} on average, the highest unit {most}.",
            PlotAxis = max =>
                $"The horizontal axis is the total, from 0 to the maximum of {max}; units with nearly the same total stand above one another.",
            KeyOwn = points => $"this unit: {points}",
            KeyOther = "another unit of the group",
            KeyAverage = points => $"group average: {points}",
            PlotTable = "Show the figures of the chart",
            Alone = "There is only one unit in the group this time, so there is nobody to compare with.",
            AgainstAverage = "Against the group average",
            AverageIs = average => $"group average {average} points",
            Difference = "Difference",
            Similar = "Beside similar units",
            SimilarRule = (traits, units) =>
                traits.Length == 0
                    ? $"{units} units of the group have no traits of their own, this one among them."
                    : $"{units} units of the group have the same traits ({traits}), this one among them.",
            SimilarAverage = "Average of similar units",
            SimilarUnits = "See the similar units",
            Profile = "Strengths and weaknesses within the group",
            Strengths = "Furthest above the group average",
            Weaknesses = "Furthest below the group average",
            NoStrength = "Nothing lies above the group average.",
            NoWeakness = "Nothing lies below the group average.",
            ProfileRule = most =>
                $"How they are chosen: on each published criterion (or main index, where its criteria are withheld) the unit's share of the maximum less the group's average share; at most {most} on each side, the furthest first, equal ones in the order of the set.",
            Line = "Content",
            Lead = "Against the group",
            LeadUnit = "% points",
            Reached = "Units at the maximum",
            Shortest = "Most points not reached",
            ShortestRule = most => $"At most {most}, those with the most points not reached, whatever the other units have.",
            NothingShort = "The unit reached the maximum everywhere.",
            NotReached = "Not reached",
            Why = "Why",
        };

    public static UnitTexts In(Language language) => language == Language.En ? En : Vi;
}
