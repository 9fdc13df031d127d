using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using OpenDti.TestWorld;
using OpenDti.Web;
using OpenDti.Web.Jobs;
using OpenDti.Web.Mail;

namespace OpenDti.WebTests.Notices;

/// <summary>How letters travel to the mail server: encrypted where it is offered, never to a stranger, never in the clear where that is forbidden.</summary>
public sealed class MailSenderTests
{
    [Fact]
    public async Task A_server_whose_certificate_is_not_its_own_gets_no_letter()
    {
        using var folder = new TemporaryFolder();
        using var server = new MailServer();
        server.Start(CertificateIn(folder));

        var refused = await Assert.ThrowsAsync<OutsideDownException>(() => SendAsync(server, requiresTls: false));

        Assert.Contains("certificate", refused.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Letters);
    }

    [Fact]
    public async Task Where_encryption_is_required_a_server_without_it_gets_no_letter()
    {
        using var server = new MailServer();
        server.Start();

        var refused = await Assert.ThrowsAsync<OutsideDownException>(() => SendAsync(server, requiresTls: true));

        Assert.Contains("STARTTLS", refused.Message, StringComparison.Ordinal);
        Assert.Empty(server.Letters);
    }

    [Fact]
    public async Task A_long_subject_with_marks_and_a_text_of_dots_arrive_as_they_were_written()
    {
        var subject = string.Join(" ", Enumerable.Repeat("Đôn đốc hồ sơ tự đánh giá chuyển đổi số", 6));
        using var server = new MailServer();
        server.Start();

        await SendAsync(server, requiresTls: false, subject, ".\n..\n.x\nKính gửi 🙂");

        var letter = Assert.Single(server.Letters);
        Assert.Equal(subject, letter["Subject"]);
        Assert.Equal(".\n..\n.x\nKính gửi 🙂", letter.Text.ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [Fact]
    public async Task A_letter_that_the_server_took_is_sent_although_the_server_hangs_up_before_the_farewell()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        var received = TakeOneAndHangUpAsync(listener);

        await SendAsync(((IPEndPoint)listener.LocalEndpoint).Port, requiresTls: false);

        Assert.Contains("Content-Transfer-Encoding: base64", await received, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nguyenvana@songlam.gov.vn", true)]
    [InlineData("a.b+c@x-y.vn", true)]
    [InlineData("a@b", false)]
    [InlineData("a b@c.vn", false)]
    [InlineData("a@b.vn>", false)]
    [InlineData("a@b.vn\n", false)]
    [InlineData("\"a\"@b.vn", false)]
    [InlineData("ă@b.vn", false)]
    public void Only_plain_addresses_are_taken(string typed, bool isUsable) => Assert.Equal(isUsable, MailAddresses.IsUsable(typed));

    /// <summary>Says yes to everything and closes the line with the answer to the letter.</summary>
    private static async Task<string> TakeOneAndHangUpAsync(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, leaveOpen: true);
        await using var writer = new StreamWriter(stream, leaveOpen: true) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 mail.example");
        while (await reader.ReadLineAsync() is { } command && command != "DATA")
        {
            await writer.WriteLineAsync("250 OK");
        }

        await writer.WriteLineAsync("354 Go on");
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            letter.AppendLine(line);
        }

        await writer.WriteLineAsync("250 Kept");
        return letter.ToString();
    }

    private static Task SendAsync(MailServer server, bool requiresTls, string subject = "Thử", string text = "Thử") =>
        SendAsync(server.Port, requiresTls, subject, text);

    private static Task SendAsync(int port, bool requiresTls, string subject = "Thử", string text = "Thử")
    {
        var settings = new Settings("http://127.0.0.1:0", "", Database: null, WantsDemo: false)
        {
            Mail = new MailSettings("127.0.0.1", port, "opendti@songlam.example") { RequiresTls = requiresTls },
        };
        var letter = new OutgoingMail("1", "a@songlam.example", subject, text, DateTimeOffset.UnixEpoch);
        return SendAsync(new MailSender(settings), letter);
    }

    private static async Task SendAsync(MailSender sender, OutgoingMail letter)
    {
        await sender.SendAsync(letter, "OpenDTI", CancellationToken.None);
        await sender.HangUpAsync();
    }

    /// <summary>One that nobody trusts.</summary>
    private static string CertificateIn(TemporaryFolder folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=ke-gian.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = Path.Combine(folder.New("tls"), "server.pem");
        File.WriteAllText(path, key.ExportPkcs8PrivateKeyPem() + "\n" + certificate.ExportCertificatePem() + "\n");
        return path;
    }
}
