using System.Diagnostics;
using System.Net.Sockets;

namespace OpenDti.TestWorld;

/// <summary>The real virus scanner with a database of one line: the harmless file that every scanner is to recognise.</summary>
public sealed class ClamdProcess : IDisposable
{
    /// <summary>The EICAR test file, put together so that no scanner takes this source for it.</summary>
    public static readonly byte[] Eicar = System.Text.Encoding.ASCII.GetBytes(
        "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
    );

    private readonly TemporaryFolder _folder = new();
    private readonly string _configuration;
    private Process? _process;

    public ClamdProcess(params IReadOnlyList<byte[]> malware)
    {
        var folder = _folder.New("clamd");
        Socket = Path.Combine(folder, "clamd.sock");
        var lines = malware.Select(bytes =>
            $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))}:{bytes.Length}:Test.Malware"
        );
        File.WriteAllLines(Path.Combine(folder, "test.hsb"), lines);
        _configuration = Path.Combine(folder, "clamd.conf");
    }

    /// <summary>Where it listens.</summary>
    public string Socket { get; }

    /// <summary>Beyond this it gives no verdict.</summary>
    public string LongestFile { get; init; } = "60M";

    public async Task StartAsync()
    {
        var folder = Path.GetDirectoryName(_configuration)!;
        await File.WriteAllLinesAsync(
            _configuration,
            [
                $"DatabaseDirectory {folder}",
                $"LocalSocket {Socket}",
                "Foreground yes",
                $"StreamMaxLength {LongestFile}",
                "ConcurrentDatabaseReload no",
                $"LogFile {Path.Combine(folder, "clamd.log")}",
            ]
        );
        _process = Process.Start(
            new ProcessStartInfo("/usr/sbin/clamd", ["--config-file", _configuration])
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        );
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                using var socket = new System.Net.Sockets.Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(Socket));
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }

        throw new InvalidOperationException("clamd did not come up.");
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process?.Dispose();
        _folder.Dispose();
    }
}
