using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Deadlines;

/// <summary>The form for another deadline: of a round group, or of one unit where <see cref="UnitName"/> is given.</summary>
public sealed record DeadlineModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    string? UnitName,
    DossierState? State,
    DateTimeOffset DeadlineAt,
    DateTimeOffset GroupDeadlineAt,
    string? Note,
    string Action,
    string? WhyNot,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}
