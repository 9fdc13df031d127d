using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Deadlines;

/// <summary>Makes the form for another deadline and, where it would be of no use, says why.</summary>
public sealed class DeadlinePages(Databases databases, DossierReader dossiers, RefusalTexts refusals, TimeProvider clock)
{
    public async Task<DeadlineModel?> OfGroupAsync(
        CurrentRequest current,
        Guid groupId,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var group = await db.RoundGroups.AsNoTracking().Include(g => g.Round).SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
        if (group is null)
        {
            return null;
        }

        var ownUnits = await OwnUnitsAsync(db, current, cancellation);
        var isOwn = await Competition.IncludesAsync(db, groupId, ownUnits, cancellation);
        var note = group.DeadlineReason is { } reason ? DossierTexts.In(current.Language).GroupDeadlineBecause(reason) : null;
        return new DeadlineModel(
            groupId,
            group.Round!.Year,
            group.UnitKind,
            UnitName: null,
            State: null,
            group.DeadlineAt,
            group.DeadlineAt,
            note,
            DossierPaths.GroupDeadline(groupId),
            WhyNot(group, isOwn ? new Refusal("deadline.own-group") : null, current.Language),
            TypedIn(current, group.DeadlineAt),
            ErrorsOf(refused, current.Language)
        );
    }

    public async Task<DeadlineModel?> OfDossierAsync(
        CurrentRequest current,
        Guid dossierId,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var authority = current.RequiredAuthority.Id;
        if (await dossiers.ReadAsync(authority, dossierId, cancellation) is not { } reading)
        {
            return null;
        }

        await using var db = databases.Open(authority);
        var isOwn = (await OwnUnitsAsync(db, current, cancellation)).Contains(reading.Unit.Id);
        return new DeadlineModel(
            reading.Group.Id,
            reading.Year,
            reading.Group.UnitKind,
            reading.Unit.Name,
            reading.Dossier.State,
            reading.DeadlineAt,
            reading.Group.DeadlineAt,
            DossierTexts.In(current.Language).DeadlineNote(reading),
            DossierPaths.Deadline(dossierId),
            WhyNot(reading.Group, isOwn ? new Refusal("deadline.own-unit") : null, current.Language),
            TypedIn(current, reading.DeadlineAt),
            ErrorsOf(refused, current.Language)
        );
    }

    private Task<IReadOnlySet<Guid>> OwnUnitsAsync(AppDb db, CurrentRequest current, CancellationToken cancellation) =>
        PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, clock.GetUtcNow(), cancellation);

    private string? WhyNot(RoundGroup group, Refusal? own, Language language) =>
        (
            group.ReleasedAt is not null ? new Refusal("deadline.released")
            : group.ApprovalId is not null ? new Refusal("deadline.approved")
            : own
        )
            is { } refusal
            ? refusals.Of(refusal, language)
            : null;

    /// <summary>What was typed, or a proposal: the same time of the day.</summary>
    private static IReadOnlyDictionary<string, string> TypedIn(CurrentRequest current, DateTimeOffset deadline) =>
        current.Posted?.Fields ?? new Dictionary<string, string> { [NewDeadline.TimeField] = HanoiTime.MinuteOf(deadline) };

    private IReadOnlyList<FieldError> ErrorsOf(IReadOnlyList<(string? Field, Refusal Refusal)> refused, Language language) =>
        [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, language)))];
}
