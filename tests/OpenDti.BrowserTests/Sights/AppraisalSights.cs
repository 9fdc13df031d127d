namespace OpenDti.BrowserTests.Sights;

/// <summary>The pages of the appraisal and of explanations, each with one role that may see it.</summary>
public static class AppraisalSights
{
    public static IReadOnlyList<Sight> Pages { get; } =
    [
        Sight.Page("appraisal, what waits", Identity.Appraiser, _ => Paths.Home + "/appraisal"),
        Sight.Page("appraisal, what waits, in English", Identity.Auditor, _ => "/en" + Paths.Home + "/appraisal"),
        Sight.Page("appraisal by criterion", Identity.Appraiser, p => Paths.Appraisal(p.Appraised) + "/criteria/dien-tap"),
        Sight.Page(
            "appraisal by criterion, decided",
            Identity.Appraiser,
            p => Paths.Appraisal(p.Appraised) + "/criteria/van-ban?show=Decided"
        ),
        Sight.Page("appraisal by criterion in English", Identity.Auditor, p => "/en" + Paths.Appraisal(p.Appraised) + "/criteria/van-ban"),
        Sight.Page("appraisal by unit", Identity.Appraiser, p => Paths.Dossier(p.Appraised.DossierOfA) + "/appraisal"),
        Sight.Page("appraisal, one criterion", Identity.Appraiser, p => Paths.Dossier(p.Appraised.DossierOfA) + "/appraisal/van-ban"),
        Sight.Page("appraisal, returned", Identity.Appraiser, p => "/en" + Paths.Dossier(p.Appraised.DossierOfA) + "/appraisal/cap-do"),
        Sight.Page("appraisal, who appraises what", Identity.AuthorityAdministrator, p => Paths.Appraisal(p.Appraised) + "/scopes"),
        Sight.Page("appraisal, nobody appraises yet", Identity.AuthorityAdministrator, p => Paths.Appraisal(p.Locked) + "/scopes"),
        Sight.Page("appraisal, phrases", Identity.Appraiser, _ => Paths.Home + "/appraisal/phrases"),
        Sight.Page("overview, appraised", Identity.SpecialistOfA, p => Paths.Dossier(p.Appraised.DossierOfA)),
        Sight.Page(
            "entry, returned by an appraiser",
            Identity.SpecialistOfA,
            p => Paths.Dossier(p.Appraised.DossierOfA) + "/indices/an-toan"
        ),
        Sight.Page("explanations of a dossier", Identity.LeaderOfA, p => Paths.Explanations(p.Appraised.DossierOfA)),
        Sight.Page("explanation to be given", Identity.SpecialistOfA, p => Paths.Explanations(p.Appraised.DossierOfA) + "/co-ban-chi-dao"),
        Sight.Page("explanation to be asked", Identity.Appraiser, p => Paths.Explanations(p.Appraised.DossierOfA) + "/van-ban"),
        Sight.Page("request for explanation", Identity.SpecialistOfA, p => Paths.Explanations(p.Appraised.DossierOfA) + "/print"),
        Sight.Page("explanations of a group", Identity.Appraiser, p => Paths.Board(p.Appraised) + "/explanations"),
        Sight.Page("explanations to be asked together", Identity.Appraiser, p => Paths.Board(p.Appraised) + "/explanations/dien-tap"),
    ];
}
