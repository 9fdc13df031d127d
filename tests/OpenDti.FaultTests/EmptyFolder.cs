namespace OpenDti.FaultTests;

/// <summary>A data folder in which no server has run yet; it goes with the test.</summary>
public sealed class EmptyFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("opendti-fault-").FullName;

    public ServerSettings Settings(string? database = null) => new(Path, database, ServerSettings.FreeUrl());

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
