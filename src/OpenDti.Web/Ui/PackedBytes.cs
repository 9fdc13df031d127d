using System.IO.Compression;
using System.Security.Cryptography;

namespace OpenDti.Web.Ui;

/// <summary>
/// Bytes to be sent packed: with Brotli where the reader takes it, with gzip where only that (browsers ask for Brotli over HTTPS alone),
/// plain for the rest.
/// </summary>
public sealed class PackedBytes
{
    private const int BestQuality = 9;
    private const int QuickQuality = 1;
    private const int Window = 22;

    private readonly Func<byte[]> _plain;
    private readonly Func<byte[]> _gzip;
    private readonly Func<byte[]> _brotli;

    private PackedBytes(string entityTag, Func<byte[]> plain, Func<byte[]> gzip, Func<byte[]> brotli) =>
        (EntityTag, _plain, _gzip, _brotli) = (entityTag, plain, gzip, brotli);

    /// <summary>Weak, because the same content goes out packed in several ways.</summary>
    public string EntityTag { get; }

    /// <summary>The memory that it keeps.</summary>
    public int Size { get; private init; }

    /// <summary>For many readers: packed both ways now and as well as can be, and not kept plain.</summary>
    public static PackedBytes ForMany(byte[] plain)
    {
        var (gzip, brotli) = (Gzip(plain, CompressionLevel.SmallestSize), Brotli(plain, BestQuality));
        return new PackedBytes(EntityTagOf(plain), () => Unpacked(gzip), () => gzip, () => brotli) { Size = gzip.Length + brotli.Length };
    }

    /// <summary>For one reader: packed when it is known how, and quickly.</summary>
    public static PackedBytes ForOne(byte[] plain) =>
        new(EntityTagOf(plain), () => plain, () => Gzip(plain, CompressionLevel.Fastest), () => Brotli(plain, QuickQuality));

    public static string EntityTagOf(ReadOnlySpan<byte> plain) => $"W/\"{Convert.ToHexStringLower(SHA256.HashData(plain)[..16])}\"";

    /// <summary>Sends the content, or that it is still the same where the reader has it.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = EntityTag;
        if (request.Headers.IfNoneMatch.ToString().Contains(EntityTag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var accepted = request.Headers.AcceptEncoding.ToString();
        var body =
            accepted.Contains("br", StringComparison.Ordinal) ? Encoded(response, "br", _brotli())
            : accepted.Contains("gzip", StringComparison.Ordinal) ? Encoded(response, "gzip", _gzip())
            : _plain();
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static byte[] Encoded(HttpResponse response, string encoding, byte[] bytes)
    {
        response.Headers.ContentEncoding = encoding;
        return bytes;
    }

    private static byte[] Brotli(byte[] plain, int quality)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        return BrotliEncoder.TryCompress(plain, packed, out var length, quality, Window)
            ? packed[..length]
            : throw new InvalidOperationException("The most that Brotli needs was not enough.");
    }

    private static byte[] Gzip(byte[] plain, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level))
        {
            gzip.Write(plain);
        }

        return packed.ToArray();
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var plain = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        gzip.CopyTo(plain);
        return plain.ToArray();
    }
}
