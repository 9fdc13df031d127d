using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace OpenDti.Benchmarks;

/// <summary>What is asked for, and the entity tag that the reader already has.</summary>
internal sealed record LoadTarget(Uri Address, string Path, string? EntityTag = null)
{
    public byte[] Request { get; } =
        Encoding.ASCII.GetBytes(
            $"GET {Path} HTTP/1.1\r\nHost: {Address.Authority}\r\nAccept-Encoding: br\r\n"
                + (EntityTag is null ? "" : $"If-None-Match: {EntityTag}\r\n")
                + "\r\n"
        );
}

internal sealed record LoadResult(double RequestsPerSecond, double P50Ms, double P99Ms)
{
    public static LoadResult Median(IReadOnlyList<LoadResult> rounds)
    {
        return new LoadResult(Middle(round => round.RequestsPerSecond), Middle(round => round.P50Ms), Middle(round => round.P99Ms));

        double Middle(Func<LoadResult, double> of) => Math.Round(rounds.Select(of).Order().ElementAt(rounds.Count / 2), 3);
    }
}

/// <summary>Connections that stay open and ask one thing after another: as little work of the asker as possible.</summary>
internal static class Load
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    public static async Task<LoadResult> RunAsync(LoadTarget target, int connections, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskAsync(target, time))));
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var sorted = times.SelectMany(one => one).Order().ToList();
        return new LoadResult(sorted.Count / elapsed, sorted[sorted.Count / 2], sorted[(int)(sorted.Count * 0.99)]);
    }

    private static async Task<List<double>> AskAsync(LoadTarget target, TimeSpan time)
    {
        var times = new List<double>();
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(target.Address.Host, target.Address.Port);
        var buffer = new byte[1_000_000];
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < time)
        {
            var asked = Stopwatch.GetTimestamp();
            await socket.SendAsync(target.Request);
            await ReadAnswerAsync(socket, buffer);
            times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }

        return times;
    }

    private static async Task ReadAnswerAsync(Socket socket, byte[] buffer)
    {
        var (read, whole) = (0, int.MaxValue);
        while (read < whole)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(read));
            if (received == 0)
            {
                throw new InvalidOperationException("The server closed the connection.");
            }

            read += received;
            if (whole == int.MaxValue && buffer.AsSpan(0, read).IndexOf(EndOfHead) is >= 0 and var head)
            {
                whole = head + EndOfHead.Length + LengthIn(Encoding.ASCII.GetString(buffer, 0, head));
            }
        }
    }

    private static int LengthIn(string head)
    {
        if (!head.StartsWith("HTTP/1.1 200", StringComparison.Ordinal) && !head.StartsWith("HTTP/1.1 304", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(head);
        }

        const string Name = "Content-Length: ";
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : int.Parse(head[(at + Name.Length)..].Split('\r')[0], CultureInfo.InvariantCulture);
    }
}
