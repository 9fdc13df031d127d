using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using OpenDti.TestWorld;
using OpenDti.Web;
using OpenDti.Web.Data;

namespace OpenDti.WebTests.Rounds;

/// <summary>A clock that is set back reopens no deadline, neither at once nor after a restart, and somebody is told.</summary>
public sealed class GuardedClockTests(GuardedProvince province) : IClassFixture<GuardedProvince>, IDisposable
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public async Task A_deadline_that_was_once_past_stays_past_when_the_clock_goes_back_an_hour(int millisecond, bool isPast)
    {
        var start = Later();
        var round = await province.OpenRoundAsync(start.AddMinutes(5));
        province.Clock.StopAt(round.DeadlineAt.AddMilliseconds(millisecond));
        var atTheEdge = await SaveAsync(round, "3", seen: 0);

        province.Clock.StopAt(round.DeadlineAt.AddHours(-1));
        var afterTheJump = await SaveAsync(round, "2", seen: isPast ? 0 : (await province.DossierAsync(round.DossierOfA)).Version);

        Assert.Equal(isPast, atTheEdge == "dossier.after-deadline");
        Assert.Equal(isPast, afterTheJump == "dossier.after-deadline");
    }

    [Fact]
    public async Task Time_stands_still_while_the_clock_lies_behind_and_the_agency_reads_why()
    {
        var now = Later();
        province.Clock.StopAt(now);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        Assert.DoesNotContain("chỉnh lùi", await RoundsAsync(administrator), StringComparison.Ordinal);
        province.Clock.StopAt(now.AddMinutes(-10));
        Assert.Contains("chỉnh lùi", await RoundsAsync(administrator), StringComparison.Ordinal);
        Assert.Equal(now, province.Guard.GetUtcNow());
        province.Clock.StopAt(now.AddMinutes(1));
        Assert.Equal(now.AddMinutes(1), province.Guard.GetUtcNow());
        Assert.DoesNotContain("chỉnh lùi", await RoundsAsync(administrator), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_time_service_corrects_raises_no_alarm()
    {
        var now = Later();
        province.Clock.StopAt(now);
        _ = province.Guard.GetUtcNow();

        province.Clock.StopAt(now.AddSeconds(-2));
        Assert.False(province.Guard.IsBehind);
        province.Clock.StopAt(now.AddSeconds(-2).AddMilliseconds(-1));
        Assert.True(province.Guard.IsBehind);
    }

    [Theory]
    [InlineData(-59, false)]
    [InlineData(-61, true)]
    public async Task After_a_restart_time_goes_on_where_it_was_or_the_start_is_refused(int minutes, bool isRefused)
    {
        var now = Later();
        province.Clock.StopAt(now);
        await province.Use<ClockKeeper>().KeepAsync(CancellationToken.None);
        province.Clock.StopAt(now.AddMinutes(minutes));
        var clock = new GuardedClock(province.Clock);

        if (isRefused)
        {
            var refused = await Assert.ThrowsAsync<StartRefusedException>(() => KeeperOf(clock).ResumeAsync(CancellationToken.None));
            Assert.Contains("--accept-clock", refused.Message, StringComparison.Ordinal);
            await KeeperOf(clock = new GuardedClock(province.Clock), acceptsClock: true).ResumeAsync(CancellationToken.None);
            Assert.Equal(now.AddMinutes(minutes), clock.GetUtcNow());
        }
        else
        {
            await KeeperOf(clock).ResumeAsync(CancellationToken.None);
            Assert.Equal(now.ToUnixTimeMilliseconds(), clock.GetUtcNow().ToUnixTimeMilliseconds());
        }
    }

    [Fact]
    public async Task Threads_that_ask_at_once_never_see_time_go_back()
    {
        var clock = new GuardedClock(TimeProvider.System);

        var asked = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => Task.Run(() => Enumerable.Range(0, 20_000).Select(_ => clock.GetUtcNow().UtcTicks).ToArray()))
        );

        Assert.All(asked, instants => Assert.Equal(instants.Order(), instants));
    }

    public void Dispose() => province.Clock.StopAt(Later());

    /// <summary>Beyond everything that this installation has been told: here, too, time never goes back.</summary>
    private DateTimeOffset Later() =>
        (province.Guard.ReachedAt > DateTimeOffset.UtcNow ? province.Guard.ReachedAt : DateTimeOffset.UtcNow).AddHours(2);

    private ClockKeeper KeeperOf(GuardedClock clock, bool acceptsClock = false) =>
        new(
            province.Databases,
            province.Writes,
            clock,
            new Settings("", "", Database: null, WantsDemo: false) { AcceptsClock = acceptsClock },
            NullLogger<ClockKeeper>.Instance
        );

    private async Task<string?> SaveAsync(OpenRound round, string value, long seen)
    {
        var request = province.Request(
            province.Authority,
            province.Accounts[Identity.SpecialistOfA],
            OpenDti.Web.Features.Dossiers.Dossier.StreamOf(round.DossierOfA)
        ) with
        {
            ReceivedAt = province.Guard.GetUtcNow(),
        };
        var saved = await province
            .Use<OpenDti.Web.Features.Dossiers.Enter.SaveAnswers>()
            .RunAsync(
                request,
                round.DossierOfA,
                new OpenDti.Scoring.IndicatorId("dien-tap"),
                [new(new OpenDti.Scoring.InputId("so-lan"), value, MissingReason: null, seen)],
                CancellationToken.None
            );
        return saved.IsRefused ? saved.Refusal.Code : null;
    }

    private static async Task<string> RoundsAsync(Visitor visitor) =>
        (await visitor.OpenAsync($"/{Province.Slug}/rounds")).QuerySelector("main")!.TextContent;
}

/// <summary>A province whose machine clock tests set, behind the guard that an installation has.</summary>
public sealed class GuardedProvince : Province
{
    public GuardedProvince() => Guard = new GuardedClock(Clock);

    public GuardedClock Guard { get; }

    protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);

    protected override void Replace(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton(Guard));
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Guard));
    }
}
