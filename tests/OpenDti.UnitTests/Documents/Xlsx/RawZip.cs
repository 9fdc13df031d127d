using System.IO.Compression;
using System.Text;

namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>One entry of a zip, whose headers may say what they like.</summary>
internal sealed record RawEntry(string Name, byte[] Content)
{
    public bool IsDeflated { get; init; } = true;

    /// <summary>The size that the headers claim, if not the true one.</summary>
    public long? ClaimedSize { get; init; }

    /// <summary>Where the directory says that the entry starts, if not where it does.</summary>
    public long? ClaimedOffset { get; init; }

    /// <summary>Bits to flip in the checksum.</summary>
    public uint ChecksumFlip { get; init; }

    /// <summary>Whether sizes and offset stand in 64 bits, as some programs write them.</summary>
    public bool IsWide { get; init; }
}

/// <summary>Writes zips byte by byte, good ones and others.</summary>
internal static class RawZip
{
    public static byte[] Write(IReadOnlyList<RawEntry> entries, int? claimedCount = null)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        using var directory = new MemoryStream();
        using var directoryWriter = new BinaryWriter(directory);
        foreach (var entry in entries)
        {
            var offset = (int)file.Position;
            var packed = entry.IsDeflated ? Deflated(entry.Content) : entry.Content;
            writer.Write(0x04034B50);
            WriteHeader(writer, entry, packed.Length, isInDirectory: false);
            writer.Write(Encoding.UTF8.GetBytes(entry.Name));
            writer.Write(packed);
            WriteDirectoryEntry(directoryWriter, entry, packed.Length, entry.ClaimedOffset ?? offset);
        }

        var start = (int)file.Position;
        writer.Write(directory.ToArray());
        writer.Write(0x06054B50);
        writer.Write(0);
        writer.Write((ushort)(claimedCount ?? entries.Count));
        writer.Write((ushort)(claimedCount ?? entries.Count));
        writer.Write((int)directory.Length);
        writer.Write(start);
        writer.Write((ushort)0);
        return file.ToArray();
    }

    public static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private static void WriteHeader(BinaryWriter writer, RawEntry entry, int packedSize, bool isInDirectory)
    {
        var isWide = entry.IsWide && isInDirectory;
        writer.Write((ushort)20);
        writer.Write((ushort)0x0800);
        writer.Write((ushort)(entry.IsDeflated ? 8 : 0));
        writer.Write(0x00210000);
        writer.Write(Checksum(entry.Content) ^ entry.ChecksumFlip);
        writer.Write(isWide ? uint.MaxValue : (uint)packedSize);
        writer.Write(isWide ? uint.MaxValue : (uint)Math.Min(entry.ClaimedSize ?? entry.Content.Length, uint.MaxValue));
        writer.Write((ushort)Encoding.UTF8.GetByteCount(entry.Name));
        writer.Write((ushort)(isWide ? 28 : 0));
    }

    private static void WriteDirectoryEntry(BinaryWriter writer, RawEntry entry, int packedSize, long offset)
    {
        writer.Write(0x02014B50);
        writer.Write((ushort)20);
        WriteHeader(writer, entry, packedSize, isInDirectory: true);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write(0);
        writer.Write(entry.IsWide ? uint.MaxValue : (uint)offset);
        writer.Write(Encoding.UTF8.GetBytes(entry.Name));
        if (entry.IsWide)
        {
            writer.Write((ushort)1);
            writer.Write((ushort)24);
            writer.Write(entry.ClaimedSize ?? entry.Content.Length);
            writer.Write((long)packedSize);
            writer.Write(offset);
        }
    }

    // Bit by bit, the way the standard describes it; the product has a table.
    private static uint Checksum(byte[] content)
    {
        var sum = uint.MaxValue;
        foreach (var one in content)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return ~sum;
    }
}
