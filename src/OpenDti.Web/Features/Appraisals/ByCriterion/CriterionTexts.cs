using OpenDti.Scoring;

namespace OpenDti.Web.Features.Appraisals.ByCriterion;

/// <summary>Words of the table of one criterion over all units.</summary>
public sealed record CriterionTexts
{
    public required string Rule { get; init; }
    public required string Evidence { get; init; }
    public required Func<int, string> Tolerance { get; init; }
    public required string ToleranceRule { get; init; }
    public required string FilterLabel { get; init; }
    public required Func<CriterionFilter, string> Filter { get; init; }
    public required Func<int, string> Caption { get; init; }
    public required Func<int, string> CaptionOfAll { get; init; }
    public required Func<string, string> Figures { get; init; }
    public required string Unit { get; init; }
    public required string Choose { get; init; }
    public required string ChooseAll { get; init; }
    public required string Accept { get; init; }
    public required string Keep { get; init; }
    public required string Other { get; init; }
    public required string See { get; init; }
    public required string AcceptChosen { get; init; }
    public required string KeepChosen { get; init; }
    public required Func<int, string> AcceptAgreeing { get; init; }
    public required Func<int, string> KeepAgreeing { get; init; }
    public required Func<int, string> Accepted { get; init; }
    public required Func<int, string> Kept { get; init; }
    public required Func<int, string> StillWaiting { get; init; }
    public required Func<string, string> NotConcerned { get; init; }
    public required string Nothing { get; init; }
    public required string Average { get; init; }
    public required string OfMax { get; init; }
    public required string Neighbours { get; init; }
    public required string AskBeyond { get; init; }

    public static CriterionTexts Vi { get; } =
        new()
        {
            Rule = "Cách tính:",
            Evidence = "Tài liệu kiểm chứng:",
            Tolerance = percent => $"Số tự đánh giá lệch không quá {percent}% so với số giám sát được coi là khớp.",
            ToleranceRule = "Ngưỡng lệch quy định cùng lịch của khối",
            FilterLabel = "Lọc đơn vị",
            Filter = filter =>
                filter switch
                {
                    CriterionFilter.Waiting => "Chờ quyết định",
                    CriterionFilter.Within => "Trong ngưỡng",
                    CriterionFilter.Beyond => "Ngoài ngưỡng",
                    CriterionFilter.Contested => "Có ý kiến của đơn vị",
                    CriterionFilter.WithUnit => "Đang bổ sung",
                    CriterionFilter.Decided => "Đã quyết định",
                    _ => "Tất cả",
                },
            Caption = count => $"{count} đơn vị được giao cho bạn",
            CaptionOfAll = count => $"{count} đơn vị",
            Figures = names => $"Dưới điểm là số liệu: {names}",
            Unit = "Đơn vị",
            Choose = "Chọn",
            ChooseAll = "Chọn tất cả đơn vị trong danh sách",
            Accept = "Chấp nhận",
            Keep = "Giữ nguyên",
            Other = "Quyết định khác",
            See = "Xem",
            AcceptChosen = "Chấp nhận các đơn vị đã chọn",
            KeepChosen = "Giữ quyết định cấp một của các đơn vị đã chọn",
            AcceptAgreeing = count => $"Chấp nhận {count} đơn vị trong ngưỡng",
            KeepAgreeing = count => $"Giữ quyết định cấp một của {count} đơn vị trong ngưỡng",
            Accepted = count => $"Đã chấp nhận {count} đơn vị.",
            Kept = count => $"Đã giữ nguyên {count} đơn vị.",
            NotConcerned = units => $"Không áp dụng cho: {units}.",
            StillWaiting = count => $"Còn {count} đơn vị chờ quyết định.",
            Nothing = "Không có đơn vị nào trong danh sách này.",
            Average = "Trung bình cả khối",
            OfMax = "tối đa",
            Neighbours = "Tiêu chí trước và sau",
            AskBeyond = "Yêu cầu giải trình các đơn vị ngoài ngưỡng",
        };

    public static CriterionTexts En { get; } =
        new()
        {
            Rule = "Rule:",
            Evidence = "Evidence:",
            Tolerance = percent => $"A declared figure that is off by no more than {percent}% of the monitored one agrees.",
            ToleranceRule = "The tolerance is set with the group's calendar",
            FilterLabel = "Filter units",
            Filter = filter =>
                filter switch
                {
                    CriterionFilter.Waiting => "To be decided",
                    CriterionFilter.Within => "Within tolerance",
                    CriterionFilter.Beyond => "Beyond tolerance",
                    CriterionFilter.Contested => "Contested",
                    CriterionFilter.WithUnit => "Being corrected",
                    CriterionFilter.Decided => "Decided",
                    _ => "All",
                },
            Caption = count => $"{count} {(count == 1 ? "unit" : "units")} given to you",
            CaptionOfAll = count => $"{count} {(count == 1 ? "unit" : "units")}",
            Figures = names => $"Below the points stand: {names}",
            Unit = "Unit",
            Choose = "Choose",
            ChooseAll = "Choose all units of the list",
            Accept = "Accept",
            Keep = "Keep",
            Other = "Decide otherwise",
            See = "See",
            AcceptChosen = "Accept the chosen units",
            KeepChosen = "Keep the first decision for the chosen units",
            AcceptAgreeing = count => $"Accept {count} {(count == 1 ? "unit" : "units")} within tolerance",
            KeepAgreeing = count => $"Keep the first decision for {count} {(count == 1 ? "unit" : "units")} within tolerance",
            Accepted = count => $"{count} {(count == 1 ? "unit was" : "units were")} accepted.",
            Kept = count => $"The first decision was kept for {count} {(count == 1 ? "unit" : "units")}.",
            NotConcerned = units => $"Not for: {units}.",
            StillWaiting = count => $"{count} {(count == 1 ? "unit waits" : "units wait")} for a decision.",
            Nothing = "There is no unit in this list.",
            Average = "Average of the group",
            OfMax = "at most",
            Neighbours = "Criteria before and after",
            AskBeyond = "Ask the units beyond tolerance",
        };

    public static CriterionTexts In(Language language) => language == Language.En ? En : Vi;
}
