using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers.Amend;
using OpenDti.Web.Features.Dossiers.Assign;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Dossiers.Decide;
using OpenDti.Web.Features.Dossiers.Enter;
using OpenDti.Web.Features.Dossiers.History;
using OpenDti.Web.Features.Dossiers.Invitation;
using OpenDti.Web.Features.Dossiers.Merge;
using OpenDti.Web.Features.Dossiers.MyWork;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.Dossiers.Overview;
using OpenDti.Web.Features.Dossiers.Papers;
using OpenDti.Web.Features.Dossiers.Receipts;
using OpenDti.Web.Features.Dossiers.Reminders;
using OpenDti.Web.Features.Dossiers.RollOver;
using OpenDti.Web.Features.Dossiers.RoundList;
using OpenDti.Web.Features.Dossiers.Traits;
using OpenDti.Web.Features.Dossiers.Workbook;
using OpenDti.Web.Jobs;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers;

public static class DossiersFeature
{
    private static readonly Role[] UnitRoles = [Role.Specialist, Role.Leader];
    private static readonly Role[] RoundRoles = [Role.AuthorityAdministrator, Role.Publisher, Role.Auditor];

    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("dossiers.my-work", Enum.GetValues<Role>()),
        Permission.Seats("dossiers.overview", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.paper", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.paper.form", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.paper.file", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission
            .Seats("dossiers.paper.hand-in", Role.Specialist)
            .OfUnit(DossierSubject.UnitOf)
            .In(DossierMoves.StatesFor(DossierAct.Confirm)),
        Permission.Seats("dossiers.assignments", UnitRoles).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.assignments.give", UnitRoles).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Enter)),
        Permission.Seats("dossiers.assignments.take-back", UnitRoles).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.assignments.link", UnitRoles).OfUnit(DossierSubject.UnitOf),
        Permission.Anyone("dossiers.invitation"),
        Permission.Anyone("dossiers.invitation.begin"),
        Permission.Anyone("dossiers.invitation.go-on"),
        Permission.Seats("dossiers.entry", [.. UnitRoles, Role.Contributor, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.history", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.workbook", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.workbook.download", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.workbook.upload", Role.Specialist).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.workbook.preview", Role.Specialist).OfUnit(DossierSubject.UnitOf),
        Permission
            .Seats("dossiers.workbook.save", Role.Specialist)
            .OfUnit(DossierSubject.UnitOf)
            .In(DossierMoves.StatesFor(DossierAct.Enter)),
        Permission
            .Seats("dossiers.save", Role.Specialist, Role.Contributor)
            .OfUnit(DossierSubject.UnitOf)
            .In(DossierMoves.StatesFor(DossierAct.Enter)),
        Permission.Seats("dossiers.send", Role.Specialist).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Send)),
        Permission.Seats("dossiers.corrections.confirm", Role.Leader).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.decide", Role.Leader, Role.Auditor).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.confirm", Role.Leader).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Confirm)),
        Permission.Seats("dossiers.return", Role.Leader).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Return)),
        Permission.Seats("dossiers.withdraw", UnitRoles).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Withdraw)),
        Permission.Seats("dossiers.receipt", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.receipt.file", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.receipt-check", [.. UnitRoles, Role.Auditor, Role.AuthorityAdministrator]),
        Permission.Seats("dossiers.deadline", Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.deadline.submit", Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("rounds.list", RoundRoles),
        Permission.Seats("rounds.open", Role.AuthorityAdministrator),
        Permission.Seats("rounds.open.submit", Role.AuthorityAdministrator),
        Permission.Seats("rounds.roll-over", Role.AuthorityAdministrator),
        Permission.Seats("rounds.roll-over.open", Role.AuthorityAdministrator),
        Permission.Seats("rounds.deadline", Role.AuthorityAdministrator),
        Permission.Seats("rounds.deadline.submit", Role.AuthorityAdministrator),
        Permission.Seats("rounds.traits", RoundRoles),
        Permission.Seats("rounds.traits.give", Role.AuthorityAdministrator),
        Permission.Seats("rounds.amendment", RoundRoles),
        Permission.Seats("rounds.amendment.make", Role.AuthorityAdministrator),
        Permission.Seats("rounds.calendar", [.. RoundRoles, Role.Appraiser]),
        Permission.Seats("rounds.calendar.plan", Role.AuthorityAdministrator),
        Permission.Seats("rounds.calendar-days", [.. RoundRoles, Role.Appraiser]),
        Permission.Seats("rounds.calendar-days.enter", Role.AuthorityAdministrator),
        Permission.Seats("units.merge", Role.AuthorityAdministrator),
        Permission.Seats("units.merge.submit", Role.AuthorityAdministrator),
    ];

    public static IServiceCollection AddDossiers(this IServiceCollection services) =>
        services
            .AddSingleton<DossierReader>()
            .AddSingleton<GroupStandings>()
            .AddSingleton<RemindUnits>()
            .AddSingleton<JobHandler>(provider => provider.GetRequiredService<RemindUnits>())
            .AddSingleton<RemindOfAppraisal>()
            .AddSingleton<JobHandler>(provider => provider.GetRequiredService<RemindOfAppraisal>())
            .AddSingleton<LastYears>()
            .AddSingleton<EvidenceShelf>()
            .AddSingleton<DossierHistories>()
            .AddSingleton<Enterers>()
            .AddSingleton<EntryPages>()
            .AddSingleton<AnswerRules>()
            .AddSingleton<DossierPart>()
            .AddSingleton<SaveAnswers>()
            .AddSingleton<EntryEndpoint>()
            .AddSingleton<OverviewPages>()
            .AddSingleton<OverviewEndpoint>()
            .AddSingleton<SendDossier>()
            .AddSingleton<SendEndpoint>()
            .AddSingleton<ConfirmCorrections>()
            .AddSingleton<CorrectionsEndpoint>()
            .AddSingleton<WithdrawDossier>()
            .AddSingleton<WithdrawEndpoint>()
            .AddSingleton<ReceiptReader>()
            .AddSingleton<ReceiptEndpoint>()
            .AddSingleton<ConfirmationLookup>()
            .AddSingleton<ReceiptCheckEndpoint>()
            .AddSingleton<DeadlinePages>()
            .AddSingleton<ChangeGroupDeadline>()
            .AddSingleton<ExtendDossier>()
            .AddSingleton<DeadlineEndpoint>()
            .AddSingleton<DecidePages>()
            .AddSingleton<ConfirmDossier>()
            .AddSingleton<ReturnDossier>()
            .AddSingleton<DecideEndpoint>()
            .AddSingleton<PaperPages>()
            .AddSingleton<ConfirmByPaper>()
            .AddSingleton<PaperEndpoint>()
            .AddSingleton<AppraisalRightsReader>()
            .AddSingleton<Assignments>()
            .AddSingleton<AssignCriteria>()
            .AddSingleton<MakeEntryLink>()
            .AddSingleton<AssignPages>()
            .AddSingleton<AssignEndpoint>()
            .AddSingleton<UseEntryLink>()
            .AddSingleton<InvitationEndpoint>()
            .AddSingleton<HistoryEndpoint>()
            .AddSingleton<WorkbookPages>()
            .AddSingleton<SaveWorkbook>()
            .AddSingleton<WorkbookEndpoint>()
            .AddSingleton<MyWorkEndpoint>()
            .AddSingleton<OpenRoundGroup>()
            .AddSingleton<OpenEndpoint>()
            .AddSingleton<CarrySettings>()
            .AddSingleton<RollOverPages>()
            .AddSingleton<RollOverEndpoint>()
            .AddSingleton<RoundListEndpoint>()
            .AddSingleton<RoundYears>()
            .AddSingleton<TraitsPages>()
            .AddSingleton<GiveTraits>()
            .AddSingleton<SettingCarrier, TraitCarrier>()
            .AddSingleton<TraitsEndpoint>()
            .AddSingleton<AmendmentPlans>()
            .AddSingleton<AmendPages>()
            .AddSingleton<AmendSet>()
            .AddSingleton<AmendEndpoint>()
            .AddSingleton<CalendarPages>()
            .AddSingleton<PlanCalendar>()
            .AddSingleton<CalendarEndpoint>()
            .AddSingleton<EnterCalendarDay>()
            .AddSingleton<CalendarDaysEndpoint>()
            .AddSingleton<MergeUnits>()
            .AddSingleton<MergeEndpoint>();

    public static void MapDossiers(this IEndpointRouteBuilder routes)
    {
        routes.MapDossierPages();
        routes.MapRoundPages();
    }
}
