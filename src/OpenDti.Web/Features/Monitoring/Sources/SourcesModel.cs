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
    /// <summary>Which figures the source delivers, by kind of units.</summary>
    public required IReadOnlyList<SourceShare> Shares { get; init; }

    /// <summary>The units that the maker of the token belongs to: it sends no figure of theirs.</summary>
    public required IReadOnlyList<string> TokenMakerUnits { get; init; }

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>The figures of one kind of units that any round asks for which still takes figures; <paramref name="Group"/> is the newest of them.</summary>
public sealed record SourceShare(RoundGroup Group, IReadOnlyList<SharedIndex> Indices)
{
    public const string Field = "input:";

    public int Given => Indices.Sum(index => index.Figures.Count(figure => figure.IsGiven));
}

/// <summary>Figures of one main index; <paramref name="Year"/> where only an earlier round asks for them.</summary>
public sealed record SharedIndex(string Title, int? Year, IReadOnlyList<SharedFigure> Figures);

/// <summary>One figure: given to this source, to another one (its name), or to none.</summary>
public sealed record SharedFigure(string Input, string Name, bool IsMeasured, bool IsGiven, string? Other);
