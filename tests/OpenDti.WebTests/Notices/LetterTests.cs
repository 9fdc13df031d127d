using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Notices.Mailing;
using OpenDti.Web.Jobs;

namespace OpenDti.WebTests.Notices;

/// <summary>Letters reach a real mail server, in their readers' languages; none of its faults reaches a save.</summary>
public abstract class LetterTests(MailedProvince province)
{
    [Fact]
    public async Task A_letter_says_in_the_readers_language_what_waits_and_where()
    {
        await province.AddressAsync(Identity.LeaderOfA, "ld.a@songlam.example", Language.En);
        await province.AddressAsync(Identity.SpecialistOfA, "cv.a@songlam.example");
        var round = await SentAsync();
        await province.ReturnAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban", "Thiếu danh mục.");

        await province.DeliverAsync();

        var toLeader = LettersTo("ld.a@songlam.example")
            .Single(letter => letter["Subject"].Contains($"{round.Year}", StringComparison.Ordinal));
        var toSpecialist = LettersTo("cv.a@songlam.example")
            .Single(letter => letter["Subject"].Contains($"{round.Year}", StringComparison.Ordinal));
        Assert.Equal($"The dossier of {round.Year} waits for its leader", toLeader["Subject"]);
        Assert.Contains("https://dti.songlam.example/en/tinh-thu/notices", toLeader.Text, StringComparison.Ordinal);
        Assert.Equal($"Lãnh đạo trả lại hồ sơ năm {round.Year}, yêu cầu bổ sung", toSpecialist["Subject"]);
        Assert.StartsWith("Kính gửi: Người SpecialistOfA", toSpecialist.Text, StringComparison.Ordinal);
        Assert.Contains("https://dti.songlam.example/tinh-thu/notices", toSpecialist.Text, StringComparison.Ordinal);
        Assert.Equal("opendti@songlam.example", toSpecialist.Sender);
        Assert.Equal("auto-generated", toSpecialist["Auto-Submitted"]);
    }

    [Fact]
    public async Task A_mail_server_that_is_down_holds_up_no_save_and_the_letter_arrives_once_when_it_is_back()
    {
        await province.AddressAsync(Identity.LeaderOfB, "ld.b@songlam.example");
        var before = LettersTo("ld.b@songlam.example").Count;
        province.Mail.Stop();
        var round = await province.OpenRoundAsync();
        await province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "1", 0));
        await province.SendAsync(round.DossierOfB, Identity.SpecialistOfB);
        await province.DeliverAsync();

        var waiting = await JobsAsync(round.DossierOfB);
        var admin = await province.AsAsync(Identity.SystemAdministrator);
        var page = await admin.OpenAsync($"/{Province.Slug}/jobs");

        Assert.Equal(before, LettersTo("ld.b@songlam.example").Count);
        Assert.Equal("Sent", (await province.DossierAsync(round.DossierOfB)).State.ToString());
        Assert.NotNull(waiting.Single().LastError);
        Assert.Contains("Gửi thư thông báo", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);

        province.Mail.Start();
        await admin.SubmitAsync(page, $"form[action*='{waiting.Single().Id:N}']", []);
        await province.DeliverAsync();
        await province.DeliverAsync();

        Assert.Equal(before + 1, LettersTo("ld.b@songlam.example").Count);
        Assert.NotNull((await JobsAsync(round.DossierOfB)).Single().DoneAt);
    }

    [Fact]
    public async Task A_mailbox_that_does_not_exist_is_given_up_at_once_and_the_notice_stands_in_the_application()
    {
        await province.AddressAsync(Identity.LeaderOfA, "refused@songlam.example");
        var round = await SentAsync();

        await province.DeliverAsync();

        var job = (await JobsAsync(round.DossierOfA)).Single();
        Assert.NotNull(job.GivenUpAt);
        Assert.StartsWith("550", job.LastError, StringComparison.Ordinal);
        Assert.Equal(1, job.Attempts);
    }

    [Fact]
    public async Task A_letter_that_the_server_puts_off_waits_alone_and_the_others_arrive()
    {
        await province.AddressAsync(Identity.LeaderOfA, "later@songlam.example");
        await province.AddressAsync(Identity.LeaderOfB, "ld.b@songlam.example");
        await province.DeliverAsync();
        var before = LettersTo("ld.b@songlam.example").Count;
        var round = await SentAsync();
        for (var times = 0; times < 2; times++)
        {
            var other = await province.OpenRoundAsync();
            await province.SaveAsync(other.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "1", 0));
            await province.SendAsync(other.DossierOfB, Identity.SpecialistOfB);
        }

        await province.DeliverAsync();

        var job = (await JobsAsync(round.DossierOfA)).Single();
        Assert.Null(job.GivenUpAt);
        Assert.StartsWith("451", job.LastError, StringComparison.Ordinal);
        Assert.Equal(before + 2, LettersTo("ld.b@songlam.example").Count);
        await province.AddressAsync(Identity.LeaderOfA, "ld.a@songlam.example");
    }

    [Fact]
    public async Task Whoever_has_no_address_gets_no_letter_and_no_job()
    {
        await province.AddressAsync(Identity.LeaderOfA, email: null);
        var round = await SentAsync();

        Assert.Empty(await JobsAsync(round.DossierOfA));
    }

    [Fact]
    public async Task A_reason_with_line_breaks_and_headers_in_it_stays_text()
    {
        await province.AddressAsync(Identity.SpecialistOfA, "cv.a@songlam.example");
        var round = await SentAsync();
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await province.WithdrawAsync(round.DossierOfA, Identity.LeaderOfA, "Nhầm.\r\nBcc: ke.gian@ngoai.example\r\n.\r\nQUIT");

        await province.DeliverAsync();

        var letter = LettersTo("cv.a@songlam.example").Last();
        Assert.Contains("Bcc: ke.gian@ngoai.example", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(letter.Headers, header => header[0] == "Bcc");
        Assert.Equal(["cv.a@songlam.example"], letter.Recipients);
    }

    private async Task<OpenRound> SentAsync()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        return round;
    }

    private List<ReceivedLetter> LettersTo(string address) =>
        [.. province.Mail.Letters.Where(letter => letter.Recipients.Contains(address))];

    private async Task<List<Job>> JobsAsync(Guid dossier)
    {
        await using var db = province.Databases.Open(province.Authority);
        var notices = await db.Notices.Where(n => n.Path.Contains(dossier.ToString("N"))).ToListAsync();
        var keys = notices.ConvertAll(MailJob.KeyOf);
        return await db.Jobs.AsNoTracking().Where(j => j.Kind == MailJob.KindName && keys.Contains(j.DedupeKey)).ToListAsync();
    }
}

public sealed class LetterOnSqliteTests(SqliteMailedProvince province) : LetterTests(province), IClassFixture<SqliteMailedProvince>;

public sealed class LetterOnPostgresTests(PostgresMailedProvince province) : LetterTests(province), IClassFixture<PostgresMailedProvince>;
