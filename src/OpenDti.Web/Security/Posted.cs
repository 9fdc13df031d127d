using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Security;

/// <summary>
/// A form that has arrived in full, and when. The time is taken after the last byte was read, and decides deadlines. Texts are NFC;
/// NUL and lone surrogates have been refused.
/// </summary>
public sealed record Posted(IReadOnlyDictionary<string, string> Fields, DateTimeOffset ReceivedAt, string PayloadSha256)
{
    /// <summary>The hidden field that makes a repeated request recognisable.</summary>
    public const string KeyField = "_key";

    /// <summary>The hidden field of the framework's forgery protection.</summary>
    public const string TokenField = "__RequestVerificationToken";

    /// <summary>Fields whose text is shown on no page and enters no hash that is stored: a fast hash of a password would give it away.</summary>
    private static readonly string[] Secrets = ["password", "newPassword", "repeated", "code"];

    private const int Megabyte = 1_000_000;

    /// <summary>The files that came along, by the name of their field.</summary>
    public IReadOnlyDictionary<string, UploadedFile> Files { get; init; } = new Dictionary<string, UploadedFile>();

    /// <summary>The fields whose file was larger than <see cref="MostBytesEach"/>.</summary>
    public IReadOnlySet<string> TooLarge { get; init; } = new HashSet<string>();

    public int MostBytesEach { get; init; }

    /// <summary>The large files that came along and lie on the disk until the request ends.</summary>
    public StreamedUpload Streamed { get; init; } = StreamedUpload.Empty;

    public string this[string field] => Fields.GetValueOrDefault(field, "");

    public string Key => this[KeyField];

    public bool HasUsableKey => Key is { Length: >= 16 and <= ClaimedRequest.KeyMaxLength } && Key.All(char.IsAsciiLetterOrDigit);

    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public static Posted Of(
        string path,
        IReadOnlyDictionary<string, string> fields,
        DateTimeOffset receivedAt,
        IReadOnlyDictionary<string, UploadedFile>? files = null,
        StreamedUpload? streamed = null
    )
    {
        var hashed = new StringBuilder(path);
        foreach (var (name, value) in fields.Where(f => !IsHidden(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            hashed.Append('\0').Append(name).Append('\0').Append(value);
        }

        files ??= new Dictionary<string, UploadedFile>();
        foreach (var (name, file) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            hashed.Append("\0\0").Append(name).Append('\0').Append(file.Name).Append('\0').Append(HashOf(file.Bytes));
        }

        streamed ??= StreamedUpload.Empty;
        foreach (var file in streamed.Files)
        {
            hashed.Append("\0\0").Append(file.Name).Append('\0').Append(file.Sha256);
        }

        return new Posted(fields, receivedAt, HashOf(Encoding.UTF8.GetBytes(hashed.ToString()))) { Files = files, Streamed = streamed };
    }

    /// <summary>Neither typed by the person nor to be told again.</summary>
    public static bool IsHidden(string field) => field is KeyField or TokenField || Secrets.Contains(field);

    /// <summary>The file of a field, or what is wrong with it in a sentence.</summary>
    public Result<UploadedFile> FileIn(string field)
    {
        if (TooLarge.Contains(field))
        {
            return new Refusal("upload.too-large", (MostBytesEach / Megabyte).ToString(CultureInfo.InvariantCulture));
        }

        if (!Files.TryGetValue(field, out var file))
        {
            return new Refusal("upload.no-file");
        }

        return file.Bytes.Length == 0 ? new Refusal("upload.empty", file.Name) : file;
    }

    /// <summary>The write that this form asks for, on behalf of a person.</summary>
    public WriteRequest By(Viewer viewer, Guid authorityId, params IReadOnlyList<string> streams) =>
        new(authorityId, viewer.AccountId, Key, PayloadSha256, ReceivedAt, streams);

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
