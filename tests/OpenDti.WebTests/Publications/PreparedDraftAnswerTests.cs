using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Publications;

namespace OpenDti.WebTests.Publications;

/// <summary>What a specialist writes to the draft result is the unit's answer once its leader has confirmed it.</summary>
public abstract class PreparedDraftAnswerTests(Province province) : IDisposable
{
    [Fact]
    public async Task The_agency_hears_nothing_before_the_leader_confirms_and_then_has_it_to_settle()
    {
        var round = await PreparedAsync();
        var agency = await province.FreshAsync(Identity.AuthorityAdministrator);
        var before = (await agency.OpenAsync(Group(round))).QuerySelector("main")!.TextContent;
        var leader = await province.FreshAsync(Identity.LeaderOfA);
        var page = await leader.OpenAsync(Unit(round));

        var confirmed = await leader.SubmitAsync(page, "form[action$='/draft/confirm']", []);
        var after = (await agency.OpenAsync(Group(round))).QuerySelector("main")!.TextContent;
        var answer = await AnswerAsync(round);

        Assert.DoesNotContain("Tính cả văn bản số 12.", before, StringComparison.Ordinal);
        Assert.Contains("Tính cả văn bản số 12.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, confirmed.StatusCode);
        Assert.Contains("Tính cả văn bản số 12.", after, StringComparison.Ordinal);
        Assert.True(answer.IsOpen);
        Assert.Null(answer.Prepared);
    }

    [Fact]
    public async Task What_the_leader_gives_back_says_why_to_the_specialist()
    {
        var round = await PreparedAsync();
        var leader = await province.FreshAsync(Identity.LeaderOfA);
        var page = await leader.OpenAsync(Unit(round));
        const string form = "form[action$='/draft/confirm']";

        var wordless = await leader.SubmitAsync(page, form, new() { ["giveBack"] = "yes" });
        var givenBack = await leader.SubmitAsync(
            page,
            form,
            new()
            {
                ["giveBack"] = "yes",
                ["givenBackBecause:van-ban"] = "Nêu rõ trang.",
                ["_key"] = new('b', 32),
            }
        );
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        var again = await specialist.OpenAsync(Unit(round));
        var read = again.QuerySelector("main")!.TextContent;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, givenBack.StatusCode);
        Assert.Contains("Nêu rõ trang.", read, StringComparison.Ordinal);
        Assert.Equal("Tính cả văn bản số 12.", again.QuerySelector("textarea[name=words]")!.TextContent);
        Assert.Equal("van-ban", again.QuerySelector("select[name=line] option[selected]")!.GetAttribute("value"));
        Assert.False((await AnswerAsync(round)).IsGiven);
    }

    [Fact]
    public async Task A_reason_that_came_too_late_stands_where_it_was_typed_and_never_in_the_answer_to_the_agency()
    {
        var round = await PreparedAsync();
        var leader = await province.FreshAsync(Identity.LeaderOfA);
        var page = await leader.OpenAsync(Unit(round));
        await PrepareAsync(round, "Tính cả văn bản số 13.");

        var late = await leader.SubmitAsync(
            page,
            "form[action$='/draft/confirm']",
            new() { ["giveBack"] = "yes", ["givenBackBecause:van-ban"] = "Sai số văn bản." }
        );

        var said = await Visitor.PageOf(late);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal("Sai số văn bản.", said.QuerySelector("form[action$='/draft/confirm'] textarea")!.TextContent);
        Assert.Equal("", said.QuerySelector("textarea[name=words]")!.TextContent);
        Assert.NotNull(said.GetElementById("givenBackBecause:van-ban-loi"));
        Assert.Null((await AnswerAsync(round)).GivenBack);
    }

    [Fact]
    public async Task Only_a_leader_confirms_and_only_in_time()
    {
        var round = await PreparedAsync();
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        var forbidden = await specialist.PostAsync(Unit(round) + "/confirm", await specialist.TokenAsync());
        var prepared = await AnswerAsync(round);
        province.Clock.StopAt((await province.GroupAsync(round.Group)).DraftAnswersUntil!.Value);
        var leader = await province.FreshAsync(Identity.LeaderOfA);
        var page = await leader.OpenAsync(Unit(round));
        var fields = await leader.TokenAsync();
        (fields["draft"], fields["preparedLine"], fields["version"]) = ($"{prepared.DraftId}", "van-ban", $"{prepared.PreparedVersion}");

        var late = await leader.PostAsync(Unit(round) + "/confirm", fields);

        Assert.Null(page.QuerySelector("form[action$='/draft/confirm']"));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.False((await AnswerAsync(round)).IsGiven);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Unit(OpenRound round) => $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/draft";

    private static string Group(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/draft";

    private async Task<DraftAnswer> AnswerAsync(OpenRound round)
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db.DraftAnswers.SingleAsync(answer => answer.DossierId == round.DossierOfA);
    }

    private async Task<OpenRound> PreparedAsync()
    {
        var round = await province.LockedRoundAsync();
        await province.SendDraftAsync(round.Group);
        await PrepareAsync(round, "Tính cả văn bản số 12.");
        return round;
    }

    private async Task PrepareAsync(OpenRound round, string words)
    {
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync(Unit(round));
        var prepared = await specialist.SubmitAsync(page, "form[action$='/draft']", new() { ["line"] = "van-ban", ["words"] = words });
        Assert.Equal(HttpStatusCode.SeeOther, prepared.StatusCode);
    }
}

[Collection(Engines.Sqlite)]
public sealed class PreparedDraftAnswerOnSqliteTests(SqliteProvince province) : PreparedDraftAnswerTests(province);

[Collection(Engines.Postgres)]
public sealed class PreparedDraftAnswerOnPostgresTests(PostgresProvince province) : PreparedDraftAnswerTests(province);
