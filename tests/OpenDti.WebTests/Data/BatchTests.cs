using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Explanations;
using OpenDti.Web.Features.Monitoring;
using OpenDti.Web.Features.Publications.Reminding;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Data;

/// <summary>What goes to many units in one write asks the database as often as for one: everybody else waits for it.</summary>
public abstract class BatchTests(Province province) : IDisposable
{
    [Fact]
    public async Task Measured_figures_of_two_units_are_read_with_as_many_statements_as_of_one()
    {
        var round = await province.OpenRoundAsync();
        var source = await province.EnteredSourceAsync();
        var single = await province.OpenRoundAsync();

        var one = await Statements.CountAsync("answers", () => SaveAsync(source, single.DossierOfA));
        var two = await Statements.CountAsync("answers", () => SaveAsync(source, round.DossierOfA, round.DossierOfB));

        Assert.True(one > 0);
        Assert.Equal(one, two);
    }

    [Theory]
    [InlineData("answers")]
    [InlineData("appraisal_scopes")]
    [InlineData("memberships")]
    [InlineData("audit_streams")]
    [InlineData("units")]
    public async Task Two_units_are_asked_to_explain_with_as_many_readings_as_one(string table)
    {
        var single = await province.LockedRoundAsync();
        await province.GiveScopeAsync(single.Group, Identity.Appraiser);
        var one = await Statements.CountAsync(table, () => AskAsync(single.DossierOfA));
        province.Clock.Resume();
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);

        var two = await Statements.CountAsync(table, () => AskAsync(round.DossierOfA, round.DossierOfB));

        Assert.True(one > 0);
        Assert.Equal(one, two);
    }

    [Fact]
    public async Task The_people_of_two_units_are_looked_up_as_often_as_those_of_one()
    {
        var round = await province.OpenRoundAsync();

        var one = await Statements.CountAsync("memberships", () => RemindAsync(round, round.DossierOfA));
        var two = await Statements.CountAsync("memberships", () => RemindAsync(round, round.DossierOfA, round.DossierOfB));

        Assert.True(one > 0);
        Assert.Equal(one, two);
    }

    [Fact]
    public async Task A_figure_that_comes_in_before_the_lock_asks_for_nobody_who_would_be_told()
    {
        var round = await province.OpenRoundAsync();
        var source = await province.EnteredSourceAsync();

        var lookups = 0;
        foreach (var table in new[] { "notices", "jobs", "units" })
        {
            lookups += await Statements.CountAsync(table, () => MeasureAsync(source, round.DossierOfA, $"{table.Length}"));
        }

        Assert.Equal(0, lookups);
    }

    [Fact]
    public async Task A_draft_looks_up_the_people_of_all_units_at_once()
    {
        var round = await province.LockedRoundAsync();

        var lookups = await Statements.CountAsync(
            "memberships",
            async () => Assert.False((await province.SendDraftAsync(round.Group)).IsRefused)
        );

        // Once for the units of the person who sends, once for all who are told.
        Assert.Equal(2, lookups);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private async Task MeasureAsync(Guid source, Guid dossier, string value)
    {
        Measured[] measured = [new(dossier, [new SavedAnswer("so-lan", value, Missing: null)])];
        var request = province.RequestAt(Identity.AuthorityAdministrator, receivedAt: null, SaveMonitored.StreamsOf(measured));
        await province.Use<SaveMonitored>().RunAsync(request, new MeasuredBatch(source, PersonId: null, measured), CancellationToken.None);
    }

    private async Task SaveAsync(Guid source, params Guid[] dossiers)
    {
        var measured = dossiers.Select(dossier => new Measured(dossier, [new SavedAnswer("so-lan", "2", Missing: null)])).ToList();
        var request = province.RequestAt(Identity.AuthorityAdministrator, receivedAt: null, SaveMonitored.StreamsOf(measured));
        var saved = await province
            .Use<SaveMonitored>()
            .RunAsync(request, new MeasuredBatch(source, PersonId: Guid.NewGuid(), measured), CancellationToken.None);
        Assert.Equal(dossiers.Length, saved.Value);
    }

    private async Task AskAsync(params Guid[] dossiers)
    {
        var questions = new List<Question>();
        foreach (var dossier in dossiers)
        {
            var version = (await province.DossierAsync(dossier)).Version;
            questions.Add(new Question(dossier, new IndicatorId("van-ban"), version, "Vì sao?", province.Clock.GetUtcNow().AddDays(3)));
        }

        var request = province.RequestAt(Identity.Appraiser, receivedAt: null, [.. dossiers.Select(Dossier.StreamOf)]);
        var viewer = province.ViewerOf(Identity.Appraiser);
        Statements.Forget();
        var asked = await province.Use<AskExplanations>().RunAsync(request, viewer, questions, CancellationToken.None);
        Assert.False(asked.IsRefused);
    }

    private async Task RemindAsync(OpenRound round, params Guid[] dossiers)
    {
        var request = province.RequestAt(Identity.AuthorityAdministrator, receivedAt: null, RoundGroup.StreamOf(round.Group));
        var reminded = await province
            .Use<RemindLate>()
            .RunAsync(request, round.Group, dossiers.ToHashSet(), "Đề nghị hoàn thành.", CancellationToken.None);
        Assert.Equal(dossiers.Length, reminded.Value);
    }

    /// <summary>Counts the readings that one test causes; others run beside it.</summary>
    private static class Statements
    {
        private static readonly AsyncLocal<List<string>?> Seen = new();
        private static readonly Task Listening = ListenAsync();

        public static async Task<int> CountAsync(string table, Func<Task> act)
        {
            await Listening;
            Seen.Value = [];
            await act();
            var count = Seen.Value.Count(text =>
                text.StartsWith("SELECT", StringComparison.Ordinal) && text.Contains(table, StringComparison.Ordinal)
            );
            Seen.Value = null;
            return count;
        }

        // A context that found nobody listening does not look again for a second.
        private static async Task ListenAsync()
        {
            DiagnosticListener.AllListeners.Subscribe(new Listeners());
            await Task.Delay(TimeSpan.FromSeconds(1.5));
        }

        /// <summary>What was read to prepare the step is not the step's.</summary>
        public static void Forget() => Seen.Value?.Clear();

        private sealed class Listeners : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
        {
            public void OnNext(DiagnosticListener value)
            {
                if (value.Name == "Microsoft.EntityFrameworkCore")
                {
                    value.Subscribe(this);
                }
            }

            public void OnNext(KeyValuePair<string, object?> value)
            {
                if (value.Value is CommandExecutedEventData executed)
                {
                    Seen.Value?.Add(executed.Command.CommandText);
                }
            }

            public void OnCompleted() { }

            public void OnError(Exception error) { }
        }
    }
}

[Collection(Engines.Sqlite)]
public sealed class BatchOnSqliteTests(SqliteProvince province) : BatchTests(province);

[Collection(Engines.Postgres)]
public sealed class BatchOnPostgresTests(PostgresProvince province) : BatchTests(province);
