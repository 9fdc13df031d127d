using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Units.Staff;
using OpenDti.Web.Features.Units.Workplaces;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.People;

/// <summary>Reads what the pages about one person show. Null where this authority has no such account or seat.</summary>
public sealed class PersonPages(Databases databases, PersonHistory history, TimeProvider clock, RefusalTexts refusals)
{
    public async Task<PersonModel?> PersonAsync(
        CurrentRequest current,
        Guid accountId,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        HandOver? sheet,
        CancellationToken cancellation
    )
    {
        var authority = current.RequiredAuthority.Id;
        await using var db = databases.Open(authority);
        var seats = await db.Memberships.AsNoTracking().Where(m => m.AccountId == accountId).ToListAsync(cancellation);
        if (seats.Count == 0)
        {
            return null;
        }

        var account = await db.Accounts.AsNoTracking().Include(a => a.Person).SingleAsync(a => a.Id == accountId, cancellation);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        return new PersonModel(
            accountId,
            account.Person!.Name,
            account.UserName,
            account.Person.Email,
            account.IsDisabled,
            account.PasswordGivenAt is not null,
            IsOwn: accountId == current.RequiredViewer.AccountId,
            MayDecide: current.RequiredViewer.HasRole(authority, Role.AuthorityAdministrator),
            [
                .. seats
                    .OrderBy(seat => seat.ValidTo is not null)
                    .ThenByDescending(seat => seat.ValidFrom)
                    .Select(seat => new PersonSeat(
                        seat.Id,
                        seat.Role,
                        seat.UnitId is { } unit ? units[unit] : null,
                        seat.Workplace,
                        IsValid: seat.ValidTo is null
                    )),
            ],
            TypedIn(current, refused),
            ErrorsOf(current, refused),
            sheet
        )
        {
            Workplace = await PersonWorkplace.OfAsync(db, account.PersonId, seats, clock.GetUtcNow(), cancellation),
            History = await history.OfAsync(
                db,
                accountId,
                seats.Select(seat => seat.Id).ToHashSet(),
                units,
                current.Language,
                cancellation
            ),
        };
    }

    public async Task<SeatModel?> SeatAsync(
        CurrentRequest current,
        Guid accountId,
        Guid seatId,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var seats = await db.Memberships.AsNoTracking().Include(m => m.Account!).ThenInclude(a => a.Person).ToListAsync(cancellation);
        if (seats.Find(m => m.Id == seatId && m.AccountId == accountId) is not { } seat)
        {
            return null;
        }

        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        var candidates = seats
            .Where(m => m.IsValidAt(now) && m.AccountId != accountId && !m.Account!.IsDisabled)
            .GroupBy(m => m.AccountId)
            .Select(group =>
            {
                var first = group.First();
                var where =
                    first.Role.IsOfUnit() && first.UnitId is { } unit ? units[unit] : StaffTexts.In(current.Language).Role(first.Role);
                return (first.AccountId, $"{first.Account!.Person!.Name} ({first.Account.UserName}), {where}");
            });
        return new SeatModel(
            accountId,
            seatId,
            seat.Account!.Person!.Name,
            seat.Role,
            seat.UnitId is { } own ? units[own] : null,
            [.. candidates.OrderBy(candidate => candidate.Item2, VietnameseOrder.Instance)],
            await WorkplaceField.UnitsAsync(db, now, cancellation),
            TypedIn(current, refused),
            ErrorsOf(current, refused),
            Sheet: null,
            Successor: null
        );
    }

    // What was typed stays only where it was refused.
    private static IReadOnlyDictionary<string, string> TypedIn(
        CurrentRequest current,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused
    ) => refused.Count > 0 && current.Posted is { } posted ? posted.Fields : new Dictionary<string, string>();

    private IReadOnlyList<FieldError> ErrorsOf(CurrentRequest current, IReadOnlyList<(string? Field, Refusal Refusal)> refused) =>
        [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, current.Language)))];
}
