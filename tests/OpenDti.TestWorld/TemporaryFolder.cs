namespace OpenDti.TestWorld;

/// <summary>A folder that goes with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), "opendti-" + Guid.NewGuid().ToString("N"));

    public string New(string name) => Directory.CreateDirectory(Path.Combine(_path, name)).FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_path, recursive: true);
    }
}
