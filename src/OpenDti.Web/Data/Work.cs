using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Data;

/// <summary>One attempt at a write, inside its transaction: the tables, and the audit record that goes with every change to them.</summary>
public sealed class Work(AppDb db, WriteRequest request, DateTimeOffset decidedAt)
{
    public AppDb Db { get; } = db;

    public WriteRequest Request { get; } = request;

    /// <summary>Who and when, as it will stand in every entry of this write.</summary>
    public AuditStamp Stamp { get; } = new(request.AccountId, request.ReceivedAt, decidedAt);

    /// <summary>Whether something is to be done once this is committed.</summary>
    public bool AsksForJobs { get; private set; }

    /// <summary>Asks for something to be done after this write; it is stored with it, or not at all.</summary>
    public void Enqueue(string kind, string key)
    {
        AsksForJobs = true;
        JobQueue.Add(Db, kind, key, Stamp.DecidedAt);
    }

    /// <summary>Asks for something to be done at a later time; asked for again before or after, it is done once.</summary>
    public async Task EnqueueOnceAsync(string kind, string key, DateTimeOffset runAt)
    {
        if (!await Db.Jobs.AnyAsync(j => j.Kind == kind && j.DedupeKey == key))
        {
            JobQueue.Add(Db, kind, key, Stamp.DecidedAt, runAt);
        }
    }

    /// <summary>Appends what happened to a stream's hash chain and returns the stream's new length, which is also the version of what the stream is about.</summary>
    public async Task<long> RecordAsync(string stream, AuditFact fact)
    {
        if (!Request.Streams.Contains(stream))
        {
            throw new InvalidOperationException($"The stream {stream} was not locked at the start of this write; name it in the request.");
        }

        // Locked and read before anything else, so that what a fact before this one left here is still the head.
        var head = (await Db.AuditStreams.FindAsync(Request.AuthorityId, stream))!;
        Db.AuditEntries.Add(head.Append(AuditBody.Write(fact, Stamp)));
        return head.Seq;
    }
}
