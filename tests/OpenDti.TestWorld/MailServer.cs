using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace OpenDti.TestWorld;

/// <summary>A letter as a real mail server received it, with its headers and text decoded by another program than the one that wrote it.</summary>
public sealed record ReceivedLetter(string Sender, IReadOnlyList<string> Recipients, IReadOnlyList<string[]> Headers, string Text)
{
    /// <summary>The connection by which it came: the port at the sender's end.</summary>
    public int Line { get; init; }

    public bool IsEncrypted { get; init; }

    /// <summary>Who signed in, and by which mechanism ("PLAIN:ten"); empty where nobody did.</summary>
    public string SignedIn { get; init; } = "";

    public string this[string header] => Headers.Single(h => h[0] == header)[1];
}

/// <summary>What a mail server asks of its clients, and how long it bears with them.</summary>
public sealed record MailServerHabits
{
    public string? Certificate { get; init; }
    public string? User { get; init; }
    public string? Password { get; init; }

    /// <summary>Mechanisms of signing in that it does not offer.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>It closes the line after so many letters; 0 for never.</summary>
    public int HangsUpAfter { get; init; }
}

/// <summary>
/// A real SMTP server (Debian's python3-aiosmtpd) in a process of its own on a free port of 127.0.0.1. It can be stopped and started again on
/// the same port, refuses every letter to refused@… for good and every letter to later@… for now.
/// </summary>
public sealed class MailServer : IDisposable
{
    private const string Script = """
        import asyncio, email, email.policy, json, ssl, sys
        from aiosmtpd.controller import Controller
        from aiosmtpd.smtp import AuthResult

        asked = json.loads(sys.argv[3])

        class Keep:
            async def handle_RCPT(self, server, session, envelope, address, options):
                if address.startswith("refused@"):
                    return "550 5.1.1 No such mailbox"
                if address.startswith("later@"):
                    return "451 4.7.1 Try again later"
                envelope.rcpt_tos.append(address)
                return "250 OK"

            async def handle_DATA(self, server, session, envelope):
                letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
                line = json.dumps({
                    "Sender": envelope.mail_from, "Recipients": envelope.rcpt_tos,
                    "Headers": [[name, str(value)] for name, value in letter.items()], "Text": letter.get_content(),
                    "Line": session.peer[1], "IsEncrypted": session.ssl is not None, "SignedIn": session.auth_data or "",
                })
                with open(sys.argv[2], "a") as file:
                    file.write(line + "\n")
                session.kept = getattr(session, "kept", 0) + 1
                if session.kept == asked["HangsUpAfter"]:
                    asyncio.get_running_loop().call_soon(server.transport.close)
                return "250 Kept"

        def who(server, session, envelope, mechanism, data):
            good = [data.login.decode(), data.password.decode()] == [asked["User"], asked["Password"]]
            return AuthResult(success=good, handled=False, auth_data=mechanism + ":" + data.login.decode())

        tls = None
        if asked["Certificate"]:
            tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            tls.load_cert_chain(asked["Certificate"])
        sign_in = dict(authenticator=who, auth_required=True, auth_require_tls=tls is not None,
                       auth_exclude_mechanism=asked["Without"]) if asked["User"] else {}
        Controller(Keep(), hostname="127.0.0.1", port=int(sys.argv[1]), tls_context=tls, **sign_in).start()
        print("ready", flush=True)
        sys.stdin.read()
        """;

    private readonly string _letters = Path.Combine(Path.GetTempPath(), "opendti-mail-" + Guid.NewGuid().ToString("N"));
    private Process? _process;

    public int Port { get; } = FreePort();

    public IReadOnlyList<ReceivedLetter> Letters =>
        File.Exists(_letters) ? [.. File.ReadAllLines(_letters).Select(line => JsonSerializer.Deserialize<ReceivedLetter>(line)!)] : [];

    /// <summary>With a certificate, given as a PEM file with its key, it offers STARTTLS; with a user, nobody else gets in.</summary>
    public void Start(string? certificate = null) => Start(new MailServerHabits { Certificate = certificate });

    public void Start(MailServerHabits habits)
    {
        _process = Process.Start(
            new ProcessStartInfo("/usr/bin/python3", ["-c", Script, $"{Port}", _letters, JsonSerializer.Serialize(habits)])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        Assert.Equal("ready", _process.StandardOutput.ReadLine());
    }

    /// <summary>It takes connections and says nothing, until it is thawed.</summary>
    public void Freeze() => Signal("STOP");

    public void Thaw() => Signal("CONT");

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

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, $"{_process!.Id}"]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
