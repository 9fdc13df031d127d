using System.Data.Common;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace OpenDti.Web.Data;

/// <summary>
/// Brings the database to the schema of this version: numbered SQL files, each once, in order, in a transaction of its own, under a lock that
/// keeps a second node waiting. A file that was applied with other contents stops the start.
/// </summary>
public sealed class Migrator(Databases databases, TimeProvider clock, ILogger<Migrator> log)
{
    private const long PostgresLock = 0x4F_70_65_6E_44_54_49;

    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        await db.Database.OpenConnectionAsync(cancellation);
        var connection = db.Database.GetDbConnection();
        var isPostgres = databases.Engine is Engine.Postgres;
        if (isPostgres)
        {
            await ExecuteAsync(connection, $"SELECT pg_advisory_lock({PostgresLock})", cancellation);
        }

        try
        {
            await ExecuteAsync(
                connection,
                "CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_ms BIGINT NOT NULL)",
                cancellation
            );
            foreach (var migration in Migration.AllFor(databases.Engine))
            {
                await ApplyAsync(connection, migration, isPostgres ? "BEGIN" : "BEGIN EXCLUSIVE", cancellation);
            }
        }
        finally
        {
            if (isPostgres)
            {
                await ExecuteAsync(connection, $"SELECT pg_advisory_unlock({PostgresLock})", CancellationToken.None);
            }
        }
    }

    private async Task ApplyAsync(DbConnection connection, Migration migration, string begin, CancellationToken cancellation)
    {
        await ExecuteAsync(connection, begin, cancellation);
        try
        {
            var applied = await ScalarAsync(
                connection,
                $"SELECT sha256 FROM schema_migrations WHERE number = {migration.Number}",
                cancellation
            );
            if (applied is string sha256)
            {
                MustBeUnchanged(migration, sha256);
                await ExecuteAsync(connection, "ROLLBACK", cancellation);
                return;
            }

            await ExecuteAsync(connection, migration.Sql, cancellation);
            var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
            await ExecuteAsync(
                connection,
                $"INSERT INTO schema_migrations (number, name, sha256, applied_ms) VALUES ({migration.Number}, '{migration.Name}', '{migration.Sha256}', {now})",
                cancellation
            );
            await ExecuteAsync(connection, "COMMIT", cancellation);
            log.LogInformation("Migration {Name} applied.", migration.Name);
        }
        catch
        {
            await ExecuteAsync(connection, "ROLLBACK", CancellationToken.None);
            throw;
        }
    }

    private static void MustBeUnchanged(Migration migration, string appliedSha256)
    {
        if (appliedSha256 != migration.Sha256)
        {
            throw new InvalidOperationException(
                $"Migration {migration.Name} was applied to this database with other contents; this program does not belong to this database."
            );
        }
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<object?> ScalarAsync(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellation);
    }
}

/// <summary>One numbered SQL file, e.g. "0001-first-tables.sql".</summary>
public sealed record Migration(int Number, string Name, string Sql, string Sha256)
{
    public static IReadOnlyList<Migration> AllFor(Engine engine)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"OpenDti.Web.Data.Migrations.{(engine is Engine.Postgres ? "Postgres" : "Sqlite")}.";
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Read(assembly, name, name[prefix.Length..^".sql".Length])),
        ];
    }

    private static Migration Read(Assembly assembly, string resource, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var sql = reader.ReadToEnd();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));
        return new Migration(int.Parse(name[..4], System.Globalization.CultureInfo.InvariantCulture), name, sql, sha256);
    }
}
