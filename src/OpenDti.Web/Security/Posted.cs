using System.Security.Cryptography;
using System.Text;
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

    public string this[string field] => Fields.GetValueOrDefault(field, "");

    public string Key => this[KeyField];

    public bool HasUsableKey => Key is { Length: >= 16 and <= ClaimedRequest.KeyMaxLength } && Key.All(char.IsAsciiLetterOrDigit);

    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public static Posted Of(string path, IReadOnlyDictionary<string, string> fields, DateTimeOffset receivedAt)
    {
        var hashed = new StringBuilder(path);
        foreach (var (name, value) in fields.Where(f => f.Key is not (KeyField or TokenField)).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            hashed.Append('\0').Append(name).Append('\0').Append(value);
        }

        return new Posted(fields, receivedAt, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashed.ToString()))));
    }

    /// <summary>The write that this form asks for, on behalf of a person.</summary>
    public WriteRequest By(Viewer viewer, Guid authorityId, params IReadOnlyList<string> streams) =>
        new(authorityId, viewer.AccountId, Key, PayloadSha256, ReceivedAt, streams);
}
