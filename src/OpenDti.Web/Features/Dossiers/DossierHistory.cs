using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>One entry of a dossier's stream: what happened, by whom and when.</summary>
public sealed record DossierEvent(long Seq, DossierFact Fact, AuditStamp Stamp);

/// <summary>What happened to a dossier, first to last, out of its stream; and the dossier as it stood at any point of it.</summary>
public sealed record DossierHistory(Dossier Now, IReadOnlyList<DossierEvent> Events)
{
    /// <summary>The pieces of evidence that the entries name; their words stand beside the record.</summary>
    public IReadOnlyDictionary<Guid, EvidenceItem> Evidence { get; init; } = new Dictionary<Guid, EvidenceItem>();

    /// <summary>The versions of the set that were amended while the dossier ran.</summary>
    public IReadOnlyDictionary<Guid, CompiledSet> EarlierSets { get; init; } = new Dictionary<Guid, CompiledSet>();

    /// <summary>The last time that a leader saw and decided about the whole: confirmed or returned it. Null when none did yet.</summary>
    public long? LastDecision => Events.LastOrDefault(one => one.Fact is DossierConfirmed or DossierReturned)?.Seq;

    /// <summary>The version of the set that counted after the entry <paramref name="seq"/>; null where it is the one that counts now.</summary>
    public Guid? SetAfter(long seq) =>
        (Events.FirstOrDefault(one => one.Seq > seq && one.Fact is DossierSetAmended)?.Fact as DossierSetAmended)?.Before;

    /// <summary>The same, opened.</summary>
    public CompiledSet SetAfter(long seq, CompiledSet now) =>
        SetAfter(seq) is { } earlier ? EarlierSets.GetValueOrDefault(earlier, now) : now;

    /// <summary>The dossier as it stood after the entry <paramref name="seq"/>, in a round with the set of that time.</summary>
    public Dossier At(long seq)
    {
        var dossier = new Dossier
        {
            Id = Now.Id,
            AuthorityId = Now.AuthorityId,
            RoundGroupId = Now.RoundGroupId,
            UnitId = Now.UnitId,
            RoundGroup = SetAfter(seq) is { } set ? Now.RoundGroup?.WithSet(set) : Now.RoundGroup,
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
public sealed class DossierHistories(Databases databases, SetLibrary sets)
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
        var earlierSets = new Dictionary<Guid, CompiledSet>();
        foreach (var amended in events.Select(one => one.Fact).OfType<DossierSetAmended>())
        {
            earlierSets[amended.Before] = (await sets.OpenAsync(dossier.AuthorityId, amended.Before, cancellation)).Set;
        }

        return new DossierHistory(dossier, events)
        {
            EarlierSets = earlierSets,
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
