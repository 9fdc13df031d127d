using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.UnitResult;

/// <summary>Words for a unit's bonus in released results.</summary>
public sealed record BonusResultTexts
{
    public required string Title { get; init; }
    public required Func<string, string, string, string> Basis { get; init; }
    public required string OutsideMaximum { get; init; }
    public required string CountsInRank { get; init; }
    public required string NotInRank { get; init; }
    public required string Item { get; init; }
    public required string Count { get; init; }
    public required string Documents { get; init; }
    public required Func<string, string, string, string> Document { get; init; }
    public required Func<string, string> CouncilClass { get; init; }

    public static BonusResultTexts Vi { get; } =
        new()
        {
            Title = "Điểm thưởng",
            Basis = (number, date, issuer) => $"Theo văn bản số {number} ngày {date} của {issuer}.",
            OutsideMaximum = "điểm, ngoài điểm tối đa;",
            CountsInRank = "được tính khi xếp hạng, không cộng vào tổng điểm.",
            NotInRank = "không tính vào tổng điểm và xếp hạng.",
            Item = "Nội dung",
            Count = "Số lượng",
            Documents = "Văn bản công nhận",
            Document = (number, date, issuer) => $"{number} ngày {date}, {issuer}",
            CouncilClass = words => $"Xếp loại theo quyết định của Hội đồng thẩm định. Lý do: {words}",
        };

    public static BonusResultTexts En { get; } =
        new()
        {
            Title = "Bonus",
            Basis = (number, date, issuer) => $"By {number} of {date}, {issuer}.",
            OutsideMaximum = "points, outside the maximum;",
            CountsInRank = "they count for the rank and are not added to the total.",
            NotInRank = "they count neither for the total nor for the rank.",
            Item = "Item",
            Count = "Count",
            Documents = "Granted by",
            Document = (number, date, issuer) => $"{number} of {date}, {issuer}",
            CouncilClass = words => $"The class was decided by the council. Reason: {words}",
        };

    public static BonusResultTexts In(Language language) => language == Language.En ? En : Vi;
}
