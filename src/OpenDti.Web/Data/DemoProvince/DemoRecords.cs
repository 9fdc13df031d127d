using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>What a person of the demonstration sees before they decide: the version of a dossier, and who they are.</summary>
public sealed class DemoRecords(Databases databases)
{
    public async Task<long> VersionOfAsync(DemoCast cast, Guid dossier)
    {
        await using var db = databases.Open(cast.Authority);
        return await db.Dossiers.Where(d => d.Id == dossier).Select(d => d.Version).SingleAsync();
    }

    public async Task<Dictionary<Guid, long>> VersionsOfAsync(DemoCast cast, Guid group)
    {
        await using var db = databases.Open(cast.Authority);
        return await db.Dossiers.Where(d => d.RoundGroupId == group).ToDictionaryAsync(d => d.Id, d => d.Version);
    }

    public async Task<Viewer> ViewerAsync(Guid account, CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        var person = await db.Accounts.Where(a => a.Id == account).Select(a => a.PersonId).SingleAsync(cancellation);
        return new Viewer(account, person, Name: "", Memberships: []);
    }
}
