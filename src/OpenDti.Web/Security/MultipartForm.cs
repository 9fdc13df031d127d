using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace OpenDti.Web.Security;

/// <summary>
/// Reads a form with files to its last byte. A file above the limit is read on and thrown away, so that the person is answered on the page
/// instead of finding the connection cut.
/// </summary>
public sealed class MultipartForm(FormLimits limits, int mostBytesEach)
{
    private const int LongestBoundary = 70;
    private const int MostFiles = 1;

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UploadedFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tooLarge = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Fields => _fields;
    public IReadOnlyDictionary<string, UploadedFile> Files => _files;

    /// <summary>The fields whose file was larger than the limit.</summary>
    public IReadOnlySet<string> TooLarge => _tooLarge;

    /// <summary>The status to refuse it with; null when it was read whole.</summary>
    public async Task<int?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(request.ContentType).Boundary).Value;
        if (boundary is not { Length: > 0 and <= LongestBoundary })
        {
            return StatusCodes.Status400BadRequest;
        }

        var reader = new MultipartReader(boundary, request.Body);
        try
        {
            while (await reader.ReadNextSectionAsync(cancellation) is { } section)
            {
                if (await TakeAsync(section, cancellation) is { } refused)
                {
                    return refused;
                }
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return StatusCodes.Status400BadRequest;
        }

        return null;
    }

    private async Task<int?> TakeAsync(MultipartSection section, CancellationToken cancellation)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var told))
        {
            return StatusCodes.Status400BadRequest;
        }

        var name = HeaderUtilities.RemoveQuotes(told.Name).Value ?? "";
        if (name.Length == 0 || !FormReceiver.IsCleanText(name) || _fields.ContainsKey(name) || Holds(name))
        {
            return StatusCodes.Status400BadRequest;
        }

        if (name.Length > limits.LongestName || _fields.Count >= limits.MostFields)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        var isFile = told.FileName.HasValue || told.FileNameStar.HasValue;
        return isFile
            ? await TakeFileAsync(section, name, told.FileNameStar.HasValue ? told.FileNameStar : told.FileName, cancellation)
            : await TakeFieldAsync(section, name, cancellation);
    }

    private bool Holds(string name) => _files.ContainsKey(name) || _tooLarge.Contains(name);

    private async Task<int?> TakeFieldAsync(MultipartSection section, string name, CancellationToken cancellation)
    {
        // A letter takes four bytes at the most; what is longer than that is too long in any case.
        var (bytes, isCut) = await BytesOfAsync(section, limits.LongestField * 4, cancellation);
        var text = Encoding.UTF8.GetString(bytes);
        if (isCut || text.Length > limits.LongestField)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        _fields[name] = text.Normalize(NormalizationForm.FormC);
        return FormReceiver.IsCleanText(text) ? null : StatusCodes.Status400BadRequest;
    }

    private async Task<int?> TakeFileAsync(
        MultipartSection section,
        string field,
        Microsoft.Extensions.Primitives.StringSegment fileName,
        CancellationToken cancellation
    )
    {
        if (_files.Count + _tooLarge.Count == MostFiles)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        var (bytes, isCut) = await BytesOfAsync(section, mostBytesEach, cancellation);
        var shown = UploadedFile.ShownName(HeaderUtilities.RemoveQuotes(fileName).Value ?? "");
        if (isCut)
        {
            _tooLarge.Add(field);
        }
        else if (bytes.Length > 0 || shown.Length > 0)
        {
            // A file field left empty arrives without name and bytes: that is no file.
            _files[field] = new UploadedFile(shown, bytes);
        }

        return null;
    }

    private static async Task<(byte[] Bytes, bool IsCut)> BytesOfAsync(MultipartSection section, int most, CancellationToken cancellation)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[32 * 1024];
        var isCut = false;
        while (await section.Body.ReadAsync(buffer, cancellation) is > 0 and var read)
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

/// <summary>How many fields a form may have, and how long their names and texts may be.</summary>
public sealed record FormLimits(int MostFields, int LongestName, int LongestField);
