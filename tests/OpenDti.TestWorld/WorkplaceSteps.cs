using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units.Workplaces;

namespace OpenDti.TestWorld;

/// <summary>Somebody with seats of the authority whom one test alone needs.</summary>
public sealed record Officer(Guid Account, Guid Person, string UserName);

/// <summary>Where people of the authority work, through the use cases that pages use.</summary>
public static class WorkplaceSteps
{
    public static async Task<Officer> OfficerAsync(this Province province, Workplace workplace, params Role[] roles)
    {
        var userName = "co-quan-" + Guid.NewGuid().ToString("N")[..8];
        var seating = new Seating("Người Cơ Quan", userName, province.Use<Passwords>().Hash(Province.Password), workplace, roles);
        var account = (await province.Use<SeatPersons>().RunAsync(province.ByRoot(), [seating], CancellationToken.None)).Value[0];
        await using var db = province.Databases.OpenShared();
        return new Officer(account, (await db.Accounts.SingleAsync(a => a.Id == account)).PersonId, userName);
    }

    public static Task<Result<Guid>> WorksAtAsync(
        this Province province,
        Guid account,
        Workplace workplace,
        string? reason = "Điều động công tác."
    ) => province.Use<SetWorkplace>().RunAsync(province.ByRoot(), account, workplace, reason, CancellationToken.None);

    public static async Task<Visitor> SignedInAsync(this Province province, Officer officer)
    {
        var visitor = new Visitor(province.Address);
        await visitor.SignInAsync(officer.UserName, Province.Password);
        return visitor;
    }

    /// <summary>What the administrator asks of the register.</summary>
    public static Web.Data.WriteRequest ByRoot(this Province province) =>
        province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
}
