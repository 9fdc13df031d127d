using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;

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

    [Fact]
    public async Task On_sqlite_a_draft_that_was_sent_is_still_read_by_each_unit()
    {
        using var folder = new TemporaryFolder();

        await AssertReadByEachAsync(new Databases(Engine.Sqlite.In(folder.New("data"))));
    }

    [Fact]
    public async Task On_postgres_a_draft_that_was_sent_is_still_read_by_each_unit() =>
        await AssertReadByEachAsync(new Databases(new Engine.Postgres(await PostgresCluster.NewDatabaseAsync())));

    private static async Task AssertReadByEachAsync(Databases databases)
    {
        const int InOnePiece = 18;
        var (draft, other, day) = (Guid.CreateVersion7(), Guid.CreateVersion7(), new DateOnly(2025, 1, 1));
        DraftUnit[] sent =
        [
            new(Dossier, 1, 2, "tot", [new DraftLine("a", 1, 2, 3, 4, "Thiếu “danh mục” \"ký số\", {\"dossier\":\"x\"}.")])
            {
                BonusE10 = 5,
            },
            new(other, 6, 7, null, []),
        ];
        await FirstVersionAsync(databases);
        await using (var before = databases.OpenShared())
        {
            await FillAsync(before);
            var unit = Guid.CreateVersion7();
            await before.Database.ExecuteSqlAsync(
                $"INSERT INTO units (id, authority_id, kind, code, name, name_folded, valid_from) VALUES ({unit}, {Authority}, 'Department', 'b', 'Sở B', 'so b', {day})"
            );
            await before.Database.ExecuteSqlAsync(
                $"INSERT INTO dossiers (id, authority_id, round_group_id, unit_id, state, version) VALUES ({other}, {Authority}, {Group}, {unit}, 'Entering', 1)"
            );
            await ApplyAsync(before, Migration.AllFor(databases.Engine).Where(migration => migration.Number is > 1 and <= InOnePiece));
            var body = JsonSerializer.Serialize(sent, JsonSerializerOptions.Web);
            await before.Database.ExecuteSqlAsync(
                $"INSERT INTO drafts (id, authority_id, round_group_id, sent_ms, body) VALUES ({draft}, {Authority}, {Group}, 1000, {body})"
            );
        }

        await new Migrator(databases, TimeProvider.System, NullLogger<Migrator>.Instance).RunAsync(CancellationToken.None);

        await using var db = databases.Open(Authority);
        foreach (var unit in sent)
        {
            var part = await DraftPart.FindAsync(db, draft, unit.Dossier, CancellationToken.None);
            Assert.Equal(DraftPart.BodyOf(unit), part!.Body);
            Assert.Equal(unit.Lines, part.Read().Lines);
        }
    }

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
        await using var db = databases.OpenShared();
        await db.Database.ExecuteSqlAsync(
            $"CREATE TABLE schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_ms BIGINT NOT NULL)"
        );
        await ApplyAsync(db, Migration.AllFor(databases.Engine).Take(1));
    }

    /// <summary>Migrations one after the other, each noted as applied.</summary>
    private static async Task ApplyAsync(AppDb db, IEnumerable<Migration> migrations)
    {
        await db.Database.OpenConnectionAsync();
        foreach (var one in migrations)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = one.Sql + $"; INSERT INTO schema_migrations VALUES ({one.Number}, '{one.Name}', '{one.Sha256}', 1)";
            await command.ExecuteNonQueryAsync();
        }
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
