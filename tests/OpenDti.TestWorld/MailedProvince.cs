using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web;
using OpenDti.Web.Jobs;
using OpenDti.Web.Mail;

namespace OpenDti.TestWorld;

/// <summary>A province that sends letters to a real mail server.</summary>
public abstract class MailedProvince : Province
{
    public MailServer Mail { get; } = new();

    /// <summary>Gives the person behind an identity an address.</summary>
    public async Task AddressAsync(Identity identity, string? email, Language language = Language.Vi)
    {
        await using var db = Databases.OpenShared();
        var account = Accounts[identity];
        await db
            .Persons.Where(p => db.Accounts.Any(a => a.Id == account && a.PersonId == p.Id))
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.Email, email).SetProperty(x => x.Language, language));
    }

    /// <summary>Does what is due now, the worker's pause after a failure aside.</summary>
    public async Task DeliverAsync()
    {
        Use<JobWorker>().Resume();
        await Use<JobWorker>().RunDueAsync(CancellationToken.None);
    }

    protected override Settings Furnished(Settings settings)
    {
        Mail.Start();
        return settings with
        {
            Mail = new MailSettings("127.0.0.1", Mail.Port, "opendti@songlam.example"),
            SiteUrl = "https://dti.songlam.example",
        };
    }
}

public sealed class SqliteMailedProvince : MailedProvince
{
    protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);
}

public sealed class PostgresMailedProvince : MailedProvince
{
    protected override async Task<string?> ConnectionStringAsync() => await PostgresCluster.NewDatabaseAsync();
}
