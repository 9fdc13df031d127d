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
    public RoundGroup ToRoundGroup(Guid authorityId) =>
        new()
        {
            Id = RoundGroup,
            AuthorityId = authorityId,
            RoundId = Round,
            UnitKind = UnitKind,
            StoredSetId = Set,
            OpensAt = OpensAt,
            DeadlineAt = DeadlineAt,
        };
}

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
