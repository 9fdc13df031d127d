using System.Buffers.Binary;
using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Documents.Xlsx;

/// <summary>What the directory of a zip says of one entry. Only what was inflated under a limit may be believed.</summary>
internal sealed record ZipEntry(string Name, int Method, uint Crc, long PackedSize, long Size, long HeaderOffset);

/// <summary>
/// Reads the directory of a zip by hand, so that its size is known before anything is made of it: a zip can declare a
/// million entries, entries that lie in each other, and one name twice.
/// </summary>
internal static class ZipDirectory
{
    private const int MaxEntries = 2_000;
    private const uint EndSignature = 0x06054B50;
    private const uint EntrySignature = 0x02014B50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int MaxCommentLength = ushort.MaxValue;
    private const ushort WideSizes = 1;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Result<IReadOnlyList<ZipEntry>> Read(ReadOnlySpan<byte> file) => Read(file, skipped: 0);

    /// <summary>The directory of a file of which only the end is at hand, after so many bytes that were skipped.</summary>
    public static Result<IReadOnlyList<ZipEntry>> Read(ReadOnlySpan<byte> file, long skipped)
    {
        var end = EndOf(file);
        if (end < 0)
        {
            return XlsxRefusals.Broken;
        }

        var count = U16(file, end + 10);
        var start = U32(file, end + 16);
        if (count > MaxEntries || start < skipped)
        {
            return XlsxRefusals.TooLarge;
        }

        var entries = new List<ZipEntry>(count);
        var place = start - skipped;
        for (var number = 0; number < count; number++)
        {
            if (place + EntryLength > end || ReadEntry(file[(int)place..end], out var length) is not { } entry)
            {
                return XlsxRefusals.Broken;
            }

            entries.Add(entry);
            place += length;
        }

        // The size that the end record states has to be the size that was walked: no entry is hidden behind a false count.
        return place + skipped - start == U32(file, end + 12) && AreApart(entries, start) ? entries : XlsxRefusals.Broken;
    }

    // The record at the end of the file; its comment has to fill the file exactly.
    private static int EndOf(ReadOnlySpan<byte> file)
    {
        for (var place = file.Length - EndLength; place >= Math.Max(0, file.Length - EndLength - MaxCommentLength); place--)
        {
            if (U32(file, place) == EndSignature && place + EndLength + U16(file, place + 20) == file.Length)
            {
                return place;
            }
        }

        return -1;
    }

    private static ZipEntry? ReadEntry(ReadOnlySpan<byte> at, out int length)
    {
        var nameLength = U16(at, 28);
        var extraLength = U16(at, 30);
        length = EntryLength + nameLength + extraLength + U16(at, 32);
        if (U32(at, 0) != EntrySignature || length > at.Length)
        {
            return null;
        }

        var name = NameOf(at.Slice(EntryLength, nameLength));
        var sizes = new WideFields(at.Slice(EntryLength + nameLength, extraLength));
        var size = sizes.Next(U32(at, 24));
        var packed = sizes.Next(U32(at, 20));
        var offset = sizes.Next(U32(at, 42));
        return name is null || size < 0 || packed is < 0 or > int.MaxValue || offset is < 0 or > int.MaxValue
            ? null
            : new ZipEntry(name, U16(at, 10), U32(at, 16), packed, size, offset);
    }

    // A name that leaves the package, or that two readers would take for two things, names no part of a workbook.
    private static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var name = Strict.GetString(bytes);
            var isOdd =
                name.Length == 0
                || name[0] == '/'
                || name.AsSpan().IndexOfAny('\\', ':') >= 0
                || name.Split('/').Any(part => part is ".." or ".")
                || BrokenText.IsIn(name);
            return isOdd ? null : name;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool AreApart(List<ZipEntry> entries, long directoryStart)
    {
        var isNamedOnce = entries.Select(entry => entry.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == entries.Count;
        var inOrder = entries.OrderBy(entry => entry.HeaderOffset).ToList();
        var ends = inOrder.Skip(1).Select(entry => entry.HeaderOffset).Append(directoryStart);
        return isNamedOnce
            && inOrder.Zip(ends).All(pair => pair.First.HeaderOffset + ZipParts.HeaderLength + pair.First.PackedSize <= pair.Second);
    }

    private static int U16(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[place..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[place..]);

    // Some programs write every size in 64 bits, beside a 32-bit field that is all ones.
    private ref struct WideFields
    {
        private ReadOnlySpan<byte> rest;

        public WideFields(ReadOnlySpan<byte> extra)
        {
            while (extra.Length >= 4)
            {
                var length = U16(extra, 2);
                if (extra.Length < 4 + length)
                {
                    return;
                }

                if (U16(extra, 0) == WideSizes)
                {
                    rest = extra.Slice(4, length);
                    return;
                }

                extra = extra[(4 + length)..];
            }
        }

        public long Next(uint narrow)
        {
            if (narrow != uint.MaxValue)
            {
                return narrow;
            }

            if (rest.Length < sizeof(long))
            {
                return -1;
            }

            var wide = BinaryPrimitives.ReadInt64LittleEndian(rest);
            rest = rest[sizeof(long)..];
            return wide;
        }
    }
}
