using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDti.Documents.Receipts;

/// <summary>
/// Biên nhận: that a unit confirmed a dossier, with everything needed to check it offline. It names accounts by their ids and no person.
/// Points are whole 10^-10, instants UTC milliseconds.
/// </summary>
public sealed record Receipt(
    int Format,
    ReceiptAuthority Authority,
    ReceiptUnit Unit,
    ReceiptRound Round,
    ReceiptConfirmation Confirmation,
    ReceiptSet Set,
    IReadOnlyList<ReceiptEntry> Entries,
    string Checksum
)
{
    /// <summary>The form that this version writes and reads.</summary>
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The one way of writing it: a file with other bytes is not the file that was given.</summary>
    public string ToText() => JsonSerializer.Serialize(this, Json) + "\n";

    /// <summary>SHA-256 of everything but itself.</summary>
    public string ComputedChecksum() => HashChain.HashOf((this with { Checksum = "" }).ToText());

    /// <summary>The receipt that a text writes down; nothing where it is none.</summary>
    public static Receipt? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Receipt>(text, Json);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>Whose round it is.</summary>
public sealed record ReceiptAuthority(Guid Id, string Name, string IssuingBody, string OperatingBody, bool IsFictional);

/// <summary>Who confirmed.</summary>
public sealed record ReceiptUnit(Guid Id, string Code, string Name);

/// <summary>Which round group the dossier belongs to.</summary>
public sealed record ReceiptRound(Guid Group, int Year, DateOnly WindowFrom, DateOnly WindowTo);

/// <summary>The confirmation: its place in the dossier's stream, the hash there, by whom and when, and what the answers came to.</summary>
public sealed record ReceiptConfirmation(
    long Seq,
    string Head,
    Guid Account,
    long ReceivedMs,
    long TotalE10,
    IReadOnlyList<ReceiptLine> Lines
);

/// <summary>The points of one main index.</summary>
public sealed record ReceiptLine(string Id, long EarnedE10, long MaxE10);

/// <summary>The set in full, so that the points can be computed again from this file alone.</summary>
public sealed record ReceiptSet(string Id, string Version, string Sha256, string Body);

/// <summary>One entry of the dossier's stream, in the exact bytes that were hashed.</summary>
public sealed record ReceiptEntry(long Seq, string Hash, string Body);
