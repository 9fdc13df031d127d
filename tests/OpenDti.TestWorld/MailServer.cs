using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace OpenDti.TestWorld;

/// <summary>A letter as a real mail server received it, with its headers and text decoded by another program than the one that wrote it.</summary>
public sealed record ReceivedLetter(string Sender, IReadOnlyList<string> Recipients, IReadOnlyList<string[]> Headers, string Text)
{
    public string this[string header] => Headers.Single(h => h[0] == header)[1];
}

/// <summary>
/// A real SMTP server (Debian's python3-aiosmtpd) in a process of its own on a free port of 127.0.0.1. It can be stopped and started again on
/// the same port, and refuses every letter to refused@….
/// </summary>
public sealed class MailServer : IDisposable
{
    private const string Script = """
        import email, email.policy, json, ssl, sys
        from aiosmtpd.controller import Controller

        class Keep:
            async def handle_RCPT(self, server, session, envelope, address, options):
                if address.startswith("refused@"):
                    return "550 5.1.1 No such mailbox"
                envelope.rcpt_tos.append(address)
                return "250 OK"

            async def handle_DATA(self, server, session, envelope):
                letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
                line = json.dumps({
                    "Sender": envelope.mail_from, "Recipients": envelope.rcpt_tos,
                    "Headers": [[name, str(value)] for name, value in letter.items()], "Text": letter.get_content(),
                })
                with open(sys.argv[2], "a") as file:
                    file.write(line + "\n")
                return "250 Kept"

        tls = None
        if len(sys.argv) > 3:
            tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            tls.load_cert_chain(sys.argv[3])
        Controller(Keep(), hostname="127.0.0.1", port=int(sys.argv[1]), tls_context=tls).start()
        print("ready", flush=True)
        sys.stdin.read()
        """;

    private readonly string _letters = Path.Combine(Path.GetTempPath(), "opendti-mail-" + Guid.NewGuid().ToString("N"));
    private Process? _process;

    public int Port { get; } = FreePort();

    public IReadOnlyList<ReceivedLetter> Letters =>
        File.Exists(_letters) ? [.. File.ReadAllLines(_letters).Select(line => JsonSerializer.Deserialize<ReceivedLetter>(line)!)] : [];

    /// <summary>With a certificate, given as a PEM file with its key, it offers STARTTLS.</summary>
    public void Start(string? certificate = null)
    {
        _process = Process.Start(
            new ProcessStartInfo(
                "/usr/bin/python3",
                ["-c", Script, $"{Port}", _letters, .. certificate is null ? Array.Empty<string>() : [certificate]]
            )
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        Assert.Equal("ready", _process.StandardOutput.ReadLine());
    }

    public void Stop()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        Stop();
        File.Delete(_letters);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
