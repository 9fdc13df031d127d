using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>After the release a unit complains, the agency answers, and results that change are approved and released anew.</summary>
public abstract class ComplaintTests(Province province) : IDisposable
{
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
        var told = await province.ToldAsync(Identity.SpecialistOfB);
        var english = TextOf(await specialist.OpenAsync($"/en{Unit(round.DossierOfB)}"));

        var due = WorkingDays.ByLaw.After(HanoiTime.DayOf(province.Clock.GetUtcNow()), RoundCalendar.UsualAnswerDays);
        Assert.Contains($"Hạn trả lời: hết ngày {HanoiTime.DateOf(due)}", waiting, StringComparison.Ordinal);
        Assert.Contains("Văn bản ban hành ngoài kỳ.", decided, StringComparison.Ordinal);
        Assert.Contains("Giữ nguyên kết quả", decided, StringComparison.Ordinal);
        Assert.Contains("Giải quyết kiến nghị, giữ nguyên", history, StringComparison.Ordinal);
        Assert.Contains(told, n => n.Code == "complaint.was-refused" && n.Operands[1] == "Văn bản ban hành ngoài kỳ.");
        Assert.Contains("Result kept", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agency_is_told_that_a_complaint_was_withdrawn()
    {
        var round = await province.ReleasedRoundAsync();
        await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB, "van-ban", "Đề nghị tính văn bản số 12.");
        var complaint = await province.NewestComplaintAsync(round.DossierOfB);
        var leader = await province.FreshAsync(Identity.LeaderOfB);
        var page = await leader.OpenAsync(Unit(round.DossierOfB));

        var withdrawn = await leader.SubmitAsync(page, "main form[action$=withdraw]", []);

        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        foreach (var identity in new[] { Identity.AuthorityAdministrator, Identity.Publisher })
        {
            var told = await province.ToldAsync(identity);
            Assert.Single(
                told,
                n => n.Code == "complaint.was-withdrawn" && n.Path.Contains(complaint.Id.ToString("N"), StringComparison.Ordinal)
            );
        }
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
        var told = await province.ToldAsync(Identity.LeaderOfB);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Contains("theo văn bản số 88/SDB-VP", list, StringComparison.Ordinal);
        Assert.Contains(told, n => n.Code == "complaint.was-taken-in" && n.Operands[2] == "88/SDB-VP");
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
}

[Collection(Engines.Sqlite)]
public sealed class ComplaintOnSqliteTests(SqliteProvince province) : ComplaintTests(province);

[Collection(Engines.Postgres)]
public sealed class ComplaintOnPostgresTests(PostgresProvince province) : ComplaintTests(province);
