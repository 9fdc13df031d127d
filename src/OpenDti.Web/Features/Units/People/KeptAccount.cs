using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Units.People;

/// <summary>Which accounts an administrator may decide about: those of this authority alone, and never the own one.</summary>
public static class KeptAccount
{
    public const int ReasonMaxLength = 500;

    public static async Task<Result<Account>> FindAsync(Work work, Guid accountId, CancellationToken cancellation)
    {
        var at = work.Request.ReceivedAt;
        var seats = await work.Db.Memberships.IgnoreQueryFilters().Where(m => m.AccountId == accountId).ToListAsync(cancellation);
        if (!seats.Any(seat => seat.AuthorityId == work.Request.AuthorityId))
        {
            return new Refusal("account.not-found");
        }

        if (accountId == work.Request.AccountId)
        {
            return new Refusal("account.own");
        }

        return seats.Any(seat => seat.AuthorityId != work.Request.AuthorityId && seat.IsValidAt(at))
            ? new Refusal("account.elsewhere")
            : await work.Db.Accounts.SingleAsync(a => a.Id == accountId, cancellation);
    }

    /// <summary>Whether this very hash is the account's: a form that was sent twice was carried out once, with the first password.</summary>
    public static async Task<bool> IsInForceAsync(Databases databases, Guid accountId, string passwordHash, CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        return await db.Accounts.AnyAsync(a => a.Id == accountId && a.PasswordHash == passwordHash, cancellation);
    }
}
