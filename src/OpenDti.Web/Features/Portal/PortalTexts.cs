using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal;

/// <summary>Words of the public pages.</summary>
public sealed record PortalTexts
{
    public required string FrontTitle { get; init; }
    public required string FrontLead { get; init; }
    public required string FrontEmpty { get; init; }
    public required string Latest { get; init; }
    public required Func<string, int, string> RankingTitle { get; init; }
    public required Func<string, string, string, string> RankingLead { get; init; }
    public required Func<int, string, string, string> RankingAverage { get; init; }
    public required Func<string, string, string, string> ReleasedBy { get; init; }
    public required string Find { get; init; }
    public required string FindHint { get; init; }
    public required string Filter { get; init; }
    public required string FilterAll { get; init; }
    public required string ClearFilter { get; init; }
    public required Func<int, int, string> ShownCount { get; init; }
    public required string RankingTable { get; init; }
    public required Func<bool, string> RankingCaption { get; init; }
    public required string ShowIndices { get; init; }
    public required string Order { get; init; }
    public required string Rank { get; init; }
    public required string Unit { get; init; }
    public required string Points { get; init; }
    public required Func<string, string> BonusBeside { get; init; }
    public required Func<string, string> OutOf { get; init; }
    public required string Percent { get; init; }
    public required string Class { get; init; }
    public required string Average { get; init; }
    public required string Unconfirmed { get; init; }
    public required string UnconfirmedNote { get; init; }
    public required string NoneFound { get; init; }
    public required string ByIndexLead { get; init; }
    public required string PeerGroup { get; init; }
    public required Func<string, string> ShownAverage { get; init; }
    public required string OtherYears { get; init; }
    public required string Document { get; init; }
    public required Func<string, string> DocumentHash { get; init; }
    public required string DownloadDocument { get; init; }
    public required Func<string, string> LateBecause { get; init; }
    public required Func<int?, int, string> UnitLead { get; init; }
    public required Func<string, string> UnitClass { get; init; }
    public required string Total { get; init; }
    public required string MainIndices { get; init; }
    public required string MainIndex { get; init; }
    public required string Chart { get; init; }
    public required string GroupAverage { get; init; }
    public required string KeyEarned { get; init; }
    public required Func<int, string> KeyAverage { get; init; }
    public required string WhyTitle { get; init; }
    public required string WhyLead { get; init; }
    public required string Criterion { get; init; }
    public required string Figures { get; init; }
    public required string PointsAndWhy { get; init; }
    public required string Withheld { get; init; }
    public required string Illustrative { get; init; }

    public static PortalTexts Vi { get; } = PortalTextsVi.Texts;
    public static PortalTexts En { get; } = PortalTextsEn.Texts;

    public static PortalTexts In(Language language) => language == Language.En ? En : Vi;
}
