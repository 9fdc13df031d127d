using System.Text.Json.Nodes;

namespace OpenDti.Documents.Schema;

/// <summary>The few pieces of JSON Schema (draft 7) that describe a set file.</summary>
internal static class SchemaNode
{
    private const string Slugs = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string PlainNumber = @"-?\d+(\.\d+)?";

    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    /// <summary>A map with these keys and no others.</summary>
    public static JsonObject Map(string says, params ReadOnlySpan<SchemaKey> keys)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var key in keys)
        {
            properties[key.Name] = key.Holds;
            if (key.IsRequired)
            {
                required.Add((JsonNode)key.Name);
            }
        }

        var map = Said("object", says);
        map["additionalProperties"] = false;
        map["properties"] = properties;
        if (required.Count > 0)
        {
            map["required"] = required;
        }

        return map;
    }

    public static JsonObject List(JsonNode of, string says, int least = 1)
    {
        var list = Said("array", says);
        list["items"] = of;
        list["minItems"] = least;
        return list;
    }

    public static JsonObject Text(string says)
    {
        var text = Said("string", says);
        text["minLength"] = 1;
        return text;
    }

    /// <summary>A text that YAML may also show as a number, such as a version.</summary>
    public static JsonObject TextOrNumber(string says) => new() { ["type"] = new JsonArray("string", "number"), ["description"] = says };

    public static JsonObject Slug(string says) => Pattern(Slugs, says);

    public static JsonObject Day(string says) => Pattern(@"^\d{4}-\d{2}-\d{2}$", says);

    public static JsonObject Flag(string says) => Said("boolean", says);

    public static JsonObject Words<T>(IReadOnlyDictionary<string, T> words, string says) =>
        new() { ["enum"] = new JsonArray([.. words.Keys.Select(word => (JsonNode)word)]), ["description"] = says };

    /// <summary>A number, or a text in one of these forms.</summary>
    public static JsonObject NumberOr(string forms, string says) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "number" },
                new JsonObject { ["type"] = "string", ["pattern"] = $"^({PlainNumber}|{forms})$" }
            ),
            ["description"] = says,
        };

    public static JsonObject Number(string says) => NumberOr(PlainNumber, says);

    /// <summary>A number or a percent.</summary>
    public static JsonObject Share(string says) => NumberOr(PlainNumber + " ?%", says);

    /// <summary>A text in one of these forms.</summary>
    public static JsonObject Form(string forms, string says) => Pattern($"^({forms})$", says);

    private static JsonObject Pattern(string pattern, string says)
    {
        var text = Said("string", says);
        text["pattern"] = pattern;
        return text;
    }

    private static JsonObject Said(string type, string says) => new() { ["type"] = type, ["description"] = says };
}

/// <summary>A key of a map and what it holds.</summary>
internal sealed record SchemaKey(string Name, JsonNode Holds, bool IsRequired = true);
