using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Notices.Mailing;
using OpenDti.Web.Jobs;

namespace OpenDti.FaultTests;

/// <summary>
/// A server whose process lies frozen (a machine that is moved, a full disk of its host) holds leases that run out; another one on the same PostgreSQL
/// takes over. Thawed, the first one does nothing a second time.
/// </summary>
public sealed class FrozenServerTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan LetterLimit = TimeSpan.FromMinutes(2);

    private readonly MailServer _mail = new();
    private OpenRound _round = null!;
    private FilledInstallation _installation = null!;
    private string _secondFolder = null!;
    private ServerProcess _first = null!;
    private HashSet<Guid> _told = [];

    public async Task InitializeAsync()
    {
        _installation = await FilledInstallation.OnPostgresAsync(async province =>
        {
            _round = await province.OpenRoundAsync(DateTimeOffset.UtcNow.AddDays(20));
            await province.FillAsync(_round.DossierOfA, Identity.SpecialistOfA);
        });
        _secondFolder = Directory.CreateTempSubdirectory("opendti-fault-").FullName;
        File.Copy(Path.Combine(_installation.Settings.Folder, "secret"), Path.Combine(_secondFolder, "secret"));
        _mail.Start();
        _first = await ServerProcess.StartAsync(WithMail());

        // What the filling had to tell is told before anybody has an address.
        await using var db = _installation.Databases.OpenShared();
        Assert.True(await _first.WaitUntilAsync(async () => !await db.Jobs.AnyAsync(j => j.DoneAt == null), LetterLimit));
        _told = [.. await db.Jobs.Select(j => j.Id).ToListAsync()];
        var leader = _installation.Province.Accounts[Identity.LeaderOfA];
        await db
            .Persons.Where(p => db.Accounts.Any(a => a.Id == leader && a.PersonId == p.Id))
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.Email, "lanh.dao@songlam.example"));
    }

    public async Task DisposeAsync()
    {
        await _first.DisposeAsync();
        _installation.Dispose();
        Directory.Delete(_secondFolder, recursive: true);
    }

    public void Dispose() => _mail.Dispose();

    [Fact]
    public async Task A_letter_that_another_server_took_over_from_a_frozen_one_arrives_once()
    {
        using var specialist = new Visitor(_first.Address);
        await specialist.SignInAsync(Province.UserName(Identity.SpecialistOfA), Province.Password);
        using var leader = new Visitor(_first.Address);
        await leader.SignInAsync(Province.UserName(Identity.LeaderOfA), Province.Password);

        // The first server takes the letter up and waits for the mail server's greeting, which comes when it cannot hear.
        _mail.Freeze();
        await SendAsync(specialist);
        Assert.True(await _first.WaitUntilAsync(() => Task.FromResult(HasLineToMail()), LetterLimit));
        Assert.True((await LettersAskedForAsync()).TrueForAll(IsLeased));
        await _first.SignalAsync("STOP");
        await LetLeasesRunOutAsync();
        _mail.Thaw();
        await using (
            var second = await ServerProcess.StartAsync(WithMail() with { Folder = _secondFolder, Urls = ServerSettings.FreeUrl() })
        )
        {
            Assert.True(await second.WaitUntilAsync(async () => (await LettersAskedForAsync()).TrueForAll(IsDone), LetterLimit));
        }

        var takenOver = Assert.Single(await LettersAskedForAsync());
        await _first.SignalAsync("CONT");

        // Its worker does one thing after the other: once a later letter has arrived, it is through with the one that it held.
        await ReturnAndSendAgainAsync(leader, specialist);
        Assert.True(await _first.WaitUntilAsync(async () => (await LettersAskedForAsync()).Count(IsDone) == 2, LetterLimit), _first.Screen);

        Assert.Equal(2, _mail.Letters.DistinctBy(letter => letter["Message-ID"]).Count());
        Assert.Equal(2, _mail.Letters.Count);
        Assert.Equal((2, 2L), (takenOver.Attempts, takenOver.Fence));
        var later = (await LettersAskedForAsync()).Single(job => job.Id == takenOver.Id);
        Assert.Equal((takenOver.DoneAt, takenOver.Attempts, takenOver.Fence), (later.DoneAt, later.Attempts, later.Fence));
    }

    private bool HasLineToMail() =>
        IPGlobalProperties
            .GetIPGlobalProperties()
            .GetActiveTcpConnections()
            .Any(line => line.RemoteEndPoint.Port == _mail.Port && line.State == TcpState.Established);

    private static bool IsLeased(Job job) => job.LeaseUntil is not null && job.DoneAt is null;

    private static bool IsDone(Job job) => job.DoneAt is not null;

    private ServerSettings WithMail() =>
        _installation.Settings with
        {
            Variables = new Dictionary<string, string>
            {
                ["OPENDTI_SMTP_HOST"] = "127.0.0.1",
                ["OPENDTI_SMTP_PORT"] = _mail.Port.ToString(CultureInfo.InvariantCulture),
                ["OPENDTI_SMTP_FROM"] = "opendti@songlam.example",
            },
        };

    /// <summary>The letters to the leader that the test brought about.</summary>
    private async Task<List<Job>> LettersAskedForAsync()
    {
        await using var db = _installation.Databases.OpenShared();
        var leader = _installation.Province.Accounts[Identity.LeaderOfA];
        var notices = await db.Notices.IgnoreQueryFilters().Where(n => n.AccountId == leader).ToListAsync();
        var keys = notices.ConvertAll(MailJob.KeyOf);
        var letters = await db.Jobs.AsNoTracking().Where(j => j.Kind == MailJob.KindName && keys.Contains(j.DedupeKey)).ToListAsync();
        return letters.FindAll(job => !_told.Contains(job.Id));
    }

    /// <summary>For everybody but the one that is frozen, it is as if five minutes had passed.</summary>
    private async Task LetLeasesRunOutAsync()
    {
        await using var db = _installation.Databases.OpenShared();
        var past = DateTimeOffset.UtcNow.AddSeconds(-1);
        Assert.Equal(
            1,
            await db
                .Jobs.Where(j => j.LeaseUntil != null && j.DoneAt == null)
                .ExecuteUpdateAsync(j => j.SetProperty(x => x.LeaseUntil, past))
        );
    }

    private async Task SendAsync(Visitor specialist)
    {
        var page = await specialist.OpenAsync(Address(""));
        var sent = await specialist.SubmitAsync(page, "form[action$='/send']", []);
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
    }

    private async Task ReturnAndSendAgainAsync(Visitor leader, Visitor specialist)
    {
        var page = await leader.OpenAsync(Address("/decide"));
        var returned = await leader.SubmitAsync(
            page,
            "form[action$='/confirm']",
            new() { ["reason:van-ban"] = "Thiếu danh mục." },
            Address("/return")
        );
        Assert.Equal(HttpStatusCode.SeeOther, returned.StatusCode);
        await SendAsync(specialist);
    }

    private string Address(string page) => $"/{Province.Slug}/dossiers/{_round.DossierOfA:N}{page}";
}
