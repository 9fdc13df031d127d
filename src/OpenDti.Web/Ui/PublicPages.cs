using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Ui;

/// <summary>
/// Sends what is ready without asking the rest of the pipeline. Nothing is ready but what an endpoint open to anyone made for somebody
/// who was not signed in; readers with a session and questions with a query pass by.
/// </summary>
public sealed class PublicPages(RequestDelegate next, ReadyPages ready, TimeProvider clock)
{
    public Task InvokeAsync(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && !context.Request.QueryString.HasValue
        && ready.Find(context.Request.Path.Value ?? "") is { } page
        && !Sessions.IsCarriedBy(context.Request)
        && !page.IsToBeRenewed(clock)
            ? page.WriteAsync(context)
            : next(context);
}
