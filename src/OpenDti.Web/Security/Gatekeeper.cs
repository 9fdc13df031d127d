using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Accounts.SignIn;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Security;

/// <summary>Lets a request through to its endpoint when forgery protection and the permission table agree. Nothing is decided anywhere else.</summary>
public sealed class Gatekeeper(
    RequestDelegate next,
    PermissionTable permissions,
    Databases databases,
    IAntiforgery antiforgery,
    SecurityLog log
)
{
    public async Task InvokeAsync(HttpContext context, CurrentRequest current)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            await ErrorPages.Of(StatusCodes.Status404NotFound).ExecuteAsync(context);
            return;
        }

        if (permissions.For(endpoint) is not { } row)
        {
            await ErrorPages.Of(StatusCodes.Status405MethodNotAllowed).ExecuteAsync(context);
            return;
        }

        if (await RefusalOfAsync(context, current, row) is { } refusal)
        {
            await refusal.ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private async Task<IResult?> RefusalOfAsync(HttpContext context, CurrentRequest current, Permission row)
    {
        if (row.Audience != Audience.Anyone && current.Viewer is null)
        {
            // A session that is over is not another's to end: its cookie travels with requests from this site only.
            return row.IsOpenAfterTheSession && current is { Posted: not null, Ended: not null } ? null
                : current.Posted is not null
                    ? SignInEndpoint.AskFor(current, context.Request.PathBase.ToUriComponent() + context.Request.Path.ToUriComponent())
                : Results.Redirect(current.Url("/sign-in?return=" + Uri.EscapeDataString(context.Request.PathBase + current.PathAndQuery)));
        }

        if (row.Audience != Audience.Anyone && current.Viewer!.MustChoosePassword && !row.IsOpenWithGivenPassword)
        {
            return Pages.SeeOther(current.Url("/password"));
        }

        if (current.Posted is { } form && !await IsOfThisSiteAsync(context, current, row))
        {
            log.Note(SecurityEventKind.ForgeryRefused, context, current.Viewer?.AccountId);
            return ErrorPages.NotSaved(StatusCodes.Status400BadRequest, form);
        }

        if (row.Audience == Audience.Seats && await SeatRefusalAsync(context, current, row) is { } status)
        {
            log.Note(SecurityEventKind.Denied, context, current.Viewer?.AccountId);
            return ErrorPages.Of(status);
        }

        return current.Posted is { HasUsableKey: false } ? ErrorPages.Of(StatusCodes.Status400BadRequest) : null;
    }

    /// <summary>A form open to anyone may have been opened before somebody signed in, in another tab, and be sent after that.</summary>
    private async Task<bool> IsOfThisSiteAsync(HttpContext context, CurrentRequest current, Permission row)
    {
        if (await antiforgery.IsRequestValidAsync(context))
        {
            return true;
        }

        if (row.Audience != Audience.Anyone || current.Viewer is null)
        {
            return false;
        }

        var signedIn = context.User;
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
        var isValid = await antiforgery.IsRequestValidAsync(context);
        context.User = signedIn;
        return isValid;
    }

    private async Task<int?> SeatRefusalAsync(HttpContext context, CurrentRequest current, Permission row)
    {
        var authority = current.RequiredAuthority;
        Guid? unit = null;
        if (row.UnitOf is { } find)
        {
            await using var db = databases.Open(authority.Id);
            unit = await find(context, db, context.RequestAborted);
            if (unit is null)
            {
                return StatusCodes.Status404NotFound;
            }
        }

        return row.IsHeldBy(current.RequiredViewer, authority.Id, unit) ? null : StatusCodes.Status403Forbidden;
    }
}
