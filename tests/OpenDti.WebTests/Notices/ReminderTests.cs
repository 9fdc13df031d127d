using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Reminders;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.WebTests.Notices;

/// <summary>Units that have not sent are reminded by the calendar, each day once, and by the authority when it chooses to.</summary>
public abstract class ReminderTests(Province province)
{
    [Theory]
    [InlineData("2031-10-05 07:59", null)]
    [InlineData("2031-10-05 08:00", 10)]
    [InlineData("2031-10-06 23:59", 10)] // the server was down a while
    [InlineData("2031-10-07 08:00", null)] // two days late: the next one comes
    [InlineData("2031-10-12 08:00", 3)]
    [InlineData("2031-10-14 07:59", 3)]
    [InlineData("2031-10-14 08:00", 1)]
    [InlineData("2031-10-15 08:00", null)] // the last day itself
    [InlineData("2031-10-17 08:00", null)]
    public void A_reminder_is_due_at_eight_so_many_days_before_the_last_day(string now, int? expected)
    {
        var opensAt = At("2031-09-20 08:00");

        // "Hết ngày 15/10": the first instant at which nothing is accepted.
        Assert.Equal(expected, ReminderDay.DueAt(At(now), opensAt, At("2031-10-16 00:00")));
    }

    [Fact]
    public void A_round_that_opened_later_than_a_reminder_would_have_been_due_does_not_begin_with_it() =>
        Assert.Null(ReminderDay.DueAt(At("2031-09-15 09:00"), At("2031-09-15 08:30"), At("2031-10-16 00:00")));

    [Fact]
    public async Task Each_reminder_reaches_each_unit_that_has_not_sent_once_however_often_the_server_looks()
    {
        var deadline = HanoiTime.At(HanoiTime.DayOf(province.Clock.GetUtcNow()).AddDays(40), new TimeOnly(17, 0));
        var round = await province.OpenRoundAsync(deadline);
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);

        foreach (var daysBefore in new[] { 30, 30, 10, 10, 10, 3, 1 })
        {
            province.Clock.StopAt(HanoiTime.At(HanoiTime.DayOf(deadline).AddDays(-daysBefore), new TimeOnly(9, 0)));
            await LookAsync();
        }

        province.Clock.Resume();
        Assert.Empty(await ToldAsync(round.DossierOfA, "dossier.nearly-due"));
        var told = await ToldAsync(round.DossierOfB, "dossier.nearly-due");
        Assert.Equal(
            ["30", "10", "3", "1"],
            told.Where(n => n.AccountId == province.Accounts[Identity.SpecialistOfB]).Select(n => n.Operands[2])
        );
        Assert.Equal(4, told.Count(n => n.AccountId == province.Accounts[Identity.LeaderOfB]));
        Assert.Equal(8, told.Count);
    }

    [Fact]
    public async Task A_moved_deadline_is_reminded_of_anew()
    {
        var today = HanoiTime.DayOf(province.Clock.GetUtcNow());
        var deadline = HanoiTime.At(today.AddDays(8), new TimeOnly(17, 0));
        var round = await province.OpenRoundAsync(deadline);
        await RemindedAtAsync(today.AddDays(5));
        await province.ChangeDeadlineAsync(round, deadline.AddDays(20), "Mưa lũ.");
        await RemindedAtAsync(today.AddDays(25));

        province.Clock.Resume();
        var told = await ToldAsync(round.DossierOfB, "dossier.nearly-due");
        Assert.Equal(2, told.Count(n => n.AccountId == province.Accounts[Identity.SpecialistOfB]));

        async Task RemindedAtAsync(DateOnly day)
        {
            province.Clock.StopAt(HanoiTime.At(day, new TimeOnly(9, 0)));
            await LookAsync();
            province.Clock.Resume();
        }
    }

    [Fact]
    public async Task The_authority_sees_whom_it_reminds_changes_the_words_and_leaves_it_in_the_record()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        var admin = await province.AsAsync(Identity.AuthorityAdministrator);
        var board = await admin.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}");

        var page = await admin.OpenAsync(board.QuerySelector("main a[href$='/remind']")!.GetAttribute("href")!);
        var sent = await admin.SubmitAsync(page, "main form", new() { ["words"] = "Gửi trước 16 giờ thứ Sáu." });
        var after = await admin.FollowAsync(sent);

        var row = Assert.Single(page.QuerySelectorAll("main form tbody tr"));
        Assert.Contains("Sở Đồng Bằng", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 người", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Contains(
            "Gửi trước 16 giờ thứ Sáu.",
            after.QuerySelector("#da-don-doc")!.ParentElement!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(2, (await ToldAsync(round.DossierOfB, "dossier.was-urged")).Count);
        Assert.Empty(await ToldAsync(round.DossierOfA, "dossier.was-urged"));
        await using var db = province.Databases.Open(province.Authority);
        var stream = RoundGroup.StreamOf(round.Group);
        var bodies = await db.AuditEntries.Where(e => e.Stream == stream).Select(e => e.Body).ToListAsync();
        var fact = bodies.Select(body => AuditBody.Read(body).Fact).OfType<UnitsReminded>().Single();
        Assert.Equal(round.DossierOfB, Assert.Single(fact.Dossiers));
        Assert.Equal("Gửi trước 16 giờ thứ Sáu.", fact.Words);
    }

    [Fact]
    public async Task A_reminder_without_words_or_without_units_is_refused_and_tells_nobody()
    {
        var round = await province.OpenRoundAsync();
        var admin = await province.AsAsync(Identity.AuthorityAdministrator);
        var path = $"/{Province.Slug}/round-groups/{round.Group:N}/remind";
        var page = await admin.OpenAsync(path);

        var wordless = await admin.SubmitAsync(page, "main form", new() { ["words"] = " " });
        var unitless = await admin.PostAsync(path, new Dictionary<string, string>(await admin.TokenAsync()) { ["words"] = "Nhanh lên." });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unitless.StatusCode);
        Assert.Contains(
            "Nhập nội dung đôn đốc",
            (await Visitor.PageOf(wordless)).QuerySelector("#words-loi")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(await ToldAsync(round.DossierOfB, "dossier.was-urged"));
    }

    private static DateTimeOffset At(string hanoi) =>
        new(DateTime.ParseExact(hanoi, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), HanoiTime.Offset);

    private Task LookAsync()
    {
        var job = new Job
        {
            Id = Guid.CreateVersion7(),
            Kind = "dossiers.remind",
            DedupeKey = "test",
            CreatedAt = province.Clock.GetUtcNow(),
            RunAt = province.Clock.GetUtcNow(),
        };
        return province.Use<RemindUnits>().RunAsync(job, CancellationToken.None);
    }

    private async Task<List<Notice>> ToldAsync(Guid dossier, string code)
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db
            .Notices.AsNoTracking()
            .Where(n => n.Code == code && n.Path.Contains(dossier.ToString("N")))
            .OrderBy(n => n.Id)
            .ToListAsync();
    }
}

[Collection(Engines.Sqlite)]
public sealed class ReminderOnSqliteTests(SqliteProvince province) : ReminderTests(province);

[Collection(Engines.Postgres)]
public sealed class ReminderOnPostgresTests(PostgresProvince province) : ReminderTests(province);
