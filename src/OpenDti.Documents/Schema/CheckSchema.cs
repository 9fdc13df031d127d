using System.Text.Json.Nodes;
using OpenDti.Documents.Yaml;

namespace OpenDti.Documents.Schema;

/// <summary>The part of the schema about checks and jumps.</summary>
internal static class CheckSchema
{
    public static JsonObject Check() =>
        SchemaNode.Map(
            "Một điều kiện mà số liệu phải thỏa.",
            new("id", SchemaNode.Slug("Mã điều kiện.")),
            new("require", SchemaNode.Text("Công thức phải đúng, ví dụ a + b <= c.")),
            new("severity", Severity()),
            new("message", SchemaNode.Ref(SetSchema.Words))
        );

    /// <summary>The keys of a jump, for an input and for the whole set.</summary>
    public static IEnumerable<SchemaKey> Jump() =>
        [
            new(
                "jump",
                SchemaNode.Form($@"{SetWords.Off}|\d+(\.\d+)? ?%", "Thay đổi so với năm trước quá mức này thì phải xem lại, hoặc off."),
                IsRequired: false
            ),
            new("jumpSeverity", Severity(), IsRequired: false),
        ];

    private static JsonObject Severity() => SchemaNode.Words(SetWords.Severities, "Cảnh báo (warn) hay không cho lưu (block).");
}
