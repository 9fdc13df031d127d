using System.Net;
using System.Text;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Mail;

/// <summary>How a line to a mail server begins: greeting, encryption where it is offered, signing in where there is an account.</summary>
internal static class SmtpOpening
{
    public static async Task OpenAsync(SmtpLine line, MailSettings server, CancellationToken cancellation)
    {
        Must(await line.OpenAsync(server.Host, server.Port, cancellation));
        var hello = "EHLO " + Dns.GetHostName();
        var offer = Must(await line.SayAsync(hello, cancellation));
        if (offer.Offers("STARTTLS"))
        {
            Must(await line.SayAsync("STARTTLS", cancellation));
            await line.EncryptAsync(server.Host, server.Roots, cancellation);
            offer = Must(await line.SayAsync(hello, cancellation));
        }
        else if (server.RequiresTls)
        {
            throw new OutsideDownException($"{server.Host} offers no STARTTLS, which OPENDTI_SMTP_TLS requires.");
        }

        if (server.User is { } user)
        {
            await SignInAsync(line, server, user, offer, cancellation);
        }
    }

    public static SmtpReply Must(SmtpReply reply) => reply.IsGood ? reply : throw new OutsideDownException(reply.ToString());

    private static async Task SignInAsync(SmtpLine line, MailSettings server, string user, SmtpReply offer, CancellationToken cancellation)
    {
        if (!line.IsEncrypted && !IsThisComputer(server.Host))
        {
            throw new OutsideDownException($"{server.Host} offers no STARTTLS; the password is not sent in the clear.");
        }

        if (!offer.Offers("AUTH", "PLAIN") && offer.Offers("AUTH", "LOGIN"))
        {
            Must(await line.SayAsync("AUTH LOGIN", cancellation));
            Must(await line.SayAsync(Encoded(user), cancellation));
            Must(await line.SayAsync(Encoded(server.Password ?? ""), cancellation));
            return;
        }

        Must(await line.SayAsync("AUTH PLAIN " + Encoded($"\0{user}\0{server.Password}"), cancellation));
    }

    private static string Encoded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static bool IsThisComputer(string host) =>
        host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
