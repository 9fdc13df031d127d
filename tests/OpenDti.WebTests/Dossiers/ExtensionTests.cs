using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Dossiers;

/// <summary>One unit gets a later deadline of its own, with a reason; everything about its dossier goes by that deadline.</summary>
public abstract class ExtensionTests(Province province) : IDisposable
{
    private const string Reason = "Đơn vị mới sáp nhập.";

    [Fact]
    public async Task A_locked_dossier_is_open_again_until_its_own_deadline_and_the_others_stay_locked()
    {
        var round = await LockedRoundAsync();

        var answer = await ExtendAsync(round.DossierOfA, round.DeadlineAt.AddDays(2), Reason);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.False((await SaveAsync(province, round.DossierOfA, Identity.SpecialistOfA)).IsRefused);
        Assert.False((await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA)).IsRefused);
        Assert.False((await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA)).IsRefused);
        Assert.Equal("dossier.after-deadline", (await SaveAsync(province, round.DossierOfB, Identity.SpecialistOfB)).Refusal.Code);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public async Task The_own_deadline_is_half_open_to_the_millisecond(int milliseconds, bool isAccepted)
    {
        var round = await province.OpenRoundAsync();
        var own = round.DeadlineAt.AddHours(3);
        await province.ExtendAsync(round.DossierOfA, own, Reason);

        province.Clock.StopAt(own.AddMilliseconds(milliseconds));
        var saved = await SaveAsync(province, round.DossierOfA, Identity.SpecialistOfA);

        Assert.Equal(!isAccepted, saved.IsRefused);
        if (!isAccepted)
        {
            Assert.Equal(
                ["dossier.after-deadline", HanoiTime.MinuteOf(own), HanoiTime.DateOf(own)],
                [saved.Refusal.Code, .. saved.Refusal.Args]
            );
        }
    }

    [Fact]
    public async Task The_unit_reads_its_new_deadline_and_the_reason_wherever_it_works()
    {
        var round = await province.OpenRoundAsync();
        var own = round.DeadlineAt.AddDays(2);
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ExtendAsync(round.DossierOfA, own, Reason);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var dossier = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}";

        foreach (var path in new[] { $"/{Province.Slug}/work", dossier, dossier + "/indices/an-toan", dossier + "/decide" })
        {
            var said = (await leader.OpenAsync(path)).QuerySelector("main")!.TextContent;
            Assert.Contains($"{HanoiTime.MinuteOf(own)} ngày {HanoiTime.DateOf(own)}", said, StringComparison.Ordinal);
            Assert.Contains(Reason, said, StringComparison.Ordinal);
        }

        var board = (await (await province.AsAsync(Identity.Auditor)).OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}"));
        var row = board.QuerySelectorAll("tbody tr").Single(tr => tr.TextContent.Contains("Sở Ánh Sáng", StringComparison.Ordinal));
        Assert.Contains(
            $"{HanoiTime.MinuteOf(own)} ngày {HanoiTime.DateOf(own)}Được gia hạn. Lý do: {Reason}",
            row.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_record_holds_both_deadlines_and_the_reason()
    {
        var round = await province.OpenRoundAsync();
        var own = round.DeadlineAt.AddDays(2);

        await province.ExtendAsync(round.DossierOfA, own, Reason);

        await using var db = province.Databases.Open(province.Authority);
        var stream = Dossier.StreamOf(round.DossierOfA);
        var last = await db.AuditEntries.Where(e => e.Stream == stream).OrderByDescending(e => e.Seq).FirstAsync();
        var (fact, stamp) = Web.Features.Audit.AuditBody.Read(last.Body);
        var extended = Assert.IsType<DossierExtended>(fact);
        Assert.Equal(round.DeadlineAt.ToUnixTimeMilliseconds(), extended.Before.ToUnixTimeMilliseconds());
        Assert.Equal((own, Reason), (extended.DeadlineAt, extended.Reason));
        Assert.Equal(province.Accounts[Identity.AuthorityAdministrator], stamp.Account);
    }

    [Fact]
    public async Task Every_entry_that_will_not_do_is_refused_beside_its_field()
    {
        var round = await LockedRoundAsync();
        var now = province.Clock.GetUtcNow();

        await RefusedAsync(round, now.AddMinutes(-1), Reason, "#deadlineDay-loi", "Hạn phải sau thời điểm hiện tại.");
        await RefusedAsync(round, DayAfterLast(round), Reason, "#deadlineDay-loi", "một năm sau ngày cuối lấy số liệu");
        await RefusedAsync(round, now.AddDays(1), "  ", "#reason-loi", "Ghi lý do thay đổi hạn");
        await RefusedAsync(round, now.AddDays(1), new string('a', 1001), "#reason-loi", "1.001");
        await RefusedAsync(round, day: "32/13/2031", time: "25:00", "#deadlineTime-loi", "Nhập giờ theo dạng giờ:phút");
        Assert.Null((await province.DossierAsync(round.DossierOfA)).OwnDeadlineAt);
    }

    [Fact]
    public async Task A_year_after_the_data_window_is_the_latest_deadline_to_the_minute()
    {
        var round = await province.OpenRoundAsync();

        var beyond = await ExtendAsync(round.DossierOfA, DayAfterLast(round), Reason);
        var last = await ExtendAsync(round.DossierOfA, DayAfterLast(round).AddMinutes(-1), Reason);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (beyond.StatusCode, last.StatusCode));
    }

    [Fact]
    public async Task A_units_own_deadline_never_lies_before_the_groups()
    {
        var round = await province.OpenRoundAsync();

        var answer = await ExtendAsync(round.DossierOfA, round.DeadlineAt.AddHours(-2), Reason);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("phải sau hạn chung của khối", await SaidAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_extends_a_unit_they_belong_to_not_even_from_another_account()
    {
        var round = await province.OpenRoundAsync();
        using var both = await province.NewcomerAsync(province.UnitA, Role.AuthorityAdministrator);

        var answer = await ExtendAsync(round.DossierOfA, round.DeadlineAt.AddDays(2), Reason, both);
        var other = await ExtendAsync(round.DossierOfB, round.DeadlineAt.AddDays(2), Reason, both);

        using var second = await province.SecondAccountAsync(Identity.SpecialistOfA, Role.AuthorityAdministrator);
        var fromElsewhere = await ExtendAsync(round.DossierOfA, round.DeadlineAt.AddDays(2), Reason, second);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Bạn thuộc đơn vị này nên không được gia hạn", await SaidAsync(answer), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, other.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, fromElsewhere.StatusCode);
    }

    [Fact]
    public async Task Results_wait_for_ten_minutes_after_the_last_own_deadline_and_nothing_moves_after_them()
    {
        var round = await LockedRoundAsync();
        var own = round.DeadlineAt.AddHours(5);
        await province.ExtendAsync(round.DossierOfA, own, Reason);

        Assert.Equal("release.not-locked", await ReleaseAsync(round, own.AddMilliseconds(-1)));
        Assert.Equal("release.settling", await ReleaseAsync(round, own));
        Assert.Equal("release.settling", await ReleaseAsync(round, own.AddMinutes(10).AddMilliseconds(-1)));
        Assert.Null(await ReleaseAsync(round, own.AddMinutes(10)));

        var late = await province.ExtendAsync(round.DossierOfB, own.AddDays(1), Reason);
        Assert.Equal("deadline.released", late.Refusal.Code);
        Assert.Equal(
            "dossier.withdraw-after-deadline",
            (await province.WithdrawAsync(round.DossierOfA, Identity.LeaderOfA, Reason)).Refusal.Code
        );
    }

    [Fact]
    public async Task An_extension_and_a_release_at_the_same_moment_never_both_happen()
    {
        var round = await LockedRoundAsync();
        var settled = round.DeadlineAt + RoundGroup.SettlingTime;
        province.Clock.StopAt(settled);

        var releasing = ReleaseAsync(round, settled);
        var extending = province.ExtendAsync(round.DossierOfA, settled.AddDays(1), Reason);
        var (releaseRefusal, extension) = (await releasing, await extending);

        Assert.True(releaseRefusal is null ^ !extension.IsRefused);
        Assert.Equal(extension.IsRefused, (await province.DossierAsync(round.DossierOfA)).OwnDeadlineAt is null);
    }

    [Fact]
    public async Task What_arrives_while_the_lock_falls_goes_by_the_deadline_that_is_written_first()
    {
        var round = await province.OpenRoundAsync();
        province.Clock.StopAt(round.DeadlineAt);

        var saving = SaveAsync(province, round.DossierOfA, Identity.SpecialistOfA);
        var extending = province.ExtendAsync(round.DossierOfA, round.DeadlineAt.AddDays(1), Reason);
        var (saved, extended) = (await saving, await extending);

        var after = await province.DossierAsync(round.DossierOfA);
        Assert.False(extended.IsRefused);
        Assert.Equal(saved.IsRefused ? 0 : 1, after.Answers.Count);
        Assert.Equal(saved.IsRefused ? 2 : 3, after.Version);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static Task<Scoring.Result<long>> SaveAsync(Province province, Guid dossier, Identity specialist) =>
        province.SaveAsync(dossier, "dien-tap", specialist, ("so-lan", "2", 0));

    private static async Task<string> SaidAsync(HttpResponseMessage answer) =>
        (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent;

    /// <summary>A round whose deadline has just passed: the clock stands a minute after it.</summary>
    private async Task<OpenRound> LockedRoundAsync()
    {
        var deadline = DateTimeOffset.FromUnixTimeMilliseconds(province.Clock.GetUtcNow().AddMinutes(2).ToUnixTimeMilliseconds());
        var round = await province.OpenRoundAsync(deadline);
        province.Clock.StopAt(deadline.AddMinutes(1));
        return round;
    }

    /// <summary>The window ends on 15 October; a year later is the last day on which anything may be due.</summary>
    private static DateTimeOffset DayAfterLast(OpenRound round) => new(round.Year + 1, 10, 16, 0, 0, 0, HanoiTime.Offset);

    private async Task<HttpResponseMessage> ExtendAsync(Guid dossier, DateTimeOffset deadline, string reason, Visitor? by = null) =>
        await PostAsync(dossier, HanoiTime.DateOf(deadline), HanoiTime.MinuteOf(deadline), reason, by);

    private async Task<HttpResponseMessage> PostAsync(Guid dossier, string day, string time, string reason, Visitor? by = null)
    {
        var administrator = by ?? await province.AsAsync(Identity.AuthorityAdministrator);
        var path = $"/{Province.Slug}/dossiers/{dossier:N}/deadline";
        var fields = await administrator.TokenAsync();
        var before = await province.DossierAsync(dossier);
        fields["shown"] = $"{before.DeadlineIn(before.RoundGroup!).ToUnixTimeMilliseconds()}";
        (fields["deadlineDay"], fields["deadlineTime"], fields["reason"]) = (day, time, reason);
        return await administrator.PostAsync(path, fields);
    }

    private Task RefusedAsync(OpenRound round, DateTimeOffset deadline, string reason, string field, string said) =>
        RefusedAsync(() => ExtendAsync(round.DossierOfA, deadline, reason), field, said);

    private Task RefusedAsync(OpenRound round, string day, string time, string field, string said) =>
        RefusedAsync(() => PostAsync(round.DossierOfA, day, time, Reason), field, said);

    private static async Task RefusedAsync(Func<Task<HttpResponseMessage>> post, string field, string said)
    {
        var answer = await post();
        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, page.QuerySelector(field)!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The code of the refusal, or null when it is released.</summary>
    private async Task<string?> ReleaseAsync(OpenRound round, DateTimeOffset at)
    {
        var released = await province.ReleaseAsync(round.Group, at);
        return released.IsRefused ? released.Refusal.Code : null;
    }
}

[Collection(Engines.Sqlite)]
public sealed class ExtensionOnSqliteTests(SqliteProvince province) : ExtensionTests(province);

[Collection(Engines.Postgres)]
public sealed class ExtensionOnPostgresTests(PostgresProvince province) : ExtensionTests(province);
