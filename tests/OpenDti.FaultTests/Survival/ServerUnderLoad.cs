using OpenDti.TestWorld;

namespace OpenDti.FaultTests.Survival;

/// <summary>An installation whose server ends under load again and again, and the clients that remember what they were told.</summary>
public abstract class ServerUnderLoad : IAsyncLifetime
{
    private static readonly TimeSpan LoadLimit = TimeSpan.FromMinutes(2);
    private readonly SaveJournal _journal = new();
    private readonly List<SavingClient> _clients = [];
    private readonly List<Visitor> _visitors = [];
    private FilledInstallation _installation = null!;
    private StoredState _before = null!;
    private ServerProcess _server = null!;

    public async Task InitializeAsync()
    {
        List<OpenRound> rounds = [];
        _installation = await PrepareAsync(async province =>
        {
            rounds.Add(await province.OpenRoundAsync());
            rounds.Add(await province.OpenRoundAsync());
        });
        _server = await ServerProcess.StartAsync(_installation.Settings);
        foreach (var (identity, dossierOf) in Specialists)
        {
            var visitor = new Visitor(_server.Address);
            _visitors.Add(visitor);
            await visitor.SignInAsync(Province.UserName(identity), Province.Password);

            // Two clients share each dossier, so that they meet at its audit stream; each has a criterion of its own.
            foreach (var dossier in rounds.Select(dossierOf))
            {
                _clients.Add(new SavingClient(visitor, dossier, Criterion.Documents, hasScript: false));
                _clients.Add(new SavingClient(visitor, dossier, Criterion.Exercises, hasScript: true));
            }
        }

        _before = await ReadAsync();
    }

    /// <summary>Load, end, restart, check, repeat what is unknown, check again. Everything that is wrong comes back.</summary>
    public async Task<IReadOnlyList<string>> FindingsAfterAsync(KillPoint point, Func<ServerProcess, Task> endAsync)
    {
        await EndUnderLoadAsync(point, endAsync);
        _server = await ServerProcess.StartAsync(_installation.Settings);
        var recovered = await ReadAsync();
        var findings = SurvivalCheck.Findings(_journal.Saves, _before, recovered).ToList();
        findings.AddRange(
            _journal.Of(Knowledge.Refused).Select(save => $"{save.Key} was refused with {save.RefusedWith}; no two clients meet.")
        );

        findings.AddRange(await RepeatUnknownAsync());
        var repeated = await ReadAsync();
        findings.AddRange(SurvivalCheck.Findings(_journal.Saves, _before, repeated));
        findings.AddRange(SurvivalCheck.ChangedAnswers(recovered, repeated));
        return findings;
    }

    public async Task DisposeAsync()
    {
        _visitors.ForEach(visitor => visitor.Dispose());
        await _server.DisposeAsync();
        _installation.Dispose();
    }

    protected abstract Task<FilledInstallation> PrepareAsync(Func<Province, Task> fill);

    private static (Identity Identity, Func<OpenRound, Guid> DossierOf)[] Specialists =>
        [(Identity.SpecialistOfA, round => round.DossierOfA), (Identity.SpecialistOfB, round => round.DossierOfB)];

    private async Task EndUnderLoadAsync(KillPoint point, Func<ServerProcess, Task> endAsync)
    {
        var reached = _journal.AfterMoreAsync(point.AfterAcknowledged);
        var load = Task.WhenAll(_clients.Select(client => client.SaveUntilCutOffAsync(_journal)));
        await Task.WhenAny(reached, load).WaitAsync(LoadLimit);
        Assert.False(load.IsCompleted, $"The clients stopped before the end. The server printed:\n{_server.Screen}");
        await Task.Delay(point.AndThen);
        await endAsync(_server);
        await _server.DisposeAsync();
        await load;
    }

    /// <summary>Each client sends what it knows nothing of twice at once, as an impatient person would.</summary>
    private async Task<IReadOnlyList<string>> RepeatUnknownAsync()
    {
        var findings = await Task.WhenAll(_journal.Of(Knowledge.Unknown).Select(RepeatAsync));
        return [.. findings.SelectMany(finding => finding)];
    }

    private async Task<IReadOnlyList<string>> RepeatAsync(JournaledSave save)
    {
        var client = _clients.Single(one => one.Sent(save));
        var answers = await Task.WhenAll(client.RepeatAsync(save), client.RepeatAsync(save));
        _journal.Acknowledged(save);
        return
        [
            .. answers
                .Where(answer => !SavingClient.IsAcknowledgement(answer))
                .Select(answer => $"{save.Key}, sent again, was answered with {(int)answer.StatusCode}."),
        ];
    }

    private Task<StoredState> ReadAsync() => StoredState.ReadAsync(_installation.Databases, _installation.Province.Authority);
}

public sealed class SqliteServerUnderLoad : ServerUnderLoad
{
    protected override Task<FilledInstallation> PrepareAsync(Func<Province, Task> fill) => FilledInstallation.OnSqliteAsync(fill);
}

public sealed class PostgresServerUnderLoad : ServerUnderLoad
{
    protected override Task<FilledInstallation> PrepareAsync(Func<Province, Task> fill) => FilledInstallation.OnPostgresAsync(fill);
}
