using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Accounts.FirstRun;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Register;
using OpenDti.Web.Features.Units.Workplaces;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>
/// Fills an empty database with the fictional Tỉnh Sông Lam through the same use cases that people use, so that its history is audited like
/// any other: departments and communes, released years, a year that waits for its release, a merger, and an open round in every state.
/// </summary>
public sealed class Demo(
    Databases databases,
    FoundAuthority found,
    RegisterUnits register,
    SeatPersons seat,
    Passwords passwords,
    UnfinishedDemo unfinished,
    Writes writes,
    IServiceProvider services,
    TimeProvider clock
)
{
    private const int DaysOfHistory = 800;

    /// <summary>Whose passwords are printed: a unit to enter, one to confirm, and a commune that was asked for a correction.</summary>
    private static readonly string[] Shown = ["cv.sgddt", "ld.sgddt", "ld.syt", "cv.donggiang", "ld.donggiang"];

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
        var writer = new DemoWriter(authority, founder, now.AddDays(-DaysOfHistory));
        var founding = new Founding(
            DemoUnits.ProvinceName,
            DemoUnits.Slug,
            "Ủy ban nhân dân tỉnh Sông Lam",
            "Sở Khoa học và Công nghệ",
            IsFictional: true,
            "Nguyễn Thị Quản Trị",
            accounts[0].UserName,
            accounts[0].Password
        );
        _ = (await found.RunAsync(writer.Request(AuthorityRegister.Stream), founding, cancellation)).Value;
        await HappenAsync(new DemoCast(authority, founder, [], []), writer, HanoiTime.DayOf(now), accounts, cancellation);
        return accounts;
    }

    private async Task HappenAsync(
        DemoCast cast,
        DemoWriter writer,
        DateOnly today,
        List<DemoAccount> accounts,
        CancellationToken cancellation
    )
    {
        IReadOnlyList<DemoUnit> first = [.. DemoUnits.Departments, .. DemoUnits.Communes, .. DemoUnits.Merged];
        await RegisterAsync(cast, writer, first, cancellation);
        await SeatAsync(cast, writer, first, accounts, cancellation);
        await SeatOfficeAsync(cast, writer, accounts, cancellation);
        var reviewers = await SeatAppraisersAsync(cast, writer, accounts, cancellation);

        var rounds = services.GetRequiredService<DemoRounds>();
        await rounds.SeedPastAsync(cast, reviewers, today, cancellation);
        await services.GetRequiredService<DemoAppraisals>().SeedAsync(cast, reviewers, today, cancellation);
        var merged = await rounds.MergeAsync(cast, today, cancellation);
        var then = writer with { At = HanoiTime.At(merged, new TimeOnly(8, 30)) };
        await SeatAsync(cast, then, [DemoUnits.Successor], accounts, cancellation);
        await rounds.SeedOpenAsync(cast, today, cancellation);
        await AddressAsync(cancellation);
    }

    private async Task RegisterAsync(DemoCast cast, DemoWriter writer, IReadOnlyList<DemoUnit> units, CancellationToken cancellation)
    {
        var since = new DateOnly(2020, 1, 1);
        var facts = units.Select(unit => new UnitRegistered(Guid.CreateVersion7(), unit.Kind, unit.Code, unit.Name, since)).ToList();
        _ = (await register.RunAsync(writer.Request(AuthorityRegister.Stream), facts, cancellation)).Value;
        facts.ForEach(fact => cast.Units[fact.Code] = fact.Unit);
    }

    private async Task SeatAsync(
        DemoCast cast,
        DemoWriter writer,
        IReadOnlyList<DemoUnit> units,
        List<DemoAccount> accounts,
        CancellationToken cancellation
    )
    {
        var closedHash = passwords.Hash(Session.NewSecret());
        var seatings = new List<Seating>();
        foreach (var unit in units)
        {
            seatings.Add(Person(unit, $"cv.{unit.Code}", unit.Specialist, Role.Specialist, "Chuyên viên · Specialist"));
            seatings.Add(Person(unit, $"ld.{unit.Code}", unit.Leader, Role.Leader, "Lãnh đạo · Leader"));
        }

        var seated = (await seat.RunAsync(writer.Request(AuthorityRegister.Stream), seatings, cancellation)).Value;
        foreach (var (place, unit) in units.Index())
        {
            cast.Staff[unit.Code] = new DemoStaff(seated[2 * place], seated[(2 * place) + 1]);
        }

        Seating Person(DemoUnit unit, string userName, string name, Role role, string who)
        {
            if (!Shown.Contains(userName))
            {
                return new Seating(name, userName, closedHash, Workplace.At(cast.Units[unit.Code]), role);
            }

            var account = new DemoAccount(userName, NewPassword.Make(), $"{who}, {unit.Name}");
            accounts.Add(account);
            return new Seating(name, userName, passwords.Hash(account.Password), Workplace.At(cast.Units[unit.Code]), role);
        }
    }

    private async Task SeatOfficeAsync(DemoCast cast, DemoWriter writer, List<DemoAccount> accounts, CancellationToken cancellation)
    {
        _ = (
            await services
                .GetRequiredService<SetWorkplace>()
                .RunAsync(writer.Request(AuthorityRegister.Stream), cast.Administrator, Workplace.AtNoUnit, reason: null, cancellation)
        ).Value;

        var auditor = new DemoAccount("kiemtoan", NewPassword.Make(), "Người kiểm tra, giám sát · Auditor");
        var operation = new DemoAccount("kythuat", NewPassword.Make(), "Quản trị hệ thống · System administrator");
        accounts.AddRange([auditor, operation]);
        Seating[] seatings =
        [
            new("Phùng Văn Soát", auditor.UserName, passwords.Hash(auditor.Password), Workplace.AtNoUnit, Role.Auditor),
            new("Đoàn Minh Vận", operation.UserName, passwords.Hash(operation.Password), Workplace.AtNoUnit, Role.SystemAdministrator),
        ];
        _ = (await seat.RunAsync(writer.Request(AuthorityRegister.Stream), seatings, cancellation)).Value;
    }

    /// <summary>Everybody has an address at last, on a domain that exists nowhere, and has read what is older than a month.</summary>
    private Task AddressAsync(CancellationToken cancellation)
    {
        var lately = clock.GetUtcNow().AddDays(-30);
        return writes.KeepAsync(
            async db =>
            {
                foreach (var account in await db.Accounts.Include(a => a.Person).ToListAsync(cancellation))
                {
                    account.Person!.Email = account.UserName + "@songlam.example";
                }

                await db
                    .Notices.IgnoreQueryFilters()
                    .Where(n => n.At < lately)
                    .ExecuteUpdateAsync(n => n.SetProperty(p => p.ReadAt, p => p.At), cancellation);
            },
            cancellation
        );
    }

    /// <summary>Both work in a unit of the round; what they may not appraise goes to the other.</summary>
    private async Task<DemoReviewers> SeatAppraisersAsync(
        DemoCast cast,
        DemoWriter writer,
        List<DemoAccount> accounts,
        CancellationToken cancellation
    )
    {
        DemoAccount[] reviewers =
        [
            new("thamdinh", NewPassword.Make(), "Chuyên viên thẩm định, Sở Khoa học và Công nghệ · Appraiser of the operating body"),
            new("thamdinh.vpub", NewPassword.Make(), "Chuyên viên thẩm định, Văn phòng UBND tỉnh · Appraiser of a verifying agency"),
        ];
        accounts.AddRange(reviewers);
        Seating[] seatings =
        [
            new(
                "Trần Kiểm Chứng",
                reviewers[0].UserName,
                passwords.Hash(reviewers[0].Password),
                Workplace.At(cast.Units["skhcn"]),
                Role.Appraiser
            ),
            new(
                "Lê Thị Đối Chiếu",
                reviewers[1].UserName,
                passwords.Hash(reviewers[1].Password),
                Workplace.At(cast.Units["vpub"]),
                Role.Appraiser
            ),
        ];
        var seated = (await seat.RunAsync(writer.Request(AuthorityRegister.Stream), seatings, cancellation)).Value;
        return new DemoReviewers(seated[0], seated[1]);
    }
}
