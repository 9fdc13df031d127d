using System.Net;
using System.Text.Json;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Councils;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;

namespace OpenDti.WebTests.Councils;

/// <summary>The council decides what is still disputed, while it sits, with reasons, in a track of its own; its minutes name all of it.</summary>
public abstract class CouncilTests(Province province) : IDisposable
{
    [Fact]
    public async Task Ranks_change_exactly_as_shown_before_a_decision_on_points_is_recorded()
    {
        var round = await province.CouncilRoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Line(round.DossierOfA, "dien-tap"));

        // A has 75 with 30 for 2.1; at 5 points it has 50, behind B's 55.
        var typed = new Dictionary<string, string>
        {
            ["mode"] = "points",
            ["points"] = "5",
            ["words"] = "Một lần diễn tập không đúng kỳ.",
        };
        var preview = await Visitor.PageOf(await administrator.SubmitAsync(page, "section form", new(typed) { ["step"] = "preview" }));
        var effect = preview.QuerySelectorAll("section[aria-labelledby=anh-huong] tbody tr").Select(row => row.TextContent).ToList();
        var unseen = await administrator.SubmitAsync(page, "section form", typed);
        var recorded = await administrator.SubmitAsync(preview, "section form", []);

        Assert.Equal(2, effect.Count);
        Assert.Contains("2 → 1", effect[0], StringComparison.Ordinal);
        Assert.Contains("1 → 2", effect[1], StringComparison.Ordinal);
        Assert.Contains("75,00 → 50,00", effect[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, unseen.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, recorded.StatusCode);
        Assert.Equal(["b:1", "a:2"], await RanksAsync(round));
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        Assert.Contains(
            await province.ToldAsync(Identity.SpecialistOfA),
            notice => JsonSerializer.Deserialize<List<string>>(notice.Args)!.Contains("Một lần diễn tập không đúng kỳ.")
        );
        var history = await TextAsync(specialist, $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/history");
        Assert.Contains("Hội đồng quyết định điểm 2.1", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_an_index_the_total_and_the_class_are_decided_too_and_tracks_stay_apart()
    {
        var round = await province.CouncilRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Change("dien-tap", ("so-lan", "1")));
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        // Appraised: one drill, 55 points. The council finds two again (75), then gives index 1 ten of its 25 (60), then the total 40.
        var page = await administrator.OpenAsync(Line(round.DossierOfA, "dien-tap"));
        var figures = new Dictionary<string, string>
        {
            ["mode"] = "figures",
            ["value:so-lan"] = "2",
            ["words"] = "Báo cáo lần hai hợp lệ.",
            ["step"] = "preview",
        };
        var preview = await Visitor.PageOf(await administrator.SubmitAsync(page, "section form", figures));
        var recorded = await administrator.SubmitAsync(preview, "section form", []);
        var withFigures = await TotalAsync(round, "a");
        await province.RuleAsync(round.DossierOfA, CouncilSteps.Give("nhan-thuc", 10));
        var withIndex = await TotalAsync(round, "a");
        var root = (await ReadingAsync(round)).Set.Set.Root.Id.Value;
        var total = await province.RuleAsync(round.DossierOfA, CouncilSteps.Give(root, 40));
        var band = await province.RuleAsync(round.DossierOfA, new CouncilDecided("", 0, "Thành tích nổi bật.") { ClassId = "tot" });
        var dossier = await province.DossierAsync(round.DossierOfA);

        Assert.Equal(HttpStatusCode.SeeOther, recorded.StatusCode);
        Assert.Equal(75_0000000000, withFigures);
        Assert.Equal(60_0000000000, withIndex);
        Assert.False(total.IsRefused);
        Assert.Equal(40_0000000000, await TotalAsync(round, "a"));
        Assert.False(band.IsRefused);
        Assert.Equal("tot", (await ReadingAsync(round)).Units.Single(unit => unit.Code == "a").ClassId);
        Assert.Equal(
            ["Appraised:1", "Council:2", "Declared:2"],
            dossier.Answers.Where(a => a.Input == "so-lan").Select(a => $"{a.Track}:{a.Value}").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_decision_is_withdrawn_with_a_reason_until_the_approval()
    {
        var round = await province.CouncilRoundAsync();
        var ruling = await province.RuleAsync(round.DossierOfA, CouncilSteps.Give("dien-tap", 5));
        var twice = await province.RuleAsync(round.DossierOfA, CouncilSteps.Give("dien-tap", 6));
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Line(round.DossierOfA, "dien-tap"));

        var wordless = await administrator.SubmitAsync(page, "form[action$='/withdraw']", []);
        var withdrawn = await administrator.SubmitAsync(page, "form[action$='/withdraw']", new() { ["words"] = "Ghi nhầm đơn vị." });
        var ranks = await RanksAsync(round);
        var again = await province.WithdrawRulingAsync(round.DossierOfA, ruling.Value, "Lần nữa.");
        var next = await province.RuleAsync(round.DossierOfA, CouncilSteps.Give("dien-tap", 20));
        province.Clock.StopAt(province.Clock.GetUtcNow().AddDays(20));
        var over = await province.RuleAsync(round.DossierOfA, CouncilSteps.Give("van-ban", 20));
        await province.ApproveAsync(round.Group);
        var approved = await province.WithdrawRulingAsync(round.DossierOfA, next.Value, "Muộn rồi.");

        Assert.Equal("council.already-decided", twice.Refusal.Code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        Assert.Equal(["a:1", "b:2"], ranks);
        Assert.Equal("council.not-in-force", again.Refusal.Code);
        Assert.False(next.IsRefused);
        Assert.Equal("council.not-now", over.Refusal.Code);
        Assert.Equal("council.approved", approved.Refusal.Code);
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_in_words()
    {
        var round = await province.CouncilRoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Line(round.DossierOfA, "van-ban"));

        var empty = await administrator.SubmitAsync(page, "section form", []);
        var tooMuch = await administrator.SubmitAsync(page, "section form", new() { ["points"] = "21", ["step"] = "preview" });
        var above = await province.RuleAsync(round.DossierOfA, CouncilSteps.Give("van-ban", 21));
        var wordless = await province.RuleAsync(round.DossierOfA, CouncilSteps.Give("van-ban", 2, words: ""));
        var unknown = await administrator.GetAsync(Line(round.DossierOfA, "khong-co"));
        var band = await province.RuleAsync(round.DossierOfA, new CouncilDecided("", 0, "x") { ClassId = "khong-co" });
        var outside = await province.RuleAsync(round.DossierOfA, CouncilSteps.Give("van-ban", 2), round.DeadlineAt.AddMinutes(-1));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains(
            "1.2: điểm chấm 21",
            (await Visitor.PageOf(tooMuch)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("decision.outside-maximum", above.Refusal.Code);
        Assert.Equal("council.without-words", wordless.Refusal.Code);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal("decision.unknown-class", band.Refusal.Code);
        Assert.Equal("council.not-now", outside.Refusal.Code);
    }

    [Fact]
    public async Task Nobody_records_a_decision_about_their_own_unit()
    {
        var round = await province.CouncilRoundAsync();
        using var second = await province.SecondAccountAsync(Identity.SpecialistOfA, Role.AuthorityAdministrator);
        var fields = await second.TokenAsync();
        (fields["points"], fields["words"]) = ("20", "Đồng ý.");
        fields["version"] = $"{(await province.DossierAsync(round.DossierOfA)).Version}";

        var own = await second.PostAsync(Line(round.DossierOfA, "van-ban"), fields);
        var page = (await second.OpenAsync(Line(round.DossierOfB, "van-ban"))).QuerySelector("main")!.TextContent;

        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
        Assert.Contains(
            "Bạn thuộc đơn vị này",
            (await Visitor.PageOf(own)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("15,00", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_belongs_to_a_unit_of_the_group_reads_neither_words_nor_figures_of_its_rivals()
    {
        var round = await province.CouncilRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AppraiseAsync(round.DossierOfB, Identity.Appraiser, AppraisalSteps.Change("dien-tap", ("so-lan", "7")));
        await province.RuleAsync(round.DossierOfB, CouncilSteps.Give("dien-tap", 13, "Báo cáo diễn tập thiếu chữ ký."));
        await province.AddToAgendaAsync(round.DossierOfB, "van-ban", "Số văn bản khai vống lên.");
        await province.KeepMinutesAsync(round.Group);
        using var rival = await province.SecondAccountAsync(Identity.SpecialistOfA, Role.AuthorityAdministrator);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        var paths = new[]
        {
            $"/{Province.Slug}{DossierPaths.GroupCouncil(round.Group)}",
            Line(round.DossierOfB, "dien-tap"),
            Line(round.DossierOfB, "van-ban"),
            $"/{Province.Slug}{DossierPaths.Bonus(round.DossierOfB)}",
        };
        var (hidden, open) = ("", "");
        foreach (var path in paths)
        {
            hidden += await TextAsync(rival, path);
            open += await TextAsync(administrator, path);
        }

        var minutes = await rival.GetAsync($"/{Province.Slug}{CouncilPaths.MinutesFile(round.Group)}");

        foreach (var told in new[] { "13,00", "thiếu chữ ký", "khai vống", "7 lần", "Điểm thưởng được tính" })
        {
            Assert.Contains(told, open, StringComparison.Ordinal);
            Assert.DoesNotContain(told, hidden, StringComparison.Ordinal);
        }

        Assert.Contains("Đã quyết định", hidden, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, minutes.StatusCode);
    }

    [Fact]
    public async Task A_bonus_decided_while_the_council_sits_is_the_councils()
    {
        var round = await province.CouncilRoundAsync();
        var proposal = await province.ProposeAsync(round.DossierOfB, Identity.AuthorityAdministrator, 5);

        await province.DecideBonusAsync(round.DossierOfB, proposal.Value, 5);
        province.Clock.StopAt(province.Clock.GetUtcNow().AddDays(20));
        var agency = await province.DecideBonusAsync(round.DossierOfB, proposal.Value, 0);

        Assert.Equal(BonusBody.Council, (await province.DossierAsync(round.DossierOfB)).BonusProposals.Single().By);
        Assert.Equal("bonus.council-decided", agency.Refusal.Code);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Line(Guid dossier, string line) => $"/{Province.Slug}/dossiers/{dossier:N}/council/{line}";

    private static async Task<string> TextAsync(Visitor visitor, string path) =>
        (await visitor.OpenAsync(path)).QuerySelector("main")!.TextContent;

    private async Task<GroupReading> ReadingAsync(OpenRound round)
    {
        await using var db = province.Databases.Open(province.Authority);
        return (await province.Use<GroupFigures>().ReadAsync(db, round.Group, CancellationToken.None))!;
    }

    private async Task<IEnumerable<string>> RanksAsync(OpenRound round) =>
        (await ReadingAsync(round)).Units.Select(unit => $"{unit.Code}:{unit.Rank}");

    private async Task<long> TotalAsync(OpenRound round, string code) =>
        (await ReadingAsync(round)).Units.Single(unit => unit.Code == code).TotalE10;
}

[Collection(Engines.Sqlite)]
public sealed class CouncilOnSqliteTests(SqliteProvince province) : CouncilTests(province);

[Collection(Engines.Postgres)]
public sealed class CouncilOnPostgresTests(PostgresProvince province) : CouncilTests(province);
