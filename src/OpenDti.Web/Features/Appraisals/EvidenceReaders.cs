using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>Who of those who see an appraisal may open its evidence, as the permission rows of the evidence have it: administrators may not.</summary>
public static class EvidenceReaders
{
    public static bool Include(CurrentRequest current)
    {
        var (viewer, authority) = (current.RequiredViewer, current.RequiredAuthority.Id);
        return viewer.HasRole(authority, Role.Appraiser) || viewer.HasRole(authority, Role.Auditor);
    }
}
