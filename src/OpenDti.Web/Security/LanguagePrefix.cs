using OpenDti.Scoring;

namespace OpenDti.Web.Security;

/// <summary>Vietnamese pages stand under "/", English ones under "/en/": the prefix is taken off before routing.</summary>
public sealed class LanguagePrefix(RequestDelegate next)
{
    private const string English = "/en";

    public static string Of(Language language) => language == Language.En ? English : "";

    public Task InvokeAsync(HttpContext context, CurrentRequest current)
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments(English, StringComparison.Ordinal, out var rest))
        {
            current.Language = Language.En;
            request.PathBase = request.PathBase.Add(English);
            request.Path = rest.HasValue ? rest : "/";
        }

        current.PathAndQuery = request.Path + request.QueryString;
        return next(context);
    }
}
