using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>The words of a score matrix in one language.</summary>
internal sealed record ScoreMatrixTexts
{
    private static readonly ScoreMatrixTexts Vi = new()
    {
        Sheet = "Bảng điểm",
        Unit = "Đơn vị",
        Rank = "Hạng",
        Total = "Tổng điểm (tối đa {1})",
        Bonus = "Điểm thưởng",
        WithBonusRanked = "Tổng cả điểm thưởng (dùng xếp hạng)",
        WithBonusUnranked = "Tổng cả điểm thưởng (không dùng xếp hạng)",
        Line = "{0} (tối đa {1})",
        Average = "Trung bình",
        NotApplicable = "không áp dụng",
        NotYet = "chưa tính",
    };

    private static readonly ScoreMatrixTexts En = new()
    {
        Sheet = "Points",
        Unit = "Unit",
        Rank = "Rank",
        Total = "Total (of {1})",
        Bonus = "Bonus",
        WithBonusRanked = "Total with bonus (ranked by)",
        WithBonusUnranked = "Total with bonus (not ranked by)",
        Line = "{0} (of {1})",
        Average = "Average",
        NotApplicable = "not applicable",
        NotYet = "not scored yet",
    };

    public required string Sheet { get; init; }

    public required string Unit { get; init; }

    public required string Rank { get; init; }

    public required string Total { get; init; }

    public required string Bonus { get; init; }

    public required string WithBonusRanked { get; init; }

    public required string WithBonusUnranked { get; init; }

    public required string Line { get; init; }

    public required string Average { get; init; }

    public required string NotApplicable { get; init; }

    public required string NotYet { get; init; }

    public static ScoreMatrixTexts In(Language language) => language == Language.Vi ? Vi : En;
}
