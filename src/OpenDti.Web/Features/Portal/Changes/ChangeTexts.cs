using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.Changes;

/// <summary>Words about ranks of two years.</summary>
public sealed record ChangeTexts
{
    public required Func<int, string> Since { get; init; }
    public required string New { get; init; }
    public required string Same { get; init; }
    public required Func<int, string> PlacesUp { get; init; }
    public required Func<int, string> PlacesDown { get; init; }
    public required string AnotherSet { get; init; }
    public required Func<string, int, int, string> Title { get; init; }
    public required Func<int, int, int, int, string> Lead { get; init; }
    public required string Plot { get; init; }
    public required Func<int, int, string> PlotTitle { get; init; }
    public required string KeyUp { get; init; }
    public required string KeyDown { get; init; }
    public required string KeySame { get; init; }
    public required Func<int, int, string> PlotAxis { get; init; }
    public required Func<int, string> PlotMost { get; init; }
    public required string Table { get; init; }
    public required Func<int, string> RankIn { get; init; }
    public required string Change { get; init; }
    public required string See { get; init; }
    public required string NoneBefore { get; init; }

    public static ChangeTexts Vi { get; } =
        new()
        {
            Since = year => $"So với {year}",
            New = "mới",
            Same = "giữ nguyên",
            PlacesUp = places => $"tăng {places} bậc",
            PlacesDown = places => $"giảm {places} bậc",
            AnotherSet = "Hai năm dùng bộ chỉ số khác nhau; thứ hạng chỉ để tham khảo.",
            Title = (kind, from, to) => $"Thay đổi thứ hạng {kind}, {from}–{to}",
            Lead = (up, down, same, fresh) =>
                $"{up} đơn vị tăng hạng, {down} giảm hạng, {same} giữ nguyên"
                + (fresh == 0 ? "." : $", {fresh} đơn vị mới hoặc chưa có thứ hạng năm trước."),
            Plot = "Biểu đồ thứ hạng",
            PlotTitle = (from, to) => $"Thứ hạng năm {from} (bên trái) và năm {to} (bên phải)",
            KeyUp = "tăng hạng",
            KeyDown = "giảm hạng",
            KeySame = "giữ nguyên",
            PlotAxis = (from, to) => $"Mỗi đường là một đơn vị, từ hạng năm {from} đến hạng năm {to}; hạng 1 ở trên cùng.",
            PlotMost = most => $"Chỉ vẽ {most} đơn vị thay đổi nhiều nhất; bảng có đủ mọi đơn vị.",
            Table = "Số liệu của biểu đồ",
            RankIn = year => $"Hạng {year}",
            Change = "Thay đổi",
            See = "Xem thay đổi thứ hạng của mọi đơn vị",
            NoneBefore = "Chưa có kết quả năm trước để so sánh.",
        };

    public static ChangeTexts En { get; } =
        new()
        {
            Since = year => $"Since {year}",
            New = "new",
            Same = "unchanged",
            PlacesUp = places => places == 1 ? "up 1 place" : $"up {places} places",
            PlacesDown = places => places == 1 ? "down 1 place" : $"down {places} places",
            AnotherSet = "The two years use different sets; ranks are for reference only.",
            Title = (kind, from, to) => $"Changes of rank, {kind}, {from}–{to}",
            Lead = (up, down, same, fresh) =>
                $"{up} units went up, {down} went down, {same} kept their rank"
                + (fresh == 0 ? "." : $", {fresh} are new or had no rank the year before."),
            Plot = "Ranks of both years",
            PlotTitle = (from, to) => $"Ranks in {from} (left) and in {to} (right)",
            KeyUp = "up",
            KeyDown = "down",
            KeySame = "unchanged",
            PlotAxis = (from, to) => $"Each line is a unit, from its rank in {from} to its rank in {to}; rank 1 is at the top.",
            PlotMost = most => $"Only the {most} units that moved furthest are drawn; the table has all of them.",
            Table = "The figures of the chart",
            RankIn = year => $"Rank {year}",
            Change = "Change",
            See = "See the changes of rank of all units",
            NoneBefore = "There are no results of an earlier year to compare with.",
        };

    public static ChangeTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>The sign that stands before the eye: "▲ 3", "▼ 2", "＝".</summary>
    public static string Sign(RankChange change) =>
        change.Places switch
        {
            > 0 => string.Create(CultureInfo.InvariantCulture, $"▲ {change.Places}"),
            < 0 => string.Create(CultureInfo.InvariantCulture, $"▼ {-change.Places}"),
            _ => "=",
        };

    public string Said(RankChange change) =>
        change.Places switch
        {
            > 0 => PlacesUp(change.Places),
            < 0 => PlacesDown(-change.Places),
            _ => Same,
        };
}
