using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Accounts;

/// <summary>
/// The units a person belongs to by any of their accounts, in whatever role. Whoever belongs to a unit decides nothing about it, and a second
/// account is no way round.
/// </summary>
public static class PersonUnits
{
    /// <summary>Inside a write, nobody changes it until that write is done: a decision and a new workplace never pass each other.</summary>
    public static async Task<IReadOnlySet<Guid>> OfAsync(AppDb db, Guid personId, DateTimeOffset at, CancellationToken cancellation)
    {
        if (HasWritersBeside(db))
        {
            await db.Database.ExecuteSqlAsync($"SELECT 1 FROM persons WHERE id = {personId} FOR SHARE", cancellation);
        }

        var units = await db
            .Memberships.Where(m => m.Account!.PersonId == personId && m.UnitId != null)
            .Where(m => m.ValidFrom <= at && (m.ValidTo == null || m.ValidTo > at))
            .Select(m => m.UnitId!.Value)
            .ToListAsync(cancellation);
        return units.ToHashSet();
    }

    /// <summary>Waits for the decisions of this person that are under way, and lets none begin before this write is done.</summary>
    public static async Task HoldAsync(AppDb db, Guid personId, CancellationToken cancellation)
    {
        if (HasWritersBeside(db))
        {
            await db.Database.ExecuteSqlAsync($"SELECT 1 FROM persons WHERE id = {personId} FOR NO KEY UPDATE", cancellation);
        }
    }

    // SQLite has one writer at a time.
    private static bool HasWritersBeside(AppDb db) => !db.Database.IsSqlite() && db.Database.CurrentTransaction is not null;
}
