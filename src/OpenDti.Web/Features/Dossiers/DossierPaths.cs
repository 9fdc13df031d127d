using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Addresses of a dossier's pages, below the authority's.</summary>
public static class DossierPaths
{
    /// <summary>The page that compares the code on a receipt with the record.</summary>
    public const string ReceiptCheck = "/receipts";

    /// <summary>What waits for the person who is signed in.</summary>
    public const string MyWork = "/work";

    /// <summary>Days off and days worked, by year.</summary>
    public const string CalendarDays = "/calendar-days";

    /// <summary>The sources of monitored figures.</summary>
    public const string Monitoring = "/monitoring";

    public const string OpenedQuery = "opened";

    public static string Overview(Guid dossier) => $"/dossiers/{dossier:N}";

    /// <summary>Which traits of the set the units of a group have.</summary>
    public static string Traits(Guid group) => $"{Group(group)}/traits";

    public static string Entry(Guid dossier, IndicatorId index) => $"{Overview(dossier)}/indices/{index}";

    /// <summary>The row of a criterion on its entry page.</summary>
    public static string EntryRow(DossierReading reading, Criterion criterion) =>
        $"{Entry(reading.Dossier.Id, reading.MainIndexOf(criterion).Id)}#{RowAnchor.Of(criterion.Id)}";

    public static string Answers(Guid dossier, IndicatorId criterion) => $"{Overview(dossier)}/answers/{criterion}";

    public static string Send(Guid dossier) => $"{Overview(dossier)}/send";

    public static string Decide(Guid dossier) => $"{Overview(dossier)}/decide";

    public static string Confirm(Guid dossier) => $"{Overview(dossier)}/confirm";

    public static string Return(Guid dossier) => $"{Overview(dossier)}/return";

    /// <summary>Where a leader confirms what was corrected after an appraiser's return.</summary>
    public static string Corrections(Guid dossier) => $"{Overview(dossier)}/corrections";

    public static string Withdraw(Guid dossier) => $"{Overview(dossier)}/withdraw";

    public static string History(Guid dossier) => $"{Overview(dossier)}/history";

    /// <summary>The history of one criterion's figures.</summary>
    public static string History(Guid dossier, IndicatorId criterion) => $"{History(dossier)}?criterion={criterion}";

    /// <summary>The page that gives the dossier out as a workbook and takes it back.</summary>
    public static string Workbook(Guid dossier) => $"{Overview(dossier)}/workbook";

    /// <summary>A filled workbook that waits to be looked at.</summary>
    public static string Workbook(Guid dossier, Guid upload) => $"{Workbook(dossier)}/{upload:N}";

    /// <summary>Every figure that was measured of the unit.</summary>
    public static string MonitoredList(Guid dossier) => $"{Overview(dossier)}/monitored";

    /// <summary>A monitored figure, and what the unit says against it.</summary>
    public static string Monitored(Guid dossier, InputId input) => $"{Overview(dossier)}/monitored/{input}";

    public static string Assignments(Guid dossier) => $"{Overview(dossier)}/assignments";

    public static string AssignmentsBack(Guid dossier) => $"{Assignments(dossier)}/take-back";

    public static string AssignmentLinks(Guid dossier) => $"{Assignments(dossier)}/links";

    /// <summary>A one-time link; below no authority, because it names none.</summary>
    public static string Invitation(string secret) => $"/entry-links/{secret}";

    /// <summary>The page of the confirmation by document.</summary>
    public static string Paper(Guid dossier) => $"{Overview(dossier)}/paper";

    /// <summary>The form to be printed and signed.</summary>
    public static string PaperForm(Guid dossier) => $"{Paper(dossier)}/form";

    public static string PaperFile(Guid dossier) => $"{Paper(dossier)}/file";

    public static string Receipt(Guid dossier) => $"{Overview(dossier)}/receipt";

    public static string ReceiptFile(Guid dossier) => $"{Overview(dossier)}/receipt.json";

    /// <summary>The form that gives one unit a deadline of its own.</summary>
    public static string Deadline(Guid dossier) => $"{Overview(dossier)}/deadline";

    /// <summary>What appraisers asked about a dossier.</summary>
    public static string Explanations(Guid dossier) => $"{Overview(dossier)}/explanations";

    public static string Explanation(Guid dossier, IndicatorId criterion) => $"{Explanations(dossier)}/{criterion}";

    public static string GroupDeadline(Guid roundGroup) => $"{Group(roundGroup)}/deadline";

    /// <summary>The unit's bonus ledger.</summary>
    public static string Bonus(Guid dossier) => $"{Overview(dossier)}/bonus";

    /// <summary>What was proposed for a bonus in a round group, and the scheme.</summary>
    public static string GroupBonus(Guid roundGroup) => $"{Group(roundGroup)}/bonus";

    /// <summary>The council's agenda and decisions.</summary>
    public static string GroupCouncil(Guid roundGroup) => $"{Group(roundGroup)}/council";

    /// <summary>The unit's draft result.</summary>
    public static string Draft(Guid dossier) => $"{Overview(dossier)}/draft";

    /// <summary>The page that amends the set of a round group.</summary>
    public static string Amendment(Guid roundGroup) => $"{Group(roundGroup)}/amendment";

    /// <summary>One criterion of a dossier, for its appraisers.</summary>
    public static string Appraisal(Guid dossier, IndicatorId criterion) => $"{Overview(dossier)}/appraisal/{criterion}";

    /// <summary>What the unit said against its released result.</summary>
    public static string Complaints(Guid dossier) => $"{Overview(dossier)}/complaints";

    /// <summary>What the unit declared against what counts in the end.</summary>
    public static string Declared(Guid dossier) => $"{Overview(dossier)}/declared";

    public static string Calendar(Guid roundGroup) => $"{Group(roundGroup)}/calendar";

    /// <summary>Next year's round, proposed from this one.</summary>
    public static string RollOver(Guid roundGroup) => $"{Group(roundGroup)}/next-year";

    /// <summary>What an auditor looks at in a round group.</summary>
    public static string Inspection(Guid roundGroup) => $"{Group(roundGroup)}/inspection";

    /// <summary>The board of a group that was opened just now: it says what was opened.</summary>
    public static string Opened(Guid roundGroup) => $"{Group(roundGroup)}?{OpenedQuery}=1";

    public static string Group(Guid roundGroup) => $"/round-groups/{roundGroup:N}";
}
