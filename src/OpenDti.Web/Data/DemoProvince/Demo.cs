using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Accounts.FirstRun;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Register;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>
/// Fills an empty database with the fictional Tỉnh Sông Lam through the same use cases that people use, so that its history is audited like
/// any other: one released round, one locked and waiting for its release, one open. Dates are relative to the first start.
/// </summary>
public sealed class Demo(
    Databases databases,
    FoundAuthority found,
    RegisterUnits register,
    SeatPersons seat,
    Passwords passwords,
    AdoptSet adopt,
    UnfinishedDemo unfinished,
    IServiceProvider services,
    TimeProvider clock
)
{
    private const string SetFile = "minh-hoa-so-2026.yaml";

    private static readonly string[] UnitsWithPassword = ["sgddt", "syt"];

    /// <summary>The accounts to print; none when the database already holds something.</summary>
    public async Task<IReadOnlyList<DemoAccount>> SeedWhereEmptyAsync(CancellationToken cancellation)
    {
        await using (var db = databases.OpenShared())
        {
            if (await db.Authorities.AnyAsync(cancellation))
            {
                return [];
            }
        }

        var now = clock.GetUtcNow();
        var (authority, founder) = (Guid.CreateVersion7(now), Guid.CreateVersion7(now));
        unfinished.Begin(authority);
        var accounts = new List<DemoAccount>
        {
            new("quantri", NewPassword.Make(), "Quản trị kỳ đánh giá, người công bố · Authority administrator, publisher"),
        };
        var writer = new DemoWriter(authority, founder, now.AddYears(-2).AddDays(-30));
        var founding = new Founding(
            DemoUnits.ProvinceName,
            DemoUnits.Slug,
            "Ủy ban nhân dân tỉnh Sông Lam",
            "Sở Khoa học và Công nghệ tỉnh Sông Lam",
            IsFictional: true,
            "Nguyễn Thị Quản Trị",
            accounts[0].UserName,
            accounts[0].Password
        );
        _ = (await found.RunAsync(writer.Request(AuthorityRegister.Stream), founding, cancellation)).Value;

        var units = await RegisterAsync(writer, cancellation);
        var people = await SeatAsync(writer, units, accounts, cancellation);
        var set = await adopt.RunAsync(writer.Request(AuthorityRegister.Stream), ShippedSets.TextOf(SetFile), cancellation);
        var rounds = ActivatorUtilities.CreateInstance<DemoRounds>(services);
        await rounds.SeedAsync(new DemoCast(authority, founder, set.Value, units, people), HanoiTime.DayOf(now), cancellation);
        return accounts;
    }

    private async Task<IReadOnlyDictionary<string, Guid>> RegisterAsync(DemoWriter writer, CancellationToken cancellation)
    {
        var since = new DateOnly(2020, 1, 1);
        var registered = DemoUnits.Departments.ToDictionary(unit => unit.Code, _ => Guid.CreateVersion7());
        var facts = DemoUnits.Departments.Select(unit => new UnitRegistered(
            registered[unit.Code],
            UnitKind.Department,
            unit.Code,
            unit.Name,
            since
        ));
        _ = (await register.RunAsync(writer.Request(AuthorityRegister.Stream), [.. facts], cancellation)).Value;
        return registered;
    }

    private async Task<IReadOnlyDictionary<string, DemoStaff>> SeatAsync(
        DemoWriter writer,
        IReadOnlyDictionary<string, Guid> units,
        List<DemoAccount> accounts,
        CancellationToken cancellation
    )
    {
        var closedHash = passwords.Hash(Session.NewSecret());
        var seatings = new List<Seating>();
        foreach (var unit in DemoUnits.Departments)
        {
            seatings.Add(Person(unit, $"cv.{unit.Code}", unit.Specialist, Role.Specialist, "Chuyên viên · Specialist"));
            seatings.Add(Person(unit, $"ld.{unit.Code}", unit.Leader, Role.Leader, "Lãnh đạo · Leader"));
        }

        var auditor = new DemoAccount("kiemtoan", NewPassword.Make(), "Kiểm toán viên · Auditor");
        accounts.Add(auditor);
        seatings.Add(new Seating("Phùng Văn Soát", auditor.UserName, passwords.Hash(auditor.Password), Unit: null, Role.Auditor));

        var seated = (await seat.RunAsync(writer.Request(AuthorityRegister.Stream), seatings, cancellation)).Value;
        return DemoUnits
            .Departments.Select((unit, place) => (unit.Code, new DemoStaff(seated[2 * place], seated[(2 * place) + 1])))
            .ToDictionary(entry => entry.Code, entry => entry.Item2);

        Seating Person(DemoUnit unit, string userName, string name, Role role, string who)
        {
            if (!UnitsWithPassword.Contains(unit.Code))
            {
                return new Seating(name, userName, closedHash, units[unit.Code], role);
            }

            var account = new DemoAccount(userName, NewPassword.Make(), $"{who}, {unit.Name}");
            accounts.Add(account);
            return new Seating(name, userName, passwords.Hash(account.Password), units[unit.Code], role);
        }
    }
}
