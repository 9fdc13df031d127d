using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;

namespace OpenDti.WebTests.Publications;

/// <summary>Who of a released group is commended: by the released ranks alone, the agency's own until it is published.</summary>
public abstract class CommendationTests(Province province) : IDisposable
{
    [Fact]
    public async Task The_list_is_decided_with_reasons_and_public_only_once_it_was_published()
    {
        var round = await province.ReleasedRoundAsync();
        var sha256 = await LatestAsync(round);
        var publisher = await province.FreshAsync(Identity.Publisher);
        var page = await publisher.OpenAsync(Path(round));
        var exclude = $"exclude-{province.UnitB:N}";
        var without = await publisher.SubmitAsync(page, "main form[action$='/commendation']", new() { ["limit"] = "2", [exclude] = "yes" });
        var kept = await publisher.SubmitAsync(
            page,
            "main form[action$='/commendation']",
            new()
            {
                ["limit"] = "2",
                [exclude] = "yes",
                [$"reason-{province.UnitB:N}"] = "Lãnh đạo bị kỷ luật trong năm.",
                ["_key"] = new('d', 32),
            }
        );
        var listed = await publisher.OpenAsync(Path(round));
        var reader = await province.AsAsync(Identity.Anonymous);
        var early = await reader.GetAsync(Public(sha256));
        var published = await publisher.SubmitAsync(listed, "form[action$='/publish']", []);
        var open = await reader.OpenAsync(Public(sha256));
        var ranking = await reader.OpenAsync($"/{Province.Slug}/results/{sha256}?order=name");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Contains("Lãnh đạo bị kỷ luật trong năm.", TextOf(listed), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, published.StatusCode);
        Assert.Contains("Sở Ánh Sáng", TextOf(open), StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Đồng Bằng", TextOf(open), StringComparison.Ordinal);
        Assert.DoesNotContain("kỷ luật", TextOf(open), StringComparison.Ordinal);
        Assert.NotNull(ranking.QuerySelector("main a[href$='/commended']"));
    }

    [Fact]
    public async Task The_paper_and_the_workbook_hold_the_list()
    {
        var round = await province.ReleasedRoundAsync();
        await province.CommendAsync(round.Group, limit: 1);
        var auditor = await province.FreshAsync(Identity.Auditor);

        var paper = await auditor.GetAsync(Path(round) + ".docx");
        var workbook = OpenedWorkbook.Of(await (await auditor.GetAsync(Path(round) + ".xlsx")).Content.ReadAsByteArrayAsync());

        Assert.Equal(HttpStatusCode.OK, paper.StatusCode);
        Assert.Contains("Danh sách đề nghị khen thưởng", paper.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        Assert.Equal("Sở Ánh Sáng", workbook.Sheets["Danh sách đề nghị khen thưởng"][1][1].Text);
        Assert.Equal(2, workbook.Sheets["Danh sách đề nghị khen thưởng"].Count);
    }

    [Fact]
    public async Task What_cannot_be_listed_or_published_is_refused()
    {
        var locked = await province.LockedRoundAsync();
        var early = await province.CommendAsync(locked.Group);
        var round = await province.ReleasedRoundAsync();
        var none = await province.PublishCommendationAsync(round.Group);
        var limit = await province.CommendAsync(round.Group, limit: 0);
        var stranger = await province.CommendAsync(round.Group, 1, true, null, new CommendationExclusion(province.UnitB, "x"));
        var silent = await province.CommendAsync(round.Group, 1, true, null, new CommendationExclusion(province.UnitA, ""));
        await province.CommendAsync(round.Group, limit: 1);
        await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB, "dien-tap");
        await province.DecideComplaintAsync(round.DossierOfB, ComplaintOutcome.Adjusted);
        await province.CorrectAsync(round.DossierOfB, "dien-tap", 30m);
        await province.ApproveCorrectionAsync(round.Group);
        await province.SupersedeAsync(round.Group);
        var old = await province.PublishCommendationAsync(round.Group);
        var publisher = await province.FreshAsync(Identity.Publisher);
        var page = TextOf(await publisher.OpenAsync(Path(round)));
        await province.CommendAsync(round.Group, limit: 1);
        var published = await province.PublishCommendationAsync(round.Group);
        var twice = await province.PublishCommendationAsync(round.Group);

        Assert.Equal("commendation.not-released", early.Refusal.Code);
        Assert.Equal("commendation.none", none.Refusal.Code);
        Assert.Equal("commendation.limit", limit.Refusal.Code);
        Assert.Equal("commendation.unknown-unit", stranger.Refusal.Code);
        Assert.Equal("commendation.without-reason", silent.Refusal.Code);
        Assert.Equal("commendation.old-release", old.Refusal.Code);
        Assert.Contains("đã được điều chỉnh sau khi lập danh sách", page, StringComparison.Ordinal);
        Assert.False(published.IsRefused);
        Assert.Equal("commendation.already", twice.Refusal.Code);
    }

    [Fact]
    public async Task Nobody_decides_who_of_their_own_group_is_commended()
    {
        var round = await province.ReleasedRoundAsync();
        using var second = await province.SecondAccountAsync(Identity.SpecialistOfA, Role.Publisher);
        var token = await second.TokenAsync();
        (token["limit"], token["ties"]) = ("1", "yes");

        var answer = await second.PostAsync(Path(round), token);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Path(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/commendation";

    private static string Public(string sha256) => $"/{Province.Slug}/results/{sha256}/commended";

    private static string TextOf(AngleSharp.Dom.IParentNode page) => page.QuerySelector("main")!.TextContent;

    private async Task<string> LatestAsync(OpenRound round)
    {
        await using var db = province.Databases.Open(province.Authority);
        return db.Releases.Where(r => r.RoundGroupId == round.Group).OrderByDescending(r => r.Version).First().DocumentSha256;
    }
}

[Collection(Engines.Sqlite)]
public sealed class CommendationOnSqliteTests(SqliteProvince province) : CommendationTests(province);

[Collection(Engines.Postgres)]
public sealed class CommendationOnPostgresTests(PostgresProvince province) : CommendationTests(province);
