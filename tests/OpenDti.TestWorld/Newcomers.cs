using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.TestWorld;

/// <summary>People whom one test alone needs, signed in with a browser of their own.</summary>
public static class Newcomers
{
    /// <summary>Somebody new with these roles, for a unit or for none.</summary>
    public static async Task<Visitor> NewcomerAsync(this Province province, Guid? unit, params Role[] roles)
    {
        var (visitor, _) = await province.SeatedAsync(unit, roles);
        return visitor;
    }

    /// <summary>The account of somebody new with these roles and no unit.</summary>
    public static async Task<Guid> NewAccountAsync(this Province province, params Role[] roles)
    {
        var (visitor, account) = await province.SeatedAsync(unit: null, roles);
        visitor.Dispose();
        return account;
    }

    /// <summary>A second account, with these roles and no unit, of somebody who has one already.</summary>
    public static Task<Visitor> SecondAccountAsync(this Province province, Identity of, params Role[] roles) =>
        province.SecondAccountAsync(of, unit: null, roles);

    public static async Task<Visitor> SecondAccountAsync(this Province province, Identity of, Guid? unit, params Role[] roles)
    {
        var (visitor, account) = await province.SeatedAsync(unit, roles);
        await using var db = province.Databases.OpenShared();
        var person = (await db.Accounts.FindAsync(province.Accounts[of]))!.PersonId;
        await db.Database.ExecuteSqlAsync($"UPDATE accounts SET person_id = {person} WHERE id = {account}");
        return visitor;
    }

    private static async Task<(Visitor Visitor, Guid Account)> SeatedAsync(this Province province, Guid? unit, Role[] roles)
    {
        var (userName, hash) = ("moi-" + Guid.NewGuid().ToString("N")[..8], province.Use<Passwords>().Hash(Province.Password));
        var request = province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
        var seated = await province
            .Use<SeatPersons>()
            .RunAsync(
                request,
                [new Seating("Người mới", userName, hash, unit is { } of ? Workplace.At(of) : Workplace.AtNoUnit, roles)],
                CancellationToken.None
            );
        var visitor = new Visitor(province.Address);
        await visitor.SignInAsync(userName, Province.Password);
        return (visitor, seated.Value[0]);
    }
}
