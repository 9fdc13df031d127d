using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OpenDti.Web.Data;

namespace OpenDti.Web.Mail;

/// <summary>The mail server of an installation. Without a host there is none, and notices stay in the application.</summary>
public sealed record MailSettings(string Host, int Port, string From)
{
    private const int UsualPort = 587;

    public string? User { get; init; }
    public string? Password { get; init; }

    /// <summary>True where a server without STARTTLS gets no mail at all; otherwise it is used where it is offered.</summary>
    public bool RequiresTls { get; init; }

    /// <summary>The certificates that the server's has to come from; null for those that the computer trusts.</summary>
    public X509Certificate2Collection? Roots { get; init; }

    /// <summary>
    /// OPENDTI_SMTP_HOST, OPENDTI_SMTP_PORT (587), OPENDTI_SMTP_FROM (opendti@host), OPENDTI_SMTP_USER, OPENDTI_SMTP_PASSWORD,
    /// OPENDTI_SMTP_TLS ("required": never without), OPENDTI_SMTP_CA (a PEM file: the office's own certificate authority).
    /// </summary>
    public static MailSettings? In(Func<string, string?> variable)
    {
        if (variable("OPENDTI_SMTP_HOST") is not { } host)
        {
            return null;
        }

        var port = int.TryParse(variable("OPENDTI_SMTP_PORT"), NumberStyles.None, CultureInfo.InvariantCulture, out var typed)
            ? typed
            : UsualPort;
        return new MailSettings(host, port, variable("OPENDTI_SMTP_FROM") ?? "opendti@" + host)
        {
            User = variable("OPENDTI_SMTP_USER"),
            Password = variable("OPENDTI_SMTP_PASSWORD"),
            RequiresTls = variable("OPENDTI_SMTP_TLS") == "required",
            Roots = variable("OPENDTI_SMTP_CA") is { } path ? RootsIn(path) : null,
        };
    }

    /// <summary>Every certificate of a PEM file.</summary>
    public static X509Certificate2Collection RootsIn(string path)
    {
        var roots = new X509Certificate2Collection();
        try
        {
            roots.ImportFromPemFile(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CryptographicException)
        {
            // Told below, like a file that holds none.
        }

        return roots.Count > 0
            ? roots
            : throw new StartRefusedException($"OPENDTI_SMTP_CA is no file with certificates (PEM) that the server may read: {path}.");
    }
}
