using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Mail;

/// <summary>Hands a letter to the installation's mail server. A letter refused for good is hopeless; a server that does not answer is down.</summary>
public sealed class MailSender(Settings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Null where the installation has no mail server.</summary>
    public MailSettings? Server => settings.Mail;

    public async Task SendAsync(OutgoingMail mail, string senderName, CancellationToken cancellation)
    {
        var server = Server ?? throw new InvalidOperationException("There is no mail server.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await using var line = new SmtpLine();
            await BeginAsync(line, server, patience.Token);
            Must(await line.SayAsync($"MAIL FROM:<{server.From}>", patience.Token));
            Must(await line.SayAsync($"RCPT TO:<{mail.To}>", patience.Token), isAboutLetter: true);
            Must(await line.SayAsync("DATA", patience.Token), isAboutLetter: true);
            Must(await line.SayLetterAsync(mail.ToMessage(server.From, senderName), patience.Token), isAboutLetter: true);
            await SayFarewellAsync(line, patience.Token);
        }
        catch (Exception fault) when (fault is IOException or SocketException or AuthenticationException)
        {
            throw new OutsideDownException($"{server.Host}:{server.Port}: {fault.Message}", fault);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new OutsideDownException($"{server.Host}:{server.Port}: no answer within {Patience.TotalSeconds} seconds.");
        }
    }

    private static async Task SayFarewellAsync(SmtpLine line, CancellationToken cancellation)
    {
        try
        {
            await line.SayAsync("QUIT", cancellation);
        }
        catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
        {
            // The letter is the server's; sent again because of this, it would arrive twice.
        }
    }

    private static async Task BeginAsync(SmtpLine line, MailSettings server, CancellationToken cancellation)
    {
        Must(await line.OpenAsync(server.Host, server.Port, cancellation));
        var hello = "EHLO " + Dns.GetHostName();
        var offer = Must(await line.SayAsync(hello, cancellation));
        if (offer.Offers("STARTTLS"))
        {
            Must(await line.SayAsync("STARTTLS", cancellation));
            await line.EncryptAsync(server.Host, cancellation);
            Must(await line.SayAsync(hello, cancellation));
        }
        else if (server.RequiresTls)
        {
            throw new OutsideDownException($"{server.Host} offers no STARTTLS, which OPENDTI_SMTP_TLS requires.");
        }

        if (server.User is { } user)
        {
            await SignInAsync(line, server, user, cancellation);
        }
    }

    private static async Task SignInAsync(SmtpLine line, MailSettings server, string user, CancellationToken cancellation)
    {
        if (!line.IsEncrypted && !IsThisComputer(server.Host))
        {
            throw new OutsideDownException($"{server.Host} offers no STARTTLS; the password is not sent in the clear.");
        }

        var secret = Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{user}\0{server.Password}"));
        Must(await line.SayAsync("AUTH PLAIN " + secret, cancellation));
    }

    private static bool IsThisComputer(string host) =>
        host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static SmtpReply Must(SmtpReply reply, bool isAboutLetter = false) =>
        reply switch
        {
            { IsGood: true } => reply,
            { IsFinal: true } when isAboutLetter => throw new JobHopelessException(reply.ToString()),
            _ => throw new OutsideDownException(reply.ToString()),
        };
}
