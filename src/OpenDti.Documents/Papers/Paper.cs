namespace OpenDti.Documents.Papers;

/// <summary>
/// An administrative paper by Nghị định 30/2020/NĐ-CP: who issues it, what it is about, its text, who signs and who receives it. Number and day
/// stay open until the clerk's office gives them.
/// </summary>
public sealed record Paper(PaperHead Head, PaperTitle Title, IReadOnlyList<PaperBlock> Body, PaperEnd End)
{
    public IReadOnlyList<PaperAppendix> Appendices { get; init; } = [];
}

/// <summary>The top of a paper: the body above the issuer, the issuer, the sign of its number ("SKHCN-CĐS") and the place.</summary>
public sealed record PaperHead(string Parent, string Issuer, string Place, int Year)
{
    /// <summary>Where they are known already, as with minutes that were taken; the clerk's office writes them in where not.</summary>
    public string? Number { get; init; }
    public DateOnly? Day { get; init; }
}

/// <summary>What the paper is called and about; a letter (công văn) has no name of its kind, and goes to somebody.</summary>
public sealed record PaperTitle(string? Kind, string Subject, IReadOnlyList<string> To);

/// <summary>Who signs, and who receives a copy.</summary>
public sealed record PaperEnd(string SignerTitle, IReadOnlyList<string> Copies)
{
    /// <summary>Minutes are signed by two, the second on the left.</summary>
    public string? SecondSignerTitle { get; init; }
}

/// <summary>A table or list that comes with a paper, with page numbers of its own; a wide one lies on its side.</summary>
public sealed record PaperAppendix(string Title, IReadOnlyList<PaperBlock> Body, bool IsWide);

public abstract record PaperBlock
{
    /// <summary>A paragraph of the text.</summary>
    public sealed record Words(string Text) : PaperBlock;

    /// <summary>A legal ground (căn cứ), in italics.</summary>
    public sealed record Ground(string Text) : PaperBlock;

    /// <summary>A numbered heading.</summary>
    public sealed record Heading(string Text) : PaperBlock;

    /// <summary>A table with its heads repeated on each page.</summary>
    public sealed record Grid(IReadOnlyList<PaperColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : PaperBlock;
}

/// <summary>A column: its head, its share of the width, and whether figures stand in it.</summary>
public sealed record PaperColumn(string Head, int Share, bool IsNumber = false);
