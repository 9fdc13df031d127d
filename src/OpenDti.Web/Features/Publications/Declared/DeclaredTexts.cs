using OpenDti.Scoring;

namespace OpenDti.Web.Features.Publications.Declared;

public sealed record DeclaredTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string NotYet { get; init; }
    public required string NotReleased { get; init; }
    public required string Mean { get; init; }
    public required string OwnDeviation { get; init; }
    public required string DeviationHint { get; init; }
    public required string ByUnit { get; init; }
    public required string ByCriterion { get; init; }
    public required string ByCriterionHint { get; init; }
    public required string Unit { get; init; }
    public required string Criterion { get; init; }
    public required string Declared { get; init; }
    public required string Appraised { get; init; }
    public required string Final { get; init; }
    public required string Change { get; init; }
    public required string Raised { get; init; }
    public required string Lowered { get; init; }
    public required Func<int, int, string> RaisedLowered { get; init; }
    public required string Deviation { get; init; }
    public required Func<string, string> InPercentPoints { get; init; }
    public required string Moved { get; init; }
    public required string NoneMoved { get; init; }
    public required string Workbook { get; init; }

    public static DeclaredTexts Vi { get; } =
        new()
        {
            Title = "Điểm tự đánh giá và điểm chính thức",
            Lead = "Điểm đơn vị tự đánh giá, điểm sau thẩm định và điểm chính thức của kết quả đã công bố.",
            NotYet = "Chỉ xem được sau khi khóa số liệu; người thuộc một đơn vị trong khối không xem điểm của khối.",
            NotReleased = "Xem được sau khi kết quả được công bố.",
            Mean = "Độ lệch tự đánh giá trung bình của khối",
            OwnDeviation = "Độ lệch tự đánh giá",
            DeviationHint =
                "Điểm tự đánh giá trừ điểm chính thức, tính theo điểm phần trăm của tổng điểm tối đa; dương là tự đánh giá cao hơn.",
            ByUnit = "Theo đơn vị",
            ByCriterion = "Theo tiêu chí",
            ByCriterionHint = "Điểm trung bình của các đơn vị có áp dụng tiêu chí.",
            Unit = "Đơn vị",
            Criterion = "Tiêu chí",
            Declared = "Tự đánh giá",
            Appraised = "Sau thẩm định",
            Final = "Chính thức",
            Change = "Chính thức trừ tự đánh giá",
            Raised = "Tăng điểm",
            Lowered = "Giảm điểm",
            RaisedLowered = (raised, lowered) => $"{raised} tiêu chí tăng, {lowered} tiêu chí giảm điểm",
            Deviation = "Độ lệch (điểm %)",
            InPercentPoints = points => $"{points} điểm %",
            Moved = "Các tiêu chí có điểm khác tự đánh giá",
            NoneMoved = "Không tiêu chí nào có điểm khác tự đánh giá.",
            Workbook = "Tải bảng này (XLSX)",
        };

    public static DeclaredTexts En { get; } =
        new()
        {
            Title = "Declared against final points",
            Lead = "What units declared, what the appraisal found and the final points of the released results.",
            NotYet = "To be seen once the data are locked; whoever belongs to a unit of the group does not see the group's points.",
            NotReleased = "To be seen once the results are released.",
            Mean = "Mean deviation of the group",
            OwnDeviation = "Deviation",
            DeviationHint = "Declared less final points, in percentage points of the maximum; above zero means declared too high.",
            ByUnit = "By unit",
            ByCriterion = "By criterion",
            ByCriterionHint = "Averages over the units that a criterion concerns.",
            Unit = "Unit",
            Criterion = "Criterion",
            Declared = "Declared",
            Appraised = "Appraised",
            Final = "Final",
            Change = "Final less declared",
            Raised = "Raised",
            Lowered = "Lowered",
            RaisedLowered = (raised, lowered) => $"{raised} criteria raised, {lowered} lowered",
            Deviation = "Deviation (points of %)",
            InPercentPoints = points => $"{points} points of %",
            Moved = "Criteria with other points than declared",
            NoneMoved = "No criterion has other points than declared.",
            Workbook = "Download (XLSX)",
        };

    // Until the release nothing is final: what counts may still change.
    private static readonly DeclaredTexts ViBefore = Vi with
    {
        Title = "Điểm tự đánh giá và điểm hiện tại",
        Lead = "Điểm đơn vị tự đánh giá, điểm sau thẩm định và điểm hiện tại; kết quả chưa công bố nên điểm hiện tại còn có thể thay đổi.",
        DeviationHint = "Điểm tự đánh giá trừ điểm hiện tại, tính theo điểm phần trăm của tổng điểm tối đa; dương là tự đánh giá cao hơn.",
        Final = "Hiện tại",
        Change = "Hiện tại trừ tự đánh giá",
    };

    private static readonly DeclaredTexts EnBefore = En with
    {
        Title = "Declared against present points",
        Lead = "What units declared, what the appraisal found and what counts now; nothing is released, so it may still change.",
        DeviationHint = "Declared less present points, in percentage points of the maximum; above zero means declared too high.",
        Final = "Present",
        Change = "Present less declared",
    };

    public static DeclaredTexts In(Language language, bool isReleased) =>
        (language == Language.En, isReleased) switch
        {
            (true, true) => En,
            (true, false) => EnBefore,
            (false, true) => Vi,
            _ => ViBefore,
        };
}
