using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Accounts.FirstRun;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Register;
using OpenDti.Web.Features.Units.Workplaces;
using OpenDti.Web.Security;

namespace OpenDti.TestWorld;

/// <summary>An installation with two authorities; the first has units A and B and one person per role, the second a unit C.</summary>
public abstract class Province : Installation
{
    public const string Slug = "tinh-thu";
    public const string OtherSlug = "tinh-khac";
    public const string Password = "mat-khau-de-thu-12";

    /// <summary>Before any clock a test may have: years of rounds run ahead of the clock, and nothing is due before its data window begins.</summary>
    private static readonly DateOnly DataWindowFrom = new(2025, 10, 15);

    private readonly Dictionary<Identity, Visitor> _visitors = [];
    private int _signedInAt;
    private int _nextYear = 2031;

    public Guid Authority { get; } = Guid.CreateVersion7();
    public Guid OtherAuthority { get; } = Guid.CreateVersion7();
    public Guid UnitA { get; } = Guid.CreateVersion7();
    public Guid UnitB { get; } = Guid.CreateVersion7();
    public Guid UnitC { get; } = Guid.CreateVersion7();
    public Guid Set { get; private set; }
    public Guid OtherSet { get; private set; }
    public Dictionary<Identity, Guid> Accounts { get; } = [];

    public WriteRequest Request(Guid authority, Guid account, params IReadOnlyList<string> streams) =>
        new(authority, account, Posted.NewKey(), Posted.NewKey(), Clock.GetUtcNow(), streams);

    /// <summary>
    /// Somebody with a browser of their own, signed in where the identity has an account. The same one each time, as long as nobody moves the clock:
    /// signing in sweeps the sessions that are over by the clock of the moment.
    /// </summary>
    public async Task<Visitor> AsAsync(Identity identity)
    {
        if (_signedInAt != Clock.Moves)
        {
            _visitors.Clear();
            _signedInAt = Clock.Moves;
        }

        if (!_visitors.TryGetValue(identity, out var visitor))
        {
            visitor = new Visitor(Address);
            if (identity != Identity.Anonymous)
            {
                await visitor.SignInAsync(UserName(identity), Password);
            }

            _visitors[identity] = visitor;
        }

        return visitor;
    }

    /// <summary>
    /// Somebody with a fresh browser. Signing in sweeps the sessions that are over by the clock of the moment, so that nobody may count on theirs.
    /// </summary>
    public async Task<Visitor> FreshAsync(Identity identity)
    {
        _visitors.Clear();
        return await AsAsync(identity);
    }

    public static string UserName(Identity identity) => identity.ToString().ToLowerInvariant();

