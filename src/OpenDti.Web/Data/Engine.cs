using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OpenDti.Web.Data;

/// <summary>Which database engine an installation runs on, and how its connections are opened.</summary>
public abstract record Engine(string ConnectionString)
{
    /// <summary>An Npgsql connection string names a host; anything else is the folder that holds the SQLite file.</summary>
    public static Engine From(string? connectionString, string dataFolder) =>
        string.IsNullOrWhiteSpace(connectionString) ? Sqlite.In(dataFolder) : new Postgres(connectionString);

    public abstract void Configure(DbContextOptionsBuilder builder);

    public sealed record Sqlite(string ConnectionString) : Engine(ConnectionString)
    {
        public static Sqlite In(string folder) =>
            new(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "opendti.db"), DefaultTimeout = 30 }.ToString());

        public override void Configure(DbContextOptionsBuilder builder) =>
            builder
                // A list is one parameter, as on PostgreSQL: a query's text does not depend on how many it asks for.
                .UseSqlite(ConnectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors(DurableSqlite.Instance);
    }

    public sealed record Postgres(string ConnectionString) : Engine(ConnectionString)
    {
        public override void Configure(DbContextOptionsBuilder builder) => builder.UseNpgsql(ConnectionString);
    }
}
