using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using OpenDti.TestWorld;
using OpenDti.Web.Data;

namespace OpenDti.WebTests.Data;

/// <summary>The numbered SQL files and the entity model must describe the same tables, on both engines.</summary>
public sealed class SchemaTests
{
    private const string SqliteCatalogue =
        "SELECT type || ' ' || tbl_name || ' ' || name || ' ' || coalesce(sql, '') AS Value "
        + "FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND tbl_name <> 'schema_migrations'";

    private const string PostgresCatalogue =
        "SELECT c.table_name || '.' || c.column_name || ' ' || c.data_type || ' ' || coalesce(c.character_maximum_length::text, '') || ' ' || c.is_nullable || ' ' || coalesce(c.column_default, '') AS \"Value\" "
        + "FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name <> 'schema_migrations' "
        + "UNION ALL SELECT tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'schema_migrations' "
        + "UNION ALL SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint "
        + "WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'schema_migrations'";

    [Fact]
    public async Task Sqlite_migrations_build_the_schema_of_the_model()
    {
        using var folder = new TemporaryFolder();
        var modelled = Databases(Engine.Sqlite.In(folder.New("model")));
        var migrated = Databases(Engine.Sqlite.In(folder.New("migrated")));

        await AssertSameSchemaAsync(modelled, migrated, SqliteCatalogue);
    }

    [Fact]
    public async Task Postgres_migrations_build_the_schema_of_the_model()
    {
        var modelled = Databases(new Engine.Postgres(await PostgresCluster.NewDatabaseAsync()));
        var migrated = Databases(new Engine.Postgres(await PostgresCluster.NewDatabaseAsync()));

        await AssertSameSchemaAsync(modelled, migrated, PostgresCatalogue);
    }

    [Fact]
    public async Task A_column_that_the_migrations_lack_is_noticed()
    {
        using var folder = new TemporaryFolder();
        var modelled = Databases(Engine.Sqlite.In(folder.New("model")));
        var migrated = Databases(Engine.Sqlite.In(folder.New("migrated")));
        await MigrateAsync(migrated);
        await using (var db = migrated.OpenShared())
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE units DROP COLUMN valid_to");
        }

        await using var model = modelled.OpenShared();
        await model.Database.ExecuteSqlRawAsync(model.Database.GenerateCreateScript());

        Assert.NotEqual(await CatalogueAsync(modelled, SqliteCatalogue), await CatalogueAsync(migrated, SqliteCatalogue));
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var databases = Databases(Engine.Sqlite.In(folder.New("data")));

        await MigrateAsync(databases);
        await MigrateAsync(databases);

        await using var db = databases.OpenShared();
        Assert.Equal(Migration.AllFor(databases.Engine).Count, await CountAsync(db));
    }

    [Fact]
    public async Task A_migration_that_was_changed_after_it_was_applied_stops_the_start()
    {
        using var folder = new TemporaryFolder();
        var databases = Databases(Engine.Sqlite.In(folder.New("data")));
        await MigrateAsync(databases);
        await using var db = databases.OpenShared();
        await db.Database.ExecuteSqlRawAsync("UPDATE schema_migrations SET sha256 = 'another'");

        await Assert.ThrowsAsync<InvalidOperationException>(() => MigrateAsync(databases));
    }

    private static async Task AssertSameSchemaAsync(Databases modelled, Databases migrated, string catalogue)
    {
        await using var db = modelled.OpenShared();
        var script = db.Database.GenerateCreateScript();
        await db.Database.ExecuteSqlRawAsync(
            script.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        );
        await MigrateAsync(migrated);

        var expected = await CatalogueAsync(modelled, catalogue);
        var actual = await CatalogueAsync(migrated, catalogue);

        Assert.NotEmpty(expected);
        var differences = expected.Except(actual).Select(row => "+ " + row).Concat(actual.Except(expected).Select(row => "- " + row));
        Assert.True(expected.SequenceEqual(actual), $"{string.Join('\n', differences)}\nThe model wants:\n{script}");
    }

    private static async Task<List<string>> CatalogueAsync(Databases databases, string sql)
    {
        await using var db = databases.OpenShared();
        var rows = await db.Database.SqlQueryRaw<string>(sql).ToListAsync();
        return
        [
            .. rows.Select(row => string.Join(' ', row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                // Where SQLite adds a column to a table without constraints it keeps the line break before the comma.
                .Select(row => row.Replace(" ,", ",", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static async Task<int> CountAsync(AppDb db) =>
        await db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM schema_migrations").SingleAsync();

    private static Task MigrateAsync(Databases databases) =>
        new Migrator(databases, TimeProvider.System, NullLogger<Migrator>.Instance).RunAsync(CancellationToken.None);

    private static Databases Databases(Engine engine) => new(engine);
}