    /// <summary>The first authority takes up a set.</summary>
    public async Task<Guid> AdoptAsync(string yaml)
    {
        var request = Request(Authority, Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
        return (await Use<AdoptSet>().RunAsync(request, yaml, CancellationToken.None)).Value;
    }

    /// <summary>
    /// A round of its own year for the first authority's departments, open until the deadline (default: a day from now), with the test set
    /// or another.
    /// </summary>
    public async Task<OpenRound> OpenRoundAsync(DateTimeOffset? deadline = null, Guid? set = null)
    {
        var year = Interlocked.Increment(ref _nextYear);
        var now = Clock.GetUtcNow();
        var plan = new OpeningPlan(
            year,
            DataWindowFrom,
            new DateOnly(year, 10, 15),
            UnitKind.Department,
            set ?? Set,
            now,
            deadline ?? now.AddDays(1)
        );
        var group = await Use<OpenRoundGroup>()
            .RunAsync(
                streams => Request(Authority, Accounts[Identity.AuthorityAdministrator], streams),
                Authority,
                plan,
                CancellationToken.None
            );
        await using var db = Databases.Open(Authority);
        var dossiers = await db.Dossiers.Where(d => d.RoundGroupId == group.Value).ToDictionaryAsync(d => d.UnitId, d => d.Id);
        return new OpenRound(group.Value, year, plan.DeadlineAt, dossiers[UnitA], dossiers[UnitB]);
    }

    public async Task<RoundGroup> GroupAsync(Guid id)
    {
        await using var db = Databases.Open(Authority);
        return await db.RoundGroups.AsNoTracking().Include(g => g.Round).SingleAsync(g => g.Id == id);
    }

    public async Task<Dossier> DossierAsync(Guid id)
    {
        await using var db = Databases.Open(Authority);
        return await DossierReader.Whole(db.Dossiers.AsNoTracking()).SingleAsync(d => d.Id == id);
    }

    protected override async Task FillAsync()
    {
        await FoundAsync(Authority, Slug, Identity.AuthorityAdministrator);
        await FoundAsync(OtherAuthority, OtherSlug, administrator: null);
        var root = Accounts[Identity.AuthorityAdministrator];
        var since = new DateOnly(2020, 1, 1);
        UnitRegistered[] units =
        [
            new(UnitA, UnitKind.Department, "a", "Sở Ánh Sáng", since),
            new(UnitB, UnitKind.Department, "b", "Sở Đồng Bằng", since),
        ];
        await Use<RegisterUnits>().RunAsync(Request(Authority, root, AuthorityRegister.Stream), units, CancellationToken.None);
        await Use<SetWorkplace>()
            .RunAsync(Request(Authority, root, AuthorityRegister.Stream), root, Workplace.AtNoUnit, reason: null, CancellationToken.None);
        UnitRegistered[] elsewhere = [new(UnitC, UnitKind.Department, "c", "Sở Khác", since)];
        await Use<RegisterUnits>().RunAsync(Request(OtherAuthority, root, AuthorityRegister.Stream), elsewhere, CancellationToken.None);
        Set = (
            await Use<AdoptSet>().RunAsync(Request(Authority, root, AuthorityRegister.Stream), TestSet.Yaml, CancellationToken.None)
        ).Value;
        OtherSet = (
            await Use<AdoptSet>().RunAsync(Request(OtherAuthority, root, AuthorityRegister.Stream), TestSet.Yaml, CancellationToken.None)
        ).Value;
        await SeatAsync();
    }

    private async Task FoundAsync(Guid authority, string slug, Identity? administrator)
    {
        var account = Guid.CreateVersion7();
        var userName = administrator is { } identity ? UserName(identity) : slug;
        if (administrator is { } known)
        {
            Accounts[known] = account;
        }

        var founding = new Founding("Tỉnh " + slug, slug, "UBND tỉnh", "Sở chủ trì", true, "Người " + userName, userName, Password);
        var founded = await Use<FoundAuthority>()
            .RunAsync(Request(authority, account, AuthorityRegister.Stream), founding, CancellationToken.None);
        Assert.False(founded.IsRefused);
    }

    private async Task SeatAsync()
    {
        var hash = Use<Passwords>().Hash(Password);
        (Identity Identity, Guid? Unit, Role Role)[] seats =
        [
            (Identity.SpecialistOfA, UnitA, Role.Specialist),
            (Identity.LeaderOfA, UnitA, Role.Leader),
            (Identity.ContributorOfA, UnitA, Role.Contributor),
            (Identity.SpecialistOfB, UnitB, Role.Specialist),
            (Identity.LeaderOfB, UnitB, Role.Leader),
            (Identity.Appraiser, null, Role.Appraiser),
            (Identity.Publisher, null, Role.Publisher),
            (Identity.SystemAdministrator, null, Role.SystemAdministrator),
            (Identity.Auditor, null, Role.Auditor),
        ];
        var root = Accounts[Identity.AuthorityAdministrator];
        var seatings = seats
            .Select(seat => new Seating(
                "Người " + seat.Identity,
                UserName(seat.Identity),
                hash,
                seat.Unit is { } unit ? Workplace.At(unit) : Workplace.AtNoUnit,
                seat.Role
            ))
            .ToList();
        var seated = await Use<SeatPersons>()
            .RunAsync(Request(Authority, root, AuthorityRegister.Stream), seatings, CancellationToken.None);
        foreach (var (place, seat) in seats.Index())
        {
            Accounts[seat.Identity] = seated.Value[place];
        }

        Seating[] elsewhere = [new("Người nơi khác", UserName(Identity.SpecialistElsewhere), hash, Workplace.At(UnitC), Role.Specialist)];
        var other = await Use<SeatPersons>()
            .RunAsync(Request(OtherAuthority, root, AuthorityRegister.Stream), elsewhere, CancellationToken.None);
        Accounts[Identity.SpecialistElsewhere] = other.Value[0];
    }
}

/// <summary>A round group with the dossiers of units A and B.</summary>
public sealed record OpenRound(Guid Group, int Year, DateTimeOffset DeadlineAt, Guid DossierOfA, Guid DossierOfB);

public sealed class SqliteProvince : Province
{
    protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);
}

public sealed class PostgresProvince : Province
{
    protected override async Task<string?> ConnectionStringAsync() => await PostgresCluster.NewDatabaseAsync();
}
