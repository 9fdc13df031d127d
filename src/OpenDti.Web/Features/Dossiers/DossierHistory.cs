using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>One entry of a dossier's stream: what happened, by whom and when.</summary>
public sealed record DossierEvent(long Seq, DossierFact Fact, AuditStamp Stamp);

/// <summary>What happened to a dossier, first to last, out of its stream; and the dossier as it stood at any point of it.</summary>
public sealed record DossierHistory(Dossier Now, IReadOnlyList<DossierEvent> Events)
{
    /// <summary>The pieces of evidence that the entries name; their words stand beside the record.</summary>
    public IReadOnlyDictionary<Guid, EvidenceItem> Evidence { get; init; } = new Dictionary<Guid, EvidenceItem>();

    /// <summary>The last time that a leader saw and decided about the whole: confirmed or returned it. Null when none did yet.</summary>
    public long? LastDecision => Events.LastOrDefault(one => one.Fact is DossierConfirmed or DossierReturned)?.Seq;

    /// <summary>The dossier as it stood after the entry <paramref name="seq"/>.</summary>
    public Dossier At(long seq)
    {
        var dossier = new Dossier
        {
            Id = Now.Id,
            AuthorityId = Now.AuthorityId,
            RoundGroupId = Now.RoundGroupId,
            UnitId = Now.UnitId,
            RoundGroup = Now.RoundGroup,
            Unit = Now.Unit,
        };
        foreach (var one in Events.TakeWhile(one => one.Seq <= seq))
        {
            dossier.Apply(one.Fact, one.Seq, one.Stamp.Account, one.Stamp.ReceivedAt);
        }

        return dossier;
    }
}

/// <summary>Reads the histories of dossiers out of the audit record.</summary>
public sealed class DossierHistories(Databases databases)
{
    public async Task<DossierHistory> OfAsync(Dossier dossier, CancellationToken cancellation)
    {
        await using var db = databases.Open(dossier.AuthorityId);
        var stream = Dossier.StreamOf(dossier.Id);
        var entries = await db
            .AuditEntries.AsNoTracking()
            .Where(entry => entry.Stream == stream && entry.Seq <= dossier.Version)
            .OrderBy(entry => entry.Seq)
            .ToListAsync(cancellation);
        List<DossierEvent> events = [.. entries.Select(EventOf)];
        var named = events.Select(one => EvidenceIn(one.Fact)).OfType<Guid>().ToHashSet();
        return new DossierHistory(dossier, events)
        {
            Evidence = await db
                .EvidenceItems.AsNoTracking()
                .Where(item => named.Contains(item.Id))
                .ToDictionaryAsync(item => item.Id, cancellation),
        };
    }

    private static Guid? EvidenceIn(DossierFact fact) =>
        fact switch
        {
            EvidenceAttached attached => attached.Evidence.Item,
            EvidenceDetached detached => detached.Item,
            EvidenceReplaced replaced => replaced.Evidence.Item,
            _ => null,
        };

    private static DossierEvent EventOf(AuditEntry entry)
    {
        var (fact, stamp) = AuditBody.Read(entry.Body);
        return new DossierEvent(entry.Seq, (DossierFact)fact, stamp);
    }
}
