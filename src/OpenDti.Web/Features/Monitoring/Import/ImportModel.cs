using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring.Import;

/// <summary>A file of monitored figures as it would be taken, or with everything that is wrong with it.</summary>
public sealed record ImportModel(
    MonitoredSource Source,
    Guid Group,
    string GroupName,
    Guid File,
    string FileName,
    IReadOnlyList<ImportRow> Rows,
    IReadOnlyList<ImportFinding> Findings,
    IReadOnlyList<FieldError> Errors
)
{
    public int Changes => Rows.Sum(row => row.Changes.Count);
}

/// <summary>One unit with the figures that would be new.</summary>
public sealed record ImportRow(string Unit, IReadOnlyList<ImportChange> Changes);

public sealed record ImportChange(string Name, string? Before, string After);

/// <summary>One error by its place in the file.</summary>
public sealed record ImportFinding(string Place, string Sentence);
