using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>What a complaint changes in released results is corrected apart, approved anew and released in the place of the first.</summary>
public abstract class CorrectionTests(Province province) : IDisposable
{
    /// <summary>A: 75, B: 60. B did the second exercise after all: 30 instead of 10 points, 80 in all.</summary>
    [Fact]
    public async Task A_complaint_leads_to_a_correction_and_to_results_in_the_place_of_the_first()
    {
        var round = await province.ReleasedRoundAsync();
        var first = await LatestAsync(round);
        var leader = await province.FreshAsync(Identity.LeaderOfB);
        var page = await leader.OpenAsync(Unit(round.DossierOfB));
        var filed = await leader.SubmitAsync(
            page,
            "main form[action$='/complaints']",
            new() { ["line"] = "dien-tap", ["words"] = "Lần diễn tập thứ hai chưa được tính." }
        );
        var complaint = await province.NewestComplaintAsync(round.DossierOfB);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var one = Unit(round.DossierOfB) + $"/{complaint.Id:N}";
        var decided = await administrator.SubmitAsync(
            await administrator.OpenAsync(one),
            "form[action$='/decide']",
            new() { ["outcome"] = "Adjusted", ["words"] = "Có báo cáo diễn tập ngày 02/10." }
        );
        var corrected = await administrator.SubmitAsync(
            await administrator.OpenAsync(one),
            "form[action$='/correct']",
            new() { ["value-so-lan"] = "2", ["words"] = "Tính lần diễn tập thứ hai." }
        );
        var publisher = await province.FreshAsync(Identity.Publisher);
        var before = await publisher.OpenAsync(Correction(round));
        var fields = Visitor.FieldsOf(before.QuerySelector("form[enctype]")!, Decision());
        fields.Remove("file");
        var approved = await publisher.PostFileAsync(Correction(round), fields, "file", "sua-doi.pdf", PublicationSteps.Scan);
        var released = await publisher.SubmitAsync(await publisher.OpenAsync(Correction(round)), "form[action$='/correction/release']", []);

        Assert.Equal(HttpStatusCode.SeeOther, filed.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, decided.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, corrected.StatusCode);
        Assert.Equal(
            ["Sở Đồng Bằng|60,00 → 80,00|+20,00|2 → 1|Yếu → Tốt", "Sở Ánh Sáng|75,00|0,00|1 → 2|Tốt"],
            RowsOf(before.QuerySelector("section[aria-labelledby='thay-doi']")!)
        );
        Assert.Equal(HttpStatusCode.SeeOther, approved.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, released.StatusCode);

        var reader = await province.FreshAsync(Identity.Anonymous);
        var now = await reader.OpenAsync(released.Headers.Location!.OriginalString);
        var old = await reader.OpenAsync($"/{Province.Slug}/results/{first}");
        Assert.Equal(["Sở Đồng Bằng", "Sở Ánh Sáng"], RankedIn(now));
        Assert.Equal(["Sở Ánh Sáng", "Sở Đồng Bằng"], RankedIn(old));
        Assert.Contains("Đã điều chỉnh ngày", TextOf(now), StringComparison.Ordinal);
        Assert.Contains("Giải quyết kiến nghị của Sở Đồng Bằng.", TextOf(now), StringComparison.Ordinal);
        Assert.Contains("Thay kết quả công bố theo Quyết định số 12/QĐ-UBND", TextOf(now), StringComparison.Ordinal);
        Assert.Contains("không còn hiệu lực", TextOf(old), StringComparison.Ordinal);
        Assert.Contains("Quyết định số 3412/QĐ-UBND", TextOf(old), StringComparison.Ordinal);
        foreach (var below in new[] { $"/units/{province.UnitA:N}", "/indicators/nhan-thuc", "/changes" })
        {
            Assert.Contains(
                "không còn hiệu lực",
                TextOf(await reader.OpenAsync($"/{Province.Slug}/results/{first}{below}")),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Only_what_was_decided_as_adjusted_is_corrected_and_only_what_changed_is_released_anew()
    {
        var round = await province.ReleasedRoundAsync();
        await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB, "dien-tap");
        var undecided = await province.CorrectAsync(round.DossierOfB, "dien-tap", 20m);
        var nothing = await province.ApproveCorrectionAsync(round.Group);
        await province.DecideComplaintAsync(round.DossierOfB, ComplaintOutcome.Adjusted);
        var twice = await province.DecideComplaintAsync(round.DossierOfB, ComplaintOutcome.Kept);
        var open = await province.ApproveCorrectionAsync(round.Group);
        var other = await province.CorrectAsync(round.DossierOfB, "van-ban", 20m);
        var tooMuch = await province.CorrectAsync(round.DossierOfB, "dien-tap", 31m);
        var empty = await province.CorrectAsync(round.DossierOfB, "dien-tap");
        await province.CorrectAsync(round.DossierOfB, "dien-tap", 10m);
        var same = await province.ApproveCorrectionAsync(round.Group);
        await province.CorrectAsync(round.DossierOfB, "dien-tap", 30m);
        var unapproved = await province.SupersedeAsync(round.Group);
        var approved = await province.ApproveCorrectionAsync(round.Group);
        var again = await province.ApproveCorrectionAsync(round.Group);
        var behind = await province.CorrectAsync(round.DossierOfB, "dien-tap", 20m);
        var silent = await province.SupersedeAsync(round.Group, reason: "");
        var released = await province.SupersedeAsync(round.Group);
        var over = await province.SupersedeAsync(round.Group);

        Assert.Equal("correction.not-adjusted", undecided.Refusal.Code);
        Assert.Equal("correction.none", nothing.Refusal.Code);
        Assert.Equal("complaint.not-open", twice.Refusal.Code);
        Assert.Equal("correction.not-carried-out", open.Refusal.Code);
        Assert.Equal("correction.other-criterion", other.Refusal.Code);
        Assert.Equal("decision.outside-maximum", tooMuch.Refusal.Code);
        Assert.Equal("correction.nothing-given", empty.Refusal.Code);
        Assert.Equal("correction.no-change", same.Refusal.Code);
        Assert.Equal("release.not-approved", unapproved.Refusal.Code);
        Assert.False(approved.IsRefused);
        Assert.Equal("approval.already", again.Refusal.Code);
        Assert.Equal("correction.approved", behind.Refusal.Code);
        Assert.Equal("correction.without-reason", silent.Refusal.Code);
        Assert.False(released.IsRefused);
        Assert.Equal("release.not-approved", over.Refusal.Code);
    }

    /// <summary>The appraiser gave 12 points; a figure would change nothing, points do: 75 − 15 + 12 = 72, corrected to 18: 78.</summary>
    [Fact]
    public async Task Points_that_people_gave_are_corrected_by_points_and_stay_in_their_own_track()
    {
        var round = await province.LockedRoundAsync();
        province.Clock.StopAt(round.DeadlineAt.AddSeconds(-1));
        await province.PlanAsync(round, ("complaintDays", "10"));
        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 12, AppraisalReason.PartAccepted, "Hai văn bản ngoài kỳ.")
        );
        await province.ReleaseAsync(round.Group);
        await province.ComplainAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");
        await province.DecideComplaintAsync(round.DossierOfA, ComplaintOutcome.Adjusted);

        var byFigure = await province.CorrectAsync(round.DossierOfA, "van-ban", points: null, at: null, ("da-ky", "4"));
        var byPoints = await province.CorrectAsync(round.DossierOfA, "van-ban", 18m);
        await province.ApproveCorrectionAsync(round.Group);
        var released = await province.SupersedeAsync(round.Group);

        Assert.Equal("correction.points-stand", byFigure.Refusal.Code);
        Assert.False(byPoints.IsRefused);
        var results = (await province.Use<ResultsLibrary>().OpenAsync(province.Authority, released.Value, CancellationToken.None))!;
        Assert.Equal("78", results.TotalOf(results.Results.Units.Single(unit => unit.Id == province.UnitA)).ToString());
        var awards = (await province.DossierAsync(round.DossierOfA)).PointAwards;
        Assert.Equal([Track.Appraised, Track.Correction], awards.Select(award => award.Track).Order());
        var reader = await province.FreshAsync(Identity.Anonymous);
        var unit = TextOf(await reader.OpenAsync($"/{Province.Slug}/results/{released.Value}/units/{province.UnitA:N}"));
        Assert.Contains("Điều chỉnh thành 18,00 điểm sau kiến nghị", unit, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Unit(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/complaints";

    private static string Correction(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/correction";

    private static string TextOf(AngleSharp.Dom.IParentNode page) => page.QuerySelector("main")!.TextContent;

    private static IEnumerable<string> RowsOf(AngleSharp.Dom.IElement section) =>
        section.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())));

    private static IEnumerable<string> RankedIn(AngleSharp.Dom.IParentNode page) =>
        page.QuerySelectorAll("table a[href*='/units/']").Select(link => link.TextContent.Trim());

    private static Dictionary<string, string> Decision() =>
        new()
        {
            ["decisionNumber"] = "3412/QĐ-UBND",
            ["decisionDate"] = HanoiTime.DateOf(DateTimeOffset.UtcNow.AddDays(-1)),
            ["signer"] = "Phạm Thị Phê Duyệt, Chủ tịch",
        };

    private async Task<string> LatestAsync(OpenRound round)
    {
        await using var db = province.Databases.Open(province.Authority);
        return db.Releases.Where(r => r.RoundGroupId == round.Group).OrderByDescending(r => r.Version).First().DocumentSha256;
    }
}

[Collection(Engines.Sqlite)]
public sealed class CorrectionOnSqliteTests(SqliteProvince province) : CorrectionTests(province);

[Collection(Engines.Postgres)]
public sealed class CorrectionOnPostgresTests(PostgresProvince province) : CorrectionTests(province);
