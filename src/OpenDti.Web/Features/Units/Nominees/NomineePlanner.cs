using System.Globalization;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Units.Staff;
using OpenDti.Web.Mail;

namespace OpenDti.Web.Features.Units.Nominees;

/// <summary>Holds a list of nominees against the register, row by row. Pure: the same list and register give the same plan.</summary>
public sealed class NomineePlanner
{
    private readonly Dictionary<string, Unit> _units;
    private readonly Dictionary<string, (UnitRegistered Unit, int Row)> _newUnits = new(StringComparer.OrdinalIgnoreCase);
    private readonly NomineeRegister _register;
    private readonly HashSet<string> _userNames;
    private readonly DateOnly _validFrom;
    private readonly List<PlannedNominee> _rows = [];
    private readonly List<PlannedSeat> _seats = [];
    private readonly List<PlannedAddress> _addresses = [];
    private readonly List<(string UnitCode, string Person, Role Role, int Row)> _named = [];
    private readonly List<NomineeFinding> _findings = [];

    private NomineePlanner(NomineeRegister register, IReadOnlyList<NomineeRow> rows, DateOnly validFrom)
    {
        _register = register;
        _units = register.Units.ToDictionary(unit => unit.Code, StringComparer.OrdinalIgnoreCase);
        _validFrom = validFrom;

        // A name that a later row asks for by itself is not proposed to an earlier one.
        _userNames = [.. register.UserNames, .. rows.Select(row => row[NomineeColumn.UserName].ToLowerInvariant())];
    }

    public static NomineePlan Make(IReadOnlyList<NomineeRow> rows, NomineeRegister register, DateOnly validFrom)
    {
        var planner = new NomineePlanner(register, rows, validFrom);
        var asked = new HashSet<string>();
        foreach (var row in rows)
        {
            planner.Take(row, asked);
        }

        return new NomineePlan(
            planner._rows,
            [.. planner._newUnits.Values.Select(added => added.Unit)],
            planner._seats,
            planner._addresses,
            planner._findings
        );
    }

    private void Take(NomineeRow row, HashSet<string> asked)
    {
        var before = _findings.Count;
        var (code, name) = UnitOf(row, out var isNewUnit);
        var person = row[NomineeColumn.Person];
        if (person.Length == 0)
        {
            RefuseWithoutPerson(row);
            Plan(row, before, isNewUnit ? NomineeOutcome.NewUnit : NomineeOutcome.Nothing, code, name);
            return;
        }

        if (person.Length > Person.NameMaxLength)
        {
            Refuse(row, NomineeColumn.Person, new Refusal("staff.person", Said(Person.NameMaxLength)));
        }

        if (RoleOf(row) is not { } role)
        {
            return;
        }

        var email = EmailOf(row);
        if (KnownSeatOf(row, code, person, role) is { } known)
        {
            var isNew = email is not null && email != known.Email;
            Plan(
                row,
                before,
                isNew ? NomineeOutcome.NewAddress : NomineeOutcome.Known,
                code,
                name,
                person,
                role,
                email: isNew ? email : null
            );
            if (isNew)
            {
                _addresses.Add(new PlannedAddress(known.Account, email!));
            }

            return;
        }

        var userName = UserNameOf(row, code, role, asked);
        Plan(
            row,
            before,
            isNewUnit ? NomineeOutcome.NewUnitAndPerson : NomineeOutcome.NewPerson,
            code,
            name,
            person,
            role,
            userName,
            email
        );
        if (_findings.Count == before)
        {
            _named.Add((code, person, role, row.Number));
            _seats.Add(new PlannedSeat(code, name, person, role, userName, email));
        }
    }

    private string? EmailOf(NomineeRow row)
    {
        var typed = row[NomineeColumn.Email];
        if (typed.Length > 0 && !MailAddresses.IsUsable(typed))
        {
            Refuse(row, NomineeColumn.Email, new Refusal("contact.email"));
        }

        return typed.Length > 0 ? typed : null;
    }

    private void Plan(
        NomineeRow row,
        int findingsBefore,
        NomineeOutcome outcome,
        string code,
        string name,
        string? person = null,
        Role? role = null,
        string? userName = null,
        string? email = null
    )
    {
        if (_findings.Count == findingsBefore)
        {
            _rows.Add(new PlannedNominee(row.Number, outcome, code, name, person, role, userName) { Email = email });
        }
    }

    private (string Code, string Name) UnitOf(NomineeRow row, out bool isNew)
    {
        var (code, name) = (row[NomineeColumn.UnitCode], row[NomineeColumn.UnitName]);
        isNew = false;
        if (code.Length is 0 or > Unit.CodeMaxLength)
        {
            Refuse(row, NomineeColumn.UnitCode, new Refusal("nominee.code", Said(Unit.CodeMaxLength)));
            return (code, name);
        }

        if (_units.TryGetValue(code, out var known))
        {
            RefuseOtherName(row, known.Code, known.Name, name);
            RefuseOtherKind(row, known.Code, known.Kind);
            return (known.Code, known.Name);
        }

        if (_newUnits.TryGetValue(code, out var added))
        {
            RefuseOtherName(row, code, added.Unit.Name, name);
            RefuseOtherKind(row, code, added.Unit.Kind);
            return (added.Unit.Code, added.Unit.Name);
        }

        isNew = true;
        return Register(row, code, name);
    }

