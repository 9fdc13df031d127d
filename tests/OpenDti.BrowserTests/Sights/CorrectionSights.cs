using OpenDti.Web.Features.Dossiers;

namespace OpenDti.BrowserTests.Sights;

/// <summary>What happens to released results: complaints, corrections, results in the place of others.</summary>
public static class CorrectionSights
{
    public static IReadOnlyList<Sight> Pages { get; } =
    [
        Sight.Page("complaints of a unit", Identity.LeaderOfA, p => Paths.Dossier(p.Complained.DossierOfA) + "/complaints"),
        Sight.Page(
            "complaints of a unit in English",
            Identity.SpecialistOfB,
            p => "/en" + Paths.Dossier(p.Corrected.DossierOfB) + "/complaints"
        ),
        Sight.Page("complaints of a unit, not released", Identity.LeaderOfA, p => Paths.Dossier(p.Locked.DossierOfA) + "/complaints"),
        Sight.Page("complaints of a group", Identity.AuthorityAdministrator, p => Paths.Board(p.Complained) + "/complaints"),
        Sight.Page("complaints of a group in English", Identity.Auditor, p => "/en" + Paths.Board(p.Corrected) + "/complaints"),
        Sight.Page("complaint to be decided", Identity.AuthorityAdministrator, OfA),
        Sight.Page("complaint to be decided, in English", Identity.Publisher, p => "/en" + OfA(p)),
        Sight.Page("complaint to be carried out", Identity.AuthorityAdministrator, p => OfB(p) + "?criterion=dien-tap"),
        Sight.Page("complaint, criterion not chosen", Identity.Auditor, OfB),
        Sight.Page("correction to be approved", Identity.Publisher, p => Paths.Board(p.Complained) + "/correction"),
        Sight.Page("correction to be approved, in English", Identity.Publisher, p => "/en" + Paths.Board(p.Complained) + "/correction"),
        Sight.Page("correction, nothing to correct", Identity.Auditor, p => Paths.Board(p.Corrected) + "/correction"),
        Sight.Page("commended, to be decided", Identity.Publisher, p => Paths.Board(p.Complained) + "/commendation"),
        Sight.Page("commended, published", Identity.Auditor, p => "/en" + Paths.Board(p.Corrected) + "/commendation"),
        Sight.Page("commended, public", Identity.Anonymous, p => $"{Paths.Results}/{p.CorrectedResults}/commended"),
        Sight.Page("declared against final", Identity.Auditor, p => Paths.Board(p.Complained) + "/declared"),
        Sight.Page("declared against final, not yet", Identity.Publisher, p => "/en" + Paths.Board(p.Open) + "/declared"),
        Sight.Page("declared against final, own", Identity.LeaderOfA, p => Paths.Dossier(p.Complained.DossierOfA) + "/declared"),
        Sight.Page(
            "inspection, files nobody opened",
            Identity.Auditor,
            p => Paths.Home + DossierPaths.Inspection(p.Open.Group) + "?list=Unopened"
        ),
        Sight.Page("ranking, corrected", Identity.Anonymous, p => $"{Paths.Results}/{p.CorrectedResults}"),
        Sight.Page("ranking, corrected, in English", Identity.Anonymous, p => $"/en{Paths.Results}/{p.CorrectedResults}"),
        Sight.Page("ranking, replaced", Identity.Anonymous, p => $"{Paths.Results}/{p.ReplacedResults}"),
        Sight.Page("unit, corrected", Identity.Anonymous, p => $"{Paths.Results}/{p.CorrectedResults}/units/{p.UnitB:N}"),
        Sight.Page("unit, replaced", Identity.Anonymous, p => $"/en{Paths.Results}/{p.ReplacedResults}/units/{p.UnitB:N}"),
    ];

    private static string OfA(ShownProvince p) => $"{Paths.Dossier(p.Complained.DossierOfA)}/complaints/{p.ComplaintOfA:N}";

    private static string OfB(ShownProvince p) => $"{Paths.Dossier(p.Complained.DossierOfB)}/complaints/{p.ComplaintOfB:N}";
}
