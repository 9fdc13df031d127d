using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Features.IndicatorSets.Upload;
using OpenDti.Web.Features.Units.Nominees;
using OpenDti.Web.Features.Units.People;
using OpenDti.Web.Features.Units.Register;
using OpenDti.Web.Features.Units.Staff;

namespace OpenDti.BrowserTests.Sights;

/// <summary>Every page of the product, each with one role that may see it, and the states in which something went wrong.</summary>
public static class AllSights
{
    private static readonly Sight[] Pages =
    [
        Sight.Page("front page", Identity.Anonymous, _ => "/"),
        Sight.Page("home", Identity.Anonymous, _ => Paths.Home),
        Sight.Page("results", Identity.Anonymous, _ => Paths.Results),
        Sight.Page("ranking", Identity.Anonymous, Ranking),
        Sight.Page("ranking by name", Identity.Anonymous, p => Ranking(p) + "?order=name"),
        Sight.Page("ranking, nothing found", Identity.Anonymous, p => Ranking(p) + "?q=khong-co"),
        Sight.Page("ranking in English", Identity.Anonymous, p => "/en" + Ranking(p)),
        Sight.Page("unit", Identity.Anonymous, p => Unit(p, p.UnitA)),
        Sight.Page("unit that did not confirm", Identity.Anonymous, p => Unit(p, p.UnitB)),
        Sight.Page("sign-in", Identity.Anonymous, _ => "/sign-in"),
        Sight.Page("work of a specialist", Identity.SpecialistOfA, _ => Paths.Work),
        Sight.Page("overview, returned", Identity.SpecialistOfA, p => Paths.Dossier(p.Open.DossierOfA)),
        Sight.Page("overview, confirmed", Identity.SpecialistOfA, p => Paths.Dossier(p.Released.DossierOfA)),
        Sight.Page("entry", Identity.SpecialistOfA, p => Paths.Entry(p.Open.DossierOfA)),
        Sight.Page("entry in English", Identity.SpecialistOfA, p => "/en" + Paths.Entry(p.Open.DossierOfA)),
        Sight.Page("entry, nothing in the filter", Identity.SpecialistOfA, p => Paths.Entry(p.Open.DossierOfA) + "?filter=Missing"),
        Sight.Page("entry, closed", Identity.SpecialistOfA, p => Paths.Entry(p.Released.DossierOfA)),
        Sight.Page("work of a leader", Identity.LeaderOfB, _ => Paths.Work),
        Sight.Page("decision", Identity.LeaderOfB, p => Paths.Decision(p.Open.DossierOfB)),
        Sight.Page("decision, taken", Identity.LeaderOfA, p => Paths.Decision(p.Released.DossierOfA)),
        Sight.Page("rounds", Identity.AuthorityAdministrator, _ => Paths.Rounds),
        Sight.Page("opening a round", Identity.AuthorityAdministrator, _ => Paths.Rounds + "/new"),
        Sight.Page("next year, proposed", Identity.AuthorityAdministrator, p => Paths.Board(p.Released) + "/next-year"),
        Sight.Page("units", Identity.AuthorityAdministrator, _ => Paths.Home + UnitListEndpoint.Path),
        Sight.Page("people", Identity.AuthorityAdministrator, _ => Paths.Home + StaffEndpoint.Path),
        Sight.Page("indicator sets", Identity.AuthorityAdministrator, _ => Paths.Home + SetListEndpoint.Path),
        Sight.Page("nominees", Identity.AuthorityAdministrator, _ => Paths.Home + NomineesEndpoint.Path),
        Sight.Page("nominees, preview", Identity.AuthorityAdministrator, p => Paths.Home + NomineesEndpoint.PreviewPath(p.Nominees)),
        Sight.Page("nominees, findings", Identity.AuthorityAdministrator, p => Paths.Home + NomineesEndpoint.PreviewPath(p.BrokenNominees)),
        Sight.Page("person", Identity.AuthorityAdministrator, p => Person(p, Identity.SpecialistOfA)),
        Sight.Page("person, own", Identity.AuthorityAdministrator, p => Person(p, Identity.AuthorityAdministrator)),
        Sight.Page("seat to pass on", Identity.AuthorityAdministrator, p => $"{Person(p, Identity.LeaderOfA)}/seats/{p.SeatOfA:N}"),
        Sight.Page("new password", Identity.SpecialistOfA, _ => "/password"),
        Sight.Page("set, preview", Identity.AuthorityAdministrator, p => Paths.Home + SetUploadEndpoint.PreviewPath(p.Set2)),
        Sight.Page(
            "set, preview in English",
            Identity.AuthorityAdministrator,
            p => "/en" + Paths.Home + SetUploadEndpoint.PreviewPath(p.Set2)
        ),
        Sight.Page("set, findings", Identity.AuthorityAdministrator, p => Paths.Home + SetUploadEndpoint.PreviewPath(p.BrokenSet)),
        Sight.Page("board, open", Identity.Publisher, p => Paths.Board(p.Open)),
        Sight.Page("board, to be released", Identity.Publisher, p => Paths.Board(p.Locked)),
        Sight.Page("board, released", Identity.Auditor, p => Paths.Board(p.Released)),
        Sight.Page("board, deadlines moved", Identity.AuthorityAdministrator, p => Paths.Board(p.Moved)),
        Sight.Page("board, deadlines moved, in English", Identity.AuthorityAdministrator, p => "/en" + Paths.Board(p.Moved)),
        Sight.Page("deadline of a group", Identity.AuthorityAdministrator, p => Paths.GroupDeadline(p.Moved)),
        Sight.Page("deadline of a group, released", Identity.AuthorityAdministrator, p => Paths.GroupDeadline(p.Released)),
        Sight.Page("deadline of a unit", Identity.AuthorityAdministrator, p => Paths.Deadline(p.Moved.DossierOfB)),
        Sight.Page("overview, may be withdrawn", Identity.LeaderOfA, p => Paths.Dossier(p.Moved.DossierOfA)),
        Sight.Page("overview, withdrawn and extended", Identity.SpecialistOfB, p => Paths.Dossier(p.Moved.DossierOfB)),
        Sight.Page("entry, withdrawn and extended", Identity.SpecialistOfB, p => Paths.Entry(p.Moved.DossierOfB)),
        Sight.Page("work of a specialist whose leader withdrew", Identity.SpecialistOfB, _ => Paths.Work),
        Sight.Page("not found", Identity.Anonymous, _ => Paths.Home + "/khong-co", status: 404),
        Sight.Page("forbidden", Identity.SpecialistOfB, p => Paths.Entry(p.Open.DossierOfA), status: 403),
    ];

