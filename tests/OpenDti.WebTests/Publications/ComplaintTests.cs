using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>After the release a unit complains, the agency answers, and results that change are approved and released anew.</summary>
public abstract class ComplaintTests(Province province) : IDisposable
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
    public async Task The_unit_reads_the_answer_the_day_it_is_due_and_what_came_of_it()
    {
        var round = await province.ReleasedRoundAsync();
        await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB, "van-ban", "Đề nghị tính văn bản số 12.");
        var specialist = await province.FreshAsync(Identity.SpecialistOfB);
        var waiting = TextOf(await specialist.OpenAsync(Unit(round.DossierOfB)));
        await province.DecideComplaintAsync(round.DossierOfB, ComplaintOutcome.Kept, "Văn bản ban hành ngoài kỳ.");

        var decided = TextOf(await specialist.OpenAsync(Unit(round.DossierOfB)));
        var history = TextOf(await specialist.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfB:N}/history"));
        var notices = TextOf(await specialist.OpenAsync($"/{Province.Slug}/notices"));
        var english = TextOf(await specialist.OpenAsync($"/en{Unit(round.DossierOfB)}"));

        var due = WorkingDays.ByLaw.After(HanoiTime.DayOf(province.Clock.GetUtcNow()), Complaint.AnswerDays);
        Assert.Contains($"Hạn trả lời: hết ngày {HanoiTime.DateOf(due)}", waiting, StringComparison.Ordinal);
        Assert.Contains("Văn bản ban hành ngoài kỳ.", decided, StringComparison.Ordinal);
        Assert.Contains("Giữ nguyên kết quả", decided, StringComparison.Ordinal);
        Assert.Contains("Giải quyết kiến nghị, giữ nguyên", history, StringComparison.Ordinal);
        Assert.Contains("giữ nguyên kết quả", notices, StringComparison.Ordinal);
        Assert.Contains("Result kept", english, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public async Task Complaints_are_taken_until_the_last_day_has_ended(int millisecond, bool isOver)
    {
        var round = await province.ReleasedRoundAsync();
        var until = WorkingDays.ByLaw.After(HanoiTime.DayOf(province.Clock.GetUtcNow()), 10);
        var at = HanoiTime.StartOf(until.AddDays(1)).AddMilliseconds(millisecond);

        var filed = await province.ComplainAsync(round.DossierOfA, Identity.LeaderOfA, at: at);
        var letter = new ComplaintLetter("5/SAS", until);
        var late = await province.ComplainAsync(round.DossierOfB, Identity.Publisher, letter: letter, at: at.AddDays(7));

        Assert.Equal(isOver, filed.IsRefused);
        Assert.False(late.IsRefused);
    }

    [Fact]
    public async Task What_cannot_be_taken_in_is_refused_in_words()
    {
        var early = await province.LockedRoundAsync();
        var without = await province.ReleasedRoundAsync(("publishBefore", "15/12/2099"));
        var round = await province.ReleasedRoundAsync();
        var today = HanoiTime.DayOf(province.Clock.GetUtcNow());
        await province.ComplainAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");

        var codes = new[]
        {
            await province.ComplainAsync(early.DossierOfA, Identity.LeaderOfA),
            await province.ComplainAsync(without.DossierOfA, Identity.LeaderOfA),
            await province.ComplainAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban"),
            await province.ComplainAsync(round.DossierOfA, Identity.LeaderOfA, "nhan-thuc"),
            await province.ComplainAsync(round.DossierOfA, Identity.LeaderOfA, words: ""),
            await province.ComplainAsync(round.DossierOfA, Identity.Publisher, letter: new ComplaintLetter("", today)),
            await province.ComplainAsync(round.DossierOfA, Identity.Publisher, letter: new ComplaintLetter("5/SAS", today.AddDays(1))),
            await province.ComplainAsync(round.DossierOfA, Identity.Publisher, letter: new ComplaintLetter("5/SAS", today.AddDays(-1))),
        };

        Assert.Equal(
            [
                "complaint.not-released",
                "complaint.none-planned",
                "complaint.already",
                "complaint.unknown-line",
                "complaint.without-words",
                "complaint.letter-number",
                "complaint.letter-date",
                "complaint.letter-date",
            ],
            codes.Select(code => code.Refusal.Code)
        );
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

    [Fact]
    public async Task A_complaint_is_taken_back_until_it_is_decided()
    {
        var round = await province.ReleasedRoundAsync();
        await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB);
        var leader = await province.FreshAsync(Identity.LeaderOfB);
        var page = await leader.OpenAsync(Unit(round.DossierOfB));

        var withdrawn = await leader.SubmitAsync(page, "form[action$='/withdraw']", []);
        var again = await leader.SubmitAsync(page, "form[action$='/withdraw']", new() { ["_key"] = new('b', 32) });
        var decided = await province.DecideComplaintAsync(round.DossierOfB, ComplaintOutcome.Kept);
        var another = await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB);

        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal("complaint.not-open", decided.Refusal.Code);
        Assert.False(another.IsRefused);
    }

    [Fact]
    public async Task Nobody_decides_about_a_complaint_of_their_own_unit_or_the_results_of_their_own_group()
    {
        var round = await province.ReleasedRoundAsync();
        await province.ComplainAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");
        var complaint = await province.NewestComplaintAsync(round.DossierOfA);
        using var second = await province.SecondAccountAsync(Identity.SpecialistOfA, Role.Publisher);
        var one = Unit(round.DossierOfA) + $"/{complaint.Id:N}";
        var token = await second.TokenAsync();
        (token["outcome"], token["words"], token["decidedOn"]) = ("Kept", "Không đủ căn cứ.", HanoiTime.DateOf(province.Clock.GetUtcNow()));
        var decided = await second.PostAsync(one + "/decide", token);
        await province.DecideComplaintAsync(round.DossierOfA, ComplaintOutcome.Adjusted);
        await province.CorrectAsync(round.DossierOfA, "van-ban", 20m);
        await province.ApproveCorrectionAsync(round.Group);
        var release = await second.TokenAsync();
        release["correctionReason"] = "x";
        var released = await second.PostAsync(Correction(round) + "/release", release);
        var board = TextOf(await second.OpenAsync(Correction(round)));

        Assert.Equal(HttpStatusCode.Conflict, decided.StatusCode);
        Assert.Contains("Bạn thuộc đơn vị này", TextOf(await Visitor.PageOf(decided)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, released.StatusCode);
        Assert.DoesNotContain("80,00", board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_is_taken_in_with_its_number_and_day_and_the_unit_is_told()
    {
        var round = await province.ReleasedRoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Group(round));
        var nobody = await administrator.SubmitAsync(page, "main form[action$='/complaints']", []);
        var fields = new Dictionary<string, string>
        {
            ["dossier"] = round.DossierOfB.ToString("N"),
            ["letterNumber"] = "88/SDB-VP",
            ["letterDate"] = HanoiTime.DateOf(province.Clock.GetUtcNow()),
            ["words"] = "Đề nghị xem lại toàn bộ.",
            ["_key"] = new('c', 32),
        };
        var taken = await administrator.SubmitAsync(page, "main form[action$='/complaints']", fields);

        var list = TextOf(await administrator.OpenAsync(Group(round)));
        var leader = await province.FreshAsync(Identity.LeaderOfB);
        var notices = TextOf(await leader.OpenAsync($"/{Province.Slug}/notices"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Contains("theo văn bản số 88/SDB-VP", list, StringComparison.Ordinal);
        Assert.Contains("88/SDB-VP", notices, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Unit(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/complaints";

    private static string Group(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/complaints";

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
public sealed class ComplaintOnSqliteTests(SqliteProvince province) : ComplaintTests(province);

[Collection(Engines.Postgres)]
public sealed class ComplaintOnPostgresTests(PostgresProvince province) : ComplaintTests(province);
