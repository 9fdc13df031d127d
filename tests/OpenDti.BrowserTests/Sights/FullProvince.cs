using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Workbook;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.BrowserTests.Sights;

/// <summary>
/// A province as large as there are: 250 departments that entered a set of 40 criteria in a round that has ended, published results of theirs,
/// an open round with a page of 100 criteria, and somebody with an account in each of them. The clock stands still.
/// </summary>
public sealed class FullProvince : Province
{
    public const int Units = 250;

    private static readonly DateTimeOffset Now = new(2031, 10, 15, 14, 0, 0, HanoiTime.Offset);
    private static readonly LongSet Forty = LongSet.OfForty;
    private static readonly LongSet Hundred = LongSet.OfHundred;

    /// <summary>The round of 40 criteria, locked: unit A confirmed.</summary>
    public OpenRound Locked { get; private set; } = null!;

    /// <summary>The round of 100 criteria: unit A has entered all, unit B has sent.</summary>
    public OpenRound Open { get; private set; } = null!;

    /// <summary>The hash of the results of 250 units by the set of 40.</summary>
    public string Results { get; private set; } = "";

    protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);

    protected override async Task FillAsync()
    {
        await base.FillAsync();
        Clock.StopAt(Now.AddDays(-1));
        var names = Enumerable.Range(3, Units - 2).Select(NameOf).ToArray();
        var units = await this.RegisterAsync(UnitKind.Department, names);
        await SeatAsync(units);
        Locked = await OpenRoundAsync(Clock.GetUtcNow().AddHours(1), await AdoptAsync(Forty.Yaml()));
        var places = 0;
        foreach (var dossier in await DossiersAsync(Locked.Group))
        {
            await EnterAsync(dossier, Forty, places++);
        }

        await this.SendAsync(Locked.DossierOfA, Identity.SpecialistOfA);
        await this.ConfirmAsync(Locked.DossierOfA, Identity.LeaderOfA);
        await this.GiveScopeAsync(Locked.Group, Identity.Appraiser);
        Results = await this.PublishAsync(
            new PublishedGroup(
                Now.Year - 1,
                UnitKind.Department,
                Forty.Yaml(),
                [.. new[] { UnitA, UnitB }.Concat(units).Select(PublishedOf)]
            )
        );
        Clock.StopAt(Now);
        foreach (var dossier in (await DossiersAsync(Locked.Group)).Take(60))
        {
            await this.AppraiseAsync(
                dossier,
                Identity.Appraiser,
                AppraisalSteps.Award(LongSet.CriterionOf(1, 2), 0.5m, AppraisalReason.PartAccepted, "Chưa đủ hồ sơ.")
            );
        }

        Open = await OpenRoundAsync(Now.AddDays(2), await AdoptAsync(Hundred.Yaml()));
        await EnterAsync(Open.DossierOfA, Hundred, 0);
        await EnterAsync(Open.DossierOfB, Hundred, 1);
        await this.SendAsync(Open.DossierOfB, Identity.SpecialistOfB);
        await this.ExtendAsync(Open.DossierOfB, Open.DeadlineAt.AddDays(5), "Đơn vị mới sáp nhập, đang bàn giao số liệu.");
    }

    private static string NameOf(int place) =>
        string.Create(CultureInfo.InvariantCulture, $"Sở Văn hóa, Thể thao và Du lịch khu vực số {place}");

    private async Task SeatAsync(IReadOnlyList<Guid> units)
    {
        var hash = Use<Passwords>().Hash(Password);
        var seatings = units
            .Select(
                (unit, place) =>
                    new Seating(
                        string.Create(CultureInfo.InvariantCulture, $"Nguyễn Thị Ánh {place}"),
                        $"nguoi-{place}",
                        hash,
                        Workplace.At(unit),
                        Role.Specialist
                    )
            )
            .ToList();
        var request = Request(Authority, Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
        Assert.False((await Use<SeatPersons>().RunAsync(request, seatings, CancellationToken.None)).IsRefused);
    }

    private async Task<List<Guid>> DossiersAsync(Guid group)
    {
        await using var db = Databases.Open(Authority);
        return await db.Dossiers.Where(d => d.RoundGroupId == group).OrderBy(d => d.Id).Select(d => d.Id).ToListAsync();
    }

    /// <summary>Every figure in one write; who stands later in the list holds fewer meetings.</summary>
    private async Task EnterAsync(Guid dossier, LongSet set, int place)
    {
        var rows = CriteriaOf(set)
            .Select(at =>
                (new IndicatorId(LongSet.CriterionOf(at.Index, at.Criterion)), (IReadOnlyList<Entered>)[EnteredAt(set, at, place)])
            )
            .ToList();
        var request = Request(Authority, Accounts[Identity.SpecialistOfA], Dossier.StreamOf(dossier));
        Assert.False((await Use<SaveWorkbook>().RunAsync(request, dossier, rows, CancellationToken.None)).IsRefused);
    }

    private static Entered EnteredAt(LongSet set, (int Index, int Criterion) at, int place) =>
        new(new InputId(LongSet.InputOf(at.Index, at.Criterion)), ValueAt(set, at, place), MissingReason: null, SeenVersion: 0);

    private static PublishedUnit PublishedOf(Guid unit, int place) =>
        PublishedUnit.Of(
            unit,
            NameOf(place + 1),
            [.. CriteriaOf(Forty).Select(at => (LongSet.InputOf(at.Index, at.Criterion), ValueAt(Forty, at, place)))]
        );

    private static IEnumerable<(int Index, int Criterion)> CriteriaOf(LongSet set) =>
        from index in Enumerable.Range(1, set.Indices)
        from criterion in Enumerable.Range(1, set.CriteriaOfIndex)
        select (index, criterion);

    private static string ValueAt(LongSet set, (int Index, int Criterion) at, int place) =>
        set.IsYesNo(at.Criterion) ? (place % 2 == 0 ? "yes" : "no") : $"{((place + at.Index) * at.Criterion) % 7}";
}
