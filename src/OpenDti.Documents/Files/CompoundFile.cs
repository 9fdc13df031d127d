using System.Buffers.Binary;
using System.Text;

namespace OpenDti.Documents.Files;

/// <summary>Reads the directory of an OLE compound file (Word and Excel of before 2007): enough to tell what it holds, and whether macros.</summary>
internal static class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const uint LastSector = 0xFFFFFFFA;

    // A directory of this many sectors names hundreds of streams; office files have a dozen.
    private const int MostSectors = 64;

    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly string[] MacroNames = ["Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA"];

    public static bool IsOne(ReadOnlySpan<byte> head) => head.StartsWith(Signature);

    public static FileLook Look(Stream file, string name)
    {
        if (NamesIn(file) is not { } names)
        {
            return FileLook.Refused(FileTrouble.Broken, name);
        }

        return names.Overlaps(MacroNames) ? FileLook.Refused(FileTrouble.Macros, name)
            : names.Contains("WordDocument") ? FileLook.Is(FileKind.Doc, name)
            : names.Contains("Workbook") || names.Contains("Book") ? FileLook.Is(FileKind.Xls, name)
            : FileLook.Refused(FileTrouble.UnknownKind, name);
    }

    private static HashSet<string>? NamesIn(Stream file)
    {
        var header = FileInspector.Read(file, 0, HeaderLength);
        var shift = header.Length == HeaderLength ? BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30)) : 0;
        if (shift is not (9 or 12))
        {
            return null;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var sector = U32(header, 48);
        for (var seen = 0; sector < LastSector; seen++)
        {
            if (
                seen == MostSectors
                || Sector(file, sector, shift) is not { } entries
                || NextOf(file, header, sector, shift) is not { } next
            )
            {
                return null;
            }

            names.UnionWith(Enumerable.Range(0, entries.Length / EntryLength).Select(place => NameOf(entries.AsSpan(place * EntryLength))));
            sector = next;
        }

        return names;
    }

    // Which sector follows this one, by the allocation table; its first 109 sectors are named in the header.
    private static uint? NextOf(Stream file, byte[] header, uint sector, int shift)
    {
        var perSector = (1 << shift) / sizeof(uint);
        var table = sector / (uint)perSector;
        return table < 109 && Sector(file, U32(header, 76 + ((int)table * sizeof(uint))), shift) is { } entries
            ? U32(entries, (int)(sector % (uint)perSector) * sizeof(uint))
            : null;
    }

    private static byte[]? Sector(Stream file, uint sector, int shift)
    {
        var (start, length) = ((sector + 1L) << shift, 1 << shift);
        return sector < LastSector && start + length <= file.Length ? FileInspector.Read(file, start, length) : null;
    }

    private static string NameOf(ReadOnlySpan<byte> entry)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        return length is >= 2 and <= 64 ? Encoding.Unicode.GetString(entry[..(length - 2)]) : "";
    }

    private static uint U32(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[place..]);
}
