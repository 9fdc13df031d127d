using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Accounts.FirstRun;

/// <summary>What an installation's first person enters.</summary>
public sealed record Founding(
    string Name,
    string Slug,
    string IssuingBody,
    string OperatingBody,
    bool IsFictional,
    string PersonName,
    string UserName,
    string Password
);

/// <summary>Enters an authority and the account of its administrator, in one step.</summary>
public sealed class FoundAuthority(Writes writes, Passwords passwords)
{
    public const int PasswordMinLength = 14;

    private static readonly Role[] FounderRoles = [Role.AuthorityAdministrator, Role.Publisher];

    public Task<Result<string>> RunAsync(WriteRequest request, Founding founding, CancellationToken cancellation)
    {
        var passwordHash = passwords.Hash(founding.Password);
        return writes.RunAsync<string>(
            request,
            async work =>
            {
                var founded = new AuthorityFounded(
                    founding.Slug,
                    founding.Name,
                    founding.IssuingBody,
                    founding.OperatingBody,
                    founding.IsFictional
                );
                await work.RecordAsync(AuthorityRegister.Stream, founded);
                work.Db.Authorities.Add(founded.ToAuthority(request.AuthorityId));

                var person = new Person { Id = Guid.CreateVersion7(), Name = founding.PersonName };
                work.Db.Persons.Add(person);
                work.Db.Accounts.Add(
                    new Account
                    {
                        Id = request.AccountId,
                        PersonId = person.Id,
                        UserName = founding.UserName,
                        PasswordHash = passwordHash,
                    }
                );
                foreach (var role in FounderRoles)
                {
                    var granted = new MembershipGranted(Guid.CreateVersion7(), request.AccountId, Unit: null, role, request.ReceivedAt);
                    await work.RecordAsync(AuthorityRegister.Stream, granted);
                    work.Db.Memberships.Add(granted.ToMembership(request.AuthorityId));
                }

                return founding.Slug;
            },
            cancellation
        );
    }
}
