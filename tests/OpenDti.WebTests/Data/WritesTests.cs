using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Data;

public abstract class WritesTests(Province province)
{
    [Fact]
    public async Task A_request_that_comes_again_gets_the_first_answer_and_changes_nothing()
    {
        var request = Request();
        var first = await RegisterAsync(request, "lap-lai");

        var second = await RegisterAsync(request, "lap-lai");

        Assert.Equal(first.Value, second.Value);
        Assert.Equal(1, await CountAsync("lap-lai"));
    }

    [Fact]
    public async Task The_same_key_with_another_content_is_refused()
    {
        var request = Request();
        await RegisterAsync(request, "lan-dau");

        var other = await RegisterAsync(request with { PayloadSha256 = "something else" }, "lan-sau");

        Assert.Equal("request.key-reused", other.Refusal.Code);
        Assert.Equal(0, await CountAsync("lan-sau"));
    }

    [Fact]
    public async Task Twenty_clicks_at_once_are_done_once_and_all_get_the_same_answer()
    {
        var request = Request();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => RegisterAsync(request, "bam-nhieu"))));

        Assert.Single(answers.Select(answer => answer.Value).Distinct());
        Assert.Equal(1, await CountAsync("bam-nhieu"));
    }

    [Fact]
    public async Task A_refused_write_leaves_nothing_behind_and_its_key_may_be_used_again()
    {
        var request = Request();
        var refused = await province.Writes.RunAsync<Guid>(
            request,
            async work =>
            {
                await AddAsync(work, "tu-choi");
                return new Refusal("test.refused");
            },
            CancellationToken.None
        );

        var again = await RegisterAsync(request, "tu-choi");

        Assert.Equal("test.refused", refused.Refusal.Code);
        Assert.False(again.IsRefused);
        Assert.Equal(1, await CountAsync("tu-choi"));
    }

    [Fact]
    public async Task A_write_that_throws_leaves_nothing_behind()
    {
        var request = Request();

        await Assert.ThrowsAsync<InvalidDataException>(() =>
            province.Writes.RunAsync<Guid>(
                request,
                async work =>
                {
                    await AddAsync(work, "nem-loi");
                    throw new InvalidDataException("halfway");
                },
                CancellationToken.None
            )
        );

        Assert.Equal(0, await CountAsync("nem-loi"));
        Assert.Null(await BreakAsync());
    }

    [Fact]
    public async Task A_conflict_repeats_the_whole_work_three_times_at_most()
    {
        var attempts = 0;

        await Assert.ThrowsAsync<WriteConflictException>(() =>
            province.Writes.RunAsync<Guid>(
                Request(),
                _ =>
                {
                    attempts++;
                    throw new DbUpdateConcurrencyException("somebody was first");
                },
                CancellationToken.None
            )
        );

        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task Many_writers_on_one_stream_keep_its_chain_whole()
    {
        await Task.WhenAll(Enumerable.Range(0, 32).Select(i => Task.Run(() => RegisterAsync(Request(), $"song-song-{i}"))));

        Assert.Null(await BreakAsync());
        Assert.Equal(32, await CountAsync("song-song-"));
    }

    [Fact]
    public async Task An_altered_body_a_dropped_entry_and_a_cut_tail_break_the_chain()
    {
        await RegisterAsync(Request(), "chuoi");
        var (stream, entries) = await RegisterStreamAsync();
        var altered = entries.Select(e => e.Seq == 2 ? Copy(e, e.Body.Replace("0", "1", StringComparison.Ordinal)) : e);

        Assert.Null(AuditChain.FirstBreak(stream, entries));
        Assert.Equal(2, AuditChain.FirstBreak(stream, altered));
        Assert.Equal(2, AuditChain.FirstBreak(stream, entries.Where(e => e.Seq != 2)));
        Assert.Equal(entries.Count, AuditChain.FirstBreak(stream, entries.SkipLast(1)));
    }

    [Fact]
    public async Task A_stream_that_was_not_locked_first_cannot_be_written()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            province.Writes.RunAsync<long>(
                Request(),
                async work => await work.RecordAsync("another-stream", Registered("x")),
                CancellationToken.None
            )
        );
    }

    private WriteRequest Request() =>
        province.Request(province.OtherAuthority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);

    private Task<Result<Guid>> RegisterAsync(WriteRequest request, string code) =>
        province.Writes.RunAsync<Guid>(request, async work => await AddAsync(work, code), CancellationToken.None);

    private static async Task<Guid> AddAsync(Work work, string code)
    {
        var registered = Registered(code);
        await work.RecordAsync(AuthorityRegister.Stream, registered);
        work.Db.Units.Add(registered.ToUnit(work.Request.AuthorityId));
        return registered.Unit;
    }

    private static UnitRegistered Registered(string code) =>
        new(Guid.CreateVersion7(), UnitKind.Commune, code, "Xã " + code, new DateOnly(2025, 7, 1));

    private async Task<int> CountAsync(string codePrefix)
    {
        await using var db = province.Databases.Open(province.OtherAuthority);
        return await db.Units.CountAsync(u => u.Code.StartsWith(codePrefix));
    }

    private async Task<(AuditStream Stream, List<AuditEntry> Entries)> RegisterStreamAsync()
    {
        await using var db = province.Databases.Open(province.OtherAuthority);
        var stream = await db.AuditStreams.SingleAsync(s => s.Stream == AuthorityRegister.Stream);
        return (stream, await db.AuditEntries.Where(e => e.Stream == AuthorityRegister.Stream).OrderBy(e => e.Seq).ToListAsync());
    }

    private async Task<long?> BreakAsync()
    {
        var (stream, entries) = await RegisterStreamAsync();
        return AuditChain.FirstBreak(stream, entries);
    }

    private static AuditEntry Copy(AuditEntry entry, string body) =>
        new()
        {
            AuthorityId = entry.AuthorityId,
            Stream = entry.Stream,
            Seq = entry.Seq,
            Body = body,
            Hash = entry.Hash,
        };
}

[Collection(Engines.Sqlite)]
public sealed class WritesOnSqliteTests(SqliteProvince province) : WritesTests(province);

[Collection(Engines.Postgres)]
public sealed class WritesOnPostgresTests(PostgresProvince province) : WritesTests(province);
