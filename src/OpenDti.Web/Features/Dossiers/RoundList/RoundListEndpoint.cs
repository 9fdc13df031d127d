using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.RoundList;

public sealed record RoundListModel(IReadOnlyList<RoundListRow> Rows, bool MayOpen, bool MayCheckReceipts, bool IsClockBehind)
{
    /// <summary>Next year's round is prepared from the newest one.</summary>
    public bool IsNewestOfItsKind(RoundListRow row) => !Rows.Any(other => other.Kind == row.Kind && other.Year > row.Year);
}

public sealed record RoundListRow(
    Guid Group,
    int Year,
    UnitKind Kind,
    RoundGroupStage Stage,
    DateTimeOffset DeadlineAt,
    int Units,
    int Sent,
    int Confirmed
);

/// <summary>The authority's rounds, newest first.</summary>
public sealed class RoundListEndpoint(Databases databases, TimeProvider clock, GuardedClock guard)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        await using var db = databases.Open(authority);
        var groups = await db.RoundGroups.AsNoTracking().Include(g => g.Round).ToListAsync(cancellation);
        var counts = await db
            .Dossiers.GroupBy(d => new { d.RoundGroupId, d.State })
            .Select(g => new
            {
                g.Key.RoundGroupId,
                g.Key.State,
                Count = g.Count(),
            })
            .ToListAsync(cancellation);
        var ownDeadlines = await db
            .Dossiers.Where(d => d.OwnDeadlineAt != null)
            .Select(d => new { d.RoundGroupId, d.OwnDeadlineAt })
            .ToListAsync(cancellation);
        DateTimeOffset LastDeadlineOf(RoundGroup group) =>
            ownDeadlines.Where(d => d.RoundGroupId == group.Id).Select(d => d.OwnDeadlineAt!.Value).Append(group.DeadlineAt).Max();
        int Count(Guid group, params DossierState[] states) =>
            counts.Where(c => c.RoundGroupId == group && (states.Length == 0 || states.Contains(c.State))).Sum(c => c.Count);

        var rows = groups
            .Select(g => new RoundListRow(
                g.Id,
                g.Round!.Year,
                g.UnitKind,
                g.StageAt(clock.GetUtcNow(), LastDeadlineOf(g)),
                g.DeadlineAt,
                Count(g.Id),
                Count(g.Id, DossierState.Sent),
                Count(g.Id, DossierState.Confirmed)
            ))
            .OrderByDescending(row => row.Year)
            .ThenBy(row => row.Kind);
        return Pages.Of<RoundListPage>(
            new RoundListModel(
                [.. rows],
                MayOpen: current.RequiredViewer.HasRole(authority, Role.AuthorityAdministrator),
                MayCheckReceipts: current.RequiredViewer.KeepsRegisterOf(authority),
                guard.IsBehind
            )
        );
    }
}
