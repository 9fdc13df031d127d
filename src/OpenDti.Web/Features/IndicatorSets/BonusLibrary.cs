using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.IndicatorSets;

/// <summary>Bonus schemes by the hash of their text: a text never changes, so neither does what it says.</summary>
public sealed class BonusLibrary(Databases databases)
{
    private readonly ConcurrentDictionary<string, BonusScheme> _read = new();
    private readonly ConcurrentDictionary<(Guid Authority, Guid Scheme), string> _hashes = new();

    /// <summary>The scheme stored under an id; none where there is no id.</summary>
    public async Task<BonusScheme?> OpenAsync(Guid authorityId, Guid? id, CancellationToken cancellation)
    {
        if (id is not { } scheme)
        {
            return null;
        }

        if (_hashes.TryGetValue((authorityId, scheme), out var sha256))
        {
            return _read[sha256];
        }

        await using var db = databases.Open(authorityId);
        var stored = await db.BonusSchemes.AsNoTracking().SingleAsync(s => s.Id == scheme, cancellation);
        var opened = Open(stored.Sha256, stored.Body);
        _hashes[(authorityId, scheme)] = stored.Sha256;
        return opened;
    }

    /// <summary>A text was checked before it was stored; findings here mean that the store was altered.</summary>
    public BonusScheme Open(string sha256, string body) => _read.GetOrAdd(sha256, _ => BonusSchemeYaml.Read(body).Value);
}
