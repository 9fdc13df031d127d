namespace OpenDti.TestWorld;

/// <summary>The names under which test classes share one province per engine.</summary>
public static class Engines
{
    public const string Sqlite = "on SQLite";
    public const string Postgres = "on PostgreSQL";
}
