using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Publications;

/// <summary>Addresses of the agency's pages about results, below the authority's.</summary>
public static class PublicationPaths
{
    /// <summary>The page on which a decision is recorded and results are released.</summary>
    public static string Approval(Guid group) => $"{DossierPaths.Group(group)}/approval";

    public static string ApprovalFile(Guid group) => $"{Approval(group)}/file";

    public static string WithdrawApproval(Guid group) => $"{Approval(group)}/withdraw";

    /// <summary>The draft results of a group: sent, answered, settled.</summary>
    public static string GroupDraft(Guid group) => $"{DossierPaths.Group(group)}/draft";

    public static string ConfirmDraft(Guid dossier) => $"{DossierPaths.Draft(dossier)}/confirm";

    public static string SettleDraft(Guid dossier) => $"{DossierPaths.Draft(dossier)}/settle";

    /// <summary>What units said against released results.</summary>
    public static string GroupComplaints(Guid group) => $"{DossierPaths.Group(group)}/complaints";

    public static string Complaint(Guid dossier, Guid complaint) => $"{DossierPaths.Complaints(dossier)}/{complaint:N}";

    public static string WithdrawComplaint(Guid dossier, Guid complaint) => $"{Complaint(dossier, complaint)}/withdraw";

    public static string DecideComplaint(Guid dossier, Guid complaint) => $"{Complaint(dossier, complaint)}/decide";

    public static string Correct(Guid dossier, Guid complaint) => $"{Complaint(dossier, complaint)}/correct";

    /// <summary>Who of a released group is to be commended.</summary>
    public static string Commendation(Guid group) => $"{DossierPaths.Group(group)}/commendation";

    public static string PublishCommendation(Guid group) => $"{Commendation(group)}/publish";

    /// <summary>What units declared against what counts in the end.</summary>
    public static string Declared(Guid group) => $"{DossierPaths.Group(group)}/declared";

    public static string DeclaredWorkbook(Guid group) => $"{Declared(group)}.xlsx";

    /// <summary>Corrected results before they take the place of those that are public.</summary>
    public static string Correction(Guid group) => $"{DossierPaths.Group(group)}/correction";

    public static string CorrectionFile(Guid group) => $"{Correction(group)}/file";

    public static string WithdrawCorrection(Guid group) => $"{Correction(group)}/withdraw";

    public static string ReleaseCorrection(Guid group) => $"{Correction(group)}/release";

    public static string Release(Guid group) => $"{DossierPaths.Group(group)}/release";
}
