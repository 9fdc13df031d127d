using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Ui;

namespace OpenDti.WebTests.Security;

/// <summary>A leader confirms what a specialist prepared; whoever prepared it does not become that leader by a second account. Each test has an installation of its own.</summary>
public abstract class OwnWordsTests(Province province) : IAsyncLifetime
{
    public Task InitializeAsync() => province.InitializeAsync();

    public Task DisposeAsync() => province.DisposeAsync();

    [Fact]
    public async Task Nobody_confirms_their_own_answer_to_a_draft_by_a_second_account()
    {
        var round = await province.LockedRoundAsync();
        await province.SendDraftAsync(round.Group);
        var path = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/draft";
        await PrepareAsync(path, "form[action$='/draft']", new() { ["line"] = "van-ban", ["words"] = "Tính cả văn bản số 12." });

        await RefusedAsync(path, "form[action$='/draft/confirm']", "draft.own-words");

        await using var db = province.Databases.Open(province.Authority);
        Assert.All(db.DraftAnswers, answer => Assert.False(answer.IsGiven));
    }

    [Fact]
    public async Task Nobody_confirms_their_own_explanation_by_a_second_account()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AskAsync(round.DossierOfA, "van-ban", "Vì sao chỉ có 3 văn bản?");
        var path = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/explanations/van-ban";
        await PrepareAsync(path, "form[action$='/answer']", new() { ["words"] = "Còn một văn bản bị bỏ sót." });

        await RefusedAsync(path, "form[action$='/confirm']", "explanation.own-words");

        Assert.Null((await province.DossierAsync(round.DossierOfA)).LatestExplanationOf(new IndicatorId("van-ban"))!.Answer);
    }

    private async Task PrepareAsync(string path, string form, Dictionary<string, string> typed)
    {
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        var prepared = await specialist.SubmitAsync(await specialist.OpenAsync(path), form, typed);
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, prepared.StatusCode);
    }

    private async Task RefusedAsync(string path, string form, string code)
    {
        using var own = await province.SecondAccountAsync(Identity.SpecialistOfA, province.UnitA, Role.Leader);
        var confirmed = await own.SubmitAsync(await own.OpenAsync(path), form, []);
        Assert.Contains(
            province.Use<RefusalTexts>().Of(new Refusal(code), Language.Vi),
            (await Visitor.PageOf(confirmed)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
    }
}

public sealed class OwnWordsOnSqliteTests() : OwnWordsTests(new SqliteProvince());

public sealed class OwnWordsOnPostgresTests() : OwnWordsTests(new PostgresProvince());
