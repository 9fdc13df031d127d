using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Rounds;

/// <summary>The year of a round group is planned in working days, changed with a reason, and read by everybody whom it concerns.</summary>
public abstract class CalendarTests(Province province) : IDisposable
{
    /// <summary>Thursday 14/10/2027, 17:00 in Hà Nội.</summary>
    private static readonly DateTimeOffset Deadline = HanoiTime.At(new DateOnly(2027, 10, 14), new TimeOnly(17, 0));

    [Fact]
    public async Task Steps_are_counted_in_working_days_one_after_another()
    {
        var round = await RoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Path(round));

        var answer = await administrator.SubmitAsync(
            page,
            Form,
            new()
            {
                ["appraisal"] = "15",
                ["explanation1"] = "5",
                ["draftResults"] = "5",
                ["approval"] = "10/12/2027",
                ["publishBefore"] = "15/12/2027",
                ["complaintDays"] = "10",
            }
        );

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var calendar = (await province.GroupAsync(round.Group)).Calendar!;
        // Friday 15/10 is the first day; no holiday until the end of the year.
        Assert.Equal(
            ["15/10–04/11", "05/11–11/11", "12/11–18/11", "19/11–10/12"],
            calendar.Steps.Select(step => $"{step.FirstDay:dd\\/MM}–{step.LastDay:dd\\/MM}")
        );
        Assert.Equal(HanoiTime.StartOf(new DateOnly(2027, 12, 15)), calendar.PublishDueAt);
    }

    [Theory]
    [InlineData("31/12/2999")]
    [InlineData("02/02/2040")]
    [InlineData("02/02/2019")]
    public async Task A_day_outside_the_years_that_are_known_is_refused_and_said_which_they_are(string day)
    {
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var fields = await administrator.TokenAsync();
        (fields["day"], fields["working"], fields["reason"]) = (day, "", "Nghỉ thêm.");

        var answer = await administrator.PostAsync($"/{Province.Slug}/calendar-days", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "từ năm 2020 đến năm 2035",
            (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_preview_shows_the_days_and_saves_nothing()
    {
        var round = await RoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Path(round));

        var answer = await administrator.SubmitAsync(page, Form, new() { ["appraisal"] = "15", ["act"] = "preview" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = (await Visitor.PageOf(answer)).QuerySelector("main")!.TextContent;
        Assert.Contains("04/11/2027", text, StringComparison.Ordinal);
        Assert.Contains("chưa được lưu", text, StringComparison.Ordinal);
        Assert.Null((await province.GroupAsync(round.Group)).CalendarText);
    }

    [Fact]
    public async Task A_change_needs_a_reason_and_everybody_reads_it()
    {
        var round = await RoundAsync();
        await province.PlanAsync(round, ("appraisal", "15"));
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Path(round));

        var without = await administrator.SubmitAsync(page, Form, new() { ["appraisal"] = "20" });
        var with = await administrator.SubmitAsync(page, Form, new() { ["appraisal"] = "20", ["reason"] = "Bão số 12 kéo dài." });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Contains("Ghi lý do", await SaidAsync(without), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, with.StatusCode);
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        Assert.Contains("Bão số 12 kéo dài.", await TextAsync(specialist, $"/{Province.Slug}/work"), StringComparison.Ordinal);
        var auditor = await province.FreshAsync(Identity.Auditor);
        Assert.Contains("Bão số 12 kéo dài.", await TextAsync(auditor, Path(round)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_who_plan_at_once_do_not_overwrite_each_other()
    {
        var round = await RoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Path(round));
        await province.PlanAsync(round, ("appraisal", "7"));

        var late = await administrator.SubmitAsync(page, Form, new() { ["appraisal"] = "15", ["reason"] = "x" });

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("người khác điều chỉnh", await SaidAsync(late), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("appraisal", "mười ngày", "số ngày làm việc")]
    [InlineData("appraisal", "0", "số ngày làm việc")]
    [InlineData("appraisal", "251", "số ngày làm việc")]
    [InlineData("appraisal", "31/11/2027", "số ngày làm việc")]
    [InlineData("appraisal", "14/10/2027", "trước ngày bắt đầu sớm nhất có thể là 15/10/2027")]
    [InlineData("publishBefore", "14/10/2027", "còn nhập số liệu đến hết ngày 14/10/2027")]
    [InlineData("publishBefore", "32/12/2027", "Nhập ngày")]
    [InlineData("complaintDays", "-1", "số ngày làm việc")]
    public async Task What_cannot_be_is_refused_with_the_days(string field, string typed, string said)
    {
        var round = await RoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Path(round));

        var answer = await administrator.SubmitAsync(page, Form, new() { [field] = typed });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, await SaidAsync(answer), StringComparison.Ordinal);
        Assert.Null((await province.GroupAsync(round.Group)).CalendarText);
    }

    [Fact]
    public async Task Whoever_belongs_to_a_unit_of_the_group_plans_nothing()
    {
        var round = await RoundAsync();
        await using var db = province.Databases.Open(province.Authority);
        var specialist = province.Accounts[Identity.SpecialistOfA];
        var person = await db.Accounts.Where(a => a.Id == specialist).Select(a => a.PersonId).SingleAsync();
        var errors = new List<(string? Field, OpenDti.Scoring.Refusal Refusal)>();
        var fields = new Dictionary<string, string> { ["appraisal"] = "5" };
        var typed = TypedCalendar.In(OpenDti.Web.Security.Posted.Of("/", fields, province.Clock.GetUtcNow()), errors);
        var request = province.Request(province.Authority, specialist, RoundGroup.StreamOf(round.Group));

        var planned = await province.Use<PlanCalendar>().RunAsync(request, round.Group, person, typed, CancellationToken.None);

        Assert.Equal("calendar.own-group", planned.Refusal.Code);
    }

    [Theory]
    [InlineData("13/10/2027", RoundGroupStage.Open)]
    [InlineData("15/10/2027", RoundGroupStage.Appraisal)]
    [InlineData("04/11/2027", RoundGroupStage.Appraisal)]
    [InlineData("05/11/2027", RoundGroupStage.Explanation)]
    [InlineData("12/11/2027", RoundGroupStage.DraftResults)]
    [InlineData("20/12/2027", RoundGroupStage.DraftResults)] // planned and never sent: nothing passes it by
    [InlineData("19/11/2027", RoundGroupStage.Council)]
    [InlineData("22/11/2027", RoundGroupStage.AwaitingApproval)]
    public async Task The_stage_follows_the_calendar(string day, RoundGroupStage stage)
    {
        var round = await RoundAsync();
        await province.PlanAsync(round, ("appraisal", "15"), ("explanation1", "5"), ("draftResults", "5"), ("council", "1"));
        HanoiTime.TryReadDay(day, out var date);
        if (stage >= RoundGroupStage.Council)
        {
            province.Clock.StopAt(HanoiTime.At(new DateOnly(2027, 11, 12), new TimeOnly(8, 0)));
            Assert.False((await province.SendDraftAsync(round.Group, days: 4)).IsRefused);
        }

        var group = await province.GroupAsync(round.Group);

        Assert.Equal(stage, group.StageAt(HanoiTime.At(date, new TimeOnly(9, 0)), group.DeadlineAt));
    }

    [Fact]
    public async Task The_legal_day_is_announced_before_and_told_after()
    {
        var round = await RoundAsync();
        await province.PlanAsync(round, ("publishBefore", "15/12/2027"));

        Assert.DoesNotContain("15/12/2027", await NoticesAsync(round, new DateOnly(2027, 11, 30)), StringComparison.Ordinal);
        // Wednesday 1/12 to Tuesday 14/12: ten working days.
        Assert.Contains("còn 10 ngày làm việc", await NoticesAsync(round, new DateOnly(2027, 12, 1)), StringComparison.Ordinal);
        Assert.Contains("còn 1 ngày làm việc", await NoticesAsync(round, new DateOnly(2027, 12, 14)), StringComparison.Ordinal);
        Assert.Contains("Đã quá hạn công bố", await NoticesAsync(round, new DateOnly(2027, 12, 15)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_reads_the_calendar()
    {
        var round = await RoundAsync();
        await province.PlanAsync(round, ("appraisal", "15"), ("publishBefore", "15/12/2027"));
        var reader = await province.FreshAsync(Identity.Anonymous);

        var text = await TextAsync(reader, $"/{Province.Slug}");

        Assert.Contains("04/11/2027", text, StringComparison.Ordinal);
        Assert.Contains("14/12/2027", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_entered_by_the_authority_moves_what_is_counted_and_can_be_taken_back()
    {
        province.Clock.StopAt(Deadline.AddDays(-20));
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        const string path = $"/{Province.Slug}/calendar-days";
        var page = await administrator.OpenAsync(path + "?year=2027");
        var fields = new Dictionary<string, string>
        {
            ["day"] = "18/10/2027",
            ["working"] = "no",
            ["reason"] = "Nghỉ do bão.",
        };

        var entered = await administrator.SubmitAsync(page, Form, fields);
        var again = await administrator.SubmitAsync(await administrator.OpenAsync(path), Form, fields);
        var round = await RoundAsync();
        await province.PlanAsync(round, ("appraisal", "2"));
        var lastDay = (await province.GroupAsync(round.Group)).Calendar!.Steps[0].LastDay;
        var removed = await administrator.PostAsync(path, await WithAsync(administrator, "takeBack", "18/10/2027"));
        var removedAgain = await administrator.PostAsync(path, await WithAsync(administrator, "takeBack", "18/10/2027"));

        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("vốn đã được tính như vậy", await SaidAsync(again), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 10, 19), lastDay);
        Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, removedAgain.StatusCode);
    }

    [Fact]
    public async Task Days_are_named_in_both_languages()
    {
        var auditor = await province.FreshAsync(Identity.Auditor);

        var vi = await TextAsync(auditor, $"/{Province.Slug}/calendar-days?year=2023");
        var en = await TextAsync(auditor, $"/en/{Province.Slug}/calendar-days?year=2023");

        Assert.Contains("Nghỉ bù Giỗ Tổ Hùng Vương (trùng ngày 29/04/2023)", vi, StringComparison.Ordinal);
        Assert.Contains("In place of Hùng Kings' Commemoration (on 29/04/2023)", en, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private const string Form = "main section:last-of-type form, main form:has([name=appraisal])";

    private static string Path(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/calendar";

    private Task<OpenRound> RoundAsync()
    {
        province.Clock.StopAt(Deadline.AddDays(-20));
        return province.OpenRoundAsync(Deadline);
    }

    private async Task<string> NoticesAsync(OpenRound round, DateOnly day)
    {
        province.Clock.StopAt(HanoiTime.At(day, new TimeOnly(9, 0)));
        var publisher = await province.FreshAsync(Identity.Publisher);
        var page = await publisher.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}");
        return string.Join('\n', page.QuerySelectorAll(".notice").Select(notice => notice.TextContent));
    }

    private static async Task<string> SaidAsync(HttpResponseMessage answer) =>
        (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent;

    private static async Task<string> TextAsync(Visitor visitor, string path) =>
        (await visitor.OpenAsync(path)).QuerySelector("main")!.TextContent;

    private static async Task<Dictionary<string, string>> WithAsync(Visitor visitor, string field, string value)
    {
        var fields = await visitor.TokenAsync();
        fields[field] = value;
        return fields;
    }
}

[Collection(Engines.Sqlite)]
public sealed class CalendarOnSqliteTests(SqliteProvince province) : CalendarTests(province);

[Collection(Engines.Postgres)]
public sealed class CalendarOnPostgresTests(PostgresProvince province) : CalendarTests(province);
