namespace OpenDti.BrowserTests.Sights;

/// <summary>The pages of the bonus ledger and of the council, each with one role that may see it.</summary>
public static class CouncilSights
{
    public static IReadOnlyList<Sight> Pages { get; } =
    [
        Sight.Page("bonus of a group", Identity.AuthorityAdministrator, p => Bonus(p)),
        Sight.Page("bonus of a group, no scheme", Identity.Auditor, p => "/en" + Paths.Board(p.Locked) + "/bonus"),
        Sight.Page("bonus scheme to be attached", Identity.AuthorityAdministrator, p => $"{Bonus(p)}/scheme/{p.Scheme:N}"),
        Sight.Page("bonus scheme with findings", Identity.AuthorityAdministrator, p => $"{Bonus(p)}/scheme/{p.BrokenScheme:N}"),
        Sight.Page("bonus of a unit", Identity.SpecialistOfA, p => Paths.Dossier(p.Council.DossierOfA) + "/bonus"),
        Sight.Page("bonus to be proposed", Identity.AuthorityAdministrator, p => Paths.Dossier(p.Council.DossierOfB) + "/bonus"),
        Sight.Page("bonus of a unit in English", Identity.LeaderOfA, p => "/en" + Paths.Dossier(p.Council.DossierOfA) + "/bonus"),
        Sight.Page(
            "bonus to be decided",
            Identity.AuthorityAdministrator,
            p => $"{Paths.Dossier(p.Council.DossierOfB)}/bonus/{p.Proposal:N}"
        ),
        Sight.Page("council", Identity.AuthorityAdministrator, p => Paths.Board(p.Council) + "/council"),
        Sight.Page("council in English", Identity.Auditor, p => "/en" + Paths.Board(p.Council) + "/council"),
        Sight.Page("council, nothing yet", Identity.Publisher, p => Paths.Board(p.Open) + "/council"),
        Sight.Page("council, decided", Identity.AuthorityAdministrator, p => Paths.Dossier(p.Council.DossierOfA) + "/council/dien-tap"),
        Sight.Page(
            "council, to be decided",
            Identity.AuthorityAdministrator,
            p => Paths.Dossier(p.Council.DossierOfB) + "/council/van-ban"
        ),
        Sight.Page("council, class", Identity.AuthorityAdministrator, p => "/en" + Paths.Dossier(p.Council.DossierOfB) + "/council/_class"),
        Sight.Page("council, minutes", Identity.AuthorityAdministrator, p => Paths.Board(p.Council) + "/council/minutes"),
        Sight.Page("inspection, council", Identity.Auditor, p => Paths.Board(p.Council) + "/inspection?list=Council"),
    ];

    private static string Bonus(ShownProvince province) => Paths.Board(province.Council) + "/bonus";
}
