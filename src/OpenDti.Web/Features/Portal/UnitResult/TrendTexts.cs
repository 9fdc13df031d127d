using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.UnitResult;

/// <summary>Words about a unit's other years.</summary>
public sealed record TrendTexts
{
    public required string Title { get; init; }
    public required string OneYear { get; init; }
    public required Func<string, string> PlotTitle { get; init; }
    public required Func<int, string, string, int?, int, string> InYear { get; init; }
    public required string KeyOwn { get; init; }
    public required string KeyAverage { get; init; }
    public required string KeyPast { get; init; }
    public required string KeyBreak { get; init; }
    public required string Axis { get; init; }
    public required string Table { get; init; }
    public required string Year { get; init; }
    public required Func<int, string> AnotherSet { get; init; }
    public required Func<string, string> MergedFrom { get; init; }

    public static TrendTexts Vi { get; } =
        new()
        {
            Title = "Các năm",
            OneYear = "Chưa có kết quả năm khác để so sánh.",
            PlotTitle = unit => $"Tỷ lệ điểm đạt được của {unit} qua các năm",
            InYear = (year, unit, percent, rank, units) =>
                rank is null
                    ? $"Năm {year}, {unit}: {percent} điểm tối đa, không xếp hạng."
                    : $"Năm {year}, {unit}: {percent} điểm tối đa, hạng {rank} trong {units} đơn vị.",
            KeyOwn = "đơn vị này",
            KeyAverage = "trung bình khối",
            KeyPast = "đơn vị trước khi sắp xếp, sáp nhập",
            KeyBreak = "chỗ ngắt: hai bên không so sánh trực tiếp được",
            Axis = "Trục đứng là phần trăm điểm tối đa, từ 0% đến 100%.",
            Table = "Số liệu của biểu đồ",
            Year = "Năm",
            AnotherSet = year => $"bộ chỉ số khác với năm {year}, không so sánh trực tiếp",
            MergedFrom = units => $"sắp xếp, sáp nhập từ: {units}",
        };

    public static TrendTexts En { get; } =
        new()
        {
            Title = "Other years",
            OneYear = "There are no results of another year to compare with.",
            PlotTitle = unit => $"Share of the maximum reached by {unit} over the years",
            InYear = (year, unit, percent, rank, units) =>
                rank is null
                    ? $"{year}, {unit}: {percent} of the maximum, not ranked."
                    : $"{year}, {unit}: {percent} of the maximum, rank {rank} of {units} units.",
            KeyOwn = "this unit",
            KeyAverage = "group average",
            KeyPast = "a unit before it was merged",
            KeyBreak = "a break: the two sides cannot be compared directly",
            Axis = "The vertical axis is percent of the maximum, from 0% to 100%.",
            Table = "The figures of the chart",
            Year = "Year",
            AnotherSet = year => $"another set than in {year}, not directly comparable",
            MergedFrom = units => $"merged from: {units}",
        };

    public static TrendTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>What parts a result from those it follows; nothing where it is joined to them.</summary>
    public IEnumerable<string> Notes(IEnumerable<TrendPoint> points, Func<YearResult, string> nameOf)
    {
        var broken = points.Where(point => point.Break != TrendBreak.None).ToList();
        if (broken.Find(point => point.Break.HasFlag(TrendBreak.AnotherSet)) is { } first)
        {
            yield return AnotherSet(first.Before!.Year);
        }

        var merged = broken.Where(point => point.Break.HasFlag(TrendBreak.AnotherUnit)).Select(point => nameOf(point.Before!)).ToList();
        if (merged.Count > 0)
        {
            yield return MergedFrom(string.Join(", ", merged));
        }
    }
}
