using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Councils;

/// <summary>A decision of the council in force: the line, what the appraisal had, what it is now.</summary>
public sealed record CouncilRow(DossierReading Dossier, CouncilRuling Ruling, string Line, string Before, string After);

/// <summary>The decisions of the council about a group, as its page, its minutes and the auditor's list tell them.</summary>
public static class CouncilRulings
{
    /// <summary>Units in the order of their names, their decisions in the order in which they were taken.</summary>
    public static IReadOnlyList<CouncilRow> Of(GroupStanding standing, Language language)
    {
        var appraised = standing.SheetsIn(DossierView.Appraised);
        var before = Scorer.Rank(standing.Set, [.. appraised.Values]);
        return
        [
            .. from dossier in standing.Dossiers
            from ruling in dossier.Dossier.CouncilRulings
            where ruling.IsInForce
            select RowOf(standing, dossier, ruling, appraised[dossier.Inputs.Unit], before, language),
        ];
    }

    private static CouncilRow RowOf(
        GroupStanding standing,
        DossierReading dossier,
        CouncilRuling ruling,
        Sheet appraised,
        Ranking before,
        Language language
    )
    {
        var (set, texts, unit) = (standing.Set, CouncilTexts.In(language), dossier.Inputs.Unit);
        var name = texts.NameOf(set, ruling.Indicator, texts.Class, language);
        if (ruling.Indicator.Length == 0)
        {
            return new CouncilRow(
                dossier,
                ruling,
                name,
                ClassIn(set, before, unit, language),
                ClassIn(set, standing.Ranking, unit, language)
            );
        }

        var line = new IndicatorId(ruling.Indicator);
        return new CouncilRow(
            dossier,
            ruling,
            name,
            Shown.Points(set, appraised.Of(line).Earned, language),
            Shown.Points(set, standing.SheetOf(dossier).Of(line).Earned, language)
        );
    }

    private static string ClassIn(CompiledSet set, Ranking ranking, string unit, Language language)
    {
        var id = ranking.Units.FirstOrDefault(one => one.Unit == unit)?.ClassId;
        return set.Set.Policy.Classes.FirstOrDefault(band => band.Id == id)?.Name.In(language) ?? "–";
    }
}
