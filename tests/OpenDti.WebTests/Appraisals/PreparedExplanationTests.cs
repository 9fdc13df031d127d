using System.Net;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Appraisals;

/// <summary>What a specialist writes to a request is the unit's explanation once its leader has confirmed it.</summary>
public abstract class PreparedExplanationTests(Province province) : DecideScene(province)
{
    private const string Prepared = "Văn bản số 12 bị bỏ sót.";

    [Fact]
    public async Task The_appraiser_neither_reads_nor_decides_about_what_no_leader_has_confirmed()
    {
        var round = await PreparedAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);

        var page = (await appraiser.OpenAsync(Thread(round))).QuerySelector("main")!;
        var early = await PostAsync(
            appraiser,
            round,
            "decide",
            ("round", "1"),
            ("version", "99"),
            ("outcome", "Accepted"),
            ("words", "Được.")
        );

        Assert.Contains("Giải trình chờ lãnh đạo đơn vị xác nhận", page.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Prepared, page.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/decide']"));
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Null((await LatestAsync(round)).Answer);
    }

    [Fact]
    public async Task The_leader_reads_words_and_figures_and_confirms_them_and_only_then_they_may_be_taken()
    {
        var round = await PreparedAsync();
        var leader = await Province.FreshAsync(Identity.LeaderOfA);
        var work = (await leader.OpenAsync($"/{TestWorld.Province.Slug}/work")).QuerySelector("main")!.TextContent;
        var page = (await leader.OpenAsync(Thread(round))).QuerySelector("main")!;

        var confirmed = await PostAsync(leader, round, "confirm");
        var again = await PostAsync(leader, round, "confirm", ("round", "1"), ("version", "999"));
        var explanation = await LatestAsync(round);
        var appraiser = (await (await Province.FreshAsync(Identity.Appraiser)).OpenAsync(Thread(round))).QuerySelector("main")!;

        Assert.Contains("giải trình chờ bạn xác nhận", work, StringComparison.Ordinal);
        Assert.Contains(Prepared, page.TextContent, StringComparison.Ordinal);
        Assert.Contains("Số văn bản do người đứng đầu ký: 4 văn bản", page.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, confirmed.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(Prepared, explanation.Answer);
        Assert.Equal("4", explanation.Proposed.Single().Value);
        Assert.Contains(Prepared, appraiser.TextContent, StringComparison.Ordinal);
        Assert.NotNull(appraiser.QuerySelector("form[action$='/decide']"));
    }

    [Fact]
    public async Task What_the_leader_gives_back_says_why_and_is_written_anew()
    {
        var round = await PreparedAsync();
        var leader = await Province.FreshAsync(Identity.LeaderOfA);

        var wordless = await PostAsync(leader, round, "confirm", ("giveBack", "yes"));
        var givenBack = await PostAsync(leader, round, "confirm", ("giveBack", "yes"), ("givenBack", "Nêu số của văn bản."));
        var specialist = await Province.FreshAsync(Identity.SpecialistOfA);
        var page = (await specialist.OpenAsync(Thread(round))).QuerySelector("main")!;
        await PostAsync(specialist, round, "answer", ("words", "Văn bản số 12/KH-SAS bị bỏ sót."));
        var anew = await LatestAsync(round);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, givenBack.StatusCode);
        Assert.Contains("Nêu số của văn bản.", page.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Prepared, page.QuerySelector("dl.slip")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Prepared, page.QuerySelector("textarea[name=words]")!.TextContent);
        Assert.Equal("4", page.QuerySelector("input[name='value:da-ky']")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("form[action$='/confirm']"));
        Assert.Equal(("Văn bản số 12/KH-SAS bị bỏ sót.", null), (anew.Prepared, anew.GivenBack));
    }

    [Fact]
    public async Task Nobody_confirms_older_words_than_stand_there_and_a_specialist_confirms_nothing()
    {
        var round = await PreparedAsync();
        var leader = await Province.FreshAsync(Identity.LeaderOfA);
        var fields = await FieldsAsync(leader, round, "confirm");
        await PostAsync(await Province.FreshAsync(Identity.SpecialistOfA), round, "answer", ("words", "Bản hai."));

        var older = await leader.PostAsync(Thread(round) + "/confirm", fields);
        var specialist = await Province.FreshAsync(Identity.SpecialistOfA);
        var token = await specialist.TokenAsync();
        var forbidden = await specialist.PostAsync(Thread(round) + "/confirm", token);

        Assert.Equal(HttpStatusCode.Conflict, older.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Null((await LatestAsync(round)).Answer);
    }

    [Fact]
    public async Task What_was_not_confirmed_in_time_was_not_said()
    {
        var round = await PreparedAsync();
        Province.Clock.StopAt((await LatestAsync(round)).Until);
        var leader = await Province.FreshAsync(Identity.LeaderOfA);

        var late = await PostAsync(leader, round, "confirm", ("round", "1"), ("version", "999"));
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var accepted = await PostAsync(appraiser, round, "decide", ("outcome", "Accepted"), ("words", "Được."));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, accepted.StatusCode);
        Assert.Equal(ExplanationState.Overdue, (await LatestAsync(round)).StateAt(Province.Clock.GetUtcNow()));
    }

    private static string Thread(OpenRound round) => $"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}/explanations/van-ban";

    private async Task<OpenRound> PreparedAsync()
    {
        var round = await LockedAsync();
        await Province.AskAsync(round.DossierOfA, "van-ban", "Vì sao chỉ có 3 văn bản?");
        var specialist = await Province.FreshAsync(Identity.SpecialistOfA);
        var prepared = await PostAsync(specialist, round, "answer", ("words", Prepared), ("value:da-ky", "4"));
        Assert.Equal(HttpStatusCode.SeeOther, prepared.StatusCode);
        return round;
    }

    private async Task<Explanation> LatestAsync(OpenRound round) =>
        (await Province.DossierAsync(round.DossierOfA)).LatestExplanationOf(new IndicatorId("van-ban"))!;

    private static async Task<Dictionary<string, string>> FieldsAsync(Visitor visitor, OpenRound round, string step)
    {
        var fields = await visitor.TokenAsync();
        var page = await visitor.OpenAsync(Thread(round));
        foreach (var hidden in page.QuerySelectorAll($"form[action$='/{step}'] input[type=hidden]"))
        {
            fields[hidden.GetAttribute("name")!] = hidden.GetAttribute("value")!;
        }

        return fields;
    }

    private static async Task<HttpResponseMessage> PostAsync(
        Visitor visitor,
        OpenRound round,
        string step,
        params (string Field, string Value)[] typed
    )
    {
        var fields = await FieldsAsync(visitor, round, step);
        foreach (var (field, value) in typed)
        {
            fields[field] = value;
        }

        return await visitor.PostAsync($"{Thread(round)}/{step}", fields);
    }
}

[Collection(Engines.Sqlite)]
public sealed class PreparedExplanationOnSqliteTests(SqliteProvince province) : PreparedExplanationTests(province);

[Collection(Engines.Postgres)]
public sealed class PreparedExplanationOnPostgresTests(PostgresProvince province) : PreparedExplanationTests(province);
