using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Data;

/// <summary>A database of the first version goes on to the present one with everything that was in it.</summary>
public sealed class UpgradeTests
{
    private static readonly Guid Authority = Guid.CreateVersion7();
    private static readonly Guid Unit = Guid.CreateVersion7();
    private static readonly Guid Set = Guid.CreateVersion7();
    private static readonly Guid Round = Guid.CreateVersion7();
    private static readonly Guid Group = Guid.CreateVersion7();
    private static readonly Guid Dossier = Guid.CreateVersion7();

    [Fact]
    public async Task On_sqlite_a_confirmed_dossier_and_its_deadline_stay_as_they_were()
    {
        using var folder = new TemporaryFolder();

        await AssertKeptAsync(new Databases(Engine.Sqlite.In(folder.New("data"))));
    }

    [Fact]
    public async Task On_postgres_a_confirmed_dossier_and_its_deadline_stay_as_they_were() =>
        await AssertKeptAsync(new Databases(new Engine.Postgres(await PostgresCluster.NewDatabaseAsync())));

    private static async Task AssertKeptAsync(Databases databases)
    {
        await FirstVersionAsync(databases);
        await using (var before = databases.OpenShared())
        {
            await FillAsync(before);
        }

        await new Migrator(databases, TimeProvider.System, NullLogger<Migrator>.Instance).RunAsync(CancellationToken.None);

        await using var db = databases.Open(Authority);
        var dossier = await db.Dossiers.Include(d => d.RoundGroup).SingleAsync();
        Assert.Equal((Dossier, DossierState.Confirmed, 3L), (dossier.Id, dossier.State, dossier.ConfirmedVersion));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(2_000), dossier.DeadlineIn(dossier.RoundGroup!));
        Assert.Null(dossier.OwnDeadlineAt);
        Assert.Null(dossier.WithdrawnAt);
        Assert.Null(dossier.RoundGroup!.DeadlineReason);
        Assert.Null((await db.Units.SingleAsync()).ValidTo);
        Assert.Empty(await db.UnitLineages.ToListAsync());
    }

    /// <summary>The first file alone, noted as applied.</summary>
    private static async Task FirstVersionAsync(Databases databases)
    {
        var first = Migration.AllFor(databases.Engine)[0];
        await using var db = databases.OpenShared();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText =
            "CREATE TABLE schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_ms BIGINT NOT NULL);"
            + first.Sql
            + $"INSERT INTO schema_migrations VALUES ({first.Number}, '{first.Name}', '{first.Sha256}', 1)";
        await command.ExecuteNonQueryAsync();
    }

    private static async Task FillAsync(AppDb db)
    {
        var day = new DateOnly(2025, 1, 1);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO authorities (id, slug, name, issuing_body, operating_body, is_fictional) VALUES ({Authority}, 'tinh', 'Tỉnh', 'UBND', 'Sở', {true})"
        );
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO units (id, authority_id, kind, code, name, name_folded, valid_from) VALUES ({Unit}, {Authority}, 'Department', 'a', 'Sở A', 'so a', {day})"
        );
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO indicator_sets (id, authority_id, set_id, version, sha256, body) VALUES ({Set}, {Authority}, 's', '1', 'x', 'y')"
        );
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO rounds (id, authority_id, year, window_from, window_to) VALUES ({Round}, {Authority}, 2025, {day}, {day})"
        );
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO round_groups (id, authority_id, round_id, unit_kind, stored_set_id, opens_ms, deadline_ms) VALUES ({Group}, {Authority}, {Round}, 'Department', {Set}, 1000, 2000)"
        );
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO dossiers (id, authority_id, round_group_id, unit_id, state, version, sent_ms, confirmed_version, confirmed_ms, confirmed_by) VALUES ({Dossier}, {Authority}, {Group}, {Unit}, 'Confirmed', 3, 1500, 3, 1600, {Unit})"
        );
    }
}
