using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Merge;

/// <summary>The units to choose from, the form as typed, and what was wrong.</summary>
public sealed record MergeModel(
    IReadOnlyList<MergeableUnit> Units,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public bool HasUnreleased => Units.Any(unit => unit.UnreleasedYears.Length > 0);

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;

    public bool IsChosen(MergeableUnit unit) => Typed.ContainsKey(TypedMerging.PredecessorField(unit.Id));
}

/// <summary>A unit that is not ended, with the years of its dossiers that are not released: "2025, 2026", or nothing.</summary>
public sealed record MergeableUnit(Guid Id, string Name, string Code, UnitKind Kind, string UnreleasedYears);
