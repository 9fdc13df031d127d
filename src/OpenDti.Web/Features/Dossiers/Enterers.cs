using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The people behind what was done to a dossier, by account; shown inside the unit only.</summary>
public sealed class Enterers(Databases databases)
{
    public Task<IReadOnlyDictionary<Guid, string>> NamesOfAsync(Dossier dossier, CancellationToken cancellation) =>
        NamesOfAsync(dossier.Answers.Where(a => a.Track == Track.Declared).Select(a => a.AccountId).ToHashSet(), cancellation);

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOfAsync(IReadOnlySet<Guid> accounts, CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        return await db
            .Accounts.Where(account => accounts.Contains(account.Id))
            .Select(account => new { account.Id, account.Person!.Name })
            .ToDictionaryAsync(account => account.Id, account => account.Name, cancellation);
    }
}
