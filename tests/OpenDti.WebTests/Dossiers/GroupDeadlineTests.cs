using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Dossiers;

/// <summary>The authority moves the deadline of a round group, with a reason that every unit reads.</summary>
public abstract class GroupDeadlineTests(Province province) : IDisposable
{
    private const string Reason = "Mất điện toàn tỉnh.";

    [Fact]
    public async Task From_the_board_the_deadline_moves_for_everybody_and_everybody_reads_why()
    {
        var round = await province.OpenRoundAsync();
        var later = Minute(round.DeadlineAt.AddDays(3));
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var board = await administrator.OpenAsync(Board(round));
        var link = board.QuerySelectorAll("a").Single(a => a.TextContent == "Điều chỉnh hạn chung").GetAttribute("href")!;
        var form = await administrator.OpenAsync(link);

        var answer = await administrator.SubmitAsync(form, "main form", Typed(later, Reason));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(Board(round), answer.Headers.Location!.OriginalString);
        var shown = $"{HanoiTime.MinuteOf(later)} ngày {HanoiTime.DateOf(later)}";
        foreach (var (identity, path) in new[] { (Identity.Auditor, Board(round)), (Identity.SpecialistOfB, Dossier(round.DossierOfB)) })
        {
            var said = (await (await province.AsAsync(identity)).OpenAsync(path)).QuerySelector("main")!.TextContent;
            Assert.Contains(shown, said, StringComparison.Ordinal);
            Assert.Contains($"Hạn chung đã được điều chỉnh. Lý do: {Reason}", said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public async Task The_new_deadline_is_half_open_to_the_millisecond(int milliseconds, bool isAccepted)
    {
        var round = await province.OpenRoundAsync();
        var later = round.DeadlineAt.AddDays(3);
        await province.ChangeDeadlineAsync(round, later, Reason);

        province.Clock.StopAt(later.AddMilliseconds(milliseconds));
        var saved = await province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "2", 0));

        Assert.Equal(!isAccepted, saved.IsRefused);
    }

    [Fact]
    public async Task The_record_holds_both_deadlines_and_the_reason()
    {
        var round = await province.OpenRoundAsync();
        var later = round.DeadlineAt.AddDays(3);

        await province.ChangeDeadlineAsync(round, later, Reason);

        await using var db = province.Databases.Open(province.Authority);
        var stream = RoundGroup.StreamOf(round.Group);
        var last = await db.AuditEntries.Where(e => e.Stream == stream).OrderByDescending(e => e.Seq).FirstAsync();
        var changed = Assert.IsType<RoundGroupDeadlineChanged>(AuditBody.Read(last.Body).Fact);
        Assert.Equal(round.DeadlineAt.ToUnixTimeMilliseconds(), changed.Before.ToUnixTimeMilliseconds());
        Assert.Equal((later, Reason), (changed.DeadlineAt, changed.Reason));
    }

    [Fact]
    public async Task A_deadline_that_moves_for_all_takes_nothing_from_an_extension()
    {
        var round = await province.OpenRoundAsync();
        await province.ExtendAsync(round.DossierOfA, round.DeadlineAt.AddDays(5), Reason);

        await province.ChangeDeadlineAsync(round, round.DeadlineAt.AddDays(3), Reason);
        province.Clock.StopAt(round.DeadlineAt.AddDays(4));

        Assert.False((await province.SaveAsync(round.DossierOfA, "dien-tap", Identity.SpecialistOfA, ("so-lan", "2", 0))).IsRefused);
        Assert.True((await province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "2", 0))).IsRefused);
    }

    [Fact]
    public async Task A_deadline_in_the_past_or_far_beyond_the_window_or_without_a_reason_or_unchanged_is_refused()
    {
        var round = await province.OpenRoundAsync(Minute(province.Clock.GetUtcNow().AddDays(1)));
        var now = province.Clock.GetUtcNow();

        await RefusedAsync(round, now.AddMinutes(-1), Reason, "Hạn phải sau thời điểm hiện tại.");
        await RefusedAsync(
            round,
            new DateTimeOffset(round.Year + 1, 10, 16, 0, 0, 0, HanoiTime.Offset),
            Reason,
            "một năm sau ngày cuối lấy số liệu"
        );
        await RefusedAsync(round, now.AddDays(2), "", "Ghi lý do thay đổi hạn");
        await RefusedAsync(round, round.DeadlineAt, Reason, "trùng với hạn hiện tại");
        Assert.Null((await province.GroupAsync(round.Group)).DeadlineReason);
    }

    [Fact]
    public async Task Two_administrators_at_once_the_second_sees_the_new_deadline_first()
    {
        var round = await province.OpenRoundAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var (first, second) = (await administrator.OpenAsync(Form(round)), await administrator.OpenAsync(Form(round)));
        await administrator.SubmitAsync(first, "main form", Typed(round.DeadlineAt.AddDays(3), Reason));

        var answer = await administrator.SubmitAsync(second, "main form", Typed(round.DeadlineAt.AddDays(4), Reason));

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Có người khác vừa thay đổi hạn này", page.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Reason, page.QuerySelector("#reason")!.TextContent);
    }

    [Fact]
    public async Task After_the_release_no_deadline_moves_and_the_form_says_why()
    {
        var round = await ReleasedRoundAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var fields = await administrator.TokenAsync();
        foreach (var (name, value) in Typed(province.Clock.GetUtcNow().AddDays(1), Reason))
        {
            fields[name] = value;
        }

        var page = await administrator.OpenAsync(Form(round));
        var answer = await administrator.PostAsync(Form(round), fields);

        Assert.Contains("Kết quả kỳ này đã được công bố", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(
            "Kết quả kỳ này đã được công bố",
            (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whoever_belongs_to_a_unit_of_the_group_sees_no_points_and_does_not_move_its_deadline()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfB, Identity.SpecialistOfB);
        using var both = await province.NewcomerAsync(province.UnitA, Role.AuthorityAdministrator);

        var board = await both.OpenAsync(Board(round));
        var form = await both.OpenAsync(Form(round));
        var fields = await both.TokenAsync();
        foreach (var (name, value) in Typed(round.DeadlineAt.AddDays(3), Reason))
        {
            fields[name] = value;
        }

        var answer = await both.PostAsync(Form(round), fields);

        Assert.DoesNotContain("75,00", board.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không thấy điểm", board.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Gia hạn: Sở Đồng Bằng"], board.QuerySelectorAll("tbody a.btn").Select(a => a.TextContent));
        Assert.Contains("không được thay đổi hạn của khối", form.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task A_second_account_is_no_way_to_the_points_of_ones_own_group()
    {
        // The session outlives the round: ended after twelve minutes, an idle one after fifteen.
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(2));
        await province.FillAsync(round.DossierOfB, Identity.SpecialistOfB);
        using var second = await province.SecondAccountAsync(Identity.SpecialistOfA, Role.Publisher);

        var board = await second.OpenAsync(Board(round));
        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        var fields = await second.TokenAsync();
        var release = await second.PostAsync(Board(round) + "/release", fields);

        Assert.DoesNotContain("75,00", board.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, release.StatusCode);
    }

    [Fact]
    public async Task The_board_has_a_reminder_to_copy_for_those_who_have_not_sent_and_for_nobody_else()
    {
        var round = await province.OpenRoundAsync();
        await province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "2", 0));
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ExtendAsync(round.DossierOfB, round.DeadlineAt.AddDays(2), Reason);
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var before = await ReminderAsync(administrator, round);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        var after = await ReminderAsync(administrator, round);

        Assert.Contains("1. Sở Ánh Sáng: đã nhập đủ 4 tiêu chí, đã trình lãnh đạo, chờ xác nhận; hạn", before, StringComparison.Ordinal);
        Assert.Contains("2. Sở Đồng Bằng: còn 3/4 tiêu chí chưa nhập; hạn", before, StringComparison.Ordinal);
        Assert.Contains("2/2 đơn vị", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Ánh Sáng", after, StringComparison.Ordinal);
        Assert.Contains("(đã gia hạn)", after, StringComparison.Ordinal);
        Assert.DoesNotContain("điểm,", after, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Board(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}";

    private static string Form(OpenRound round) => Board(round) + "/deadline";

    private static string Dossier(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}";

    private static DateTimeOffset Minute(DateTimeOffset instant) =>
        new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMinute), instant.Offset);

    private static Dictionary<string, string> Typed(DateTimeOffset deadline, string reason) =>
        new()
        {
            ["deadlineDay"] = HanoiTime.DateOf(deadline),
            ["deadlineTime"] = HanoiTime.MinuteOf(deadline),
            ["reason"] = reason,
        };

    private static async Task<string> ReminderAsync(Visitor administrator, OpenRound round) =>
        (await administrator.OpenAsync(Board(round))).QuerySelector("textarea[readonly]")!.TextContent;

    private async Task RefusedAsync(OpenRound round, DateTimeOffset deadline, string reason, string said)
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Form(round));

        var answer = await administrator.SubmitAsync(page, "main form", Typed(deadline, reason));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<OpenRound> ReleasedRoundAsync()
    {
        var deadline = province.Clock.GetUtcNow().AddMinutes(1);
        var round = await province.OpenRoundAsync(deadline);
        var released = await province.ReleaseAsync(round.Group, deadline + RoundGroup.SettlingTime);
        Assert.False(released.IsRefused);
        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class GroupDeadlineOnSqliteTests(SqliteProvince province) : GroupDeadlineTests(province);

[Collection(Engines.Postgres)]
public sealed class GroupDeadlineOnPostgresTests(PostgresProvince province) : GroupDeadlineTests(province);
