using System.Net;
using System.Net.Sockets;
using System.Text;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Security;

/// <summary>Requests that no browser makes: refused while they arrive, and the next visitor is served.</summary>
[Collection(Engines.Sqlite)]
public sealed class RequestLimitTests(SqliteProvince province)
{
    [Fact]
    public async Task Two_megabytes_of_header_are_refused()
    {
        var answer = await SendAsync(
            $"GET / HTTP/1.1\r\nHost: {province.Address.Authority}\r\nX-Long: {new string('a', 2_000_000)}\r\n\r\n"
        );

        // The server may have hung up while the header was still on its way.
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 431", StringComparison.Ordinal), answer);
        await AssertServedAsync();
    }

    [Fact]
    public async Task Ten_thousand_fields_are_refused_in_words()
    {
        var fields = Enumerable.Range(0, 10_000).ToDictionary(number => $"f{number}", _ => "1");
        var visitor = await province.AsAsync(Identity.Anonymous);

        var answer = await visitor.PostAsync("/sign-in", fields);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.NotNull((await Visitor.PageOf(answer)).QuerySelector("h1"));
        await AssertServedAsync();
    }

    [Fact]
    public async Task A_second_request_hidden_in_the_body_of_the_first_is_not_answered()
    {
        const string Hidden = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";
        var body = "0\r\n\r\n" + Hidden;

        var answer = await SendAsync(
            $"POST /sign-in HTTP/1.1\r\nHost: {province.Address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + $"Content-Length: {body.Length}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{body}"
        );

        Assert.Single(answer.Split("HTTP/1.1 ", StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity")]
    [InlineData("Content-Length: 4\r\nContent-Length: 5")]
    [InlineData("Content-Length: -1")]
    public async Task A_body_of_two_lengths_is_refused(string lengths)
    {
        var answer = await SendAsync(
            $"POST /sign-in HTTP/1.1\r\nHost: {province.Address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\n{lengths}\r\n\r\na=1&b"
        );

        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
    }

    private async Task AssertServedAsync()
    {
        var visitor = await province.AsAsync(Identity.Anonymous);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health")).StatusCode);
    }

    /// <summary>Everything that comes back until the server hangs up.</summary>
    private async Task<string> SendAsync(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(province.Address.Host, province.Address.Port);
        await using var stream = connection.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            return "";
        }
    }
}
