using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units.Workplaces;

namespace OpenDti.WebTests.Units;

/// <summary>A workplace and a decision of the same person never pass each other, though they are written to different streams.</summary>
public abstract class WorkplaceRaceTests(Province province)
{
    [Fact]
    public async Task A_workplace_waits_for_the_decision_that_is_under_way()
    {
        var officer = await province.OfficerAsync(Workplace.AtNoUnit, Role.AuthorityAdministrator);
        var (begun, finish) = (NewSignal(), NewSignal());
        var stream = "thu-" + Guid.NewGuid().ToString("N")[..8];

        var deciding = province
            .Use<Writes>()
            .RunAsync<bool>(
                province.Request(province.Authority, officer.Account, stream),
                async work =>
                {
                    var own = await PersonUnits.OfAsync(work.Db, officer.Person, work.Request.ReceivedAt, CancellationToken.None);
                    begun.TrySetResult();
                    await finish.Task;
                    return own.Count == 0;
                },
                CancellationToken.None
            );
        await begun.Task;
        var setting = province.WorksAtAsync(officer.Account, Workplace.At(province.UnitA));
        var first = await Task.WhenAny(setting, Task.Delay(TimeSpan.FromMilliseconds(700)));
        finish.SetResult();

        Assert.True((await deciding).Value);
        Assert.NotSame(setting, first);
        Assert.False((await setting).IsRefused);
    }

    [Fact]
    public async Task A_decision_waits_for_the_workplace_that_is_being_set_and_is_refused_by_it()
    {
        var round = await province.OpenRoundAsync();
        var officer = await province.OfficerAsync(Workplace.AtNoUnit, Role.AuthorityAdministrator);
        var (begun, finish) = (NewSignal(), NewSignal());

        var setting = province
            .Use<Writes>()
            .RunAsync<bool>(
                province.ByRoot(),
                async work =>
                {
                    var change = (await WorkplaceChange.OfAsync(work, officer.Account, CancellationToken.None))!;
                    await change.SayAsync(Workplace.At(province.UnitA), "Điều động.", CancellationToken.None);
                    begun.TrySetResult();
                    await finish.Task;
                    return true;
                },
                CancellationToken.None
            );
        await begun.Task;
        var extending = province
            .Use<ExtendDossier>()
            .RunAsync(
                province.Request(province.Authority, officer.Account, RoundGroup.StreamOf(round.Group), Dossier.StreamOf(round.DossierOfA)),
                round.DossierOfA,
                officer.Person,
                new NewDeadline(round.DeadlineAt.AddDays(2), round.DeadlineAt, "Mưa lũ."),
                CancellationToken.None
            );
        var first = await Task.WhenAny(extending, Task.Delay(TimeSpan.FromMilliseconds(700)));
        finish.SetResult();

        Assert.False((await setting).IsRefused);
        Assert.NotSame(extending, first);
        Assert.Equal("deadline.own-unit", (await extending).Refusal.Code);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

[Collection(Engines.Sqlite)]
public sealed class WorkplaceRaceOnSqliteTests(SqliteProvince province) : WorkplaceRaceTests(province);

[Collection(Engines.Postgres)]
public sealed class WorkplaceRaceOnPostgresTests(PostgresProvince province) : WorkplaceRaceTests(province);
