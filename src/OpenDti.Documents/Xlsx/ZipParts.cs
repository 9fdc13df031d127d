using System.IO.Compression;
using OpenDti.Scoring;

namespace OpenDti.Documents.Xlsx;

/// <summary>The entries of a zip, inflated one by one and no further than their headers declare, once these keep to the limits.</summary>
internal sealed class ZipParts
{
    public const int MaxFileLength = 20_000_000;
    public const int MaxInflatedLength = 40_000_000;
    public const int HeaderLength = 30;

    public const int Stored = 0;
    public const int Deflated = 8;

    // Sheets are packed 5 to 20 to 1; what is packed a thousand to 1 was made to cost more than it holds.
    private const int LargestRatio = 200;
    private const int UnsuspiciousLength = 2_000_000;

    private readonly byte[] file;
    private readonly Dictionary<string, ZipEntry> entries;

    private ZipParts(byte[] file, IReadOnlyList<ZipEntry> entries)
    {
        this.file = file;
        this.entries = entries.ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<string> Names => entries.Keys;

    public static Result<ZipParts> Read(byte[] file)
    {
        if (file.Length > MaxFileLength)
        {
            return XlsxRefusals.TooLarge;
        }

        if (!ZipDirectory.Read(file).TryGet(out var entries, out var refusal))
        {
            return refusal;
        }

        var limit = Math.Min(MaxInflatedLength, Math.Max(UnsuspiciousLength, (long)file.Length * LargestRatio));
        return entries.Sum(entry => (decimal)entry.Size) > limit ? XlsxRefusals.TooLarge : new ZipParts(file, entries);
    }

    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>The bytes of an entry, with its checksum: as many as its header declares, which together keep to the limit.</summary>
    public Result<byte[]> Inflate(string name)
    {
        var entry = entries[name];
        var start = StartOf(entry);
        if (start < 0 || entry.Method is not (Stored or Deflated))
        {
            return XlsxRefusals.Broken;
        }

        var bytes = new byte[entry.Size];
        return Fill(bytes, entry, start) && Crc32.Of(bytes) == entry.Crc ? bytes : XlsxRefusals.Broken;
    }

    private bool Fill(byte[] bytes, ZipEntry entry, int start)
    {
        using var packed = new MemoryStream(file, start, (int)entry.PackedSize, writable: false);
        using Stream plain =
            entry.Method == Deflated
                ? new DeflateStream(packed, CompressionMode.Decompress)
                : new MemoryStream(file, start, (int)entry.PackedSize);
        try
        {
            return plain.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && plain.ReadByte() < 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // The entry's own header repeats its name and may carry other extras than the directory.
    private int StartOf(ZipEntry entry)
    {
        if (entry.HeaderOffset + HeaderLength > file.Length || BitConverter.ToUInt32(file, (int)entry.HeaderOffset) != 0x04034B50)
        {
            return -1;
        }

        var header = file.AsSpan((int)entry.HeaderOffset, HeaderLength);
        var start = entry.HeaderOffset + HeaderLength + BitConverter.ToUInt16(header[26..]) + BitConverter.ToUInt16(header[28..]);
        return start + entry.PackedSize <= file.Length ? (int)start : -1;
    }
}
