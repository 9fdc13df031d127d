using System.Globalization;

namespace OpenDti.Web.Mail;

/// <summary>The mail server of an installation. Without a host there is none, and notices stay in the application.</summary>
public sealed record MailSettings(string Host, int Port, string From)
{
    private const int UsualPort = 587;

    public string? User { get; init; }
    public string? Password { get; init; }

    /// <summary>True where a server without STARTTLS gets no mail at all; otherwise it is used where it is offered.</summary>
    public bool RequiresTls { get; init; }

    /// <summary>
    /// OPENDTI_SMTP_HOST, OPENDTI_SMTP_PORT (587), OPENDTI_SMTP_FROM (opendti@host), OPENDTI_SMTP_USER, OPENDTI_SMTP_PASSWORD,
    /// OPENDTI_SMTP_TLS ("required": never without).
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
        };
    }
}
