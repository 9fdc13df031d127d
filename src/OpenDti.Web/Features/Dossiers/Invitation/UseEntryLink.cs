using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Dossiers.Invitation;

/// <summary>Uses up a one-time link.</summary>
public sealed class UseEntryLink(Writes writes)
{
    /// <summary>The colleague's account.</summary>
    public Task<Result<Guid>> RunAsync(WriteRequest request, string secret, CancellationToken cancellation)
    {
        var hash = Session.HashOf(secret);
        return writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var link = await work.Db.EntryLinks.SingleOrDefaultAsync(l => l.SecretHash == hash, cancellation);
                if (link is null || !link.IsOpenAt(request.ReceivedAt))
                {
                    return new Refusal("assignment.link-over");
                }

                await work.RecordAsync(Assignment.StreamOf(link.DossierId), new EntryLinkUsed(link.DossierId, link.AccountId));
                link.UsedAt = request.ReceivedAt;
                return link.AccountId;
            },
            cancellation
        );
    }
}
