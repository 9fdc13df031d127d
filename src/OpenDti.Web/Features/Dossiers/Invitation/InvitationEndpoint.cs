using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Invitation;

/// <summary>What somebody with a one-time link is asked to do; null parts where the link is over or unknown.</summary>
public sealed record InvitationModel(string Secret, InvitedTo? To)
{
    /// <summary>They began in this browser before, and go on.</summary>
    public bool IsAgain { get; init; }
}

public sealed record InvitedTo(string PersonName, string UnitName, int Year, int Criteria, DateOnly? DueOn, DateTimeOffset DeadlineAt);

/// <summary>
/// Lets a colleague in by their link. Opening the page uses nothing up: messengers open links to show a preview. Once used, it opens again only where it
/// was used: in the browser that still carries the session which began there, over or not, until they sign out or the link ends.
/// </summary>
public sealed class InvitationEndpoint(
    Databases databases,
    DossierReader dossiers,
    UseEntryLink use,
    Sessions sessions,
    SecurityLog log,
    TimeProvider clock
)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, string secret, CancellationToken cancellation)
    {
        var (link, _) = await FindAsync(secret, cancellation);
        if (link is null || !MayUse(link, current))
        {
            return Over(secret);
        }

        var asked = await AskedOfAsync(link, cancellation);
        return Pages.Of<InvitationPage>(new InvitationModel(secret, asked) { IsAgain = link.UsedAt is not null });
    }

    public async Task<IResult> SubmitAsync(HttpContext context, CurrentRequest current, string secret, CancellationToken cancellation) =>
        await EnterAsync(context, current, secret, cancellation) is var (_, work) ? Pages.SeeOther(work) : Over(secret);

    /// <summary>The link as it is pasted into the page that says that a session is over; a form that waits comes along.</summary>
    public async Task<IResult> GoOnAsync(HttpContext context, CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var typed = posted[HeldForms.LinkField].Trim();
        if (typed.Length == 0 && current.Viewer is { } viewer)
        {
            return HeldForms.GoOn(context, viewer.AccountId, posted, current.Url("/"));
        }

        var secret = typed.Split('?', '#')[0].TrimEnd('/').Split('/')[^1];
        return await EnterAsync(context, current, secret, cancellation) is var (account, work)
            ? HeldForms.GoOn(context, account, posted, work)
            : HeldForms.AskForLinkAgain(posted, InvitationTexts.In(current.Language).Over);
    }

    private bool MayUse(EntryLink link, CurrentRequest current)
    {
        var inThisBrowser = current.Viewer?.AccountId ?? current.Ended?.AccountId;
        var now = clock.GetUtcNow();
        return link.IsOpenAt(now) || (link.IsUsedAt(now) && inThisBrowser == link.AccountId);
    }

    /// <summary>Whose session has begun, and where their work is; null where the link does not let this browser in.</summary>
    private async Task<(Guid Account, string Work)?> EnterAsync(
        HttpContext context,
        CurrentRequest current,
        string secret,
        CancellationToken cancellation
    )
    {
        var (link, authority) = await FindAsync(secret, cancellation);
        if (link is null || authority is null || !MayUse(link, current))
        {
            return null;
        }

        if (link.UsedAt is null && !await UseUpAsync(link, current.RequiredPosted, secret, cancellation))
        {
            return null;
        }

        await sessions.BeginAsync(context, link.AccountId, knownUntil: link.ExpiresAt, cancellation);
        log.Note(SecurityEventKind.SignedIn, context, link.AccountId);
        return (link.AccountId, current.Url($"/{authority.Slug}/work"));
    }

    private async Task<bool> UseUpAsync(EntryLink link, Posted posted, string secret, CancellationToken cancellation)
    {
        var request = new WriteRequest(
            link.AuthorityId,
            link.AccountId,
            posted.Key,
            posted.PayloadSha256,
            posted.ReceivedAt,
            Assignment.StreamOf(link.DossierId)
        );
        return !(await use.RunAsync(request, secret, cancellation)).IsRefused;
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
