using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Units.Nominees;

/// <summary>Carries out a list of nominees: units, people, accounts and seats, all of it or nothing.</summary>
public sealed class ImportNominees(Writes writes, Databases databases)
{
    private static readonly Role[] OfUnits = [.. Enum.GetValues<Role>().Where(role => role.IsOfUnit())];

    public async Task<NomineeRegister> RegisterAsync(Guid authorityId, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var db = databases.Open(authorityId);
        return await RegisterAsync(db, at, cancellation);
    }

    /// <summary>
    /// The accounts in the order of the plan's seats. The plan is made again inside the write: where the register has changed since somebody
    /// looked at it, nothing is done.
    /// </summary>
    public Task<Result<Guid[]>> RunAsync(
        WriteRequest request,
        IReadOnlyList<NomineeRow> rows,
        NomineePlan seen,
        IReadOnlyList<string> passwordHashes,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<Guid[]>(
            request,
            async work =>
            {
                var register = await RegisterAsync(work.Db, request.ReceivedAt, cancellation);
                var plan = NomineePlanner.Make(rows, register, NomineesEndpoint.DayOf(request.ReceivedAt));
                return plan.IsLike(seen)
                    ? await CarryOutAsync(work, plan, register, passwordHashes)
                    : new Refusal("nominee.register-changed");
            },
            cancellation
        );

    private static async Task<Guid[]> CarryOutAsync(
        Work work,
        NomineePlan plan,
        NomineeRegister register,
        IReadOnlyList<string> passwordHashes
    )
    {
        var units = register.Units.ToDictionary(unit => unit.Code, unit => unit.Id);
        foreach (var registered in plan.NewUnits)
        {
            await work.RecordAsync(AuthorityRegister.Stream, registered);
            work.Db.Units.Add(registered.ToUnit(work.Request.AuthorityId));
            units[registered.Code] = registered.Unit;
        }

        var accounts = new Guid[plan.NewSeats.Count];
        foreach (var (place, seat) in plan.NewSeats.Index())
        {
            var seating = new Seating(seat.Person, seat.UserName, passwordHashes[place], Workplace.At(units[seat.UnitCode]), seat.Role)
            {
                IsPasswordGiven = true,
                Email = seat.Email,
            };
            accounts[place] = await SeatPersons.SeatAsync(work, seating);
        }

        foreach (var address in plan.NewAddresses)
        {
            await ChangeContact.ChangeEmailAsync(work, address.Account, address.Email);
        }

        return accounts;
    }

    private static async Task<NomineeRegister> RegisterAsync(AppDb db, DateTimeOffset at, CancellationToken cancellation)
    {
        var units = await db.Units.AsNoTracking().ToListAsync(cancellation);
        var seats = await db
            .Memberships.Where(m => m.UnitId != null && m.ValidFrom <= at && (m.ValidTo == null || m.ValidTo > at))
            .Where(m => OfUnits.Contains(m.Role))
            .Select(m => new KnownSeat(m.UnitId!.Value, m.Role, m.Account!.Person!.Name, m.AccountId, m.Account.Person.Email))
            .ToListAsync(cancellation);
        var userNames = await db.Accounts.Select(account => account.UserName).ToListAsync(cancellation);
        return new NomineeRegister(units, seats, userNames.ToHashSet());
    }
}
