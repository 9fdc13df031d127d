using Microsoft.EntityFrameworkCore;
using OpenDti.Documents.Receipts;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Dossiers.Receipts;

/// <summary>Puts the receipt of a dossier's confirmation together from the record; nothing of it is stored.</summary>
public sealed class ReceiptReader(Databases databases, DossierHistories histories, SetLibrary sets)
{
    /// <summary>The receipt of the confirmation that is in force; null where there is none.</summary>
    public async Task<Receipt?> ReadAsync(DossierReading reading, Authority authority, CancellationToken cancellation)
    {
        if (reading.Dossier is not { State: DossierState.Confirmed, ConfirmedVersion: { } confirmed })
        {
            return null;
        }

        var stream = Dossier.StreamOf(reading.Dossier.Id);
        await using var db = databases.Open(authority.Id);
        var entries = await db
            .AuditEntries.Where(entry => entry.Stream == stream && entry.Seq <= confirmed)
            .OrderBy(entry => entry.Seq)
            .Select(entry => new ReceiptEntry(entry.Seq, entry.Hash, entry.Body))
            .ToListAsync(cancellation);
        // Confirmed before the set was amended, and still in force: it proves what was confirmed, by the set of that time.
        var history = await histories.OfAsync(reading.Dossier, cancellation);
        var opened = history.SetAfter(confirmed) is { } earlier
            ? await sets.OpenAsync(authority.Id, earlier, cancellation)
            : reading.Opened;
        var (group, stored) = (reading.Group, opened.Stored);
        return ReceiptBuilder.Build(
            new ReceiptAuthority(authority.Id, authority.Name, authority.IssuingBody, authority.OperatingBody, authority.IsFictional),
            new ReceiptUnit(reading.Unit.Id, reading.Unit.Code, reading.Unit.Name),
            new ReceiptRound(group.Id, reading.Year, group.Round!.WindowFrom, group.Round.WindowTo),
            new ReceiptSet(stored.SetId, stored.Version, stored.Sha256, stored.Body),
            opened.Set,
            entries
        );
    }

    /// <summary>The name behind an account; for the page alone, never for the file.</summary>
    public async Task<string> NameOfAsync(Guid account, CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        return await db.Accounts.Where(a => a.Id == account).Select(a => a.Person!.Name).SingleAsync(cancellation);
    }
}
