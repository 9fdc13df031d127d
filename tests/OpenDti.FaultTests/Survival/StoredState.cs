using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.FaultTests.Survival;

/// <summary>What the database holds, read from outside the server.</summary>
public sealed record StoredState(
    IReadOnlyList<StoredRequest> Requests,
    IReadOnlyList<StoredAnswer> Answers,
    IReadOnlyList<StoredChain> Chains,
    IReadOnlyDictionary<Guid, long> DossierVersions,
    string Integrity
)
{
    public const string Sound = "ok";

    public static async Task<StoredState> ReadAsync(Databases databases, Guid authority)
    {
        await using var db = databases.Open(authority);
        var requests = await db.Requests.AsNoTracking().ToListAsync();
        var dossiers = await DossierReader.Whole(db.Dossiers.AsNoTracking()).ToListAsync();
        var streams = await db.AuditStreams.AsNoTracking().ToListAsync();
        var entries = await db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Seq).ToListAsync();
        var entriesOf = entries.ToLookup(entry => entry.Stream);
        return new StoredState(
            requests.ConvertAll(r => new StoredRequest(r.Key, r.PayloadSha256, r.Outcome, r.At)),
            [.. dossiers.SelectMany(d => d.Answers).Select(a => new StoredAnswer(a.DossierId, a.Input, a.Value, a.Version))],
            streams.ConvertAll(stream => new StoredChain(stream, [.. entriesOf[stream.Stream]])),
            dossiers.ToDictionary(d => d.Id, d => d.Version),
            databases.Engine is Engine.Sqlite ? await IntegrityAsync(db) : Sound
        );
    }

    private static Task<string> IntegrityAsync(AppDb db) =>
        db.Database.SqlQueryRaw<string>("SELECT group_concat(integrity_check) AS Value FROM pragma_integrity_check").SingleAsync();
}

public sealed record StoredRequest(string Key, string PayloadSha256, string Outcome, DateTimeOffset At);

public sealed record StoredAnswer(Guid Dossier, string Input, string? Value, long Version);

public sealed record StoredChain(AuditStream Stream, IReadOnlyList<AuditEntry> Entries)
{
    /// <summary>The values that this stream says were saved, in order.</summary>
    public IEnumerable<StoredAnswer> Saved(Guid dossier) =>
        Entries
            .Select(entry => (Fact: AuditBody.Read(entry.Body).Fact as AnswersSaved, entry.Seq))
            .Where(entry => entry.Fact is not null)
            .SelectMany(entry => entry.Fact!.Answers.Select(saved => new StoredAnswer(dossier, saved.Input, saved.Value, entry.Seq)));
}
