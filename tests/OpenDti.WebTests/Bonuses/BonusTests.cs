using System.Net;
using System.Text;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Publications;

namespace OpenDti.WebTests.Bonuses;

/// <summary>Bonus points stand in a ledger of their own: proposed on a document, decided with their effect before one's eyes, released beside the total.</summary>
public abstract class BonusTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_scheme_is_looked_at_first_and_holds_from_its_decision_on()
    {
        var round = await province.OpenRoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Group(round));
        var bytes = Encoding.UTF8.GetBytes(
            BonusSteps.Scheme.Replace("version: \"1\"", $"version: \"{round.Year}\"", StringComparison.Ordinal)
        );

        var uploaded = await administrator.UploadAsync(page, "form[enctype]", "scheme", "diem-thuong.yaml", bytes);
        var preview = await administrator.FollowAsync(uploaded);
        var without = await administrator.SubmitAsync(preview, "main form", []);
        var attached = await administrator.SubmitAsync(
            preview,
            "main form",
            new()
            {
                ["number"] = "447/QĐ-UBND",
                ["date"] = "30/05/2026",
                ["issuer"] = "UBND tỉnh",
                ["summary"] = "Điểm thưởng chuyển đổi số",
            }
        );

        Assert.Contains(
            "Tổ công nghệ số cộng đồng được tặng Bằng khen",
            preview.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, attached.StatusCode);
        var held = await TextAsync(administrator, Group(round));
        Assert.Contains("Theo văn bản số 447/QĐ-UBND ngày 30/05/2026 của UBND tỉnh", held, StringComparison.Ordinal);
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        Assert.Contains("447/QĐ-UBND", await TextAsync(specialist, $"/{Province.Slug}/notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ranks_change_exactly_as_shown_before_and_the_portal_names_the_bonus_beside_the_total()
    {
        var round = await province.BonusRoundAsync();
        var specialist = await province.FreshAsync(Identity.SpecialistOfB);
        var form = await specialist.OpenAsync(Unit(round.DossierOfB));
        var sent = await specialist.SubmitAsync(
            form,
            "form:has(select[name=item])",
            new()
            {
                ["item"] = "mo-hinh",
                ["count"] = "5",
                ["number"] = "77/QĐ-UBND",
                ["date"] = "01/06/2026",
                ["issuer"] = "UBND tỉnh",
                ["summary"] = "Công nhận 5 mô hình",
            }
        );
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Null((await specialist.OpenAsync(Unit(round.DossierOfB))).QuerySelector("option[value=to-cong-nghe]"));
        await province.ConfirmBAsync(round);
        province.Lock(round);
        var proposal = (await province.DossierAsync(round.DossierOfB)).BonusProposals.Single().Id;
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        // A has 75; B has 55 and 5 x 5 = 25 beside it: 80 before 75.
        var shown = await administrator.OpenAsync(Decide(round.DossierOfB, proposal));
        var effect = shown.QuerySelectorAll("section[aria-labelledby=anh-huong] tbody tr").Select(row => row.TextContent).ToList();
        var recorded = await administrator.SubmitAsync(shown, "main section form", new() { ["words"] = "Đủ văn bản." });
        await using var db = province.Databases.Open(province.Authority);
        var units = (await province.Use<GroupFigures>().ReadAsync(db, round.Group, CancellationToken.None))!.Units;

        Assert.Equal(2, effect.Count);
        Assert.Contains("Sở Đồng Bằng", effect[0], StringComparison.Ordinal);
        Assert.Contains("2 → 1", effect[0], StringComparison.Ordinal);
        Assert.Contains("0,00 → 25,00", effect[0], StringComparison.Ordinal);
        Assert.Contains("1 → 2", effect[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, recorded.StatusCode);
        Assert.Equal(["b:1", "a:2"], units.Select(unit => $"{unit.Code}:{unit.Rank}"));
        Assert.Equal(55_0000000000, units[0].TotalE10);
        Assert.Equal(25_0000000000, units[0].Bonus!.PointsE10);
        Assert.Null(units[1].Bonus);

        var released = await province.ReleaseAsync(round.Group);
        var stranger = await province.FreshAsync(Identity.Anonymous);
        var unit = await TextAsync(stranger, $"/{Province.Slug}/results/{released.Value}/units/{province.UnitB:N}");
        Assert.Contains("25,00", unit, StringComparison.Ordinal);
        Assert.Contains("ngoài điểm tối đa", unit, StringComparison.Ordinal);
        Assert.Contains("77/QĐ-UBND", unit, StringComparison.Ordinal);
        Assert.Contains("55,00", unit, StringComparison.Ordinal);
        var english = await TextAsync(stranger, $"/en/{Province.Slug}/results/{released.Value}/units/{province.UnitB:N}");
        Assert.Contains("outside the maximum", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_is_recorded_only_with_the_effect_that_was_shown_and_reaches_its_author()
    {
        var (round, proposal) = await ProposedAsync(count: 5);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Decide(round.DossierOfB, proposal));
        var typed = new Dictionary<string, string>
        {
            ["outcome"] = "Part",
            ["accepted"] = "4",
            ["words"] = "Một mô hình trùng.",
        };

        // 55 + 4 x 5 = 75: both are first.
        var unseen = await administrator.SubmitAsync(page, "main section form", typed);
        var preview = await Visitor.PageOf(unseen);
        var effect = preview.QuerySelector("section[aria-labelledby=anh-huong] tbody")!.TextContent;
        var recorded = await administrator.SubmitAsync(preview, "main section form", []);

        Assert.Equal(HttpStatusCode.Conflict, unseen.StatusCode);
        Assert.Contains("2 → 1", effect, StringComparison.Ordinal);
        Assert.DoesNotContain("1 → 2", effect, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, recorded.StatusCode);
        var specialist = await province.FreshAsync(Identity.SpecialistOfB);
        var own = await TextAsync(specialist, Unit(round.DossierOfB));
        Assert.Contains("Một mô hình trùng.", own, StringComparison.Ordinal);
        Assert.Contains("chấp nhận 4 / 5", own, StringComparison.Ordinal);
        Assert.Contains("20,00", own, StringComparison.Ordinal);
        Assert.Contains("Một mô hình trùng.", await TextAsync(specialist, $"/{Province.Slug}/notices"), StringComparison.Ordinal);
        var history = await TextAsync(specialist, $"/{Province.Slug}/dossiers/{round.DossierOfB:N}/history");
        Assert.Contains("Cơ quan chủ trì chấp nhận điểm thưởng 4 / 5", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_decides_about_their_own_unit_and_who_competes_sees_no_ranks()
    {
        var (round, proposal) = await ProposedAsync(count: 5);
        using var ofB = await province.SecondAccountAsync(Identity.SpecialistOfB, Role.AuthorityAdministrator);
        using var ofA = await province.SecondAccountAsync(Identity.SpecialistOfA, Role.AuthorityAdministrator);
        var fields = await ofB.TokenAsync();
        (fields["outcome"], fields["words"]) = ("All", "Đồng ý.");
        fields["version"] = $"{(await province.DossierAsync(round.DossierOfB)).ProposalOf(proposal)!.Version}";

        var own = await ofB.PostAsync(Decide(round.DossierOfB, proposal), fields);
        var page = (await ofA.OpenAsync(Decide(round.DossierOfB, proposal))).QuerySelector("main")!.TextContent;
        var board = (await ofA.OpenAsync(Group(round))).QuerySelector("main")!.TextContent;

        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
        Assert.Contains(
            "Bạn thuộc đơn vị này",
            (await Visitor.PageOf(own)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("không thấy điểm và thứ hạng", page, StringComparison.Ordinal);
        Assert.DoesNotContain("→", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Điểm thưởng được tính", board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_scheme_in_the_middle_of_a_round_counts_what_was_accepted_anew()
    {
        var (round, proposal) = await ProposedAsync(count: 5);
        await province.DecideBonusAsync(round.DossierOfB, proposal, 5);
        var upload = await province.UploadedSchemeAsync(Next(round));
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        // 3 points for each now: 55 + 15 = 70 is behind 75 again.
        var page = await administrator.OpenAsync($"{Group(round)}/scheme/{upload:N}");
        var effect = page.QuerySelector("section[aria-labelledby=anh-huong] tbody")!.TextContent;
        var attached = await province.AttachSchemeAsync(round.Group, Next(round), "500/QĐ-UBND");
        await using var db = province.Databases.Open(province.Authority);
        var units = (await province.Use<GroupFigures>().ReadAsync(db, round.Group, CancellationToken.None))!.Units;

        Assert.Contains("25,00 → 15,00", effect, StringComparison.Ordinal);
        Assert.Contains("1 → 2", effect, StringComparison.Ordinal);
        Assert.False(attached.IsRefused);
        Assert.Equal(["a:1", "b:2"], units.Select(unit => $"{unit.Code}:{unit.Rank}"));
    }

    [Fact]
    public async Task What_is_approved_holds_the_bonus()
    {
        var (round, proposal) = await ProposedAsync(count: 5);
        await using var db = province.Databases.Open(province.Authority);
        var figures = province.Use<GroupFigures>();

        var before = (await figures.ReadAsync(db, round.Group, CancellationToken.None))!.FiguresSha256;
        await province.DecideBonusAsync(round.DossierOfB, proposal, 5);
        var after = (await figures.ReadAsync(db, round.Group, CancellationToken.None))!.FiguresSha256;

        Assert.NotEqual(before, after);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Next(OpenRound round) =>
        BonusSteps
            .Scheme.Replace("version: \"1\"", $"version: \"2-{round.Year}\"", StringComparison.Ordinal)
            .Replace("each: 5", "each: 3", StringComparison.Ordinal);

    private static string Group(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/bonus";

    private static string Unit(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/bonus";

    private static string Decide(Guid dossier, Guid proposal) => $"{Unit(dossier)}/{proposal:N}";

    private static async Task<string> TextAsync(Visitor visitor, string path) =>
        (await visitor.OpenAsync(path)).QuerySelector("main")!.TextContent;

    /// <summary>Locked, A 75 and B 55 points, B proposed so many models.</summary>
    private async Task<(OpenRound Round, Guid Proposal)> ProposedAsync(int count)
    {
        var round = await province.BonusRoundAsync();
        var proposal = await province.ProposeAsync(round.DossierOfB, Identity.SpecialistOfB, count);
        await province.ConfirmBAsync(round);
        province.Lock(round);
        return (round, proposal.Value);
    }
}

public sealed class BonusOnSqliteTests(SqliteProvince province) : BonusTests(province), IClassFixture<SqliteProvince>;

public sealed class BonusOnPostgresTests(PostgresProvince province) : BonusTests(province), IClassFixture<PostgresProvince>;