    private (string Code, string Name) Register(NomineeRow row, string code, string name)
    {
        if (name.Length == 0)
        {
            var nearest = Nearest.To(code, [.. _units.Keys, .. _newUnits.Keys]);
            Refuse(
                row,
                NomineeColumn.UnitCode,
                nearest is null ? new Refusal("nominee.unknown-unit", code) : new Refusal("nominee.unknown-unit-near", code, nearest)
            );
        }
        else if (name.Length > Unit.NameMaxLength)
        {
            Refuse(row, NomineeColumn.UnitName, new Refusal("nominee.unit-name", Said(Unit.NameMaxLength)));
        }
        else if (KindIn(row) is { } kind)
        {
            _newUnits[code] = (new UnitRegistered(Guid.CreateVersion7(), kind, code, name, _validFrom), row.Number);
        }
        else
        {
            Refuse(row, NomineeColumn.UnitKind, new Refusal("nominee.kind"));
        }

        return (code, name);
    }

    private void RefuseOtherName(NomineeRow row, string code, string known, string typed)
    {
        // Accents and capitals of a name typed elsewhere may differ; another name is another unit or a mistaken code.
        if (typed.Length > 0 && VietnameseOrder.Fold(typed) != VietnameseOrder.Fold(known))
        {
            Refuse(row, NomineeColumn.UnitName, new Refusal("nominee.other-name", code, known, typed));
        }
    }

    private void RefuseOtherKind(NomineeRow row, string code, UnitKind known)
    {
        if (row[NomineeColumn.UnitKind].Length > 0 && KindIn(row) != known)
        {
            Refuse(row, NomineeColumn.UnitKind, new Refusal("nominee.other-kind", code, UnitKindTexts.Of(known, Language.Vi)));
        }
    }

    private static UnitKind? KindIn(NomineeRow row) => NomineeWords.KindOf(row[NomineeColumn.UnitKind]);

    // The list is sent out with a row and a role for every seat; only a user name beside an empty name is a mistake.
    private void RefuseWithoutPerson(NomineeRow row)
    {
        if (row[NomineeColumn.UserName].Length > 0)
        {
            Refuse(row, NomineeColumn.Person, new Refusal("staff.person", Said(Person.NameMaxLength)));
        }
    }

    private Role? RoleOf(NomineeRow row)
    {
        if (NomineeWords.RoleOf(row[NomineeColumn.Role]) is { } role)
        {
            return role;
        }

        Refuse(row, NomineeColumn.Role, new Refusal("nominee.role", StaffTexts.Vi.Role(Role.Specialist), StaffTexts.Vi.Role(Role.Leader)));
        return null;
    }

    /// <summary>Whether this person sits here already; a second seat in the unit and a second leader are refused.</summary>
    private KnownSeat? KnownSeatOf(NomineeRow row, string code, string person, Role role)
    {
        var seats = _units.TryGetValue(code, out var unit) ? _register.Seats.Where(seat => seat.UnitId == unit.Id).ToList() : [];
        if (seats.Find(seat => seat.Person == person && seat.Role == role) is { } known)
        {
            return known;
        }

        var earlier = _named.FindAll(named => string.Equals(named.UnitCode, code, StringComparison.OrdinalIgnoreCase));
        if (earlier.Find(named => named.Person == person) is { Row: > 0 } twice)
        {
            Refuse(row, NomineeColumn.Person, new Refusal("nominee.twice", person, Said(twice.Row)));
        }
        else if (seats.Find(seat => seat.Person == person) is { } other)
        {
            Refuse(row, NomineeColumn.Role, new Refusal("nominee.other-role", person, StaffTexts.Vi.Role(other.Role)));
        }
        else if (role == Role.Leader && seats.Find(seat => seat.Role == Role.Leader) is { } leader)
        {
            Refuse(row, NomineeColumn.Role, new Refusal("nominee.leader-seated", leader.Person));
        }
        else if (role == Role.Leader && earlier.Find(named => named.Role == Role.Leader) is { Row: > 0 } second)
        {
            Refuse(row, NomineeColumn.Role, new Refusal("nominee.second-leader", second.Person, Said(second.Row)));
        }

        return null;
    }

    private string UserNameOf(NomineeRow row, string code, Role role, HashSet<string> asked)
    {
        var typed = row[NomineeColumn.UserName].ToLowerInvariant();
        if (typed.Length == 0)
        {
            var proposed = NomineeWords.ProposedUserName(code, row[NomineeColumn.Person], role, _userNames);
            _userNames.Add(proposed);
            return proposed;
        }

        if (!StaffEndpoint.IsUserName(typed))
        {
            Refuse(row, NomineeColumn.UserName, new Refusal("staff.user-name"));
        }
        else if (_register.UserNames.Contains(typed) || !asked.Add(typed))
        {
            Refuse(row, NomineeColumn.UserName, new Refusal("staff.user-name-taken", typed));
        }

        return typed;
    }

    private void Refuse(NomineeRow row, NomineeColumn column, Refusal refusal) =>
        _findings.Add(new NomineeFinding(row.Number, row.Cells[column], NomineesFile.HeaderOf(column), refusal));

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);
}
