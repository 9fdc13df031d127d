namespace OpenDti.Web.Features.Dossiers;

/// <summary>What a scanned paper may be, told by its first bytes; a name may say anything.</summary>
public static class PaperKind
{
    private static readonly (string ContentType, byte[] Start)[] Known =
    [
        ("application/pdf", "%PDF-"u8.ToArray()),
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
    ];

    /// <summary>The content type; null for anything else.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (contentType, start) in Known)
        {
            if (bytes.StartsWith(start))
            {
                return contentType;
            }
        }

        return null;
    }
}
