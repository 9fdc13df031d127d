using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.Indicators;

/// <summary>Words of the pages about one line of a set over all units.</summary>
public sealed record IndicatorTexts
{
    public required Func<int, string, string, string, string> Lead { get; init; }
    public required Func<int, string> ReachedMax { get; init; }
    public required string NothingScored { get; init; }
    public required string Distribution { get; init; }
    public required Func<string, string> PlotTitle { get; init; }
    public required Func<int, string, string, string, int, string> PlotWords { get; init; }
    public required Func<string, string> PlotAxis { get; init; }
    public required string KeyUnit { get; init; }
    public required Func<string, string> KeyAverage { get; init; }
    public required string OnlyUnit { get; init; }
    public required string Rule { get; init; }
    public required string RuleOfDecision { get; init; }
    public required string RuleInWords { get; init; }
    public required string Evidence { get; init; }
    public required string Inputs { get; init; }
    public required string Under { get; init; }
    public required string Line { get; init; }
    public required string Max { get; init; }
    public required string UnderWithheld { get; init; }
    public required string AllUnits { get; init; }
    public required string AllUnitsNote { get; init; }
    public required string Share { get; init; }
    public required string NotApplicable { get; init; }
    public required string Before { get; init; }
    public required string After { get; init; }
    public required Func<string, string> WithheldTitle { get; init; }
    public required Func<string, string> WithheldWhy { get; init; }
    public required Func<string, string> WithheldWay { get; init; }
    public required string WithheldRule { get; init; }

    public static IndicatorTexts Vi { get; } =
        new()
        {
            Lead = (units, average, max, percent) => $"Trung bình {units} đơn vị đạt {average} trên {max} điểm ({percent}).",
            ReachedMax = units => units == 0 ? "Chưa đơn vị nào đạt điểm tối đa." : $"{units} đơn vị đạt điểm tối đa.",
            NothingScored = "Nội dung cung cấp thông tin, không tính điểm.",
            Distribution = "Phân bố điểm",
            PlotTitle = line => $"Điểm của các đơn vị ở {line}",
            PlotWords = (units, least, average, most, reached) =>
                $"{units} đơn vị; thấp nhất {least} điểm, trung bình {average} điểm, cao nhất {most} điểm; số đơn vị đạt điểm tối đa: {reached}.",
            PlotAxis = max => $"Trục ngang là điểm, từ 0 đến điểm tối đa {max}; các đơn vị gần bằng điểm xếp chồng lên nhau.",
            KeyUnit = "một đơn vị",
            KeyAverage = points => $"trung bình khối: {points}",
            OnlyUnit = "Kỳ này khối chỉ có một đơn vị nên không có phân bố điểm.",
            Rule = "Cách xác định và tính điểm",
            RuleOfDecision = "Theo bộ chỉ số",
            RuleInWords = "Cách hệ thống tính",
            Evidence = "Tài liệu kiểm chứng",
            Inputs = "Số liệu",
            Under = "Các nội dung thành phần",
            Line = "Nội dung",
            Max = "Tối đa",
            UnderWithheld = "Các tiêu chí của chỉ số này nhạy cảm nên chỉ công khai điểm của chỉ số chính.",
            AllUnits = "Điểm của từng đơn vị",
            AllUnitsNote = "Bằng điểm thì đồng hạng, hạng kế tiếp được bỏ qua.",
            Share = "Tỷ lệ đạt",
            NotApplicable = "không áp dụng",
            Before = "Nội dung trước",
            After = "Nội dung sau",
            WithheldTitle = line => $"{line}: không công khai",
            WithheldWhy = index =>
                $"Tiêu chí này thuộc chỉ số “{index}”, là chỉ số nhạy cảm. Điểm và số liệu từng tiêu chí của chỉ số này không được công khai; chúng không có trong tài liệu kết quả.",
            WithheldWay = index => $"Xem điểm của chỉ số “{index}”",
            WithheldRule = "Xem cách tính điểm trong bộ chỉ số",
        };

    public static IndicatorTexts En { get; } =
        new()
        {
            Lead = (units, average, max, percent) => $"{units} units reached {average} of {max} points on average ({percent}).",
            ReachedMax = units => units == 0 ? "No unit reached the maximum." : $"Units that reached the maximum: {units}.",
            NothingScored = "Asked for information, not scored.",
            Distribution = "How the points are spread",
            PlotTitle = line => $"Points of the units on {line}",
            PlotWords = (units, least, average, most, reached) =>
                $"{units} units; the lowest has {least} points, the average is {average}, the highest has {most}; units at the maximum: {reached}.",
            PlotAxis = max =>
                $"The horizontal axis is points, from 0 to the maximum of {max}; units with nearly the same points stand above one another.",
            KeyUnit = "one unit",
            KeyAverage = points => $"group average: {points}",
            OnlyUnit = "There is only one unit in the group this time, so points are not spread.",
            Rule = "How it is scored",
            RuleOfDecision = "In the words of the set",
            RuleInWords = "As the system computes it",
            Evidence = "Evidence",
            Inputs = "Figures",
            Under = "Its lines",
            Line = "Line",
            Max = "Maximum",
            UnderWithheld = "The criteria of this index are sensitive: only the points of the main index are public.",
            AllUnits = "Points of each unit",
            AllUnitsNote = "Equal points share a rank and the next is skipped.",
            Share = "Share",
            NotApplicable = "not applicable",
            Before = "Line before",
            After = "Line after",
            WithheldTitle = line => $"{line}: not published",
            WithheldWhy = index =>
                $"This criterion belongs to “{index}”, a sensitive index. Points and figures of its criteria are not public; they are not in the results document at all.",
            WithheldWay = index => $"See the points of “{index}”",
            WithheldRule = "See in the set how it is scored",
        };

    public static IndicatorTexts In(Language language) => language == Language.En ? En : Vi;
}
