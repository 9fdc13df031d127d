using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Mail;

namespace OpenDti.Web.Features.Accounts;

/// <summary>Where letters reach somebody, and in which language; null for no letters.</summary>
public sealed record Contact(string? Email, Language Language)
{
    /// <summary>An address as it was typed, or left out.</summary>
    public static Result<Contact> Read(string email, string language) =>
        email.Trim() is { Length: > 0 } typed && !MailAddresses.IsUsable(typed)
            ? new Refusal("contact.email")
            : new Contact(
                email.Trim() is { Length: > 0 } address ? address : null,
                language == nameof(Language.En) ? Language.En : Language.Vi
            );
}

/// <summary>Sets where letters reach somebody. The record keeps that it was done, never the address.</summary>
public sealed class ChangeContact(Writes writes)
{
    public Task<Result<Guid>> RunAsync(WriteRequest request, Guid accountId, Contact contact, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                await ChangeAsync(work, accountId, contact, cancellation);
                return accountId;
            },
            cancellation
        );

    /// <summary>By somebody who keeps the register, inside a write that does more than this: the address alone.</summary>
    public static async Task ChangeEmailAsync(Work work, Guid accountId, string? email)
    {
        var account = await work.Db.Accounts.Include(a => a.Person).SingleAsync(a => a.Id == accountId);
        await work.RecordAsync(AuthorityRegister.Stream, new ContactChanged(accountId));
        account.Person!.Email = email;
    }

    private static async Task ChangeAsync(Work work, Guid accountId, Contact contact, CancellationToken cancellation)
    {
        var account = await work.Db.Accounts.Include(a => a.Person).SingleAsync(a => a.Id == accountId, cancellation);
        await work.RecordAsync(AuthorityRegister.Stream, new ContactChanged(accountId));
        (account.Person!.Email, account.Person.Language) = (contact.Email, contact.Language);
    }
}
