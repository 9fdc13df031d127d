using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Features.IndicatorSets.Upload;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Nominees;
using OpenDti.Web.Features.Units.People;
using OpenDti.Web.Features.Units.Staff;
using OpenDti.Web.Ui;

namespace OpenDti.BrowserTests.Sights;

/// <summary>Every page of the product, each with one role that may see it, and the states in which something went wrong that no form alone brings about (<see cref="WrongForms"/>).</summary>
public static class AllSights
{
    private static readonly Sight[] Pages =
    [
        Sight.Page("front page", Identity.Anonymous, _ => "/"),
        Sight.Page("home", Identity.Anonymous, _ => Paths.Home),
        Sight.Page("results", Identity.Anonymous, _ => Paths.Results),
        Sight.Page("home in English", Identity.Anonymous, _ => "/en" + Paths.Home),
        Sight.Page("results, a unit found", Identity.Anonymous, _ => Paths.Results + "?q=anh sang"),
        Sight.Page("results, no unit found", Identity.Anonymous, _ => "/en" + Paths.Results + "?q=khong-co"),
        Sight.Page("changes of rank", Identity.Anonymous, p => Ranking(p) + "/changes"),
        Sight.Page("changes of rank, none before", Identity.Anonymous, p => $"/en{Paths.Results}/{p.FirstResults}/changes"),
        Sight.Page("ranking", Identity.Anonymous, Ranking),
        Sight.Page("ranking by name", Identity.Anonymous, p => Ranking(p) + "?order=name"),
        Sight.Page("ranking, nothing found", Identity.Anonymous, p => Ranking(p) + "?q=khong-co"),
        Sight.Page("ranking in English", Identity.Anonymous, p => "/en" + Ranking(p)),
        Sight.Page("unit", Identity.Anonymous, p => Unit(p, p.UnitA)),
        Sight.Page("unit that did not confirm", Identity.Anonymous, p => Unit(p, p.UnitB)),
        Sight.Page("unit in English", Identity.Anonymous, p => "/en" + Unit(p, p.UnitA)),
        Sight.Page("main index", Identity.Anonymous, p => Ranking(p) + "/indicators/nhan-thuc"),
        Sight.Page("main index, withheld below", Identity.Anonymous, p => Ranking(p) + "/indicators/an-toan"),
        Sight.Page("criterion", Identity.Anonymous, p => Ranking(p) + "/indicators/van-ban"),
        Sight.Page("criterion in English", Identity.Anonymous, p => "/en" + Ranking(p) + "/indicators/van-ban"),
        Sight.Page("criterion, withheld", Identity.Anonymous, p => Ranking(p) + "/indicators/dien-tap", status: 404),
        Sight.Page("set", Identity.Anonymous, Set),
        Sight.Page("set in English", Identity.Anonymous, p => "/en" + Set(p)),
        Sight.Page("feedback", Identity.Anonymous, _ => HelpPaths.Feedback),
        Sight.Page("feedback to an authority", Identity.Anonymous, _ => Paths.Home + HelpPaths.Feedback + "?from=" + Paths.Results),
        Sight.Page("what is new", Identity.Anonymous, _ => HelpPaths.WhatsNew),
        Sight.Page("sign-in", Identity.Anonymous, _ => "/sign-in"),
        Sight.Page("work of a specialist", Identity.SpecialistOfA, _ => Paths.Work),
        Sight.Page("notices", Identity.SpecialistOfA, _ => Paths.Home + NoticePaths.Inbox),
        Sight.Page("notices in English", Identity.LeaderOfA, _ => "/en" + Paths.Home + NoticePaths.Inbox + "?show=unread"),
        Sight.Page("notices, none", Identity.Auditor, _ => Paths.Home + NoticePaths.Inbox),
        Sight.Page("own account", Identity.SpecialistOfA, _ => Paths.Home + OwnPaths.Account),
        Sight.Page("own account in English", Identity.SpecialistOfB, _ => "/en" + Paths.Home + OwnPaths.Account),
        Sight.Page("reminding the late", Identity.AuthorityAdministrator, p => Paths.Home + DossierPaths.Group(p.Moved.Group) + "/remind"),
        Sight.Page(
            "reminding, nobody late",
            Identity.AuthorityAdministrator,
            p => "/en" + Paths.Home + DossierPaths.Group(p.Released.Group) + "/remind"
        ),
        Sight.Page("inspection", Identity.Auditor, p => Paths.Home + DossierPaths.Inspection(p.Moved.Group) + "?list=Extensions"),
        Sight.Page("inspection, nothing found", Identity.Auditor, p => "/en" + Paths.Home + DossierPaths.Inspection(p.Open.Group)),
        Sight.Page(
            "group at a moment",
            Identity.Auditor,
            p => Paths.Home + DossierPaths.Inspection(p.Moved.Group) + "/at?day=15/10/2031&time=13:59"
        ),
        Sight.Page(
            "group at no moment",
            Identity.Auditor,
            p => Paths.Home + DossierPaths.Inspection(p.Moved.Group) + "/at?day=15.10&time=13:59",
            status: 422
        ),
        Sight.Page(
            "dossier before it was open",
            Identity.Auditor,
            p => "/en" + Paths.Dossier(p.Moved.DossierOfA) + "/at?day=15/10/2031&time=13:59"
        ),
        Sight.Page("dossier at a moment", Identity.Auditor, p => Paths.Dossier(p.Moved.DossierOfA) + "/at?day=15/10/2031&time=14:00"),
        Sight.Page("jobs, no mail server", Identity.SystemAdministrator, _ => Paths.Home + NoticePaths.Queue),
        Sight.Page("overview, returned", Identity.SpecialistOfA, p => Paths.Dossier(p.Open.DossierOfA)),
        Sight.Page("overview, confirmed", Identity.SpecialistOfA, p => Paths.Dossier(p.Released.DossierOfA)),
        Sight.Page("receipt", Identity.SpecialistOfA, p => Paths.Receipt(p.Released.DossierOfA)),
        Sight.Page("receipt in English", Identity.LeaderOfA, p => "/en" + Paths.Receipt(p.Released.DossierOfA)),
        Sight.Page("receipt, not confirmed yet", Identity.LeaderOfB, p => Paths.Receipt(p.Open.DossierOfB)),
        Sight.Page("receipt, withdrawn", Identity.SpecialistOfB, p => Paths.Receipt(p.Moved.DossierOfB)),
        Sight.Page("receipt looked up", Identity.Auditor, _ => Paths.ReceiptCheck),
        Sight.Page("receipt looked up, no code", Identity.Auditor, _ => Paths.ReceiptCheck + "?code=abc&version=1"),
        Sight.Page("entry", Identity.SpecialistOfA, p => Paths.Entry(p.Open.DossierOfA)),
        Sight.Page("entry in English", Identity.SpecialistOfA, p => "/en" + Paths.Entry(p.Open.DossierOfA)),
        Sight.Page("entry, nothing in the filter", Identity.SpecialistOfA, p => Paths.Entry(p.Open.DossierOfA) + "?filter=Missing"),
        Sight.Page("entry, closed", Identity.SpecialistOfA, p => Paths.Entry(p.Released.DossierOfA)),
        Sight.Page("history of a dossier", Identity.SpecialistOfA, p => Paths.Dossier(p.Open.DossierOfA) + "/history"),
        Sight.Page("history of a figure", Identity.LeaderOfA, p => Paths.Dossier(p.Open.DossierOfA) + "/history?criterion=van-ban"),
        Sight.Page(
            "history, nothing entered",
            Identity.SpecialistOfB,
            p => Paths.Dossier(p.Open.DossierOfB) + "/history?criterion=van-ban"
        ),
        Sight.Page("workbook of a dossier", Identity.SpecialistOfA, p => Paths.Workbook(p.Open.DossierOfA)),
        Sight.Page("workbook of a closed dossier", Identity.LeaderOfA, p => Paths.Workbook(p.Released.DossierOfA)),
        Sight.Page("filled workbook", Identity.SpecialistOfA, p => Paths.Workbook(p.Open.DossierOfA, p.FilledWorkbook)),
        Sight.Page("filled workbook with errors", Identity.SpecialistOfA, p => Paths.Workbook(p.Open.DossierOfA, p.WrongWorkbook)),
        Sight.Page("filled workbook in conflict", Identity.SpecialistOfB, p => Paths.Workbook(p.Open.DossierOfB, p.ClashingWorkbook)),
        Sight.Page("sharing the work", Identity.SpecialistOfA, p => Paths.Assignments(p.Open.DossierOfA)),
        Sight.Page("sharing the work, closed", Identity.LeaderOfA, p => Paths.Assignments(p.Released.DossierOfA)),
        Sight.Page("confirmation by document", Identity.SpecialistOfB, p => Paths.Paper(p.Open.DossierOfB)),
        Sight.Page("confirmation by document, not now", Identity.SpecialistOfA, p => Paths.Paper(p.Open.DossierOfA)),
        Sight.Page("form to be signed", Identity.LeaderOfB, p => Paths.Paper(p.Open.DossierOfB) + "/form"),
        Sight.Page("work of a colleague", Identity.ContributorOfA, _ => Paths.Work),
        Sight.Page("entry of a colleague", Identity.ContributorOfA, p => Paths.Entry(p.Open.DossierOfA)),
        Sight.Page("one-time link", Identity.Anonymous, p => p.EntryLink),
        Sight.Page("one-time link, over", Identity.Anonymous, _ => "/entry-links/" + new string('0', 64), status: 410),
        Sight.Page("work of a leader", Identity.LeaderOfB, _ => Paths.Work),
        Sight.Page("decision", Identity.LeaderOfB, p => Paths.Decision(p.Open.DossierOfB)),
        Sight.Page("decision, taken", Identity.LeaderOfA, p => Paths.Decision(p.Released.DossierOfA)),
        Sight.Page("rounds", Identity.AuthorityAdministrator, _ => Paths.Rounds),
        Sight.Page("opening a round", Identity.AuthorityAdministrator, _ => Paths.Rounds + "/new"),
        Sight.Page("units", Identity.AuthorityAdministrator, _ => Paths.Home + UnitPaths.List),
        Sight.Page("merging units", Identity.AuthorityAdministrator, _ => Paths.Home + UnitPaths.Merge),
        Sight.Page("next year, open already", Identity.AuthorityAdministrator, p => Paths.Board(p.Released) + "/next-year"),
        Sight.Page("next year, proposed", Identity.AuthorityAdministrator, p => Paths.Board(p.Amended) + "/next-year"),
        Sight.Page("next year, proposed, in English", Identity.AuthorityAdministrator, p => "/en" + Paths.Board(p.Amended) + "/next-year"),
        Sight.Page("board, opened just now", Identity.AuthorityAdministrator, p => Paths.Board(p.Amended) + "?opened=1"),
        Sight.Page("people", Identity.AuthorityAdministrator, _ => Paths.Home + StaffEndpoint.Path),
        Sight.Page("indicator sets", Identity.AuthorityAdministrator, _ => Paths.Home + SetListEndpoint.Path),
        Sight.Page("nominees", Identity.AuthorityAdministrator, _ => Paths.Home + NomineesEndpoint.Path),
        Sight.Page("nominees, preview", Identity.AuthorityAdministrator, p => Paths.Home + NomineesEndpoint.PreviewPath(p.Nominees)),
        Sight.Page("nominees, findings", Identity.AuthorityAdministrator, p => Paths.Home + NomineesEndpoint.PreviewPath(p.BrokenNominees)),
        Sight.Page("person", Identity.AuthorityAdministrator, p => Person(p, Identity.SpecialistOfA)),
        Sight.Page("person, own", Identity.AuthorityAdministrator, p => Person(p, Identity.AuthorityAdministrator)),
        Sight.Page("person of the authority", Identity.AuthorityAdministrator, p => Person(p, Identity.Publisher)),
        Sight.Page("person of the authority in English", Identity.AuthorityAdministrator, p => "/en" + Person(p, Identity.Appraiser)),
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
        Sight.Page("board, filtered and sorted", Identity.Publisher, p => Paths.Board(p.Open) + "?state=entering&order=entered&desc=1"),
        Sight.Page("board, nobody found, in English", Identity.Publisher, p => "/en" + Paths.Board(p.Open) + "?q=khong-co"),
        Sight.Page("board, to be released", Identity.Publisher, p => Paths.Board(p.Locked)),
        Sight.Page("draft results, not sent", Identity.Publisher, p => Paths.Board(p.Locked) + "/draft"),
        Sight.Page("draft results, answered", Identity.AuthorityAdministrator, p => Paths.Board(p.Drafted) + "/draft"),
        Sight.Page("draft results in English", Identity.AuthorityAdministrator, p => "/en" + Paths.Board(p.Drafted) + "/draft"),
        Sight.Page("draft of a unit", Identity.LeaderOfA, p => Paths.Dossier(p.Drafted.DossierOfA) + "/draft"),
        Sight.Page("draft of a unit in English", Identity.SpecialistOfB, p => "/en" + Paths.Dossier(p.Drafted.DossierOfB) + "/draft"),
        Sight.Page("draft of a unit, not sent", Identity.LeaderOfA, p => Paths.Dossier(p.Locked.DossierOfA) + "/draft"),
        Sight.Page("approval, to be recorded", Identity.Publisher, p => Paths.Approval(p.Locked)),
        Sight.Page("approval, to be recorded, in English", Identity.Publisher, p => "/en" + Paths.Approval(p.Locked)),
        Sight.Page("approval, recorded", Identity.Publisher, p => Paths.Approval(p.Approved)),
        Sight.Page("approval, released", Identity.Auditor, p => Paths.Approval(p.Released)),
        Sight.Page("board, released", Identity.Auditor, p => Paths.Board(p.Released)),
        Sight.Page("board, deadlines moved", Identity.AuthorityAdministrator, p => Paths.Board(p.Moved)),
        Sight.Page("board, deadlines moved, in English", Identity.AuthorityAdministrator, p => "/en" + Paths.Board(p.Moved)),
        Sight.Page("calendar of a round", Identity.AuthorityAdministrator, p => Paths.Board(p.Moved) + "/calendar"),
        Sight.Page("calendar of a round in English", Identity.Auditor, p => "/en" + Paths.Board(p.Moved) + "/calendar"),
        Sight.Page("calendar, nothing planned", Identity.AuthorityAdministrator, p => Paths.Board(p.Open) + "/calendar"),
        Sight.Page("days off", Identity.AuthorityAdministrator, _ => Paths.Home + "/calendar-days?year=2032"),
        Sight.Page("days off in English", Identity.Auditor, _ => "/en" + Paths.Home + "/calendar-days"),
        Sight.Page("amendment, nothing chosen", Identity.AuthorityAdministrator, p => Paths.Board(p.Open) + "/amendment"),
        Sight.Page("amendment, its effect", Identity.AuthorityAdministrator, p => $"{Paths.Board(p.Locked)}/amendment?set={p.AmendedSet}"),
        Sight.Page("amendment, its effect in English", Identity.Auditor, p => $"/en{Paths.Board(p.Moved)}/amendment?set={p.AmendedSet}"),
        Sight.Page("amendment, done", Identity.AuthorityAdministrator, p => Paths.Board(p.Amended) + "/amendment"),
        Sight.Page("amendment, too late", Identity.AuthorityAdministrator, p => Paths.Board(p.Released) + "/amendment"),
        Sight.Page("overview, set amended", Identity.LeaderOfA, p => Paths.Dossier(p.Amended.DossierOfA)),
        Sight.Page("entry, set amended", Identity.SpecialistOfA, p => Paths.Dossier(p.Amended.DossierOfA) + "/indices/an-toan"),
        Sight.Page("history, set amended", Identity.SpecialistOfA, p => "/en" + Paths.Dossier(p.Amended.DossierOfA) + "/history"),
        Sight.Page("traits of units", Identity.AuthorityAdministrator, p => Paths.Traits(p.Amended)),
        Sight.Page("traits of units, in English", Identity.Auditor, p => "/en" + Paths.Traits(p.Amended)),
        Sight.Page("traits of units, a set without any", Identity.AuthorityAdministrator, p => Paths.Traits(p.Moved)),
        Sight.Page("deadline of a group", Identity.AuthorityAdministrator, p => Paths.GroupDeadline(p.Moved)),
        Sight.Page("deadline of a group, released", Identity.AuthorityAdministrator, p => Paths.GroupDeadline(p.Released)),
        Sight.Page("deadline of a unit", Identity.AuthorityAdministrator, p => Paths.Deadline(p.Moved.DossierOfB)),
        Sight.Page("overview, may be withdrawn", Identity.LeaderOfA, p => Paths.Dossier(p.Moved.DossierOfA)),
        Sight.Page("overview, withdrawn and extended", Identity.SpecialistOfB, p => Paths.Dossier(p.Moved.DossierOfB)),
        Sight.Page("entry, withdrawn and extended", Identity.SpecialistOfB, p => Paths.Entry(p.Moved.DossierOfB)),
        Sight.Page("work of a specialist whose leader withdrew", Identity.SpecialistOfB, _ => Paths.Work),
        Sight.Page("evidence of a unit", Identity.SpecialistOfA, p => Paths.Evidence(p.Open.DossierOfA)),
        Sight.Page("evidence of a unit in English", Identity.Auditor, p => "/en" + Paths.Evidence(p.Open.DossierOfA)),
        Sight.Page("evidence of a unit, none", Identity.SpecialistOfB, p => Paths.Evidence(p.Open.DossierOfB)),
        Sight.Page("evidence of a unit, closed", Identity.LeaderOfA, p => Paths.Evidence(p.Released.DossierOfA)),
        Sight.Page("evidence of a criterion", Identity.SpecialistOfA, p => Paths.Evidence(p.Open.DossierOfA) + "/criteria/van-ban"),
        Sight.Page(
            "evidence of a criterion, read",
            Identity.Appraiser,
            p => "/en" + Paths.Evidence(p.Open.DossierOfA) + "/criteria/van-ban"
        ),
        Sight.Page("piece of evidence", Identity.SpecialistOfA, p => Paths.Evidence(p.Open.DossierOfA) + $"/items/{p.Document:N}"),
        Sight.Page("evidence to be minuted", Identity.Appraiser, p => Paths.Evidence(p.Appraised.DossierOfB) + $"/items/{p.OnSite:N}"),
        .. AppraisalSights.Pages,
        .. CouncilSights.Pages,
        .. CorrectionSights.Pages,
        Sight.Page("sources of monitored figures", Identity.AuthorityAdministrator, _ => Paths.Home + "/monitoring"),
        Sight.Page("source of monitored figures", Identity.AuthorityAdministrator, p => Paths.Source(p.Source)),
        Sight.Page("source of monitored figures in English", Identity.Auditor, p => "/en" + Paths.Source(p.Source)),
        Sight.Page(
            "file of monitored figures",
            Identity.AuthorityAdministrator,
            p => Paths.MonitoredFile(p.Source, p.Measured, p.Open.Group)
        ),
        Sight.Page(
            "file of monitored figures, wrong",
            Identity.AuthorityAdministrator,
            p => Paths.MonitoredFile(p.Source, p.WrongMeasured, p.Open.Group)
        ),
        Sight.Page("declared against monitored", Identity.AuthorityAdministrator, p => Paths.Board(p.Open) + "/monitored"),
        Sight.Page(
            "request for figures",
            Identity.AuthorityAdministrator,
            p => Paths.Board(p.Open) + "/data-request?holder=Sở Nội vụ&input=da-ky"
        ),
        Sight.Page("monitored figures of a unit", Identity.SpecialistOfA, p => Paths.Dossier(p.Open.DossierOfA) + "/monitored"),
        Sight.Page(
            "monitored figures of a unit in English",
            Identity.Auditor,
            p => "/en" + Paths.Dossier(p.Open.DossierOfB) + "/monitored"
        ),
        Sight.Page("monitored figure, contested", Identity.SpecialistOfA, p => Paths.Dossier(p.Open.DossierOfA) + "/monitored/da-ky"),
        Sight.Page("not found", Identity.Anonymous, _ => Paths.Home + "/khong-co", status: 404),
        Sight.Page("forbidden", Identity.SpecialistOfB, p => Paths.Entry(p.Open.DossierOfA), status: 403),
    ];

    private static readonly Sight[] Troubles =
    [
        new("row refused", Identity.SpecialistOfA, Trouble.RowRefusedAsync),
        new("row in conflict", Identity.SpecialistOfA, Trouble.RowInConflictAsync),
        new("person seated", Identity.AuthorityAdministrator, Trouble.PersonSeatedAsync),
        new("reset, with its sheet", Identity.AuthorityAdministrator, Trouble.ResetDoneAsync),
        new("link made", Identity.SpecialistOfA, Trouble.LinkMadeAsync),
        new("session over", Identity.LeaderOfB, Trouble.SessionOverAsync),
        new("session by link over", Identity.Anonymous, Trouble.LinkOverAsync),
        new("signed in again", Identity.LeaderOfB, Trouble.ResumedAsync),
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

    private static string Set(ShownProvince province) => $"{Paths.Home}/indicator-sets/{province.SetSha256}";
}
