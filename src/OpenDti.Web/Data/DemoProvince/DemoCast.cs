using OpenDti.Scoring;
using OpenDti.Web.Security;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>Who the demonstration's rounds are made with: units and their people by the units' codes.</summary>
public sealed record DemoCast(Guid Authority, Guid Administrator, Dictionary<string, Guid> Units, Dictionary<string, DemoStaff> Staff)
{
    public DemoWriter Specialist(DemoUnit unit, DateTimeOffset at) => new(Authority, Staff[unit.Code].Specialist, at);

    public DemoWriter Leader(DemoUnit unit, DateTimeOffset at) => new(Authority, Staff[unit.Code].Leader, at);
}

/// <summary>The accounts of a unit's specialist and leader.</summary>
public sealed record DemoStaff(Guid Specialist, Guid Leader);

/// <summary>An opened round group with its dossiers by unit.</summary>
public sealed record DemoGroup(
    Guid Id,
    CompiledSet Set,
    int Year,
    int YearsAgo,
    DateTimeOffset OpensAt,
    DateTimeOffset DeadlineAt,
    IReadOnlyDictionary<Guid, Guid> Dossiers
)
{
    /// <summary>Its units in the order of the demonstration.</summary>
    public IEnumerable<DemoUnit> UnitsOf(DemoCast cast) =>
        DemoUnits.All.Where(unit => cast.Units.TryGetValue(unit.Code, out var id) && Dossiers.ContainsKey(id));
}

/// <summary>Makes the write requests of one made-up person at one made-up time.</summary>
public sealed record DemoWriter(Guid Authority, Guid Account, DateTimeOffset At)
{
    public WriteRequest Request(params IReadOnlyList<string> streams)
    {
        var key = Posted.NewKey();
        return new WriteRequest(Authority, Account, key, key, At, streams) { MadeUpAt = At };
    }
}
