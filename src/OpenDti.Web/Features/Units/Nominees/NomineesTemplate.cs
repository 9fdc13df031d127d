using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Units.Staff;

namespace OpenDti.Web.Features.Units.Nominees;

/// <summary>The list to send out: a row for every seat that a unit must have, filled where somebody sits there.</summary>
public static class NomineesTemplate
{
    public static byte[] Of(NomineeRegister register)
    {
        var rows = register
            .Units.OrderBy(unit => unit.Kind)
            .ThenBy(unit => unit.Name, VietnameseOrder.Instance)
            .SelectMany(unit => NomineeWords.Roles.SelectMany(role => RowsOf(register, unit, role)));
        return NomineesFile.Write(
            [.. rows],
            [.. Enum.GetValues<UnitKind>().Select(kind => UnitKindTexts.Of(kind, Language.Vi))],
            [.. NomineeWords.Roles.Select(StaffTexts.Vi.Role)]
        );
    }

    private static IEnumerable<IReadOnlyDictionary<NomineeColumn, string>> RowsOf(NomineeRegister register, Unit unit, Role role)
    {
        var people = register
            .Seats.Where(seat => seat.UnitId == unit.Id && seat.Role == role)
            .Select(seat => (seat.Person, seat.Email))
            .ToList();
        return (people.Count > 0 ? people : [("", null)]).Select(one => new Dictionary<NomineeColumn, string>
        {
            [NomineeColumn.UnitCode] = unit.Code,
            [NomineeColumn.UnitName] = unit.Name,
            [NomineeColumn.UnitKind] = UnitKindTexts.Of(unit.Kind, Language.Vi),
            [NomineeColumn.Person] = one.Person,
            [NomineeColumn.Email] = one.Email ?? "",
            [NomineeColumn.Role] = StaffTexts.Vi.Role(role),
        });
    }
}
