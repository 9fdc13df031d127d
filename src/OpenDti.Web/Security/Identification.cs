using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Security;

/// <summary>Finds out who sent the request and which authority its address names; an unknown authority is answered with 404.</summary>
public sealed class Identification(RequestDelegate next, Databases databases)
{
    public const string AuthorityRouteValue = "authority";

    public async Task InvokeAsync(HttpContext context, CurrentRequest current, Sessions sessions)
    {
        current.Viewer = await sessions.FindAsync(context.Request, context.RequestAborted);
        if (current.Viewer is { } viewer)
        {
            context.User = PrincipalOf(viewer.AccountId);
        }
        else
        {
            current.Ended = await sessions.FindEndedAsync(context.Request, context.RequestAborted);
        }

        if (context.GetRouteValue(AuthorityRouteValue) is string slug)
        {
            current.Authority = AmongSeatsOf(current.Viewer, slug) ?? await FindAsync(slug, context.RequestAborted);
            if (current.Authority is null)
            {
                await ErrorPages.Of(StatusCodes.Status404NotFound).ExecuteAsync(context);
                return;
            }

            // Who sends a form is told on the next page that they open.
            if (current.Viewer is { } reader && HttpMethods.IsGet(context.Request.Method))
            {
                await using var db = databases.Open(current.Authority.Id);
                current.UnreadNotices = await Unread.CountAsync(db, reader.AccountId, context.RequestAborted);
            }
        }

        await next(context);
    }

    /// <summary>What the framework's forgery protection binds a form to.</summary>
    public static ClaimsPrincipal PrincipalOf(Guid account) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.ToString())], authenticationType: "session"));

    /// <summary>Who has a seat with an authority has been read together with it.</summary>
    private static Authority? AmongSeatsOf(Viewer? viewer, string slug) =>
        viewer?.Memberships.Select(seat => seat.Authority).FirstOrDefault(authority => authority?.Slug == slug);

    private async Task<Authority?> FindAsync(string slug, CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        return await db.Authorities.AsNoTracking().SingleOrDefaultAsync(a => a.Slug == slug, cancellation);
    }
}
