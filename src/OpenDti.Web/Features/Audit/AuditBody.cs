using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OpenDti.Web.Features.Audit;

/// <summary>A fact and its stamp as the text that is stored and hashed, and back.</summary>
public static class AuditBody
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Stored as typed, so that an auditor can read it; it is never placed in a page unencoded.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly FrozenDictionary<string, Type> TypeOfKind = typeof(AuditFact)
        .Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(AuditFact)) && !type.IsAbstract)
        .ToFrozenDictionary(KindOf);

    public static string Write(AuditFact fact, AuditStamp stamp) =>
        new JsonObject
        {
            ["kind"] = KindOf(fact.GetType()),
            ["account"] = stamp.Account,
            ["received"] = stamp.ReceivedAt.ToUnixTimeMilliseconds(),
            ["decided"] = stamp.DecidedAt.ToUnixTimeMilliseconds(),
            ["fact"] = JsonSerializer.SerializeToNode(fact, fact.GetType(), Json),
        }.ToJsonString(Json);

    public static (AuditFact Fact, AuditStamp Stamp) Read(string body)
    {
        var entry = JsonNode.Parse(body)!.AsObject();
        var type = TypeOfKind[entry["kind"]!.GetValue<string>()];
        var stamp = new AuditStamp(entry["account"]!.GetValue<Guid>(), Instant(entry["received"]), Instant(entry["decided"]));
        return ((AuditFact)entry["fact"].Deserialize(type, Json)!, stamp);
    }

    private static DateTimeOffset Instant(JsonNode? node) => DateTimeOffset.FromUnixTimeMilliseconds(node!.GetValue<long>());

    public static string KindOf(Type type) =>
        type.GetCustomAttribute<AuditKindAttribute>()?.Kind ?? throw new InvalidOperationException($"{type.Name} has no audit kind.");
}
