using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Dossiers.Assign;

/// <summary>Makes a way in for a colleague who was given criteria. Earlier links of theirs are void, also where they were used.</summary>
public sealed class MakeEntryLink(Writes writes)
{
    /// <summary>The hash of the link that now counts: another one than the secret's where the request was repeated.</summary>
    public Task<Result<string>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid account,
        string secret,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<string>(
            request,
            async work =>
            {
                if (!await work.Db.Assignments.AnyAsync(a => a.DossierId == dossierId && a.AccountId == account, cancellation))
                {
                    return new Refusal("assignment.nothing-given");
                }

                var made = new EntryLinkMade(dossierId, account, request.ReceivedAt + EntryLink.Validity);
                await work.RecordAsync(Assignment.StreamOf(dossierId), made);
                await work.Db.EntryLinks.Where(l => l.DossierId == dossierId && l.AccountId == account).ExecuteDeleteAsync(cancellation);
                var link = new EntryLink
                {
                    SecretHash = Session.HashOf(secret),
                    AuthorityId = request.AuthorityId,
                    DossierId = dossierId,
                    AccountId = account,
                    ExpiresAt = made.ExpiresAt,
                };
                work.Db.EntryLinks.Add(link);
                return link.SecretHash;
            },
            cancellation
        );
}
