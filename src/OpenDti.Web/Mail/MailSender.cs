using System.Net.Sockets;
using System.Security.Authentication;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Mail;

/// <summary>
/// Hands letters to the installation's mail server, one after the other through one line while there are more. A letter refused for good is hopeless,
/// one that the server cannot take now waits by itself; a server that does not answer is down.
/// </summary>
public sealed class MailSender(Settings settings) : IDisposable
{
    /// <summary>After so many letters the line is opened anew; many servers hang up by themselves after some.</summary>
    public const int MostLetters = 50;

    private const int GoingAway = 421;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PatienceAtFarewell = TimeSpan.FromSeconds(5);

    private SmtpLine? _line;
    private int _sent;

    /// <summary>Null where the installation has no mail server.</summary>
    public MailSettings? Server => settings.Mail;

    /// <summary>Letters are sent one at a time; what the server took is taken, whatever becomes of the line afterwards.</summary>
    public Task SendAsync(OutgoingMail mail, string senderName, CancellationToken cancellation) =>
        SendAsync(mail, senderName, _ => Task.FromResult(true), cancellation);

    /// <summary>The same for a letter that another server may have taken over meanwhile: that is asked last, when only the letter itself is left to say.</summary>
    public async Task SendAsync(
        OutgoingMail mail,
        string senderName,
        Func<CancellationToken, Task<bool>> isStillOursAsync,
        CancellationToken cancellation
    )
    {
        var server = Server ?? throw new InvalidOperationException("There is no mail server.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var line = await LineForOneMoreAsync(server, patience.Token);
            MustTake(await line.SayAsync($"RCPT TO:<{mail.To}>", patience.Token));
            MustTake(await line.SayAsync("DATA", patience.Token));
            if (!await isStillOursAsync(patience.Token))
            {
                // The server waits for a letter; a line that ends before it has carried none.
                Dispose();
                throw new JobDelayedException("Another server has taken this letter over.");
            }

            MustTake(await line.SayLetterAsync(mail.ToMessage(server.From, senderName), patience.Token));
            _sent++;
        }
        catch (Exception fault) when (fault is not (JobHopelessException or JobDelayedException))
        {
            Dispose();
            if (fault is IOException or SocketException or AuthenticationException)
            {
                throw new OutsideDownException($"{server.Host}:{server.Port}: {fault.Message}", fault);
            }

            if (fault is OperationCanceledException && !cancellation.IsCancellationRequested)
            {
                throw new OutsideDownException($"{server.Host}:{server.Port}: no answer within {Patience.TotalSeconds} seconds.");
            }

            throw;
        }
    }

    /// <summary>There is nothing more to send for now. What the server answers to that changes nothing.</summary>
    public async Task HangUpAsync()
    {
        using var patience = new CancellationTokenSource(PatienceAtFarewell);
        try
        {
            await (_line?.SayAsync("QUIT", patience.Token) ?? Task.CompletedTask);
        }
        catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
        {
            // Its letters are the server's; sent again because of this, they would arrive twice.
        }

        Dispose();
    }

    public void Dispose()
    {
        _line?.Dispose();
        (_line, _sent) = (null, 0);
    }

    private async Task<SmtpLine> LineForOneMoreAsync(MailSettings server, CancellationToken cancellation)
    {
        var envelope = $"MAIL FROM:<{server.From}>";
        if (_line is { } known && _sent < MostLetters && await TakesAnotherAsync(known, envelope, cancellation))
        {
            return known;
        }

        await HangUpAsync();
        _line = new SmtpLine();
        await SmtpOpening.OpenAsync(_line, server, cancellation);
        SmtpOpening.Must(await _line.SayAsync(envelope, cancellation));
        return _line;
    }

    /// <summary>Nothing of a letter has been said yet: whatever goes wrong here goes away with the line.</summary>
    private static async Task<bool> TakesAnotherAsync(SmtpLine line, string envelope, CancellationToken cancellation)
    {
        try
        {
            return (await line.SayAsync("RSET", cancellation)).IsGood && (await line.SayAsync(envelope, cancellation)).IsGood;
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            return false;
        }
    }

    private static void MustTake(SmtpReply reply)
    {
        if (!reply.IsGood)
        {
            throw reply switch
            {
                { Code: GoingAway } => new OutsideDownException(reply.ToString()),
                { IsFinal: true } => new JobHopelessException(reply.ToString()),
                _ => new JobDelayedException(reply.ToString()),
            };
        }
    }
}
