using OpenDti.TestWorld;

namespace OpenDti.WebTests;

[CollectionDefinition(Engines.Sqlite)]
public sealed class OnSqlite : ICollectionFixture<SqliteProvince>;

[CollectionDefinition(Engines.Postgres)]
public sealed class OnPostgres : ICollectionFixture<PostgresProvince>;
