using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Data;

/// <summary>Writes that wait for one another may share a commit, and nothing else.</summary>
public abstract class WaitingWritesTests(Province province)
{
    protected Province Province { get; } = province;

    [Fact]
    public async Task What_one_is_refused_or_fails_at_takes_nothing_of_the_others_with_it()
    {
        using var first = new HeldWrite(this, "cho-dau");
        await first.Begun;
        var kept = RegisterAsync("cho-hai");
        var refused = RunAsync("cho-ba", new Refusal("test.refused"));
        var failed = RunAsync("cho-bon", fault: new InvalidDataException("halfway"));
        var last = RegisterAsync("cho-nam");

        first.Finish();

        Assert.False((await first.Answer).IsRefused);
        Assert.False((await kept).IsRefused);
        Assert.Equal("test.refused", (await refused).Refusal.Code);
        await Assert.ThrowsAsync<InvalidDataException>(() => failed);
        Assert.False((await last).IsRefused);
        Assert.Equal(["cho-dau", "cho-hai", "cho-nam"], await CodesAsync("cho-"));
        Assert.Null(await BreakAsync());
    }

    [Fact]
    public async Task Each_sees_what_those_before_it_did()
    {
        using var first = new HeldWrite(this, "thay-dau");
        await first.Begun;
        var counting = Province.Writes.RunAsync<int>(
            Request(),
            async work => await work.Db.Units.CountAsync(unit => unit.Code == "thay-dau"),
            CancellationToken.None
        );

        first.Finish();

        Assert.Equal(1, (await counting).Value);
    }

    protected WriteRequest Request() =>
        Province.Request(Province.OtherAuthority, Province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);

    protected Task<Result<Guid>> RegisterAsync(string code) => RunAsync(code);

    protected static async Task<Guid> AddAsync(Work work, string code)
    {
        var registered = new UnitRegistered(Guid.CreateVersion7(), UnitKind.Commune, code, "Xã " + code, new DateOnly(2025, 7, 1));
        await work.RecordAsync(AuthorityRegister.Stream, registered);
        work.Db.Units.Add(registered.ToUnit(work.Request.AuthorityId));
        return registered.Unit;
    }

    protected async Task<IReadOnlyList<string>> CodesAsync(string prefix)
    {
        await using var db = Province.Databases.Open(Province.OtherAuthority);
        return await db.Units.Where(unit => unit.Code.StartsWith(prefix)).Select(unit => unit.Code).Order().ToListAsync();
    }

    protected async Task<long?> BreakAsync()
    {
        await using var db = Province.Databases.Open(Province.OtherAuthority);
        var stream = await db.AuditStreams.SingleAsync(s => s.Stream == AuthorityRegister.Stream);
        var entries = await db.AuditEntries.Where(e => e.Stream == AuthorityRegister.Stream).OrderBy(e => e.Seq).ToListAsync();
        return AuditChain.FirstBreak(stream, entries);
    }

    private Task<Result<Guid>> RunAsync(string code, Refusal? refusal = null, Exception? fault = null) =>
        Province.Writes.RunAsync<Guid>(
            Request(),
            async work =>
            {
                var unit = await AddAsync(work, code);
                await work.Db.SaveChangesAsync();
                return fault is not null ? throw fault
                    : refusal is not null ? refusal
                    : unit;
            },
            CancellationToken.None
        );

    /// <summary>A write that stays in the gate until it may finish.</summary>
    protected sealed class HeldWrite : IDisposable
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _finish = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public HeldWrite(WaitingWritesTests tests, string code) =>
            Answer = tests.Province.Writes.RunAsync<Guid>(
                tests.Request(),
                async work =>
                {
                    var unit = await AddAsync(work, code);
                    _begun.TrySetResult();
                    await _finish.Task;
                    return unit;
                },
                CancellationToken.None
            );

        public Task Begun => _begun.Task;

        public Task<Result<Guid>> Answer { get; }

        public void Finish() => _finish.TrySetResult();

        public void Dispose() => Finish();
    }
}

[Collection(Engines.Sqlite)]
public sealed class WaitingWritesOnSqliteTests(SqliteProvince province) : WaitingWritesTests(province), IDisposable
{
    public void Dispose() => Province.Clock.Resume();

    /// <summary>As it does when its disk is full.</summary>
    [Fact]
    public async Task Where_the_database_gives_up_nobody_is_told_that_anything_was_kept()
    {
        Province.Clock.StopMeasuring();
        using var first = new HeldWrite(this, "day-dau");
        await first.Begun;
        var before = RegisterAsync("day-hai");
        var broken = Province.Writes.RunAsync<Guid>(
            Request(),
            async work =>
            {
                await AddAsync(work, "day-ba");
                await work.Db.Database.ExecuteSqlRawAsync("ROLLBACK");
                throw new InvalidDataException("disk full");
            },
            CancellationToken.None
        );
        var after = RegisterAsync("day-bon");

        first.Finish();

        await Assert.ThrowsAsync<InvalidDataException>(() => first.Answer);
        await Assert.ThrowsAsync<InvalidDataException>(() => before);
        await Assert.ThrowsAsync<InvalidDataException>(() => broken);
        Assert.False((await after).IsRefused);
        Assert.Equal(["day-bon"], await CodesAsync("day-"));
        Assert.Null(await BreakAsync());
    }
}

[Collection(Engines.Postgres)]
public sealed class WaitingWritesOnPostgresTests(PostgresProvince province) : WaitingWritesTests(province);
