using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Publications.Board;

/// <summary>A round group: how far its units are and, once locked, the results as they would be released.</summary>
public sealed record BoardModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    RoundGroupStage Stage,
    RoundYear CalendarYear,
    DateTimeOffset DeadlineAt,
    string? DeadlineReason,
    bool MayChangeDeadline,
    bool SeesPoints,
    IReadOnlyList<BoardRow> Rows,
    BoardQuery Query,
    IReadOnlyDictionary<BoardPlace, int> Counts,
    string? Reminder,
    bool MayRemind,
    Points Max,
    string? ReleasedSha256
)
{
    /// <summary>What the year left behind, to be read once the results are out.</summary>
    public BoardRecords Records { get; init; } = new(HasAmendment: false, HasDraft: false, HasCouncil: false);

    /// <summary>The set asks for traits of units.</summary>
    public required bool HasTraits { get; init; }

    /// <summary>What the opening made; null but for whoever has just opened the group.</summary>
    public BoardOpening? Opening { get; init; }

    /// <summary>Seats with the authority of which nobody has said where their holder works.</summary>
    public int OpenWorkplaces { get; init; }

    public bool ShowsRanks => SeesPoints && Stage >= RoundGroupStage.Locked;

    public int Units => Counts.Values.Sum();
}

/// <summary>Which of the pages about a group's year say something.</summary>
public sealed record BoardRecords(bool HasAmendment, bool HasDraft, bool HasCouncil)
{
    public static BoardRecords Of(RoundGroup group) =>
        new(group.AmendmentNumber is not null, group.DraftId is not null, group.Calendar?.Find(CalendarStepKind.Council) is not null);
}

/// <summary>What was opened: how many dossiers, of which kinds of units where they are parted, and what is set for them already.</summary>
public sealed record BoardOpening(
    int Dossiers,
    IReadOnlyList<(Text Name, int Count)> Kinds,
    RoundCalendar? Calendar,
    bool HasBonus,
    int Scopes,
    int WithTraits
);

/// <summary>One unit; rank and points only for those who may see them.</summary>
public sealed record BoardRow(
    Guid Dossier,
    string UnitName,
    string UnitCode,
    DossierState State,
    BoardPlace Place,
    bool IsWithdrawn,
    int Answered,
    int Criteria,
    DateTimeOffset? SentAt,
    DateTimeOffset? ConfirmedAt,
    DateTimeOffset DeadlineAt,
    string? ExtendedFor,
    bool MayExtend,
    bool IsAskedToExplain,
    Points? Earned,
    Points? Bonus,
    int? Rank
);

public sealed class BoardPages(BoardReader boards, RoundYears years, Databases databases)
{
    public async Task<BoardModel?> PageOfAsync(CurrentRequest current, Guid groupId, BoardQuery query, CancellationToken cancellation)
    {
        if (await boards.ReadAsync(current, groupId, cancellation) is not { } board)
        {
            return null;
        }

        var (authority, viewer) = (current.RequiredAuthority.Id, current.RequiredViewer);
        var placed = board.Dossiers.ToLookup(board.PlaceOf);
        var mayChange = board.Group is { ReleasedAt: null, ApprovalId: null } && viewer.HasRole(authority, Role.AuthorityAdministrator);
        return new BoardModel(
            groupId,
            board.Group.Round!.Year,
            board.Group.UnitKind,
            board.Stage,
            await years.OfAsync(board.Group, cancellation),
            board.Group.DeadlineAt,
            board.Group.DeadlineReason,
            MayChangeDeadline: mayChange && board.SeesPoints,
            board.SeesPoints,
            query.Of(RowsOf(board, mayExtend: dossier => mayChange && !board.IsOwn(dossier))),
            query,
            Enum.GetValues<BoardPlace>().ToDictionary(place => place, place => placed[place].Count()),
            Reminder.TextFor(board.Dossiers, board.At),
            MayRemind: viewer.HasRole(authority, Role.AuthorityAdministrator),
            board.Set.Set.Total,
            await ReleasedAsync(authority, groupId, cancellation)
        )
        {
            Records = BoardRecords.Of(board.Group),
            OpenWorkplaces = viewer.KeepsRegisterOf(authority) ? await OpenWorkplacesAsync(authority, board.At, cancellation) : 0,
            HasTraits = board.Set.Set.Traits.Count > 0,
            Opening = query.IsJustOpened ? await OpeningAsync(authority, board, cancellation) : null,
        };
    }

    /// <summary>By the order of the units' names.</summary>
    public static IReadOnlyList<BoardRow> RowsOf(BoardReading board, Func<DossierReading, bool> mayExtend)
    {
        var rows = board.Dossiers.Select(reading => new BoardRow(
            reading.Dossier.Id,
            reading.Unit.Name,
            reading.Unit.Code,
            reading.Dossier.State,
            board.PlaceOf(reading),
            IsWithdrawn: reading.Dossier is { WithdrawnAt: not null, State: DossierState.Entering },
            reading.Criteria.Count(reading.IsAnswered),
            reading.Criteria.Count,
            reading.Dossier.SentAt,
            reading.Dossier.ConfirmedAt,
            reading.DeadlineAt,
            reading.Dossier.IsExtendedIn(reading.Group) ? reading.Dossier.OwnDeadlineReason : null,
            mayExtend(reading),
            board.SeesPoints && reading.Dossier.Explanations.Any(e => e.Outcome is null),
            board.SeesPoints ? board.Ranks.GetValueOrDefault(reading.Inputs.Unit)?.Total ?? reading.Sheet.Total : null,
            board.SeesPoints && board.Ranks.GetValueOrDefault(reading.Inputs.Unit)?.Bonus is { } bonus && bonus > Points.Zero
                ? bonus
                : null,
            board.Ranks.GetValueOrDefault(reading.Inputs.Unit)?.Rank
        ));
        return [.. rows];
    }

    private async Task<BoardOpening> OpeningAsync(Guid authority, BoardReading board, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        var names = board.Dossiers.Select(dossier => dossier.Unit.Name).ToList();
        return new BoardOpening(
            names.Count,
            [.. PeerGroup.In(board.Group.UnitKind, names).Select(peers => (peers.Name, names.Count(peers.Holds)))],
            board.Group.Calendar,
            await db.GroupBonuses.AnyAsync(b => b.RoundGroupId == board.Group.Id, cancellation),
            await db.AppraisalScopes.CountAsync(s => s.RoundGroupId == board.Group.Id, cancellation),
            board.Dossiers.Count(dossier => dossier.Dossier.Traits.Count > 0)
        );
    }

    private async Task<int> OpenWorkplacesAsync(Guid authority, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        return (await OpenWorkplaces.OfAsync(db, at, cancellation)).Count;
    }

    private async Task<string?> ReleasedAsync(Guid authority, Guid groupId, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        return await Release.NewestFirst(db, groupId).Select(r => r.DocumentSha256).FirstOrDefaultAsync(cancellation);
    }
}
