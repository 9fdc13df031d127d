using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;

namespace OpenDti.WebTests.Notices;

/// <summary>What appraisers ask, return and decide reaches the unit, and what the unit explains reaches whoever asked.</summary>
public abstract class AppraisalNoticeTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_question_its_answer_and_the_decision_reach_those_who_wait_for_them()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.ExplainAsync(round.DossierOfA, "co-ban-chi-dao", province.Clock.GetUtcNow());

        var unit = await ToldAsync(Identity.LeaderOfA, round.DossierOfA);
        var appraiser = await ToldAsync(Identity.Appraiser, round.DossierOfA);

        Assert.Contains("explanation.was-asked", unit.Select(n => n.Code));
        Assert.Contains("explanation.was-accepted", unit.Select(n => n.Code));
        Assert.DoesNotContain("explanation.was-answered", unit.Select(n => n.Code));
        Assert.Equal(["explanation.was-answered"], appraiser.Select(n => n.Code));
        Assert.EndsWith("/explanations/co-ban-chi-dao", unit.First(n => n.Code == "explanation.was-asked").Path, StringComparison.Ordinal);
        Assert.Contains("Quyết định thành lập ở đâu?", unit.First(n => n.Code == "explanation.was-asked").Operands);
    }

    [Fact]
    public async Task A_unit_that_contested_a_monitored_figure_is_told_when_its_criterion_is_decided()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1));
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.MeasureAsync(round.DossierOfA, "da-ky", "2");
        var contested = await province
            .Use<Writes>()
            .ChangeAsync(
                province.Request(province.Authority, province.Accounts[Identity.SpecialistOfA], Dossier.StreamOf(round.DossierOfA)),
                round.DossierOfA,
                (dossier, work) =>
                    Task.FromResult(
                        dossier.ContestMonitored(
                            new InputId("da-ky"),
                            new ContestSaid("Hệ thống đếm thiếu một văn bản."),
                            dossier.RoundGroup!,
                            work.Request.ReceivedAt
                        )
                    ),
                CancellationToken.None
            );
        province.Clock.StopAt(round.DeadlineAt + Web.Features.Rounds.RoundGroup.SettlingTime);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("dien-tap", CriterionAct.Accept));
        var before = await ToldAsync(Identity.SpecialistOfA, round.DossierOfA);
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept));

        var after = await ToldAsync(Identity.SpecialistOfA, round.DossierOfA);

        Assert.False(contested.IsRefused);
        Assert.DoesNotContain("contest.was-decided", before.Select(n => n.Code));
        Assert.Contains("Hệ thống đếm thiếu một văn bản.", after.Single(n => n.Code == "contest.was-decided").Operands);
    }

    [Fact]
    public async Task A_returned_criterion_is_named_in_the_language_of_whoever_reads()
    {
        var round = await province.LockedMonitoredRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var until = province.Clock.GetUtcNow().AddDays(3);
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("dien-tap", until, "Thiếu báo cáo."));

        var told = (await ToldAsync(Identity.SpecialistOfA, round.DossierOfA)).Single(n => n.Code == "dossier.criterion-returned");

        var texts = province.Use<NoticeTexts>();
        Assert.Contains("2.1 Diễn tập", texts.Of(told, Language.Vi).Title, StringComparison.Ordinal);
        Assert.Contains("2.1 Drills", texts.Of(told, Language.En).Title, StringComparison.Ordinal);
        Assert.DoesNotContain("Diễn tập", texts.Of(told, Language.En).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_request_is_a_paper_of_the_office_with_the_question_and_the_figure()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var path = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/explanations/request.docx";
        var nothing = await administrator.GetAsync(path);
        await province.AskAsync(round.DossierOfA, "van-ban", "Văn bản thứ tư ở đâu?");

        var paper = await administrator.GetAsync(path);
        var board = await administrator.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}");

        Assert.Equal(System.Net.HttpStatusCode.Redirect, nothing.StatusCode);
        var words = WordsIn(await paper.Content.ReadAsByteArrayAsync());
        Assert.Contains("Văn bản thứ tư ở đâu?", words, StringComparison.Ordinal);
        Assert.Contains("Số văn bản do người đứng đầu ký: 3 văn bản", words, StringComparison.Ordinal);
        Assert.NotNull(board.QuerySelector("main a[href$='request.docx']"));
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string WordsIn(byte[] paper)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(paper));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return string.Concat(
            System.Xml.Linq.XDocument.Parse(reader.ReadToEnd()).Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value)
        );
    }

    private async Task<List<Notice>> ToldAsync(Identity identity, Guid dossier) =>
        (await province.ToldAsync(identity)).FindAll(n => n.Path.Contains(dossier.ToString("N"), StringComparison.Ordinal));
}

[Collection(Engines.Sqlite)]
public sealed class AppraisalNoticeOnSqliteTests(SqliteProvince province) : AppraisalNoticeTests(province);

[Collection(Engines.Postgres)]
public sealed class AppraisalNoticeOnPostgresTests(PostgresProvince province) : AppraisalNoticeTests(province);
