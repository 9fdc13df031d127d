using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices.Mailing;
using OpenDti.Web.Jobs;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Notices;

/// <summary>A notice to be given: its code with operands, and where its readers act on it, below the authority's address.</summary>
public sealed record NoticeMessage(string Code, string Path, params IReadOnlyList<string> Operands)
{
    /// <summary>What must reach an account once only, however often it is asked for.</summary>
    public string? DedupeKey { get; init; }

    /// <summary>An operand that each reader gets in their own language: the name of a criterion or a figure, where the set has both.</summary>
    public static string InBoth(Text name) => BothLanguages.Of(name);

    /// <summary>The same with the printed code before it.</summary>
    public static string InBoth(string code, Text name) =>
        InBoth(new Text($"{code} {name.Vi}", name.En is null ? null : $"{code} {name.En}"));

    public Notice To(Guid account, Guid authorityId, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            AuthorityId = authorityId,
            AccountId = account,
            Code = Code,
            Args = JsonSerializer.Serialize(Operands),
            Path = Path,
            At = at,
            DedupeKey = DedupeKey,
        };
}

/// <summary>The one way people are told something: inside the write that it is about. Letters leave afterwards, by jobs stored with it.</summary>
public static class NoticeWork
{
    /// <summary>Tells everybody but the person whose doing it is; how many were told.</summary>
    public static async Task<int> NotifyAsync(this Work work, Recipients recipients, NoticeMessage message)
    {
        var readers = await recipients.FindAsync(work.Db, work.Request.AuthorityId, work.Request.ReceivedAt, CancellationToken.None);
        return work.Tell(readers, message);
    }

    /// <summary>The same for many units, each with a message of its own: who sits for them is looked up once.</summary>
    public static async Task NotifyUnitsAsync(
        this Work work,
        IReadOnlyDictionary<Guid, NoticeMessage> messages,
        params IReadOnlyList<Role> roles
    )
    {
        var (authority, at) = (work.Request.AuthorityId, work.Request.ReceivedAt);
        var readers = await Recipients.ByUnitAsync(work.Db, authority, [.. messages.Keys], roles, at, CancellationToken.None);
        foreach (var (unit, message) in messages)
        {
            work.Tell(readers[unit], message);
        }
    }

    private static int Tell(this Work work, IEnumerable<Reader> readers, NoticeMessage message)
    {
        var authority = work.Request.AuthorityId;
        var told = 0;
        foreach (var reader in readers.Where(reader => reader.Account != work.Request.AccountId))
        {
            var notice = message.To(reader.Account, authority, work.Request.ReceivedAt);
            work.Db.Notices.Add(notice);
            told++;
            if (reader.HasAddress)
            {
                work.Enqueue(MailJob.KindName, MailJob.KeyOf(notice));
            }
        }

        return told;
    }

    /// <summary>For what the calendar brings and nobody decides: outside of a decision, and to each account once by the message's key.</summary>
    public static async Task RemindAsync(
        AppDb db,
        Guid authorityId,
        Recipients recipients,
        NoticeMessage message,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var told = await db
            .Notices.IgnoreQueryFilters()
            .Where(n => n.AuthorityId == authorityId && n.DedupeKey == message.DedupeKey)
            .Select(n => n.AccountId)
            .ToListAsync(cancellation);
        foreach (var reader in await recipients.FindAsync(db, authorityId, at, cancellation))
        {
            if (told.Contains(reader.Account))
            {
                continue;
            }

            var notice = message.To(reader.Account, authorityId, at);
            db.Notices.Add(notice);
            if (reader.HasAddress)
            {
                JobQueue.Add(db, MailJob.KindName, MailJob.KeyOf(notice), at);
            }
        }
    }
}
