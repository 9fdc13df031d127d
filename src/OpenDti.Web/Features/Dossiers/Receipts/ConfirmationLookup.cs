using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers.Receipts;

/// <summary>A confirmation that a code led to, and when it was withdrawn, if it was. No points: an agency sees none while a round is open.</summary>
public sealed record FoundConfirmation(
    string UnitName,
    int Year,
    string SetId,
    string SetVersion,
    DateTimeOffset ConfirmedAt,
    DateTimeOffset? WithdrawnAt
);

/// <summary>Finds a confirmation in the record by the code and the entry on its receipt, among the dossiers that somebody may know of.</summary>
public sealed class ConfirmationLookup(Databases databases)
{
    public async Task<FoundConfirmation?> FindAsync(
        Viewer viewer,
        Guid authorityId,
        string code,
        long version,
        CancellationToken cancellation
    )
    {
        var seesAll = viewer.HasRole(authorityId, Role.Auditor) || viewer.HasRole(authorityId, Role.AuthorityAdministrator);
        var units = viewer.SeatsWith(authorityId).Where(seat => seat.Role.IsOfUnit()).Select(seat => seat.UnitId!.Value).ToList();
        await using var db = databases.Open(authorityId);
        var dossiers = await db.Dossiers.Where(d => seesAll || units.Contains(d.UnitId)).Select(d => d.Id).ToListAsync(cancellation);
        var streams = dossiers.ConvertAll(Dossier.StreamOf);
        var confirmation = await db.AuditEntries.SingleOrDefaultAsync(
            entry => entry.Seq == version && streams.Contains(entry.Stream) && entry.Hash == code,
            cancellation
        );
        if (confirmation is null || AuditBody.Read(confirmation.Body) is not { Fact: DossierConfirmed, Stamp: var stamp })
        {
            return null;
        }

        var later = await db
            .AuditEntries.Where(entry => entry.Stream == confirmation.Stream && entry.Seq > version)
            .OrderBy(entry => entry.Seq)
            .Select(entry => entry.Body)
            .ToListAsync(cancellation);
        DateTimeOffset? withdrawnAt = later
            .Select(AuditBody.Read)
            .Where(entry => entry.Fact is DossierWithdrawn or DossierSetAmended { VoidVersion: not null })
            .Select(entry => (DateTimeOffset?)entry.Stamp.ReceivedAt)
            .FirstOrDefault();
        var amended = later.Select(AuditBody.Read).Select(entry => entry.Fact).OfType<DossierSetAmended>().FirstOrDefault();
        var id = dossiers.Find(dossier => Dossier.StreamOf(dossier) == confirmation.Stream);
        return await db
            .Dossiers.Where(d => d.Id == id)
            .SelectMany(
                d => db.IndicatorSets.Where(s => s.Id == (amended == null ? d.RoundGroup!.StoredSetId : amended.Before)),
                (d, s) => new FoundConfirmation(d.Unit!.Name, d.RoundGroup!.Round!.Year, s.SetId, s.Version, stamp.ReceivedAt, withdrawnAt)
            )
            .SingleAsync(cancellation);
    }
}
