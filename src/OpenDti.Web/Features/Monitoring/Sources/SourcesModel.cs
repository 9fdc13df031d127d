using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring.Sources;

/// <summary>All sources, and the form for another.</summary>
public sealed record SourcesModel(
    IReadOnlyList<SourceRow> Rows,
    IReadOnlyList<RoundGroup> Groups,
    bool MayChange,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>One source: its token, which is shown once, and the form that takes a file.</summary>
public sealed record SourceModel(
    SourceRow Row,
    IReadOnlyList<RoundGroup> Groups,
    bool MayChange,
    string? Token,
    string ApiAddress,
    IReadOnlyList<FieldError> Errors
)
{
    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}
