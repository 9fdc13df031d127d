using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace OpenDti.Web.Features.Evidence.Files;

/// <summary>What clamd answered about a file.</summary>
public enum ScanVerdict
{
    /// <summary>Nobody answers where the scanner should be: it would say as little about any other file.</summary>
    Unreachable,

    /// <summary>It gave no verdict on this file, or took too long.</summary>
    Unknown,
    Clean,
    Infected,
}

/// <summary>Asks the virus scanner clamd, over its socket and in small pieces. A scanner that does not answer decides nothing.</summary>
public sealed class Clamd(Settings settings, ILogger<Clamd> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public bool IsInstalled => settings.VirusScanner is not null;

    public async Task<ScanVerdict> ScanAsync(Stream file, CancellationToken cancellation)
    {
        if (settings.VirusScanner is not { } address)
        {
            return ScanVerdict.Unreachable;
        }

        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(Patience);
        var isReached = false;
        try
        {
            using var socket = await ConnectAsync(address, limited.Token);
            isReached = true;
            return VerdictOf(await AskAsync(socket, file, limited.Token));
        }
        catch (Exception down)
            when (down is SocketException or IOException || (down is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            log.LogWarning("The virus scanner at {Address} did not answer: {Reason}", address, down.Message);
            return isReached ? ScanVerdict.Unknown : ScanVerdict.Unreachable;
        }
    }

    private ScanVerdict VerdictOf(string answer)
    {
        if (answer.EndsWith(" FOUND", StringComparison.Ordinal))
        {
            return ScanVerdict.Infected;
        }

        if (answer == "stream: OK")
        {
            return ScanVerdict.Clean;
        }

        log.LogWarning("The virus scanner gave no verdict: {Answer}", answer);
        return ScanVerdict.Unknown;
    }

    private static async Task<string> AskAsync(Socket socket, Stream file, CancellationToken cancellation)
    {
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellation);
        var piece = new byte[sizeof(uint) + (32 * 1024)];
        while (await file.ReadAsync(piece.AsMemory(sizeof(uint)), cancellation) is > 0 and var read)
        {
            BinaryPrimitives.WriteUInt32BigEndian(piece, (uint)read);
            await stream.WriteAsync(piece.AsMemory(0, sizeof(uint) + read), cancellation);
        }

        await stream.WriteAsync(new byte[sizeof(uint)], cancellation);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return (await reader.ReadToEndAsync(cancellation)).TrimEnd('\0', '\n');
    }

    private static async Task<Socket> ConnectAsync(string address, CancellationToken cancellation)
    {
        var isPath = address.StartsWith('/');
        var socket = isPath
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (isPath)
            {
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(address), cancellation);
            }
            else
            {
                var colon = address.LastIndexOf(':');
                await socket.ConnectAsync(address[..colon], int.Parse(address.AsSpan(colon + 1), provider: null), cancellation);
            }

            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
