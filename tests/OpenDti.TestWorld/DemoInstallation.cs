using OpenDti.Web.Data.DemoProvince;

namespace OpenDti.TestWorld;

/// <summary>An installation with the demonstration province, first started at a moment of the test's choice; the clock stands still there.</summary>
public sealed class DemoInstallation : Installation
{
    public DateTimeOffset FirstStart { get; init; } = new(2026, 11, 23, 9, 12, 0, TimeSpan.FromHours(7));

    /// <summary>The accounts as they are printed.</summary>
    public IReadOnlyList<DemoAccount> Accounts { get; private set; } = [];

    public string PasswordOf(string userName) => Accounts.Single(account => account.UserName == userName).Password;

    protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);

    protected override async Task FillAsync()
    {
        Clock.StopAt(FirstStart);
        Accounts = await Use<Demo>().SeedWhereEmptyAsync(CancellationToken.None);
    }
}