    private static readonly Sight[] Troubles =
    [
        new("wrong password", Identity.Anonymous, Trouble.WrongPasswordAsync),
        new("row refused", Identity.SpecialistOfA, Trouble.RowRefusedAsync),
        new("row in conflict", Identity.SpecialistOfA, Trouble.RowInConflictAsync),
        new("return without a reason", Identity.LeaderOfB, Trouble.ReturnWithoutReasonAsync),
        new("round form refused", Identity.AuthorityAdministrator, Trouble.RoundFormRefusedAsync),
        new("release refused", Identity.Publisher, Trouble.ReleaseRefusedAsync),
        new("units refused", Identity.AuthorityAdministrator, Trouble.UnitsRefusedAsync),
        new("person refused", Identity.AuthorityAdministrator, Trouble.PersonRefusedAsync),
        new("person seated", Identity.AuthorityAdministrator, Trouble.PersonSeatedAsync),
        new("reset without a reason", Identity.AuthorityAdministrator, Trouble.ResetRefusedAsync),
        new("reset, with its sheet", Identity.AuthorityAdministrator, Trouble.ResetDoneAsync),
        new("no file chosen", Identity.AuthorityAdministrator, Trouble.NoFileAsync),
        new("password refused", Identity.LeaderOfB, Trouble.PasswordRefusedAsync),
        new("withdrawal without a reason", Identity.LeaderOfA, Trouble.WithdrawalRefusedAsync),
        new("deadline of a group refused", Identity.AuthorityAdministrator, Trouble.GroupDeadlineRefusedAsync),
        new("deadline of a unit refused", Identity.AuthorityAdministrator, Trouble.UnitDeadlineRefusedAsync),
        new("session over", Identity.LeaderOfB, Trouble.SessionOverAsync),
    ];

    private static readonly Dictionary<string, Sight> ByName = Pages.Concat(Troubles).ToDictionary(sight => sight.Name);

    public static TheoryData<string> Names => [.. ByName.Keys];

    /// <summary>Paths, without their queries, of the pages that an address leads to.</summary>
    public static IEnumerable<string> PathsIn(ShownProvince province) => Pages.Select(sight => sight.PathIn(province).Split('?')[0]);

    public static Sight Named(string name) => ByName[name];

    public static string Ranking(ShownProvince province) => $"{Paths.Results}/{province.Results}";

    private static string Person(ShownProvince province, Identity identity) =>
        Paths.Home + PersonEndpoint.PathOf(province.Accounts[identity]);

    private static string Unit(ShownProvince province, Guid unit) => $"{Ranking(province)}/units/{unit:N}";
}
