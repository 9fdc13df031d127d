using System.Collections.Frozen;

namespace OpenDti.Web.Security;

/// <summary>The features' permission rows as one table, by endpoint name. An endpoint without a row, or a row without an endpoint, stops the start.</summary>
public sealed class PermissionTable(IEnumerable<Permission> rows)
{
    private readonly FrozenDictionary<string, Permission> _rows = rows.ToFrozenDictionary(row => row.Endpoint);

    public IReadOnlyCollection<Permission> Rows => _rows.Values;

    /// <summary>The row of an endpoint; null where routing answers that an address knows no such method.</summary>
    public Permission? For(Endpoint endpoint) => _rows.GetValueOrDefault(NameOf(endpoint));

    public void MustCover(IEnumerable<Endpoint> endpoints)
    {
        var names = endpoints.Select(NameOf).ToHashSet();
        var withoutRow = names.Where(name => !_rows.ContainsKey(name));
        var withoutEndpoint = _rows.Keys.Where(name => !names.Contains(name));
        var gaps = withoutRow
            .Select(name => $"endpoint {name} has no row")
            .Concat(withoutEndpoint.Select(name => $"row {name} has no endpoint"));
        if (gaps.Any())
        {
            throw new InvalidOperationException("The permission table does not fit the endpoints: " + string.Join("; ", gaps));
        }
    }

    public static string NameOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? endpoint.DisplayName ?? "an endpoint without a name";
}
