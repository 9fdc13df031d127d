using OpenDti.Web.Data;

namespace OpenDti.FaultTests;

/// <summary>A data folder in which no server has run yet; it goes with the test.</summary>
public sealed class EmptyFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("opendti-fault-").FullName;

    public ServerSettings Settings(string? database = null) => new(Path, database, ServerSettings.FreeUrl());

    /// <summary>The SQLite file, read without connections that would stay open and spare the next server its recovery.</summary>
    public Engine.Sqlite Unpooled() => new(Engine.Sqlite.In(Path).ConnectionString + ";Pooling=False");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
