using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Invitation;

/// <summary>What somebody with a one-time link is asked to do; null parts where the link is over or unknown.</summary>
public sealed record InvitationModel(string Secret, InvitedTo? To);

public sealed record InvitedTo(string PersonName, string UnitName, int Year, int Criteria, DateOnly? DueOn, DateTimeOffset DeadlineAt);

/// <summary>Lets a colleague in by their link. Opening the page uses nothing up: messengers open links to show a preview.</summary>
public sealed class InvitationEndpoint(
    Databases databases,
    DossierReader dossiers,
    UseEntryLink use,
    Sessions sessions,
    SecurityLog log,
    TimeProvider clock
)
{
    public async Task<IResult> ShowAsync(string secret, CancellationToken cancellation)
    {
        var (link, _) = await FindAsync(secret, cancellation);
        return link is not null && link.IsOpenAt(clock.GetUtcNow())
            ? Pages.Of<InvitationPage>(new InvitationModel(secret, await AskedOfAsync(link, cancellation)))
            : Over(secret);
    }

    public async Task<IResult> SubmitAsync(HttpContext context, CurrentRequest current, string secret, CancellationToken cancellation)
    {
        var (link, authority) = await FindAsync(secret, cancellation);
        if (link is null || authority is null)
        {
            return Over(secret);
        }

        var posted = current.RequiredPosted;
        var request = new WriteRequest(
            link.AuthorityId,
            link.AccountId,
            posted.Key,
            posted.PayloadSha256,
            posted.ReceivedAt,
            Assignment.StreamOf(link.DossierId)
        );
        var used = await use.RunAsync(request, secret, cancellation);
        if (used.IsRefused)
        {
            return Over(secret);
        }

        await sessions.BeginAsync(context, link.AccountId, cancellation);
        log.Note(SecurityEventKind.SignedIn, context, link.AccountId);
        return Pages.SeeOther(current.Url($"/{authority.Slug}/work"));
    }

    private static IResult Over(string secret) =>
        Pages.Of<InvitationPage>(StatusCodes.Status410Gone, new InvitationModel(secret, To: null));

    private async Task<(EntryLink? Link, Authority? Authority)> FindAsync(string secret, CancellationToken cancellation)
    {
        var hash = Session.HashOf(secret);
        await using var db = databases.OpenShared();
        var link = await db.EntryLinks.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(l => l.SecretHash == hash, cancellation);
        var authority = link is null ? null : await db.Authorities.AsNoTracking().SingleAsync(a => a.Id == link.AuthorityId, cancellation);
        return (link, authority);
    }

    private async Task<InvitedTo?> AskedOfAsync(EntryLink link, CancellationToken cancellation)
    {
        await using var db = databases.Open(link.AuthorityId);
        var given = await db
            .Assignments.Where(a => a.DossierId == link.DossierId && a.AccountId == link.AccountId)
            .Select(a => a.DueOn)
            .ToListAsync(cancellation);
        var name = await db.Accounts.Where(a => a.Id == link.AccountId).Select(a => a.Person!.Name).SingleAsync(cancellation);
        var reading = await dossiers.ReadAsync(link.AuthorityId, link.DossierId, cancellation);
        return reading is null ? null : new InvitedTo(name, reading.Unit.Name, reading.Year, given.Count, given.Min(), reading.DeadlineAt);
    }
}
