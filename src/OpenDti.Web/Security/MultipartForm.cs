using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace OpenDti.Web.Security;

/// <summary>
/// Reads a form with files to its last byte. A file above the limit is read on and thrown away, so that the person is answered on the page
/// instead of finding the connection cut.
/// </summary>
public sealed class MultipartForm(FormLimits limits, IFileTaker files)
{
    private const int LongestBoundary = 70;

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Fields => _fields;

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
        if (name.Length == 0 || !FormReceiver.IsCleanText(name) || _fields.ContainsKey(name))
        {
            return StatusCodes.Status400BadRequest;
        }

        if (name.Length > limits.LongestName || _fields.Count >= limits.MostFields)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (!told.FileName.HasValue && !told.FileNameStar.HasValue)
        {
            return files.Holds(name) ? StatusCodes.Status400BadRequest : await TakeFieldAsync(section, name, cancellation);
        }

        var fileName = told.FileNameStar.HasValue ? told.FileNameStar : told.FileName;
        var shown = UploadedFile.ShownName(HeaderUtilities.RemoveQuotes(fileName).Value ?? "");
        return await files.TakeAsync(name, shown, section.Body, Fields, cancellation);
    }

    private async Task<int?> TakeFieldAsync(MultipartSection section, string name, CancellationToken cancellation)
    {
        // A letter takes four bytes at the most; what is longer than that is too long in any case.
        var (bytes, isCut) = await FilesInMemory.BytesOfAsync(section.Body, limits.LongestField * 4, cancellation);
        var text = Encoding.UTF8.GetString(bytes);
        if (isCut || text.Length > limits.LongestField)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        _fields[name] = text.Normalize(NormalizationForm.FormC);
        return FormReceiver.IsCleanText(text) ? null : StatusCodes.Status400BadRequest;
    }
}

/// <summary>How many fields a form may have, and how long their names and texts may be.</summary>
public sealed record FormLimits(int MostFields, int LongestName, int LongestField);
