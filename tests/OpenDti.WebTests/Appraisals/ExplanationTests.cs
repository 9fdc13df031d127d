using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Appraisals;

/// <summary>An explanation from the question to what came of it, through the pages of the appraiser and of the unit.</summary>
public abstract class ExplanationTests(Province province) : IDisposable
{
    [Fact]
    public async Task An_accepted_explanation_takes_the_proposed_figure_into_the_appraisal_and_leaves_the_declared_one()
    {
        var round = await LockedAsync();
        await AskAsync(round, "Vì sao chỉ có 3 văn bản?");
        var author = await province.FreshAsync(Identity.SpecialistOfA);
        var overview = await author.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}");
        Assert.Contains("Vì sao chỉ có 3 văn bản?", overview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var answered = await PostAsync(author, round, "answer", ("words", "Văn bản số 12 bị bỏ sót."), ("value:da-ky", "4"));
        var confirmed = await PostAsync(await province.FreshAsync(Identity.LeaderOfA), round, "confirm");
        var decided = await PostAsync(
            await province.AsAsync(Identity.Appraiser),
            round,
            "decide",
            ("outcome", "Accepted"),
            ("words", "Đã đối chiếu văn bản số 12.")
        );

        var dossier = await province.DossierAsync(round.DossierOfA);
        Assert.Equal(HttpStatusCode.SeeOther, answered.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, confirmed.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, decided.StatusCode);
        Assert.Equal("3", dossier.AnswerTo(new("da-ky"))!.Value);
        Assert.Equal("4", dossier.Answers.Single(a => a.Input == "da-ky" && a.Track == Track.Appraised).Value);
        var statistics = (
            await (await province.AsAsync(Identity.Appraiser)).OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}/explanations")
        ).QuerySelector("main")!;
        Assert.Equal(
            ["1", "1", "1", "0", "Tăng 5,00; giảm 0,00"],
            statistics.QuerySelectorAll("dl.figs dt + dd").Select(dd => dd.TextContent.Trim())
        );
    }

    [Fact]
    public async Task An_upheld_appraisal_stays_as_it_was_decided_and_another_round_may_follow()
    {
        var round = await LockedAsync();
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Award("van-ban", 5, AppraisalReason.NoDocument));
        await AskAsync(round, "Chưa thấy danh mục.");
        await PostAsync(await province.FreshAsync(Identity.LeaderOfA), round, "answer", ("words", "Danh mục ở trang 3."));
        var appraiser = await province.AsAsync(Identity.Appraiser);
        await PostAsync(appraiser, round, "decide", ("outcome", "Upheld"), ("words", "Trang 3 không có danh mục."));
        await AskAsync(round, "Đề nghị gửi danh mục.");

        var unit = (await (await province.AsAsync(Identity.SpecialistOfA)).OpenAsync(Path(round))).QuerySelector("main")!;

        Assert.Equal(50_000_000_000, (await province.DossierAsync(round.DossierOfA)).PointAwards.Single().PointsE10);
        Assert.Equal(["Lần 2", "Lần 1"], unit.QuerySelectorAll("section h2").Take(2).Select(h => h.TextContent.Trim()));
        Assert.Contains("Giữ nguyên kết quả thẩm định. Trang 3 không có danh mục.", unit.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_unit_may_better_its_answer_until_the_time_is_over_and_silence_can_only_be_upheld()
    {
        var round = await LockedAsync();
        await AskAsync(round, "Vì sao?");
        var author = await province.FreshAsync(Identity.LeaderOfA);
        await PostAsync(author, round, "answer", ("words", "Bản một."));
        await PostAsync(author, round, "answer", ("words", "Bản hai."));
        Assert.Equal("Bản hai.", Latest(await province.DossierAsync(round.DossierOfA)).Answer);

        var other = await LockedAsync();
        await AskAsync(other, "Vì sao?");
        var early = await PostAsync(
            await province.FreshAsync(Identity.Appraiser),
            other,
            "decide",
            ("outcome", "Upheld"),
            ("words", "Không rõ."),
            ("round", "1"),
            ("version", "99")
        );
        province.Clock.StopAt(province.Clock.GetUtcNow().AddDays(10));
        var late = await PostAsync(await province.FreshAsync(Identity.SpecialistOfA), other, "answer", ("words", "Muộn."), ("round", "1"));
        var empty = await PostAsync(
            await province.FreshAsync(Identity.Appraiser),
            other,
            "decide",
            ("outcome", "Accepted"),
            ("words", "Được.")
        );
        var upheld = await PostAsync(
            await province.AsAsync(Identity.Appraiser),
            other,
            "decide",
            ("outcome", "Upheld"),
            ("words", "Đơn vị không giải trình.")
        );

        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains(
            "Đã hết hạn giải trình",
            (await Visitor.PageOf(late)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, upheld.StatusCode);
    }

    [Theory]
    [InlineData("ask", "Nhập nội dung", "until=IN9")]
    [InlineData("ask", "ngày cuối cùng", "words=Vì sao?")]
    [InlineData("ask", "phải từ hôm nay", "words=Vì sao?&until=01/01/2030")]
    [InlineData("answer", "Nhập nội dung", "")]
    [InlineData("answer", "không phải là số", "words=Sót.&value:da-ky=ba")]
    [InlineData("answer", "lớn hơn", "words=Sót.&value:da-ky=9")]
    [InlineData("decide", "Chọn một kết luận", "words=Được.")]
    [InlineData("decide", "Nhập nội dung", "outcome=Upheld")]
    public async Task What_is_wrong_is_said_beside_the_field_and_nothing_is_saved(string step, string said, string posted)
    {
        var round = await LockedAsync();
        if (step != "ask")
        {
            await AskAsync(round, "Vì sao?");
        }

        if (step == "decide")
        {
            await PostAsync(await province.FreshAsync(Identity.LeaderOfA), round, "answer", ("words", "Sót."));
        }

        var before = (await province.DossierAsync(round.DossierOfA)).Version;
        var who = await province.FreshAsync(step == "answer" ? Identity.SpecialistOfA : Identity.Appraiser);
        var typed = posted
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .Select(pair => (pair[0], pair[1] == "IN9" ? Day(9) : pair[1]));

        var answer = await PostAsync(who, round, step, [.. typed]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, (await province.DossierAsync(round.DossierOfA)).Version);
    }

    [Fact]
    public async Task Units_beyond_tolerance_are_asked_together_each_about_its_own_figures()
    {
        var round = await LockedAsync();
        await province.MonitorAsync(round.DossierOfA, "so-lan", "1");
        await province.MonitorAsync(round.DossierOfB, "so-lan", "1");
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        var path = $"/{Province.Slug}/round-groups/{round.Group:N}/explanations/dien-tap";
        var page = await appraiser.OpenAsync(path);
        var fields = Visitor.FieldsOf(page.QuerySelector("main form")!, new() { ["until"] = Day(5), ["words"] = "Gửi kèm báo cáo." });

        var sent = await appraiser.PostAsync(path, fields);

        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Equal(
            "Số lần diễn tập: đơn vị khai 2 lần, số giám sát 1 lần. Gửi kèm báo cáo.",
            (await province.DossierAsync(round.DossierOfA)).Explanations.Single().Question
        );
        Assert.Single((await province.DossierAsync(round.DossierOfB)).Explanations);
        Assert.Empty((await appraiser.OpenAsync(path)).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task The_request_prints_in_both_languages_and_another_unit_never_sees_it()
    {
        var round = await LockedAsync();
        await AskAsync(round, "Vì sao chỉ có 3 văn bản?");
        var author = await province.FreshAsync(Identity.LeaderOfA);

        var vi = (await author.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/explanations/print"))
            .QuerySelector("main")!
            .TextContent;
        var en = (await author.OpenAsync($"/en/{Province.Slug}/dossiers/{round.DossierOfA:N}/explanations/print"))
            .QuerySelector("main")!
            .TextContent;
        var other = await (await province.AsAsync(Identity.SpecialistOfB)).GetAsync(Path(round));

        Assert.Contains("Phiếu yêu cầu giải trình", vi, StringComparison.Ordinal);
        Assert.Contains("Kính gửi: Sở Ánh Sáng", vi, StringComparison.Ordinal);
        Assert.Contains("gắn kèm tài liệu kiểm chứng", vi, StringComparison.Ordinal);
        Assert.Contains("with documents attached", en, StringComparison.Ordinal);
        Assert.Contains("Request for explanation", en, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        province.ForgetMonitored();
        GC.SuppressFinalize(this);
    }

    private static string Path(OpenRound round) => $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/explanations/van-ban";

    private static Explanation Latest(Dossier dossier) => dossier.LatestExplanationOf(new("van-ban"))!;

    private string Day(int daysAhead) => HanoiTime.DateOf(province.Clock.GetUtcNow().AddDays(daysAhead));

    private async Task<OpenRound> LockedAsync()
    {
        province.Clock.Resume();
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        return round;
    }

    private async Task AskAsync(OpenRound round, string question)
    {
        var asked = await PostAsync(await province.FreshAsync(Identity.Appraiser), round, "ask", ("words", question), ("until", Day(5)));
        Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(
        Visitor visitor,
        OpenRound round,
        string step,
        params (string Field, string Value)[] typed
    )
    {
        var fields = await visitor.TokenAsync();
        var page = await visitor.OpenAsync(Path(round));
        foreach (var hidden in page.QuerySelectorAll($"form[action$='/{step}'] input[type=hidden]"))
        {
            fields[hidden.GetAttribute("name")!] = hidden.GetAttribute("value") ?? "";
        }

        foreach (var (field, value) in typed)
        {
            fields[field] = value;
        }

        return await visitor.PostAsync($"{Path(round)}/{step}", fields);
    }
}

[Collection(Engines.Sqlite)]
public sealed class ExplanationOnSqliteTests(SqliteProvince province) : ExplanationTests(province);

[Collection(Engines.Postgres)]
public sealed class ExplanationOnPostgresTests(PostgresProvince province) : ExplanationTests(province);
