using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Complaints;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.WebTests.Publications;

/// <summary>How long the agency has to answer a complaint is said by the calendar of the round group, and whoever is late is told.</summary>
public abstract class ComplaintAnswerTimeTests(Province province) : IDisposable
{
    [Fact]
    public async Task The_calendar_sets_the_time_and_the_pages_count_from_today()
    {
        var round = await province.ReleasedRoundAsync(("complaintDays", "10"), ("answerDays", "3"));
        var agency = await province.FreshAsync(Identity.AuthorityAdministrator);
        var leader = await province.FreshAsync(Identity.LeaderOfB);
        var intake = TextOf(await agency.OpenAsync(Group(round)));
        var form = TextOf(await leader.OpenAsync(Unit(round.DossierOfB)));
        var english = TextOf(await agency.OpenAsync($"/en{Group(round)}"));
        await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB);

        var filed = await province.NewestComplaintAsync(round.DossierOfB);
        var one = TextOf(await agency.OpenAsync(Unit(round.DossierOfB) + $"/{filed.Id:N}"));
        var planned = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddDays(1));
        await province.PlanAsync(planned, ("complaintDays", "10"), ("answerDays", "3"));
        var calendar = await agency.OpenAsync($"/{Province.Slug}/round-groups/{planned.Group:N}/calendar");

        var due = WorkingDays.ByLaw.After(HanoiTime.DayOf(province.Clock.GetUtcNow()), 3);
        Assert.Equal(due, filed.AnswerBy);
        Assert.Contains(
            $"3 ngày làm việc; tiếp nhận hôm nay thì trả lời chậm nhất hết ngày {HanoiTime.DateOf(due)}",
            intake,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"within 3 working days: what is taken in today by the end of {HanoiTime.DateOf(due)}",
            english,
            StringComparison.Ordinal
        );
        Assert.Contains($"gửi hôm nay được trả lời chậm nhất hết ngày {HanoiTime.DateOf(due)}", form, StringComparison.Ordinal);
        Assert.Contains($"hết ngày {HanoiTime.DateOf(due)} (còn 3 ngày làm việc)", one, StringComparison.Ordinal);
        Assert.Equal("3", calendar.QuerySelector("input[name=answerDays]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("251")]
    [InlineData("mười")]
    public async Task A_time_that_is_no_number_of_days_is_refused_beside_its_field(string typed)
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddDays(1));
        var agency = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await agency.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}/calendar");

        var answer = await agency.SubmitAsync(page, "form[action$='/calendar']", new() { ["answerDays"] = typed });

        Assert.Equal(422, (int)answer.StatusCode);
        var field = (await Visitor.PageOf(answer)).QuerySelector("input[name=answerDays]")!;
        Assert.Equal(typed, field.GetAttribute("value"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_late_answer_is_told_once_and_counted_in_working_days_before_and_after_the_decision()
    {
        var round = await province.ReleasedRoundAsync(("complaintDays", "10"), ("answerDays", "1"));
        await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB);
        var filed = await province.NewestComplaintAsync(round.DossierOfB);
        await LookAsync();
        var early = await LateNoticesAsync(filed.Id);
        var late = WorkingDays.ByLaw.After(filed.AnswerBy, 2);
        province.Clock.StopAt(HanoiTime.StartOf(late).AddHours(9));
        var agency = await province.FreshAsync(Identity.Publisher);

        await LookAsync();
        await LookAsync();
        var told = await LateNoticesAsync(filed.Id);
        var open = await agency.OpenAsync(Group(round));
        await province.DecideComplaintAsync(round.DossierOfB, ComplaintOutcome.Kept);
        var decided = TextOf(await agency.OpenAsync(Group(round)));
        province.Clock.StopAt(HanoiTime.StartOf(late.AddDays(40)));
        await LookAsync();

        Assert.Equal(0, early);
        Assert.Equal(1, told);
        Assert.Equal(1, await LateNoticesAsync(filed.Id));
        Assert.Contains("Quá hạn trả lời 2 ngày làm việc", TextOf(open), StringComparison.Ordinal);
        Assert.Contains(
            $"Giải quyết chậm 2 ngày làm việc (hạn: hết ngày {HanoiTime.DateOf(filed.AnswerBy)})",
            decided,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task On_a_day_off_after_the_last_day_the_page_says_late_as_the_notice_does()
    {
        var round = await province.ReleasedRoundAsync(("complaintDays", "10"), ("answerDays", "1"));
        var today = HanoiTime.DayOf(province.Clock.GetUtcNow());
        var thursday = Enumerable
            .Range(1, 10)
            .Select(today.AddDays)
            .First(day =>
                WorkingDays.ByLaw.After(day, 1) is { DayOfWeek: DayOfWeek.Friday } due && WorkingDays.ByLaw.After(due, 1) > due.AddDays(1)
            );
        province.Clock.StopAt(HanoiTime.StartOf(thursday).AddHours(9));
        await province.ComplainAsync(round.DossierOfB, Identity.LeaderOfB);
        var filed = await province.NewestComplaintAsync(round.DossierOfB);
        province.Clock.StopAt(HanoiTime.StartOf(filed.AnswerBy.AddDays(1)).AddHours(9));
        await LookAsync();
        var agency = await province.FreshAsync(Identity.Publisher);

        var page = await agency.OpenAsync(Group(round));
        var told = await LateNoticesAsync(filed.Id);
        await province.DecideComplaintAsync(round.DossierOfB, ComplaintOutcome.Kept);
        var decided = TextOf(await agency.OpenAsync(Group(round)));

        Assert.Equal(1, told);
        Assert.Equal("Quá hạn trả lời", page.QuerySelector("main .st.er")!.TextContent.Trim());
        Assert.DoesNotContain("còn 0 ngày", TextOf(page), StringComparison.Ordinal);
        Assert.Contains($"Giải quyết chậm (hạn: hết ngày {HanoiTime.DateOf(filed.AnswerBy)})", decided, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_days_for_complaints_are_over_no_page_says_that_they_are_taken_in()
    {
        var round = await province.ReleasedRoundAsync();
        var until = WorkingDays.ByLaw.After(HanoiTime.DayOf(province.Clock.GetUtcNow()), 10);
        string[] before = [.. await SaidAsync(round)];
        province.Clock.StopAt(HanoiTime.StartOf(until.AddDays(1)));

        string[] after = [.. await SaidAsync(round)];

        Assert.All(before, said => Assert.Contains($"đến hết ngày {HanoiTime.DateOf(until)}", said, StringComparison.Ordinal));
        Assert.All(after, said => Assert.DoesNotContain("đến hết ngày", said, StringComparison.Ordinal));
        Assert.All(after, said => Assert.Contains($"hết ngày {HanoiTime.DateOf(until)})", said, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    /// <summary>What the pages of the agency and of the unit say about the days for complaints of this round.</summary>
    private async Task<IEnumerable<string>> SaidAsync(OpenRound round)
    {
        var agency = await province.FreshAsync(Identity.AuthorityAdministrator);
        var leader = await province.FreshAsync(Identity.LeaderOfA);
        var work = await leader.OpenAsync($"/{Province.Slug}/work");
        return
        [
            (await agency.OpenAsync(Group(round))).QuerySelector("main .notice")!.TextContent,
            (await leader.OpenAsync(Unit(round.DossierOfA))).QuerySelector("main .notice")!.TextContent,
            work.QuerySelector($"a[href$='{Unit(round.DossierOfA)}']")!.ParentElement!.TextContent,
        ];
    }

    private Task LookAsync()
    {
        var job = new Job
        {
            Id = Guid.CreateVersion7(),
            Kind = "publications.overdue-answers",
            DedupeKey = "test",
            CreatedAt = province.Clock.GetUtcNow(),
            RunAt = province.Clock.GetUtcNow(),
        };
        return province.Use<RemindOverdueAnswers>().RunAsync(job, CancellationToken.None);
    }

    private async Task<int> LateNoticesAsync(Guid complaint) =>
        (await province.ToldAsync(Identity.Publisher)).Count(notice =>
            notice.Code == "complaint.answer-is-late" && notice.Path.EndsWith($"{complaint:N}", StringComparison.Ordinal)
        );

    private static string Unit(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/complaints";

    private static string Group(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/complaints";

    private static string TextOf(AngleSharp.Dom.IParentNode page) => page.QuerySelector("main")!.TextContent;
}

[Collection(Engines.Sqlite)]
public sealed class ComplaintAnswerTimeOnSqliteTests(SqliteProvince province) : ComplaintAnswerTimeTests(province);

[Collection(Engines.Postgres)]
public sealed class ComplaintAnswerTimeOnPostgresTests(PostgresProvince province) : ComplaintAnswerTimeTests(province);
