namespace OpenDti.Web.Data.Files;

/// <summary>
/// Files by their hash below the data folder, each authority's apart: written in quarantine, forced to the disk, then renamed to where it stays.
/// A row in the database comes after the file; a file without one is an orphan.
/// </summary>
public sealed class FileStore
{
    private readonly string _kept;
    private readonly string _quarantine;
    private readonly string _infected;
    private readonly Lock _lock = new();

    private readonly TimeProvider _clock;

    /// <summary>What an earlier process left in the middle of its arrival goes: one process at a time holds the data folder.</summary>
    public FileStore(Settings settings, TimeProvider clock)
    {
        _clock = clock;
        _kept = Path.Combine(settings.DataFolder, "files");
        _quarantine = Path.Combine(settings.DataFolder, "quarantine");
        _infected = Path.Combine(_quarantine, "infected");
        Directory.CreateDirectory(_kept);
        Directory.CreateDirectory(_infected);
        foreach (var left in Directory.EnumerateFiles(_quarantine, "*.part"))
        {
            File.Delete(left);
        }
    }

    /// <summary>Where a file that is arriving may be written.</summary>
    public string NewIncoming() => Path.Combine(_quarantine, Guid.CreateVersion7().ToString("N") + ".part");

    public bool HasRoomFor(long bytes) => new DriveInfo(_quarantine).AvailableFreeSpace > bytes;

    /// <summary>Moves an incoming file to its place, where it survives a power cut. The same file twice is kept once.</summary>
    public void Keep(string incoming, Guid authority, string sha256)
    {
        File.SetLastWriteTimeUtc(incoming, _clock.GetUtcNow().UtcDateTime);
        using (var handle = File.OpenHandle(incoming, FileMode.Open, FileAccess.ReadWrite))
        {
            RandomAccess.FlushToDisk(handle);
        }

        var path = PathOf(authority, sha256);
        lock (_lock)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(incoming, path, overwrite: true);
            FolderSync.Flush(Path.GetDirectoryName(path)!);
            FolderSync.Flush(Path.GetDirectoryName(Path.GetDirectoryName(path)!)!);
        }
    }

    public Stream Open(Guid authority, string sha256) =>
        new FileStream(
            PathOf(authority, sha256),
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read | FileShare.Delete,
            64 * 1024,
            useAsync: true
        );

    public bool Holds(Guid authority, string sha256) => File.Exists(PathOf(authority, sha256));

    /// <summary>Puts a file apart from all others, where no address leads.</summary>
    public void SetApart(Guid authority, string sha256)
    {
        lock (_lock)
        {
            if (File.Exists(PathOf(authority, sha256)))
            {
                File.Move(PathOf(authority, sha256), Path.Combine(_infected, $"{authority:N}-{sha256}"), overwrite: true);
            }
        }
    }

    /// <summary>Everything kept, with the time of its arrival.</summary>
    public IEnumerable<(Guid Authority, string Sha256, DateTime KeptAtUtc)> All() =>
        from folder in Directory.EnumerateDirectories(_kept)
        where Guid.TryParseExact(Path.GetFileName(folder), "N", out _)
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        select (Guid.ParseExact(Path.GetFileName(folder), "N"), Path.GetFileName(file), File.GetLastWriteTimeUtc(file));

    /// <summary>Removes a kept file unless it was handed in again since.</summary>
    public void RemoveOlder(Guid authority, string sha256, DateTime keptBeforeUtc)
    {
        lock (_lock)
        {
            if (File.GetLastWriteTimeUtc(PathOf(authority, sha256)) < keptBeforeUtc)
            {
                File.Delete(PathOf(authority, sha256));
            }
        }
    }

    private string PathOf(Guid authority, string sha256) => Path.Combine(_kept, authority.ToString("N"), sha256[..2], sha256);
}
