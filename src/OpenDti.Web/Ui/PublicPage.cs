using OpenDti.Web.Security;

namespace OpenDti.Web.Ui;

/// <summary>Lets an endpoint's answer go out packed and with an entity tag where it is the same for everybody who is not signed in.</summary>
public static class PublicPage
{
    private const string Revalidated = "public, no-cache";

    /// <summary>Made anew for each reader: it tells of the moment.</summary>
    public static RouteHandlerBuilder ForEverybody(this RouteHandlerBuilder endpoint) => Packed(endpoint, isKept: false);

    /// <summary>Made once and kept ready: its address holds the hash of what it shows.</summary>
    public static RouteHandlerBuilder KeptForEverybody(this RouteHandlerBuilder endpoint) => Packed(endpoint, isKept: true);

    private static RouteHandlerBuilder Packed(RouteHandlerBuilder endpoint, bool isKept) =>
        endpoint.AddEndpointFilter(
            async (invocation, next) =>
            {
                var answer = await next(invocation);
                var context = invocation.HttpContext;
                return answer is IResult made && context.RequestServices.GetRequiredService<CurrentRequest>().Viewer is null
                    ? new PackedAnswer(made, isKept && !context.Request.QueryString.HasValue)
                    : answer;
            }
        );

    private sealed class PackedAnswer(IResult made, bool isKept) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var sent = httpContext.Response.Body;
            using var body = new MemoryStream();
            httpContext.Response.Body = body;
            try
            {
                await made.ExecuteAsync(httpContext);
            }
            finally
            {
                httpContext.Response.Body = sent;
            }

            httpContext.Response.ContentLength = null;
            var plain = body.ToArray();
            if (httpContext.Response.StatusCode != StatusCodes.Status200OK || httpContext.Response.Headers.SetCookie.Count > 0)
            {
                await sent.WriteAsync(plain, httpContext.RequestAborted);
                return;
            }

            await PageOf(httpContext, plain).WriteAsync(httpContext);
        }

        // What has not changed is not packed a second time.
        private ReadyPage PageOf(HttpContext context, byte[] plain)
        {
            var services = context.RequestServices;
            var ready = services.GetRequiredService<ReadyPages>();
            var path = context.Request.PathBase.Value + context.Request.Path.Value;
            var bytes =
                ready.Find(path)?.Bytes is { } known && known.EntityTag == PackedBytes.EntityTagOf(plain) ? known
                : isKept ? PackedBytes.ForMany(plain)
                : PackedBytes.ForOne(plain);
            var cacheControl = context.Response.Headers.CacheControl.ToString();
            var page = new ReadyPage(
                bytes,
                context.Response.ContentType,
                cacheControl.Contains("immutable", StringComparison.Ordinal) ? cacheControl : Revalidated,
                context.Response.Headers.ContentDisposition.ToString(),
                services.GetRequiredService<TimeProvider>().GetTimestamp()
            );
            if (isKept)
            {
                ready.Keep(path, page);
            }

            return page;
        }
    }
}
