using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Units.Nominees;

/// <summary>What a row of the list comes to.</summary>
public enum NomineeOutcome
{
    /// <summary>The unit is known and nobody is named.</summary>
    Nothing,

    /// <summary>This person has this seat already.</summary>
    Known,

    /// <summary>This person has this seat already; the list names another e-mail address.</summary>
    NewAddress,

    NewUnit,

    NewPerson,

    NewUnitAndPerson,
}

/// <summary>One row as it would be carried out.</summary>
public sealed record PlannedNominee(
    int Number,
    NomineeOutcome Outcome,
    string UnitCode,
    string UnitName,
    string? Person,
    Role? Role,
    string? UserName
)
{
    public string? Email { get; init; }
}

/// <summary>Something wrong in one cell.</summary>
public sealed record NomineeFinding(int Row, string Cell, string Header, Refusal Refusal);

/// <summary>Everything that a list would do, or everything that is wrong with it: it is carried out whole or not at all.</summary>
public sealed record NomineePlan(
    IReadOnlyList<PlannedNominee> Rows,
    IReadOnlyList<UnitRegistered> NewUnits,
    IReadOnlyList<PlannedSeat> NewSeats,
    IReadOnlyList<PlannedAddress> NewAddresses,
    IReadOnlyList<NomineeFinding> Findings
)
{
    /// <summary>Whether the other plan, made of the same list, would do the same: nothing has changed in between.</summary>
    public bool IsLike(NomineePlan other) => Findings.Count == 0 && other.Findings.Count == 0 && Rows.SequenceEqual(other.Rows);
}

/// <summary>A person with a new account, by the code of their unit.</summary>
public sealed record PlannedSeat(string UnitCode, string UnitName, string Person, Role Role, string UserName, string? Email);

/// <summary>Another address for somebody who has a seat.</summary>
public sealed record PlannedAddress(Guid Account, string Email);

/// <summary>What the authority knows already: its units, who sits where, and every user name of the installation.</summary>
public sealed record NomineeRegister(IReadOnlyList<Unit> Units, IReadOnlyList<KnownSeat> Seats, IReadOnlySet<string> UserNames);

public sealed record KnownSeat(Guid UnitId, Role Role, string Person, Guid Account, string? Email);
