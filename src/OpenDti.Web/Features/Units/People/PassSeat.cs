using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units.Workplaces;

namespace OpenDti.Web.Features.Units.People;

/// <summary>Who takes a seat over: somebody who has an account with this authority, or a new person who gets one.</summary>
public sealed record Successor(Guid? Account, Seating? Newcomer)
{
    /// <summary>For a seat with the authority: where the successor works, as it was said.</summary>
    public Workplace Workplace { get; init; } = Workplace.NotSaid;
}

/// <summary>
/// Passes a seat to a successor in one recorded step: the old one ends, the new one begins, sessions of the old account end at once. Drafts are
/// the unit's and stay where they are.
/// </summary>
public sealed class PassSeat(Writes writes)
{
    /// <summary>The successor's account.</summary>
    public Task<Result<Guid>> RunAsync(
        WriteRequest request,
        Guid seatId,
        Successor successor,
        string reason,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var seat = await work.Db.Memberships.SingleOrDefaultAsync(m => m.Id == seatId, cancellation);
                if (seat?.IsValidAt(request.ReceivedAt) != true)
                {
                    return new Refusal("seat.ended");
                }

                if (await RefusalOfAsync(work, seat, successor, cancellation) is { } refusal)
                {
                    return refusal;
                }

                var place = seat.Role.IsOfUnit() ? seat.Workplace : successor.Workplace;
                if (!seat.Role.IsOfUnit() && await SuccessorWorkplace.RefusalAsync(work, successor, cancellation) is { } unplaced)
                {
                    return unplaced;
                }

                var account = successor.Account ?? SeatPersons.Open(work, successor.Newcomer!);
                var passed = new MembershipPassed(
                    seat.Id,
                    Guid.CreateVersion7(),
                    account,
                    place.Unit,
                    seat.Role,
                    request.ReceivedAt,
                    reason
                )
                {
                    WorksAtNoUnit = place.IsAtNoUnit,
                };
                await work.RecordAsync(AuthorityRegister.Stream, passed);
                seat.Apply(passed);
                if (!seat.Role.IsOfUnit())
                {
                    await SuccessorWorkplace.SayAsync(work, successor, reason, cancellation);
                }

                work.Db.Memberships.Add(passed.ToMembership(request.AuthorityId));
                await work.Db.Sessions.Where(s => s.AccountId == seat.AccountId).ExecuteDeleteAsync(cancellation);
                return account;
            },
            cancellation
        );

    private static async Task<Refusal?> RefusalOfAsync(Work work, Membership seat, Successor successor, CancellationToken cancellation)
    {
        if (successor.Account is not { } account)
        {
            return await work.Db.Accounts.AnyAsync(a => a.UserName == successor.Newcomer!.UserName, cancellation)
                ? new Refusal("staff.user-name-taken", successor.Newcomer!.UserName)
                : null;
        }

        if (account == seat.AccountId)
        {
            return new Refusal("seat.same-person");
        }

        var at = work.Request.ReceivedAt;
        var seats = await work.Db.Memberships.Include(m => m.Account).Where(m => m.AccountId == account).ToListAsync(cancellation);
        if (seats.Count == 0 || seats[0].Account!.IsDisabled)
        {
            return new Refusal("seat.no-successor");
        }

        // Whoever enters a unit's figures does not confirm them, and the other way round.
        return seat.Role.IsOfUnit() && seats.Exists(own => own.Role.IsOfUnit() && own.UnitId == seat.UnitId && own.IsValidAt(at))
            ? new Refusal("seat.second-in-unit")
            : null;
    }
}
