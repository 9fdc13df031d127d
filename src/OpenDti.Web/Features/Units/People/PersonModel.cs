using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Units.Workplaces;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.People;

/// <summary>One account with its seats, the forms of an administrator and, right after a new password was made up, its sheet.</summary>
public sealed record PersonModel(
    Guid Account,
    string Person,
    string UserName,
    string? Email,
    bool IsDisabled,
    bool MustChoosePassword,
    bool IsOwn,
    bool MayDecide,
    IReadOnlyList<PersonSeat> Seats,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors,
    HandOver? Sheet
)
{
    /// <summary>What happened to the account and its seats, the newest first.</summary>
    public IReadOnlyList<PersonEvent> History { get; init; } = [];

    /// <summary>Null for somebody who sits for units alone.</summary>
    public PersonWorkplace? Workplace { get; init; }

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed record PersonSeat(Guid Id, Role Role, string? UnitName, Workplace Workplace, bool IsValid);

/// <summary>A seat that is to be passed, with those who may take it.</summary>
public sealed record SeatModel(
    Guid Account,
    Guid Seat,
    string Person,
    Role Role,
    string? UnitName,
    IReadOnlyList<(Guid Account, string Name)> Candidates,
    IReadOnlyList<(Guid Id, string Name)> Units,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors,
    HandOver? Sheet,
    string? Successor
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}
