using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Words for what a decision would change in the standing of a group.</summary>
public sealed record StandingTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Nothing { get; init; }
    public required string Hidden { get; init; }
    public required string Unit { get; init; }
    public required string Rank { get; init; }
    public required string Total { get; init; }
    public required string Bonus { get; init; }
    public required string Class { get; init; }
    public required string ThisUnit { get; init; }
    public required Func<string, string, string> FromTo { get; init; }
    public required string Unranked { get; init; }

    public static StandingTexts Vi { get; } =
        new()
        {
            Title = "Ảnh hưởng đến điểm và thứ hạng",
            Lead = "Tính theo số liệu lúc này, trước khi ghi nhận. Chỉ ghi nhận được khi kết quả vẫn đúng như bảng dưới đây.",
            Nothing = "Quyết định này không làm thay đổi điểm, thứ hạng hay xếp loại của đơn vị nào.",
            Hidden = "Bạn thuộc một đơn vị trong khối này nên không thấy điểm và thứ hạng của các đơn vị.",
            Unit = "Đơn vị",
            Rank = "Hạng",
            Total = "Tổng điểm",
            Bonus = "Điểm thưởng",
            Class = "Xếp loại",
            ThisUnit = "đơn vị được quyết định",
            FromTo = (before, after) => $"{before} → {after}",
            Unranked = "không xếp hạng",
        };

    public static StandingTexts En { get; } =
        new()
        {
            Title = "Effect on points and ranks",
            Lead = "By the figures of this moment, before anything is recorded. It can be recorded only while the table below still holds.",
            Nothing = "This decision changes no unit's points, rank or class.",
            Hidden = "You belong to a unit of this group and do not see points and ranks.",
            Unit = "Unit",
            Rank = "Rank",
            Total = "Total",
            Bonus = "Bonus",
            Class = "Class",
            ThisUnit = "the unit decided about",
            FromTo = (before, after) => $"{before} → {after}",
            Unranked = "not ranked",
        };

    public static StandingTexts In(Language language) => language == Language.En ? En : Vi;
}
