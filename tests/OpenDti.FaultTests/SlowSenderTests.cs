using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace OpenDti.FaultTests;

/// <summary>Hundreds of connections that say a few bytes a second: the server hangs up on them, and nobody else waits for that.</summary>
public sealed class SlowSenderTests : IAsyncLifetime, IDisposable
{
    private const int Lines = 300;
    private const int Requests = 41;

    private static readonly TimeSpan BetweenDrops = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly EmptyFolder _folder = new();
    private readonly HttpClient _client = new();
    private ServerProcess _server = null!;

    public async Task InitializeAsync() => _server = await ServerProcess.StartAsync(_folder.Settings());

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    /// <summary>Fifteen seconds for a header; for a body five of grace, then 240 bytes a second. The server looks once a second.</summary>
    [Theory]
    [InlineData("GET /setup HTTP/1.1\r\nHost: 127.0.0.1\r\n", "X-A: b\r\n", 10, 25)]
    [InlineData("GET /setup HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Never-Ending: ", "a", 10, 25)]
    [InlineData(
        "POST /setup HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 4000\r\n\r\n",
        "a",
        3,
        15
    )]
    public async Task Whoever_drips_is_hung_up_on_and_a_page_beside_them_is_hardly_slower(
        string begin,
        string drop,
        int fromSeconds,
        int toSeconds
    )
    {
        await MedianPageAsync();
        var alone = await MedianPageAsync();
        var drips = await Task.WhenAll(Enumerable.Range(0, Lines).Select(_ => BegunAsync(begin)));
        var lives = drips.Select(line => DripUntilClosedAsync(line, Encoding.ASCII.GetBytes(drop))).ToList();

        var beside = await MedianPageAsync();
        var stillOpen = lives.Count(life => !life.IsCompleted);
        var lasted = await Task.WhenAll(lives).WaitAsync(Limit);

        // A ratio, with room for a machine that has other things to do; a page that waited for one of them would take seconds.
        Assert.True(beside < 8 * alone + TimeSpan.FromMilliseconds(20), $"A page took {beside} beside them, {alone} without.");
        Assert.Equal(Lines, stillOpen);
        Assert.All(lasted, life => Assert.InRange(life, TimeSpan.FromSeconds(fromSeconds), TimeSpan.FromSeconds(toSeconds)));
    }

    private async Task<TimeSpan> MedianPageAsync()
    {
        var took = new List<TimeSpan>();
        for (var request = 0; request < Requests; request++)
        {
            var since = Stopwatch.StartNew();
            using var answer = await _client.GetAsync(new Uri(_server.Address, "/setup"));
            took.Add(since.Elapsed);
            Assert.True(answer.IsSuccessStatusCode);
        }

        return took.Order().ElementAt(Requests / 2);
    }

    private async Task<TcpClient> BegunAsync(string begin)
    {
        var line = new TcpClient();
        await line.ConnectAsync(_server.Address.Host, _server.Address.Port);
        await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(begin));
        return line;
    }

    /// <summary>How long the server bore with it.</summary>
    private static async Task<TimeSpan> DripUntilClosedAsync(TcpClient line, byte[] drop)
    {
        var since = Stopwatch.StartNew();
        using (line)
        {
            try
            {
                var closed = EndAsync(line.GetStream());
                while (!closed.IsCompleted)
                {
                    await line.GetStream().WriteAsync(drop);
                    await Task.WhenAny(closed, Task.Delay(BetweenDrops));
                }

                await closed;
            }
            catch (IOException)
            {
                // Hung up in the middle of a drop.
            }
        }

        return since.Elapsed;
    }

    /// <summary>An answer may come first; closed is closed.</summary>
    private static async Task EndAsync(NetworkStream stream)
    {
        var buffer = new byte[4_096];
        while (await stream.ReadAsync(buffer) > 0) { }
    }
}
