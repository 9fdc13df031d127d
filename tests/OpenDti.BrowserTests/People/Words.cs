using OpenDti.Web.Features.Accounts.FirstRun;
using OpenDti.Web.Features.Accounts.SignIn;
using OpenDti.Web.Features.Appraisals.ByCriterion;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Assign;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Dossiers.Decide;
using OpenDti.Web.Features.Dossiers.Enter;
using OpenDti.Web.Features.Dossiers.MyWork;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.Dossiers.Overview;
using OpenDti.Web.Features.Dossiers.Papers;
using OpenDti.Web.Features.Dossiers.Workbook;
using OpenDti.Web.Features.Explanations;
using OpenDti.Web.Features.Explanations.OfGroup;
using OpenDti.Web.Features.Explanations.Thread;
using OpenDti.Web.Features.Portal;
using OpenDti.Web.Features.Portal.Home;
using OpenDti.Web.Features.Publications.Approving;
using OpenDti.Web.Features.Publications.Board;
using OpenDti.Web.Features.Units.Nominees;
using OpenDti.Web.Features.Units.People;
using OpenDti.Web.Features.Units.Staff;
using OpenDti.Web.Ui;

namespace OpenDti.BrowserTests.People;

/// <summary>
/// The words on buttons, links and labels as the product has them, so that a better word breaks no test. What is promised (points, reasons,
/// refusals) is written out in the tests.
/// </summary>
public static class Words
{
    public static UiTexts Ui => UiTexts.Vi;
    public static ErrorTexts Errors => ErrorTexts.Vi;
    public static FirstRunTexts FirstRun => FirstRunTexts.Vi;
    public static SignInTexts SignIn => SignInTexts.Vi;
    public static MyWorkTexts Work => MyWorkTexts.Vi;
    public static DossierTexts Dossier => DossierTexts.Vi;
    public static OverviewTexts Overview => OverviewTexts.Vi;
    public static EntryTexts Entry => EntryTexts.Vi;
    public static AssignTexts Assign => AssignTexts.Vi;
    public static WorkbookTexts Workbook => WorkbookTexts.Vi;
    public static PaperTexts Paper => PaperTexts.Vi;
    public static DeadlineTexts Deadline => DeadlineTexts.Vi;
    public static DecideTexts Decide => DecideTexts.Vi;
    public static OpenTexts Open => OpenTexts.Vi;
    public static PersonTexts Person => PersonTexts.Vi;
    public static NomineesTexts Nominees => NomineesTexts.Vi;
    public static StaffTexts Staff => StaffTexts.Vi;
    public static BoardTexts Board => BoardTexts.Vi;
    public static CriterionTexts Criterion => CriterionTexts.Vi;
    public static ExplanationTexts Explanation => ExplanationTexts.Vi;
    public static GroupTexts GroupExplanations => GroupTexts.Vi;
    public static ThreadTexts Thread => ThreadTexts.Vi;
    public static ApprovalTexts Approval => ApprovalTexts.Vi;
    public static PortalTexts Portal => PortalTexts.Vi;
    public static HomeTexts Home => HomeTexts.Vi;
}
