using System.Net.Sockets;
using System.Text;

namespace OpenDti.FaultTests;

/// <summary>How the server ends when nothing presses.</summary>
public sealed class StopTests
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_form_that_never_arrives_in_full_does_not_hold_the_stop_up()
    {
        using var folder = new EmptyFolder();
        await using var server = await ServerProcess.StartAsync(folder.Settings());
        using var slow = new TcpClient();
        await slow.ConnectAsync(server.Address.Host, server.Address.Port);
        const string half =
            "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 400\r\n\r\nuserName=";
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes(half));

        // The server has taken the half form up: it answers another one that came later.
        await server.WaitUntilHealthyAsync();
        await server.SignalAsync("TERM");

        Assert.Equal(0, await server.ExitCodeAsync(StopLimit));
    }
}
