namespace OpenDti.Documents.Files;

/// <summary>What a file is by its contents.</summary>
public enum FileKind
{
    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A Word document of before 2007.</summary>
    Doc,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>An Excel workbook of before 2007.</summary>
    Xls,

    /// <summary>An Excel workbook.</summary>
    Xlsx,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A picture as telephones take it; kept as it is.</summary>
    Heic,

    /// <summary>An archive of files of the other kinds.</summary>
    Zip,
}

/// <summary>What is known of each kind: the ends that its name may have, and how it is named to a browser.</summary>
public static class FileKinds
{
    private static readonly Dictionary<FileKind, (string[] Extensions, string ContentType)> Known = new()
    {
        [FileKind.Pdf] = ([".pdf"], "application/pdf"),
        [FileKind.Doc] = ([".doc"], "application/msword"),
        [FileKind.Docx] = ([".docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        [FileKind.Xls] = ([".xls"], "application/vnd.ms-excel"),
        [FileKind.Xlsx] = ([".xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        [FileKind.Png] = ([".png"], "image/png"),
        [FileKind.Jpeg] = ([".jpg", ".jpeg"], "image/jpeg"),
        [FileKind.Heic] = ([".heic", ".heif"], "image/heic"),
        [FileKind.Zip] = ([".zip"], "application/zip"),
    };

    /// <summary>Every end that a name may have.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Known.Values.SelectMany(kind => kind.Extensions)];

    /// <summary>How the kind is named to a browser.</summary>
    public static string ContentTypeOf(FileKind kind) => Known[kind].ContentType;

    /// <summary>Whether a browser shows it by itself.</summary>
    public static bool IsShown(FileKind kind) => kind is FileKind.Pdf or FileKind.Png or FileKind.Jpeg;

    /// <summary>Whether a name says that a file is of this kind.</summary>
    public static bool IsNameOf(FileKind kind, string name) =>
        Known[kind].Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the end of a name is one of those that are taken.</summary>
    public static bool IsTaken(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
