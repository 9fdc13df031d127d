using OpenDti.Web.Security;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>Who and what the demonstration's rounds are made with.</summary>
public sealed record DemoCast(
    Guid Authority,
    Guid Administrator,
    Guid StoredSet,
    IReadOnlyDictionary<string, Guid> Units,
    IReadOnlyDictionary<string, DemoStaff> Staff
);

/// <summary>The accounts of a unit's specialist and leader.</summary>
public sealed record DemoStaff(Guid Specialist, Guid Leader);

/// <summary>Makes the write requests of one made-up person at one made-up time.</summary>
public sealed record DemoWriter(Guid Authority, Guid Account, DateTimeOffset At)
{
    public WriteRequest Request(params IReadOnlyList<string> streams)
    {
        var key = Posted.NewKey();
        return new WriteRequest(Authority, Account, key, key, At, streams);
    }
}
