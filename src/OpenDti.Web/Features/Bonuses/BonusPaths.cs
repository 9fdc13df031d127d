using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Bonuses;

/// <summary>Addresses of the bonus ledger, below the authority's; the first of each kind is one of <see cref="DossierPaths"/>.</summary>
public static class BonusPaths
{
    public static string Decide(Guid dossier, Guid proposal) => $"{DossierPaths.Bonus(dossier)}/{proposal:N}";

    public static string Withdraw(Guid dossier, Guid proposal) => $"{Decide(dossier, proposal)}/withdraw";

    public static string UploadScheme(Guid group) => $"{DossierPaths.GroupBonus(group)}/scheme";

    public static string Scheme(Guid group, Guid upload) => $"{UploadScheme(group)}/{upload:N}";
}
