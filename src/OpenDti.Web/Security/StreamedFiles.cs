using System.Security.Cryptography;
using OpenDti.Web.Data.Files;

namespace OpenDti.Web.Security;

/// <summary>A file that came with a form and lies in quarantine, complete, until the request ends. Whoever wants it moves it away.</summary>
public sealed record StreamedFile(string Name, string Path, long Length, string Sha256);

/// <summary>
/// Stands at an endpoint whose form carries large files: they go to the disk as they arrive and never lie in memory whole. A file is written
/// only where a field before it says so: what must not enter the system does not reach its disk.
/// </summary>
public sealed record TakesStreamedFiles(string Field, int MostFiles, string OnlyIfField, string OnlyIfValue)
{
    public const int MostMegabytesEach = 50;
    public const long MostBytesEach = MostMegabytesEach * 1024L * 1024L;

    /// <summary>What is read of the body, so that its sender can be told the limit; beyond it the connection is cut.</summary>
    public long MostBytes => (MostFiles == 1 ? 2 : 10) * MostBytesEach;
}

/// <summary>What the streamed files of a form came to.</summary>
public sealed record StreamedUpload(IReadOnlyList<StreamedFile> Files, IReadOnlyList<string> TooLarge)
{
    public static StreamedUpload Empty { get; } = new([], []);
}

/// <summary>Writes the files of a form to the quarantine folder, hashing them on the way. Disposing removes what nobody took.</summary>
public sealed class StreamedFiles(TakesStreamedFiles takes, FileStore store) : IFileTaker, IDisposable
{
    private readonly List<StreamedFile> _files = [];
    private readonly List<string> _tooLarge = [];
    private readonly List<string> _written = [];

    public StreamedUpload Upload => new([.. _files], [.. _tooLarge]);

    public bool Holds(string field) => field == takes.Field;

    public async Task<int?> TakeAsync(
        string field,
        string name,
        Stream body,
        IReadOnlyDictionary<string, string> fieldsBefore,
        CancellationToken cancellation
    )
    {
        if (field != takes.Field)
        {
            return StatusCodes.Status400BadRequest;
        }

        if (fieldsBefore.GetValueOrDefault(takes.OnlyIfField) != takes.OnlyIfValue)
        {
            await body.CopyToAsync(Stream.Null, cancellation);
            return null;
        }

        if (_files.Count + _tooLarge.Count == takes.MostFiles)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        var path = store.NewIncoming();
        _written.Add(path);
        var (length, sha256) = await WriteAsync(body, path, cancellation);
        if (length > TakesStreamedFiles.MostBytesEach)
        {
            File.Delete(path);
            _tooLarge.Add(name);
        }
        else if (length > 0 || name.Length > 0)
        {
            _files.Add(new StreamedFile(name, path, length, sha256));
        }

        return null;
    }

    public void Dispose() => _written.ForEach(File.Delete);

    private static async Task<(long Length, string Sha256)> WriteAsync(Stream body, string path, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        var length = 0L;
        while (await body.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            length += read;
            if (length <= TakesStreamedFiles.MostBytesEach)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
        }

        return (length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
