namespace OpenDti.Web.Security;

/// <summary>Takes the files of a form as they arrive.</summary>
public interface IFileTaker
{
    /// <summary>Whether a file of this field has arrived already.</summary>
    bool Holds(string field);

    /// <summary>Reads a file to its end; the status to refuse the whole form with, or null.</summary>
    Task<int?> TakeAsync(
        string field,
        string name,
        Stream body,
        IReadOnlyDictionary<string, string> fieldsBefore,
        CancellationToken cancellation
    );
}

/// <summary>
/// Keeps the one small file of a form. One above the limit is read on and thrown away, so that the person is answered on the page instead of
/// finding the connection cut.
/// </summary>
public sealed class FilesInMemory(int mostBytesEach) : IFileTaker
{
    private const int MostFiles = 1;

    private readonly Dictionary<string, UploadedFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tooLarge = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, UploadedFile> Files => _files;

    /// <summary>The fields whose file was larger than the limit.</summary>
    public IReadOnlySet<string> TooLarge => _tooLarge;

    public bool Holds(string field) => _files.ContainsKey(field) || _tooLarge.Contains(field);

    public async Task<int?> TakeAsync(
        string field,
        string name,
        Stream body,
        IReadOnlyDictionary<string, string> fieldsBefore,
        CancellationToken cancellation
    )
    {
        if (Holds(field))
        {
            return StatusCodes.Status400BadRequest;
        }

        if (_files.Count + _tooLarge.Count == MostFiles)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        var (bytes, isCut) = await BytesOfAsync(body, mostBytesEach, cancellation);
        if (isCut)
        {
            _tooLarge.Add(field);
        }
        else if (bytes.Length > 0 || name.Length > 0)
        {
            // A file field left empty arrives without name and bytes: that is no file.
            _files[field] = new UploadedFile(name, bytes);
        }

        return null;
    }

    public static async Task<(byte[] Bytes, bool IsCut)> BytesOfAsync(Stream body, int most, CancellationToken cancellation)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[32 * 1024];
        var isCut = false;
        while (await body.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            isCut |= taken.Length + read > most;
            if (!isCut)
            {
                await taken.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
        }

        return (isCut ? [] : taken.ToArray(), isCut);
    }
}
