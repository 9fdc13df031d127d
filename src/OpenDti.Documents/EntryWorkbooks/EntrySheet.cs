using OpenDti.Scoring;

namespace OpenDti.Documents.EntryWorkbooks;

/// <summary>
/// What a unit takes away to fill in (Bảng nhập số liệu): some or all rows of a dossier as they stand. <see cref="Mark"/> tells the dossier apart
/// from every other, so that a file is never read into the wrong one.
/// </summary>
public sealed record EntrySheet(string Mark, string Title, CompiledSet Set, IReadOnlyList<EntryLine> Lines, int? LastYear);

/// <summary>One input: what is saved with the version it came with (0: nothing yet), and what was answered in the round before.</summary>
public sealed record EntryLine(Criterion Criterion, InputDefinition Input, Measurement Saved, long Version, Measurement? LastYear);

/// <summary>A cell that somebody filled in: the value when the file was made, the value now, and the cell's name for sentences.</summary>
public sealed record FilledCell(InputId Input, Measurement Before, Measurement Now, long Version, string Cell)
{
    /// <summary>A cell left as it was says nothing, whatever was saved elsewhere in the meantime.</summary>
    public bool IsTouched => Now != Before;
}
