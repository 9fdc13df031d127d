using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.IndicatorSets;

/// <summary>A stored version of a set, and what its text compiles to.</summary>
public sealed record OpenedSet(StoredSet Stored, CompiledSet Set);

/// <summary>Compiled sets by the hash of their text: a text never changes, so neither does what it compiles to.</summary>
public sealed class SetLibrary(Databases databases)
{
    private readonly ConcurrentDictionary<string, CompiledSet> _compiled = new();
    private readonly ConcurrentDictionary<Guid, OpenedSet> _byId = new();

    /// <summary>The set stored under an id; its text, which is long, is read once.</summary>
    public async Task<OpenedSet> OpenAsync(Guid authorityId, Guid id, CancellationToken cancellation)
    {
        if (_byId.TryGetValue(id, out var known) && known.Stored.AuthorityId == authorityId)
        {
            return known;
        }

        await using var db = databases.Open(authorityId);
        var stored = await db.IndicatorSets.AsNoTracking().SingleAsync(set => set.Id == id, cancellation);
        return _byId.GetOrAdd(id, _ => new OpenedSet(stored, Open(stored)));
    }

    public CompiledSet Open(StoredSet stored) => Open(stored.Sha256, stored.Body);

    public CompiledSet Open(string sha256, string body) => _compiled.GetOrAdd(sha256, _ => Compile(body));

    /// <summary>A text was checked before it was stored; findings here mean that the store was altered.</summary>
    public static CompiledSet Compile(string body)
    {
        var set = IndicatorSetYaml.Read(body);
        return CompiledSet.Compile(set.Value).Value;
    }
}
