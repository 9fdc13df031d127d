using System.IO.Compression;
using OpenDti.Documents.Xlsx;

namespace OpenDti.Documents.Files;

/// <summary>
/// Looks into a zip: an office file by the names of its parts, an archive of evidence by the contents of each file in it. What would unpack to
/// too much is known from the directory, before anything is unpacked.
/// </summary>
internal static class ArchiveInspector
{
    private const int MostFiles = 300;
    private const long MostUnpacked = 200_000_000;
    private const int LargestRatio = 100;
    private const long UnsuspiciousLength = 5_000_000;

    // An office file in an archive is looked into in memory.
    private const int LargestOfficeFile = 20_000_000;
    private const int DirectoryWindow = 2_000_000;
    private const int HeadLength = 1_024;
    private const int LocalHeaderLength = 30;

    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8);

    public static FileLook Look(Stream file, string name)
    {
        var skipped = Math.Max(0, file.Length - DirectoryWindow);
        var window = FileInspector.Read(file, skipped, DirectoryWindow);
        if (!ZipDirectory.Read(window, skipped).TryGet(out var entries, out var refusal))
        {
            return FileLook.Refused(refusal == XlsxRefusals.TooLarge ? FileTrouble.TooMuchInside : FileTrouble.Broken, name);
        }

        var limit = Math.Min(MostUnpacked, Math.Max(UnsuspiciousLength, file.Length * LargestRatio));
        if (entries.Sum(entry => (decimal)entry.Size) > limit)
        {
            return FileLook.Refused(FileTrouble.TooMuchInside, name);
        }

        return OfficeKindOf(entries, name) ?? LookInside(file, entries, name);
    }

    // Null where it is no office file.
    private static FileLook? OfficeKindOf(IReadOnlyList<ZipEntry> entries, string name)
    {
        bool Has(string part) => entries.Any(entry => entry.Name.Equals(part, StringComparison.OrdinalIgnoreCase));

        if (!Has("[Content_Types].xml"))
        {
            return null;
        }

        var hasMacros = entries.Any(entry =>
            entry.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || entry.Name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)
        );
        return hasMacros ? FileLook.Refused(FileTrouble.Macros, name)
            : Has("word/document.xml") ? FileLook.Is(FileKind.Docx, name)
            : Has("xl/workbook.xml") ? FileLook.Is(FileKind.Xlsx, name)
            : FileLook.Refused(FileTrouble.UnknownKind, name);
    }

    private static FileLook LookInside(Stream file, IReadOnlyList<ZipEntry> entries, string name)
    {
        var files = entries.Where(entry => !entry.Name.EndsWith('/')).ToList();
        if (files.Count == 0 || files.Count > MostFiles)
        {
            return FileLook.Refused(files.Count == 0 ? FileTrouble.Broken : FileTrouble.TooMuchInside, name);
        }

        foreach (var entry in files)
        {
            if (LookAt(file, entry) is { Trouble: not null } refused)
            {
                return refused;
            }
        }

        return FileLook.Is(FileKind.Zip, name);
    }

    private static FileLook LookAt(Stream file, ZipEntry entry)
    {
        if (FileInspector.NameTrouble(entry.Name) is { } inName)
        {
            return FileLook.Refused(inName, entry.Name);
        }

        try
        {
            using var plain = Unpacking(file, entry);
            if (plain is null)
            {
                return FileLook.Refused(FileTrouble.Broken, entry.Name);
            }

            var head = new byte[Math.Min(HeadLength, entry.Size)];
            plain.ReadExactly(head);
            var look = IsZip(head) || CompoundFile.IsOne(head) ? LookInMemory(plain, head, entry) : LookAtStream(plain, head, entry);
            return look.Kind is { } kind && !FileKinds.IsNameOf(kind, entry.Name)
                ? FileLook.Refused(FileTrouble.NameDiffers, entry.Name)
                : look;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            return FileLook.Refused(FileTrouble.Broken, entry.Name);
        }
    }

    private static FileLook LookInMemory(Stream plain, byte[] head, ZipEntry entry)
    {
        if (entry.Size > LargestOfficeFile)
        {
            return FileLook.Refused(FileTrouble.TooMuchInside, entry.Name);
        }

        var bytes = new byte[entry.Size];
        head.CopyTo(bytes, 0);
        plain.ReadExactly(bytes.AsSpan(head.Length));
        using var inner = new MemoryStream(bytes, writable: false);
        if (plain.ReadByte() >= 0)
        {
            return FileLook.Refused(FileTrouble.TooMuchInside, entry.Name);
        }

        if (CompoundFile.IsOne(head))
        {
            return CompoundFile.Look(inner, entry.Name);
        }

        var look = Look(inner, entry.Name);
        return look.Kind == FileKind.Zip ? FileLook.Refused(FileTrouble.UnknownKind, entry.Name) : look;
    }

    // Read to its end in small pieces, so that it holds no more than its header says; the last of them tells whether something hangs behind.
    private static FileLook LookAtStream(Stream plain, byte[] head, ZipEntry entry)
    {
        using var ends = new MemoryStream();
        ends.Write(head);
        var buffer = new byte[16_384];
        var left = entry.Size - head.Length;
        while (left > 0)
        {
            var read = plain.ReadAtLeast(buffer, (int)Math.Min(buffer.Length, left), throwOnEndOfStream: true);
            left -= read;
            ends.SetLength(head.Length);
            ends.Position = head.Length;
            ends.Write(buffer.AsSpan(0, read));
        }

        return left < 0 || plain.ReadByte() >= 0
            ? FileLook.Refused(FileTrouble.TooMuchInside, entry.Name)
            : FileInspector.LookAtHead(ends, head, entry.Name);
    }

    private static Stream? Unpacking(Stream file, ZipEntry entry)
    {
        var header = FileInspector.Read(file, entry.HeaderOffset, LocalHeaderLength);
        if (header.Length < LocalHeaderLength || !IsZip(header))
        {
            return null;
        }

        file.Position = entry.HeaderOffset + LocalHeaderLength + BitConverter.ToUInt16(header, 26) + BitConverter.ToUInt16(header, 28);
        return entry.Method switch
        {
            ZipParts.Stored => new Window(file, entry.PackedSize),
            ZipParts.Deflated => new DeflateStream(new Window(file, entry.PackedSize), CompressionMode.Decompress),
            _ => null,
        };
    }

    /// <summary>So many bytes of a file from where it stands; closing it leaves the file open.</summary>
    private sealed class Window(Stream file, long length) : Stream
    {
        private long left = length;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = file.Read(buffer[..(int)Math.Min(buffer.Length, left)]);
            left -= read;
            return read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
