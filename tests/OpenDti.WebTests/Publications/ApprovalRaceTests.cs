using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Publications.Approving;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>What is approved is what was shown, also when somebody decides about a dossier in the same moment.</summary>
public abstract class ApprovalRaceTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_decision_about_a_dossier_that_is_under_way_is_waited_for()
    {
        var round = await province.LockedRoundAsync();
        var path = $"/{Province.Slug}{PublicationPaths.Approval(round.Group)}";
        var publisher = await province.FreshAsync(Identity.Publisher);
        var page = await publisher.OpenAsync(path);
        var typed = new Dictionary<string, string>
        {
            [ApprovalModel.NumberField] = "3117/QĐ-UBND",
            [ApprovalModel.DateField] = HanoiTime.DateOf(DateTimeOffset.UtcNow.AddDays(-1)),
            [ApprovalModel.SignerField] = "Phạm Thị Phê Duyệt, Chủ tịch",
        };
        var fields = Visitor.FieldsOf(page.QuerySelector("form[enctype]")!, typed);
        fields.Remove("file");
        var (begun, finish) = (NewSignal(), NewSignal());

        var deciding = DecideSlowlyAsync(round, begun, finish);
        await begun.Task;
        var approving = publisher.PostFileAsync(path, fields, "file", "qd.pdf", PublicationSteps.Scan);
        var first = await Task.WhenAny(approving, Task.Delay(TimeSpan.FromMilliseconds(700)));
        finish.SetResult();
        await deciding;
        var late = await approving;

        Assert.NotSame(approving, first);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Null((await province.GroupAsync(round.Group)).ApprovalId);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Another figure for unit A, by a write that holds its dossier until it may finish.</summary>
    private Task<Result<bool>> DecideSlowlyAsync(OpenRound round, TaskCompletionSource begun, TaskCompletionSource finish)
    {
        var administrator = province.Accounts[Identity.AuthorityAdministrator];
        return province
            .Use<Writes>()
            .RunAsync<bool>(
                province.Request(province.Authority, administrator, Dossier.StreamOf(round.DossierOfA)),
                async work =>
                {
                    begun.SetResult();
                    await finish.Task;
                    var answer = await work.Db.Set<Answer>().SingleAsync(a => a.DossierId == round.DossierOfA && a.Input == "so-lan");
                    answer.Take(new SavedAnswer("so-lan", "1", Missing: null), answer.Version + 1, administrator, answer.ReceivedAt);
                    return true;
                },
                CancellationToken.None
            );
    }
}

[Collection(Engines.Sqlite)]
public sealed class ApprovalRaceOnSqliteTests(SqliteProvince province) : ApprovalRaceTests(province);

[Collection(Engines.Postgres)]
public sealed class ApprovalRaceOnPostgresTests(PostgresProvince province) : ApprovalRaceTests(province);
