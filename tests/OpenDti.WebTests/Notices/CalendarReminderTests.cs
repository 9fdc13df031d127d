using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Appraisals.Reminders;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Reminders;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Publications.Reminders;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.WebTests.Notices;

/// <summary>After the lock, too, the calendar reminds whoever is waited for, each once for each day; moved dates are told with the old and the new one.</summary>
public abstract class CalendarReminderTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_unit_is_reminded_of_returned_criteria_and_explanations_three_days_and_a_day_before()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var until = HanoiTime.StartOf(Today.AddDays(6));
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("dien-tap", until, "Thiếu báo cáo."));
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("cap-do", until, "Thiếu quyết định."));
        await province.AskAsync(round.DossierOfA, "van-ban", "Văn bản thứ tư ở đâu?", until.AddDays(-3));

        foreach (var daysBefore in new[] { 4, 3, 3, 1, 1 })
        {
            await LookAsync<RemindOfAppraisal>(until, daysBefore);
        }

        var returned = await ToldAsync(Identity.SpecialistOfA, round.DossierOfA, "reminder.returned");
        Assert.Equal(["3", "1"], returned.Select(n => n.Operands[2]));
        Assert.All(returned, n => Assert.Equal("2", n.Operands[3]));
        Assert.Equal(2, (await ToldAsync(Identity.LeaderOfA, round.DossierOfA, "reminder.returned")).Count);

        // Asked two days before its last day: the day of the first reminder was over.
        var toExplain = await ToldAsync(Identity.SpecialistOfA, round.DossierOfA, "reminder.explanation");
        Assert.Equal(["1"], toExplain.Select(n => n.Operands[2]));
        Assert.All(toExplain, n => Assert.Equal("1", n.Operands[3]));
        Assert.Empty(await ToldAsync(Identity.SpecialistOfB, round.DossierOfA, "reminder.returned"));
    }

    [Fact]
    public async Task A_leader_is_reminded_of_corrections_that_wait_and_the_specialist_is_not()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var until = HanoiTime.StartOf(Today.AddDays(6));
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return("dien-tap", until, "Thiếu báo cáo."));
        await province.AddLinkAsync(round.DossierOfA, "dien-tap");

        await LookAsync<RemindOfAppraisal>(until, daysBefore: 3);

        Assert.Single(await ToldAsync(Identity.LeaderOfA, round.DossierOfA, "reminder.correction"));
        Assert.Empty(await ToldAsync(Identity.SpecialistOfA, round.DossierOfA, "reminder.correction"));
        Assert.Empty(await ToldAsync(Identity.LeaderOfA, round.DossierOfA, "reminder.returned"));
    }

    [Fact]
    public async Task An_appraiser_is_told_how_many_criteria_wait_before_the_last_day_and_nothing_once_none_does()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1));
        await province.PlanAsync(round, ("appraisal", "20"));
        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser, criteria: ["dien-tap", "van-ban"]);
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("dien-tap", CriterionAct.Accept));
        var end = (await province.GroupAsync(round.Group)).Calendar!.LastOf(CalendarStepKind.Appraisal)!.EndsAt;

        await LookAsync<RemindAppraisers>(end, daysBefore: 3);

        var told = Assert.Single(
            (await NewAsync(Identity.Appraiser, "reminder.appraisal")).FindAll(n =>
                n.DedupeKey!.Contains(round.Group.ToString("N"), StringComparison.Ordinal)
            )
        );
        Assert.Equal("3", told.Operands[2]);
        Assert.Contains("3 tiêu chí", province.Use<NoticeTexts>().Of(told, Language.Vi).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_that_have_not_answered_the_draft_are_reminded_and_the_others_are_not()
    {
        var round = await province.LockedRoundAsync();
        await province.SendDraftAsync(round.Group, days: 10);
        await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, agrees: true);
        var until = (await province.GroupAsync(round.Group)).DraftAnswersUntil!.Value;

        await LookAsync<RemindOfResults>(until, daysBefore: 3);
        await LookAsync<RemindOfResults>(until, daysBefore: 3);

        Assert.Empty(await ToldAsync(Identity.LeaderOfA, round.DossierOfA, "reminder.draft"));
        Assert.Single(await ToldAsync(Identity.LeaderOfB, round.DossierOfB, "reminder.draft"));
    }

    [Fact]
    public async Task The_operating_body_is_reminded_of_the_day_before_which_results_are_to_be_released()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1));
        var before = Today.AddDays(60);
        await province.PlanAsync(round, ("publishBefore", HanoiTime.DateOf(before)));

        foreach (var daysBefore in new[] { 30, 10, 10, 3, 1 })
        {
            await LookAsync<RemindOfResults>(HanoiTime.StartOf(before), daysBefore);
        }

        var told = await ToldAsync(Identity.AuthorityAdministrator, round.Group, "reminder.release");
        Assert.Equal(["30", "10", "3", "1"], told.Select(n => n.Operands[1]));
    }

    [Fact]
    public async Task Moved_dates_are_told_once_with_the_old_and_the_new_day_and_the_first_plan_is_not()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1));
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var start = province.Clock.GetUtcNow();
        await province.PlanAsync(round, ("appraisal", "10"), ("draftResults", "5"));
        var first = (await province.GroupAsync(round.Group)).Calendar!;
        var afterFirst = (await NewAsync(Identity.Appraiser, "calendar.dates-moved")).Count(n => n.At >= start);
        await province.PlanAsync(round, ("appraisal", "12"), ("draftResults", "5"), ("reason", "Nghỉ bão."));
        var second = (await province.GroupAsync(round.Group)).Calendar!;

        var appraiser = Assert.Single((await NewAsync(Identity.Appraiser, "calendar.dates-moved")).FindAll(n => n.At >= start));
        var unit = Assert.Single((await NewAsync(Identity.LeaderOfB, "calendar.dates-moved")).FindAll(n => n.At >= start));
        var texts = province.Use<NoticeTexts>();
        var (was, now) = (LastDay(first, CalendarStepKind.Appraisal), LastDay(second, CalendarStepKind.Appraisal));
        Assert.Equal(0, afterFirst);
        Assert.Contains($"Thẩm định: {was} → {now}", texts.Of(appraiser, Language.Vi).Body, StringComparison.Ordinal);
        Assert.Contains($"Appraisal: {was} → {now}", texts.Of(appraiser, Language.En).Body, StringComparison.Ordinal);
        Assert.Contains("Nghỉ bão.", texts.Of(appraiser, Language.Vi).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Thẩm định", texts.Of(unit, Language.Vi).Body, StringComparison.Ordinal);
        Assert.Contains(LastDay(second, CalendarStepKind.DraftResults), texts.Of(unit, Language.Vi).Body, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private DateOnly Today => HanoiTime.DayOf(province.Clock.GetUtcNow());

    private static string LastDay(RoundCalendar calendar, CalendarStepKind kind) => HanoiTime.DateOf(calendar.LastOf(kind)!.LastDay);

    // At nine in the morning, so many days before the last day.
    private Task LookAsync<TReminder>(DateTimeOffset until, int daysBefore)
        where TReminder : JobHandler
    {
        var last = HanoiTime.DayOf(until.AddMilliseconds(-1));
        province.Clock.StopAt(HanoiTime.At(last.AddDays(-daysBefore), new TimeOnly(9, 0)));
        var job = new Job
        {
            Id = Guid.CreateVersion7(),
            Kind = "test",
            DedupeKey = "test",
            CreatedAt = province.Clock.GetUtcNow(),
            RunAt = province.Clock.GetUtcNow(),
        };
        return province.Use<TReminder>().RunAsync(job, CancellationToken.None);
    }

    private async Task<List<Notice>> ToldAsync(Identity identity, Guid about, string code) =>
        (await NewAsync(identity, code)).FindAll(n => n.Path.Contains(about.ToString("N"), StringComparison.Ordinal));

    private async Task<List<Notice>> NewAsync(Identity identity, string code) =>
        (await province.ToldAsync(identity)).FindAll(n => n.Code == code);
}

[Collection(Engines.Sqlite)]
public sealed class CalendarReminderOnSqliteTests(SqliteProvince province) : CalendarReminderTests(province);

[Collection(Engines.Postgres)]
public sealed class CalendarReminderOnPostgresTests(PostgresProvince province) : CalendarReminderTests(province);
