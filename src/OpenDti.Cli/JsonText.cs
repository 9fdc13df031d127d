using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenDti.Cli;

/// <summary>JSON as the tool writes it: indented, names in camel case, Vietnamese letters as they are.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(object document) => JsonSerializer.Serialize(document, Options) + "\n";
}
