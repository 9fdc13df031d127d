using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OpenDti.TestWorld;
using OpenDti.Web;
using OpenDti.Web.Data;
using OpenDti.Web.Jobs;
using OpenDti.Web.Mail;

namespace OpenDti.WebTests.Notices;

/// <summary>Letters that wait together travel through one line, and what becomes of one of them is no matter of the others.</summary>
public sealed class MailLineTests
{
    [Fact]
    public async Task Letters_share_a_line_until_it_has_carried_enough()
    {
        using var server = Started(new MailServerHabits());
        using var sender = SenderTo(server);

        await SendAsync(sender, MailSender.MostLetters + 2);

        Assert.Equal([MailSender.MostLetters, 2], server.Letters.CountBy(letter => letter.Line).Select(line => line.Value));
    }

    [Fact]
    public async Task After_a_rest_the_next_letter_opens_a_line_of_its_own()
    {
        using var server = Started(new MailServerHabits());
        using var sender = SenderTo(server);

        await SendAsync(sender, 2);
        await sender.HangUpAsync();
        await SendAsync(sender, 1);

        Assert.Equal([2, 1], server.Letters.CountBy(letter => letter.Line).Select(line => line.Value));
    }

    [Fact]
    public async Task A_refused_recipient_costs_its_own_letter_alone_and_the_line_goes_on()
    {
        using var server = Started(new MailServerHabits());
        using var sender = SenderTo(server);

        await SendAsync(sender, 1);
        var hopeless = await Assert.ThrowsAsync<JobHopelessException>(() => SendAsync(sender, 1, "refused@songlam.example"));
        var delayed = await Assert.ThrowsAsync<JobDelayedException>(() => SendAsync(sender, 1, "later@songlam.example"));
        await SendAsync(sender, 1);

        Assert.StartsWith("550", hopeless.Message, StringComparison.Ordinal);
        Assert.StartsWith("451", delayed.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Letters.Count);
        Assert.Single(server.Letters.DistinctBy(letter => letter.Line));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_server_that_hangs_up_after_some_letters_gets_each_of_them_once(int letters)
    {
        using var server = Started(new MailServerHabits { HangsUpAfter = letters });
        using var sender = SenderTo(server);

        await SendAsync(sender, 7);

        Assert.Equal(7, server.Letters.Select(letter => letter["Message-ID"]).Distinct().Count());
        Assert.Equal(7, server.Letters.Count);
    }

    [Fact]
    public async Task A_server_that_goes_away_and_comes_back_is_found_again()
    {
        using var server = Started(new MailServerHabits());
        using var sender = SenderTo(server);
        await SendAsync(sender, 1);
        server.Stop();

        await Assert.ThrowsAsync<OutsideDownException>(() => SendAsync(sender, 1));
        server.Start();
        await SendAsync(sender, 1);

        Assert.Equal(2, server.Letters.Count);
    }

    [Theory]
    [InlineData("PLAIN")]
    [InlineData("LOGIN")]
    public async Task Whoever_has_an_account_signs_in_once_a_line_through_an_encrypted_one(string mechanism)
    {
        using var folder = new TemporaryFolder();
        var certificate = CertificateIn(folder);
        var habits = new MailServerHabits
        {
            Certificate = certificate,
            User = "opendti",
            Password = "mật khẩu dài",
            Without = mechanism == "PLAIN" ? [] : ["PLAIN"],
        };
        using var server = Started(habits);
        using var sender = SenderTo(server, habits, MailSettings.RootsIn(certificate));

        await SendAsync(sender, 2);

        Assert.All(server.Letters, letter => Assert.Equal((true, $"{mechanism}:opendti"), (letter.IsEncrypted, letter.SignedIn)));
        Assert.Single(server.Letters.DistinctBy(letter => letter.Line));
    }

    [Fact]
    public async Task A_wrong_password_makes_all_letters_wait()
    {
        var habits = new MailServerHabits { User = "opendti", Password = "đúng" };
        using var server = Started(habits);
        using var sender = SenderTo(server, habits with { Password = "sai" });

        var down = await Assert.ThrowsAsync<OutsideDownException>(() => SendAsync(sender, 1));

        Assert.StartsWith("535", down.Message, StringComparison.Ordinal);
        Assert.Empty(server.Letters);
    }

    [Fact]
    public void A_file_of_roots_that_holds_none_is_refused_at_the_start()
    {
        var path = Path.GetTempFileName();

        Assert.Throws<StartRefusedException>(() => MailSettings.RootsIn(path));
        File.Delete(path);
        Assert.Throws<StartRefusedException>(() => MailSettings.RootsIn(path));
    }

    private static MailServer Started(MailServerHabits habits)
    {
        var server = new MailServer();
        server.Start(habits);
        return server;
    }

    private static MailSender SenderTo(MailServer server, MailServerHabits? habits = null, X509Certificate2Collection? roots = null) =>
        new(
            new Settings("http://127.0.0.1:0", "", Database: null, WantsDemo: false)
            {
                Mail = new MailSettings("127.0.0.1", server.Port, "opendti@songlam.example")
                {
                    User = habits?.User,
                    Password = habits?.Password,
                    RequiresTls = habits?.Certificate is not null,
                    Roots = roots,
                },
            }
        );

    private static async Task SendAsync(MailSender sender, int letters, string to = "a@songlam.example")
    {
        for (var left = letters; left > 0; left--)
        {
            var letter = new OutgoingMail(Guid.NewGuid().ToString("N"), to, "Thử", "Thử", DateTimeOffset.UnixEpoch);
            await sender.SendAsync(letter, "OpenDTI", CancellationToken.None);
        }
    }

    /// <summary>One for this computer, its own authority: as an office that issues its certificates itself.</summary>
    private static string CertificateIn(TemporaryFolder folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=thu.songlam.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = Path.Combine(folder.New("tls"), "server.pem");
        File.WriteAllText(path, key.ExportPkcs8PrivateKeyPem() + "\n" + certificate.ExportCertificatePem() + "\n");
        return path;
    }
}
