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

    public static string SettleDraft(Guid dossier) => $"{DossierPaths.Draft(dossier)}/settle";

    public static string Release(Guid group) => $"{DossierPaths.Group(group)}/release";
}
