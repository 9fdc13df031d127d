using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The people who entered a dossier's figures, by account; shown inside the unit only.</summary>
public sealed class Enterers(Databases databases)
{
    public async Task<IReadOnlyDictionary<Guid, string>> NamesOfAsync(Dossier dossier, CancellationToken cancellation)
    {
        var accounts = dossier.Answers.Select(answer => answer.AccountId).Distinct().ToList();
        await using var db = databases.OpenShared();
        return await db
            .Accounts.Where(account => accounts.Contains(account.Id))
            .Select(account => new { account.Id, account.Person!.Name })
            .ToDictionaryAsync(account => account.Id, account => account.Name, cancellation);
    }
}
