using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Inspection;

/// <summary>Addresses of the auditor's pages, below the authority's.</summary>
public static class InspectionPaths
{
    public static string Lists(Guid group) => DossierPaths.Inspection(group);

    public static string Workbook(Guid group) => Lists(group) + ".xlsx";

    public static string Csv(Guid group) => Lists(group) + ".csv";

    public static string At(Guid group) => Lists(group) + "/at";

    public static string DossierAt(Guid dossier) => DossierPaths.Overview(dossier) + "/at";
}
