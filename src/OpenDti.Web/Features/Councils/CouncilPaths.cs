using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Councils;

/// <summary>Addresses of the council's pages, below the authority's.</summary>
public static class CouncilPaths
{
    /// <summary>Stands where a line stands, for the class of a unit; no line can have this id.</summary>
    public const string ClassLine = "_class";

    public static string Items(Guid group) => $"{DossierPaths.GroupCouncil(group)}/items";

    public static string Minutes(Guid group) => $"{DossierPaths.GroupCouncil(group)}/minutes";

    public static string MinutesFile(Guid group) => Minutes(group) + ".docx";

    /// <summary>A line of a dossier before the council; the class where the line is empty.</summary>
    public static string Decide(Guid dossier, string line) =>
        $"{DossierPaths.Overview(dossier)}/council/{(line.Length == 0 ? ClassLine : line)}";

    public static string Withdraw(Guid dossier, string line) => $"{Decide(dossier, line)}/withdraw";
}
