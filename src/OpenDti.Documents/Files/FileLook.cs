namespace OpenDti.Documents.Files;

/// <summary>Why a file is not taken.</summary>
public enum FileTrouble
{
    /// <summary>A kind of file that nobody asked for.</summary>
    UnknownKind,

    /// <summary>The name says one kind, the contents are of another.</summary>
    NameDiffers,

    /// <summary>The name hides the end of a program before its last end.</summary>
    HiddenProgram,

    /// <summary>It is two kinds of file at once.</summary>
    TwoKinds,

    /// <summary>It holds macros.</summary>
    Macros,

    /// <summary>It cannot be read as what it is.</summary>
    Broken,

    /// <summary>An archive that would unpack to more than it may.</summary>
    TooMuchInside,
}

/// <summary>What a look into a file found: its kind, or the trouble with it and the name of the file that it lies in.</summary>
public sealed record FileLook(FileKind? Kind, FileTrouble? Trouble, string Name)
{
    /// <summary>The file is of this kind.</summary>
    public static FileLook Is(FileKind kind, string name) => new(kind, Trouble: null, name);

    /// <summary>The file is not taken.</summary>
    public static FileLook Refused(FileTrouble trouble, string name) => new(Kind: null, trouble, name);
}
