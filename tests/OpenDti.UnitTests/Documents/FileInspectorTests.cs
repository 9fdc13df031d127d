using System.IO.Compression;
using System.Text;
using OpenDti.Documents.Files;

namespace OpenDti.UnitTests.Documents;

/// <summary>A file is what its contents say; a name that says otherwise, a bomb and a thing of two kinds are refused.</summary>
public sealed class FileInspectorTests
{
    private static readonly byte[] Pdf = "%PDF-1.7\n%%EOF"u8.ToArray();
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0];
    private static readonly byte[] Heic = [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0];

    public static TheoryData<string, byte[], FileKind> Taken =>
        new()
        {
            { "quyết định.pdf", Pdf, FileKind.Pdf },
            { "ANH.PNG", Png, FileKind.Png },
            { "anh.jpg", Jpeg, FileKind.Jpeg },
            { "anh.jpeg", Jpeg, FileKind.Jpeg },
            { "anh.heic", Heic, FileKind.Heic },
            { "bao-cao.docx", Zip(("[Content_Types].xml", []), ("word/document.xml", [])), FileKind.Docx },
            { "so-lieu.xlsx", Zip(("[Content_Types].xml", []), ("xl/workbook.xml", [])), FileKind.Xlsx },
            { "van-ban.doc", Compound("WordDocument"), FileKind.Doc },
            { "bang.xls", Compound("Workbook"), FileKind.Xls },
            { "ho-so.zip", Zip(("a/quyết định.pdf", Pdf), ("b.doc", Compound("WordDocument"))), FileKind.Zip },
            { "ho-so.zip", Zip(("b.docx", Zip(("[Content_Types].xml", []), ("word/document.xml", [])))), FileKind.Zip },
        };

    public static TheoryData<string, byte[], FileTrouble> NotTaken =>
        new()
        {
            { "a.txt", "văn bản"u8.ToArray(), FileTrouble.UnknownKind },
            { "a.svg", "<svg onload=alert(1)>"u8.ToArray(), FileTrouble.UnknownKind },
            { "a.pdf", "MZ\u0090 chương trình"u8.ToArray(), FileTrouble.UnknownKind },
            { "a.pdf", "<html><script>"u8.ToArray(), FileTrouble.UnknownKind },
            { "a.pdf", Png, FileTrouble.NameDiffers },
            { "a.docx", Zip(("[Content_Types].xml", []), ("xl/workbook.xml", [])), FileTrouble.NameDiffers },
            { "a.exe.pdf", Pdf, FileTrouble.HiddenProgram },
            { "a.pdf", "%PDF-1.7\n<html><script>alert(1)</script>"u8.ToArray(), FileTrouble.TwoKinds },
            { "a.jpg", [.. Jpeg, .. Zip(("x.pdf", Pdf))], FileTrouble.TwoKinds },
            { "a.docx", Zip(("[Content_Types].xml", []), ("word/document.xml", []), ("word/vbaProject.bin", [])), FileTrouble.Macros },
            { "a.doc", Compound("WordDocument", "Macros"), FileTrouble.Macros },
            { "a.doc", Compound("WordDocument")[..600], FileTrouble.Broken },
            { "a.zip", [.. "PK\u0003\u0004"u8, .. new byte[200]], FileTrouble.Broken },
            { "a.zip", Zip(), FileTrouble.UnknownKind },
            { "a.zip", Zip(("b/virus.exe", Pdf)), FileTrouble.UnknownKind },
            { "a.zip", Zip(("b.pdf", "MZ"u8.ToArray())), FileTrouble.UnknownKind },
            { "a.zip", Zip(("b.zip", Zip(("c.pdf", Pdf)))), FileTrouble.UnknownKind },
            { "a.zip", Zip(("b.pdf", [.. Pdf, .. new byte[30_000_000]])), FileTrouble.TooMuchInside },
            { "a.zip", Zip([.. Enumerable.Range(0, 301).Select(n => ($"{n}.pdf", Pdf))]), FileTrouble.TooMuchInside },
        };

    [Theory]
    [MemberData(nameof(Taken))]
    public void What_it_is_and_says_is_taken(string name, byte[] bytes, FileKind kind)
    {
        var look = FileInspector.Look(new MemoryStream(bytes), name);

        Assert.Null(look.Trouble);
        Assert.Equal(kind, look.Kind);
    }

    [Theory]
    [MemberData(nameof(NotTaken))]
    public void What_it_is_not_or_hides_is_refused(string name, byte[] bytes, FileTrouble trouble) =>
        Assert.Equal(trouble, FileInspector.Look(new MemoryStream(bytes), name).Trouble);

    [Fact]
    public void The_name_of_the_wrong_file_inside_an_archive_is_told() =>
        Assert.Equal("phụ lục/c.png", FileInspector.Look(new MemoryStream(Zip(("a.pdf", Pdf), ("phụ lục/c.png", Pdf))), "x.zip").Name);

    private static byte[] Zip(params IReadOnlyList<(string Name, byte[] Bytes)> entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    // A header, one sector of the allocation table, one of the directory.
    private static byte[] Compound(params string[] names)
    {
        var file = new byte[512 * 3];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        file[30] = 9;
        BitConverter.GetBytes(1u).CopyTo(file, 48);
        BitConverter.GetBytes(0u).CopyTo(file, 76);
        BitConverter.GetBytes(0xFFFFFFFD).CopyTo(file, 512);
        BitConverter.GetBytes(0xFFFFFFFE).CopyTo(file, 516);
        foreach (var (place, name) in names.Index())
        {
            var entry = 1024 + (place * 128);
            Encoding.Unicode.GetBytes(name).CopyTo(file, entry);
            BitConverter.GetBytes((ushort)((name.Length + 1) * 2)).CopyTo(file, entry + 64);
        }

        return file;
    }
}
