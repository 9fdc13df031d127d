using System.Text;

namespace OpenDti.Documents.Files;

/// <summary>
/// Tells what a file is by its contents, a few thousand bytes at a time whatever its size, and holds its name against that. Nothing of it
/// is carried out or unpacked to anywhere.
/// </summary>
public static class FileInspector
{
    private const int HeadLength = 1_024;

    // The directory of an archive, with the longest comment that may follow it.
    private const int TailLength = 66_000;

    // What a computer would carry out; "quyết định.exe.pdf" is no name of a document.
    private static readonly HashSet<string> Programs = new(StringComparer.OrdinalIgnoreCase)
    {
        ".exe",
        ".com",
        ".bat",
        ".cmd",
        ".scr",
        ".pif",
        ".msi",
        ".js",
        ".jse",
        ".vbs",
        ".vbe",
        ".wsf",
        ".hta",
        ".ps1",
        ".lnk",
        ".jar",
        ".dll",
        ".sh",
        ".html",
        ".htm",
        ".svg",
        ".php",
    };

    private static readonly string[] PageWords = ["<html", "<script", "<!doctype", "<svg", "<?php"];

    /// <summary>What the file is, or why it is not taken.</summary>
    public static FileLook Look(Stream file, string name)
    {
        var trouble = NameTrouble(name);
        if (trouble is { } inName)
        {
            return FileLook.Refused(inName, name);
        }

        var head = Read(file, 0, HeadLength);
        if (ArchiveInspector.IsZip(head))
        {
            return Named(ArchiveInspector.Look(file, name), name);
        }

        return Named(LookAtHead(file, head, name), name);
    }

    /// <summary>The trouble that can be told by the name alone.</summary>
    internal static FileTrouble? NameTrouble(string name) =>
        Programs.Contains(Path.GetExtension(Path.GetFileNameWithoutExtension(name))) ? FileTrouble.HiddenProgram
        : FileKinds.IsTaken(name) ? null
        : FileTrouble.UnknownKind;

    /// <summary>The kind of a file that is no archive.</summary>
    internal static FileLook LookAtHead(Stream file, byte[] head, string name)
    {
        if (CompoundFile.IsOne(head))
        {
            return CompoundFile.Look(file, name);
        }

        if (KindOf(head) is not { } kind)
        {
            return FileLook.Refused(FileTrouble.UnknownKind, name);
        }

        return IsTwoKinds(file, head, kind) ? FileLook.Refused(FileTrouble.TwoKinds, name) : FileLook.Is(kind, name);
    }

    internal static byte[] Read(Stream file, long from, int length)
    {
        file.Position = Math.Max(0, from);
        var bytes = new byte[Math.Min(length, file.Length - file.Position)];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static FileLook Named(FileLook look, string name) =>
        look.Kind is { } kind && !FileKinds.IsNameOf(kind, name) ? FileLook.Refused(FileTrouble.NameDiffers, name) : look;

    private static FileKind? KindOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-"u8))
        {
            return FileKind.Pdf;
        }

        if (head.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return FileKind.Png;
        }

        if (head.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
        {
            return FileKind.Jpeg;
        }

        return head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) && IsHeic(head[8..12]) ? FileKind.Heic : null;
    }

    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        Encoding.ASCII.GetString(brand) is "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "mif1" or "msf1";

    // A PDF whose first lines are a page, or a picture with an archive behind it, is read differently by whoever opens it differently.
    private static bool IsTwoKinds(Stream file, byte[] head, FileKind kind)
    {
        if (kind == FileKind.Pdf && IsPage(head))
        {
            return true;
        }

        return Read(file, file.Length - TailLength, TailLength).AsSpan().IndexOf("PK\u0005\u0006"u8) >= 0;
    }

    private static bool IsPage(byte[] head)
    {
        var text = Encoding.Latin1.GetString(head);
        return PageWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
