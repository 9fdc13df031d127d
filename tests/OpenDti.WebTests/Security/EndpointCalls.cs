using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenDti.TestWorld;
using OpenDti.Web.Security;

namespace OpenDti.WebTests.Security;

/// <summary>How to call every endpoint of the server by name: its method, and its address with real ids in the place of the route's values.</summary>
public sealed record EndpointCall(string Name, string Method, string Path)
{
    public bool IsPost => Method == HttpMethods.Post;

    public static IReadOnlyList<EndpointCall> All(Installation installation, IReadOnlyDictionary<string, string> routeValues) =>
        [
            .. installation
                .Endpoints.OfType<RouteEndpoint>()
                .Select(endpoint => Of(endpoint, routeValues))
                .OrderBy(call => call.Name, StringComparer.Ordinal),
        ];

    private static EndpointCall Of(RouteEndpoint endpoint, IReadOnlyDictionary<string, string> routeValues)
    {
        var path = endpoint.RoutePattern.PathSegments.Select(segment =>
            string.Concat(
                segment.Parts.Select(part =>
                    part switch
                    {
                        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => routeValues[parameter.Name],
                        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
                        _ => throw new NotSupportedException(part.ToString()),
                    }
                )
            )
        );
        var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single();
        return new EndpointCall(PermissionTable.NameOf(endpoint), method, "/" + string.Join('/', path));
    }
}
