using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Inspection;

/// <summary>A round group with everything that the record says about it and its dossiers.</summary>
public sealed record GroupRecord(
    RoundGroup Group,
    CompiledSet Set,
    IReadOnlyList<(DossierReading Now, DossierHistory History)> Dossiers,
    IReadOnlyList<(AuditFact Fact, AuditStamp Stamp)> GroupFacts,
    IReadOnlyDictionary<Guid, string> Names
)
{
    /// <summary>Per dossier, the files behind its criteria that no appraiser has opened.</summary>
    public ILookup<Guid, EvidenceItem> Unopened { get; init; } = Enumerable.Empty<EvidenceItem>().ToLookup(_ => Guid.Empty);

    /// <summary>What each amendment did, first to last; read for the list that tells it.</summary>
    public IReadOnlyList<AmendmentEntry> Amendments { get; init; } = [];

    public string NameOf(Guid account, string unknown) => Names.GetValueOrDefault(account, unknown);

    /// <summary>The common deadline as it was at that moment: what counted then, whatever was set later.</summary>
    public DateTimeOffset DeadlineInForceAt(DateTimeOffset instant)
    {
        var deadline = Group.DeadlineAt;
        foreach (var (fact, stamp) in GroupFacts)
        {
            deadline = fact switch
            {
                RoundGroupOpened opened => opened.DeadlineAt,
                RoundGroupDeadlineChanged changed when stamp.ReceivedAt < instant => changed.DeadlineAt,
                _ => deadline,
            };
        }

        return deadline;
    }
}

/// <summary>Reads a round group out of the audit record.</summary>
public sealed class GroupRecords(Databases databases, DossierReader dossiers)
{
    /// <summary>With everything that happened. Null when the authority has no such round group, or it has no dossier.</summary>
    public Task<GroupRecord?> ReadAsync(Guid authority, Guid groupId, CancellationToken cancellation) =>
        ReadAsync(authority, groupId, entries => entries, cancellation);

    /// <summary>With facts of these kinds alone: what nobody lists is not read. Its histories rebuild no dossier.</summary>
    public Task<GroupRecord?> ReadAsync(Guid authority, Guid groupId, IReadOnlyCollection<Type> facts, CancellationToken cancellation) =>
        ReadAsync(authority, groupId, entries => entries.OfKinds(facts), cancellation);

    private async Task<GroupRecord?> ReadAsync(
        Guid authority,
        Guid groupId,
        Func<IQueryable<AuditEntry>, IQueryable<AuditEntry>> choose,
        CancellationToken cancellation
    )
    {
        var readings = await dossiers.ReadGroupAsync(authority, groupId, cancellation);
        if (readings.Count == 0)
        {
            return null;
        }

        await using var db = databases.Open(authority);
        var streams = readings.Select(reading => Dossier.StreamOf(reading.Dossier.Id)).Append(RoundGroup.StreamOf(groupId)).ToList();
        var entries = await choose(db.AuditEntries.AsNoTracking().Where(entry => streams.Contains(entry.Stream)))
            .OrderBy(entry => entry.Stream)
            .ThenBy(entry => entry.Seq)
            .Select(entry => new
            {
                entry.Stream,
                entry.Seq,
                entry.Body,
            })
            .ToListAsync(cancellation);
        var facts = entries.ToLookup(entry => entry.Stream, entry => (entry.Seq, Read: AuditBody.Read(entry.Body)));
        var histories = readings.Select(reading =>
        {
            var events = facts[Dossier.StreamOf(reading.Dossier.Id)]
                .Where(entry => entry.Seq <= reading.Dossier.Version)
                .Select(entry => new DossierEvent(entry.Seq, (DossierFact)entry.Read.Fact, entry.Read.Stamp));
            return (reading, new DossierHistory(reading.Dossier, [.. events]));
        });
        var unopened = await UnopenedEvidence.OfAsync(db, readings, cancellation);
        var people = facts
            .SelectMany(stream => stream.Select(entry => entry.Read.Stamp.Account))
            .Concat(readings.SelectMany(reading => reading.Dossier.Appraisals.Select(decided => decided.AccountId)));
        return new GroupRecord(
            readings[0].Group,
            readings[0].Set,
            [.. histories],
            [.. facts[RoundGroup.StreamOf(groupId)].Select(entry => entry.Read)],
            await NamesAsync(db, people.Concat(unopened.Select(one => one.Item.AccountId)).ToHashSet(), cancellation)
        )
        {
            Unopened = unopened.ToLookup(one => one.Dossier, one => one.Item),
        };
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(
        AppDb db,
        HashSet<Guid> accounts,
        CancellationToken cancellation
    )
    {
        var people = await db
            .Accounts.Where(account => accounts.Contains(account.Id))
            .Select(account => new { account.Id, account.Person!.Name })
            .ToListAsync(cancellation);
        return people.ToDictionary(person => person.Id, person => person.Name);
    }
}
