using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Accounts;

/// <summary>A new person with an account and one or more seats: for the unit they work at, or with the authority.</summary>
public sealed record Seating(string PersonName, string UserName, string PasswordHash, Workplace Workplace, params IReadOnlyList<Role> Roles)
{
    /// <summary>The password was made up for this person, who has to choose their own at the first sign-in.</summary>
    public bool IsPasswordGiven { get; init; }

    /// <summary>Where letters go, if the person has an address.</summary>
    public string? Email { get; init; }
}

/// <summary>Opens accounts and gives them their seats. The audit record keeps ids only.</summary>
public sealed class SeatPersons(Writes writes)
{
    /// <summary>The accounts' ids, in the order of the seatings.</summary>
    public Task<Result<Guid[]>> RunAsync(WriteRequest request, IReadOnlyList<Seating> seatings, CancellationToken cancellation) =>
        writes.RunAsync<Guid[]>(
            request,
            async work =>
            {
                var accounts = new Guid[seatings.Count];
                foreach (var (place, seating) in seatings.Index())
                {
                    accounts[place] = await SeatAsync(work, seating);
                }

                return accounts;
            },
            cancellation
        );

    /// <summary>Inside a write that does more than this.</summary>
    public static async Task<Guid> SeatAsync(Work work, Seating seating)
    {
        var account = Open(work, seating);
        foreach (var role in seating.Roles)
        {
            var granted = new MembershipGranted(Guid.CreateVersion7(), account, seating.Workplace.Unit, role, work.Request.ReceivedAt)
            {
                WorksAtNoUnit = seating.Workplace.IsAtNoUnit && !role.IsOfUnit(),
            };
            await work.RecordAsync(AuthorityRegister.Stream, granted);
            work.Db.Memberships.Add(granted.ToMembership(work.Request.AuthorityId));
        }

        return account;
    }

    /// <summary>A new person's account, without a seat yet.</summary>
    public static Guid Open(Work work, Seating seating)
    {
        var person = new Person
        {
            Id = Guid.CreateVersion7(),
            Name = seating.PersonName,
            Email = seating.Email,
        };
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            PersonId = person.Id,
            UserName = seating.UserName,
            PasswordHash = seating.PasswordHash,
            PasswordGivenAt = seating.IsPasswordGiven ? work.Request.ReceivedAt : null,
        };
        work.Db.Persons.Add(person);
        work.Db.Accounts.Add(account);
        return account.Id;
    }
}
