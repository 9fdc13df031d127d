namespace OpenDti.Web.Features.Audit;

/// <summary>Something that happened, whole enough to rebuild the tables from it. Each feature declares its own.</summary>
public abstract record AuditFact;

/// <summary>The stable name under which a fact is stored; a stored name is never given another meaning.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AuditKindAttribute(string kind) : Attribute
{
    public string Kind { get; } = kind;
}

/// <summary>Who, when the complete request had arrived, and when it was decided. The first time decides deadlines, the second proves the order.</summary>
public sealed record AuditStamp(Guid Account, DateTimeOffset ReceivedAt, DateTimeOffset DecidedAt);
