using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Board;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Reminding;

/// <summary>Who would be reminded, in what words, and the reminders there have been.</summary>
public sealed record RemindModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    IReadOnlyList<RemindRow> Late,
    string Words,
    IReadOnlyList<PastReminder> Past,
    IReadOnlyList<FieldError> Errors
)
{
    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>A unit that has not sent: how many people of it are told, and how many of them by e-mail as well.</summary>
public sealed record RemindRow(
    Guid Dossier,
    string UnitName,
    DossierState State,
    DateTimeOffset DeadlineAt,
    int People,
    int WithAddress,
    bool IsChosen
);

public sealed record PastReminder(DateTimeOffset At, int Units, string Words);

public sealed class RemindPages(Databases databases, TimeProvider clock, RefusalTexts refusals)
{
    /// <summary>The units that the reader saw on the board are chosen. Null when the authority has no such round group.</summary>
    public async Task<RemindModel?> PageAsync(
        CurrentRequest current,
        Guid groupId,
        BoardQuery asked,
        Refusal? refused,
        CancellationToken cancellation
    )
    {
        var (authority, now) = (current.RequiredAuthority.Id, clock.GetUtcNow());
        await using var db = databases.Open(authority);
        var group = await db.RoundGroups.AsNoTracking().Include(g => g.Round).SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
        if (group is null)
        {
            return null;
        }

        var dossiers = await db
            .Dossiers.AsNoTracking()
            .Include(d => d.Unit)
            .Include(d => d.RoundGroup)
            .Where(d => d.RoundGroupId == groupId)
            .ToListAsync(cancellation);
        var people = await PeopleAsync(db, now, cancellation);
        var rows = dossiers
            .Where(dossier => RemindLate.IsLate(dossier, now))
            .OrderBy(dossier => dossier.Unit!.Name, VietnameseOrder.Instance)
            .Select(dossier => new RemindRow(
                dossier.Id,
                dossier.Unit!.Name,
                dossier.State,
                dossier.DeadlineIn(group),
                people[dossier.UnitId].Count(),
                people[dossier.UnitId].Count(hasAddress => hasAddress),
                current.Posted is { } posted
                    ? posted.Fields.ContainsKey(RemindEndpoint.FieldOf(dossier.Id))
                    : asked.Finds(dossier.Unit.Name, BoardQuery.PlaceOf(dossier, group, now))
            ));
        return new RemindModel(
            groupId,
            group.Round!.Year,
            group.UnitKind,
            [.. rows],
            current.Posted?[RemindEndpoint.WordsField] ?? RemindTexts.UsualWords,
            await PastAsync(db, groupId, cancellation),
            refused is null ? [] : [new FieldError(RemindEndpoint.FieldOf(refused), refusals.Of(refused, current.Language))]
        );
    }

    /// <summary>By unit, one entry for each person who is told: whether a letter can reach them.</summary>
    private static async Task<ILookup<Guid, bool>> PeopleAsync(AppDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        Role[] told = [Role.Specialist, Role.Leader];
        var seats = await db
            .Memberships.Where(m => m.UnitId != null && told.Contains(m.Role) && !m.Account!.IsDisabled)
            .Where(m => m.ValidFrom <= now && (m.ValidTo == null || m.ValidTo > now))
            .Select(m => new
            {
                Unit = m.UnitId!.Value,
                m.AccountId,
                HasAddress = m.Account!.Person!.Email != null,
            })
            .Distinct()
            .ToListAsync(cancellation);
        return seats.ToLookup(seat => seat.Unit, seat => seat.HasAddress);
    }

    private static async Task<IReadOnlyList<PastReminder>> PastAsync(AppDb db, Guid groupId, CancellationToken cancellation)
    {
        var stream = RoundGroup.StreamOf(groupId);
        var entries = await db
            .AuditEntries.AsNoTracking()
            .Where(e => e.Stream == stream)
            .OfKind<UnitsReminded>()
            .OrderByDescending(e => e.Seq)
            .Select(e => e.Body)
            .ToListAsync(cancellation);
        return
        [
            .. entries
                .Select(AuditBody.Read)
                .Select(entry => new PastReminder(
                    entry.Stamp.ReceivedAt,
                    ((UnitsReminded)entry.Fact).Dossiers.Count,
                    ((UnitsReminded)entry.Fact).Words
                )),
        ];
    }
}
