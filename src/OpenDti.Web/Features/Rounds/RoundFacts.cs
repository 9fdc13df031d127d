using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Rounds;

/// <summary>A round was entered in the authority's register.</summary>
[AuditKind("round.created")]
public sealed record RoundCreated(Guid Round, int Year, DateOnly WindowFrom, DateOnly WindowTo) : AuditFact
{
    public Round ToRound(Guid authorityId) =>
        new()
        {
            Id = Round,
            AuthorityId = authorityId,
            Year = Year,
            WindowFrom = WindowFrom,
            WindowTo = WindowTo,
        };
}

/// <summary>A round group was opened for its units. First entry of its stream.</summary>
[AuditKind("round-group.opened")]
public sealed record RoundGroupOpened(
    Guid RoundGroup,
    Guid Round,
    UnitKind UnitKind,
    Guid Set,
    DateTimeOffset OpensAt,
    DateTimeOffset DeadlineAt
) : AuditFact
{
    public RoundGroup ToRoundGroup(Guid authorityId)
    {
        var group = new RoundGroup
        {
            Id = RoundGroup,
            AuthorityId = authorityId,
            RoundId = Round,
            UnitKind = UnitKind,
            StoredSetId = Set,
            OpensAt = OpensAt,
        };
        group.Apply(this);
        return group;
    }
}

/// <summary>The authority set another deadline for all units of a round group.</summary>
[AuditKind("round-group.deadline-changed")]
public sealed record RoundGroupDeadlineChanged(DateTimeOffset Before, DateTimeOffset DeadlineAt, string Reason) : AuditFact;

/// <summary>Results were released on the strength of a decision; the document is known by its hash.</summary>
[AuditKind("round-group.results-released")]
public sealed record ResultsReleased(
    Guid Release,
    int Version,
    string DocumentSha256,
    string DecisionNumber,
    DateOnly DecisionDate,
    DateTimeOffset ReleasedAt
) : AuditFact;
