namespace OpenDti.Web.Data;

/// <summary>The installation's folder, held by one server at a time: a second one on the same SQLite file is refused at start.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly FileStream _held;

    private DataFolder(string path, FileStream held) => (Path, _held) = (path, held);

    public string Path { get; }

    public static DataFolder Hold(string path)
    {
        Directory.CreateDirectory(path);
        var lockFile = System.IO.Path.Combine(path, "lock");
        try
        {
            return new DataFolder(path, new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException taken)
        {
            throw new StartRefusedException($"Another server already uses the data folder {path}.", taken);
        }
    }

    public void Dispose() => _held.Dispose();
}
