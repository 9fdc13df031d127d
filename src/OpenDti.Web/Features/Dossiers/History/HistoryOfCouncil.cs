using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.History;

/// <summary>What the council decided about a dossier, in words.</summary>
public static class HistoryOfCouncil
{
    /// <summary>Whether a fact concerns the one criterion that is looked at; all of them where none is.</summary>
    public static bool IsAbout(DossierReading reading, CouncilFact fact, Criterion? only) =>
        only is null || LineOf(reading, fact) == only.Id.Value;

    public static string Told(DossierReading reading, CouncilFact fact, Language language)
    {
        var line = TitleOf(reading, LineOf(reading, fact), language);
        var isEnglish = language == Language.En;
        return fact switch
        {
            CouncilDecided { ClassId: { } band } => isEnglish
                ? $"Council, class given: {ClassOf(reading, band, language)}"
                : $"Hội đồng quyết định xếp loại: {ClassOf(reading, band, language)}",
            CouncilDecided { PointsE10: { } scaled } => isEnglish
                ? $"Council, points given on {line}: {PointsOf(scaled, language)}"
                : $"Hội đồng quyết định điểm {line}: {PointsOf(scaled, language)}",
            CouncilDecided => isEnglish ? $"Council, figures of {line} decided" : $"Hội đồng quyết định số liệu {line}",
            CouncilItemAdded => isEnglish ? $"Put before the council: {line}" : $"Đưa vào chương trình họp Hội đồng: {line}",
            _ => isEnglish ? $"Decision of the council withdrawn: {line}" : $"Hủy quyết định của Hội đồng: {line}",
        };
    }

    public static string ReasonOf(CouncilFact fact) =>
        fact switch
        {
            CouncilDecided decided => decided.Words,
            CouncilItemAdded added => added.Words,
            CouncilDecisionWithdrawn withdrawn => withdrawn.Reason,
            _ => "",
        };

    public static string TitleOf(DossierReading reading, string line, Language language) =>
        line.Length == 0
            ? language == Language.En
                ? "the result as a whole"
                : "toàn bộ kết quả"
            : reading.Set.FindIndicator(new IndicatorId(line)) is not { } found
                ? line
                : found.Id == reading.Set.Set.Root.Id
                    ? language == Language.En
                        ? "the total"
                        : "tổng điểm"
                    : $"{found.Code} {found.Name.In(language)}";

    private static string LineOf(DossierReading reading, CouncilFact fact) =>
        fact switch
        {
            CouncilDecided decided => decided.Indicator,
            CouncilItemAdded added => added.Indicator,
            CouncilDecisionWithdrawn withdrawn => reading.Dossier.CouncilRulings.First(r => r.Version == withdrawn.Ruling).Indicator,
            _ => "",
        };

    private static string ClassOf(DossierReading reading, string id, Language language) =>
        reading.Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == id)?.Name.In(language) ?? id;

    private static string PointsOf(long scaled, Language language) => Shown.Points(Points.FromScaled(scaled), language);
}
