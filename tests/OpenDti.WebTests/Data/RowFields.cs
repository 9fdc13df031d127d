namespace OpenDti.WebTests.Data;

/// <summary>A row as its fields, without the links to other rows: instants to the millisecond, as both engines keep them.</summary>
internal static class RowFields
{
    public static SortedDictionary<string, object?> Of(object row) =>
        new(
            row.GetType()
                .GetProperties()
                .Where(p => p.PropertyType.IsValueType || p.PropertyType == typeof(string))
                .ToDictionary(
                    p => p.Name,
                    p => p.GetValue(row) is DateTimeOffset instant ? instant.ToUnixTimeMilliseconds() : p.GetValue(row)
                )
        );
}
