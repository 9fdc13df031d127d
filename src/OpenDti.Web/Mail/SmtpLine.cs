using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace OpenDti.Web.Mail;

/// <summary>An answer of a mail server: its code and its lines.</summary>
public sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    public bool IsGood => Code is >= 200 and < 400;

    /// <summary>5xx: the same letter would be refused again.</summary>
    public bool IsFinal => Code >= 500;

    public bool Offers(string keyword) => Lines.Any(line => line.Split(' ')[0].Equals(keyword, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a keyword comes with this word behind it: "AUTH LOGIN PLAIN" offers both.</summary>
    public bool Offers(string keyword, string word) =>
        Lines
            .Select(line => line.Split(' '))
            .Any(words =>
                words[0].Equals(keyword, StringComparison.OrdinalIgnoreCase)
                && words.Skip(1).Contains(word, StringComparer.OrdinalIgnoreCase)
            );

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code} {string.Join(' ', Lines)}");
}

/// <summary>A line to a mail server: commands one way, answers the other (RFC 5321), in the clear or through TLS.</summary>
public sealed class SmtpLine : IDisposable
{
    private const int LongestReply = 20_000;

    private readonly TcpClient _client = new();
    private Stream? _stream;

    public bool IsEncrypted => _stream is SslStream;

    public async Task<SmtpReply> OpenAsync(string host, int port, CancellationToken cancellation)
    {
        await _client.ConnectAsync(host, port, cancellation);
        _stream = _client.GetStream();
        return await ReadAsync(cancellation);
    }

    /// <summary>From here on nobody on the way reads along; the certificate must be the host's, by the computer's roots or by those given.</summary>
    public async Task EncryptAsync(string host, X509Certificate2Collection? roots, CancellationToken cancellation)
    {
        // Nothing is read ahead (see ReadLineAsync), so that no answer smuggled in before the handshake is taken for one after it.
        var encrypted = new SslStream(_stream!);
        _stream = encrypted;
        var options = new SslClientAuthenticationOptions { TargetHost = host };
        if (roots is not null)
        {
            // An office's own authority publishes no lists to ask; without one given, the computer's rules hold.
            options.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
            };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(roots);
        }

        await encrypted.AuthenticateAsClientAsync(options, cancellation);
    }

    public async Task<SmtpReply> SayAsync(string command, CancellationToken cancellation)
    {
        await _stream!.WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"), cancellation);
        return await ReadAsync(cancellation);
    }

    /// <summary>The letter itself; a line that begins with a dot gets another, a dot alone ends it.</summary>
    public Task<SmtpReply> SayLetterAsync(string message, CancellationToken cancellation) =>
        SayAsync(
            string.Join("\r\n", message.Split("\r\n").Select(line => line.StartsWith('.') ? "." + line : line)) + "\r\n.",
            cancellation
        );

    public void Dispose()
    {
        _stream?.Dispose();
        _client.Dispose();
    }

    private async Task<SmtpReply> ReadAsync(CancellationToken cancellation)
    {
        var lines = new List<string>();
        while (true)
        {
            var line = await ReadLineAsync(cancellation);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            {
                throw new IOException("The mail server answered with something that is no SMTP.");
            }

            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] != '-')
            {
                return new SmtpReply(code, lines);
            }
        }
    }

    private async Task<string> ReadLineAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (line.Length < LongestReply)
        {
            if (await _stream!.ReadAsync(one, cancellation) == 0)
            {
                throw new IOException("The mail server hung up.");
            }

            if (one[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)one[0]);
        }

        throw new IOException("The mail server does not stop talking.");
    }
}
