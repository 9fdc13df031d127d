using System.Collections.Concurrent;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Inspection;

/// <summary>
/// What the amendments of a round group did, for whoever asks again. An amendment is over once it has happened: it is told anew only after something
/// was written about the group or about the units (<see cref="StreamMarks"/>), whatever the dossiers have gone through since.
/// </summary>
public sealed class KeptAmendments(Databases databases, GroupRecords records, AmendmentEffects effects)
{
    private const int MostKept = 200;

    private readonly ConcurrentDictionary<(Guid Authority, Guid Group), (StreamMarks Marks, IReadOnlyList<AmendmentEntry> Entries)> _kept =
        new();

    public async Task<IReadOnlyList<AmendmentEntry>> OfAsync(Guid authority, Guid group, CancellationToken cancellation)
    {
        // Asked before anything is read: what changes meanwhile is read again the next time.
        await using var db = databases.Open(authority);
        var marks = await StreamMarks.OfGroupAsync(db, group, cancellation);
        if (_kept.TryGetValue((authority, group), out var known) && known.Marks == marks)
        {
            return known.Entries;
        }

        var entries = await records.ReadAsync(authority, group, cancellation) is { } whole
            ? await effects.OfAsync(whole, cancellation)
            : [];
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        _kept[(authority, group)] = (marks, entries);
        return entries;
    }
}
