using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Decide;
using OpenDti.Web.Features.Dossiers.Overview;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A leader takes back what was confirmed and sent, until the deadline and with a reason.</summary>
public abstract class WithdrawTests(Province province) : IDisposable
{
    private const string Reason = "Nhầm số văn bản quý IV.";

    [Fact]
    public async Task A_withdrawn_dossier_is_entered_again_and_its_confirmation_is_void_but_on_record()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var leader = await province.AsAsync(Identity.LeaderOfA);

        var answer = await WithdrawAsync(leader, dossier, Reason);

        var withdrawn = await province.DossierAsync(dossier);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(DossierState.Entering, withdrawn.State);
        Assert.Null(withdrawn.ConfirmedAt);
        Assert.Null(withdrawn.ConfirmedVersion);
        Assert.Null(withdrawn.ConfirmedBy);
        var record = await RecordAsync(dossier);
        Assert.Contains("dossier.confirmed", record[^2], StringComparison.Ordinal);
        Assert.Contains("dossier.withdrawn", record[^1], StringComparison.Ordinal);
        Assert.Contains(Reason, record[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_specialist_reads_the_reason_on_the_way_and_the_dossier_can_be_confirmed_again()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        await province.WithdrawAsync(dossier, Identity.LeaderOfA, Reason);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var work = await specialist.OpenAsync($"/{Province.Slug}/work");
        var overview = await specialist.OpenAsync(Path(dossier));
        var entry = await specialist.OpenAsync(Path(dossier) + "/indices/nhan-thuc");

        var job = work.QuerySelector($"[aria-labelledby='hs-{dossier:N}']")!.TextContent;
        Assert.Contains("Lãnh đạo đã thu hồi", job, StringComparison.Ordinal);
        Assert.Contains(Reason, overview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Reason, entry.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False((await province.SendAsync(dossier, Identity.SpecialistOfA)).IsRefused);
        Assert.False((await province.ConfirmAsync(dossier, Identity.LeaderOfA)).IsRefused);
        var again = await specialist.OpenAsync(Path(dossier));
        Assert.DoesNotContain(Reason, again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public async Task It_counts_when_it_arrived_before_the_deadline(int milliseconds, bool isAccepted)
    {
        var deadline = Whole(province.Clock.GetUtcNow().AddMinutes(2));
        var dossier = (await province.OpenRoundAsync(deadline)).DossierOfA;
        await ConfirmedAsync(dossier);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var page = await leader.OpenAsync(Path(dossier));

        province.Clock.StopAt(deadline.AddMilliseconds(milliseconds));
        var answer = await leader.SubmitAsync(page, Form(dossier), new() { ["reason"] = Reason });

        Assert.Equal(isAccepted ? HttpStatusCode.SeeOther : HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(isAccepted ? DossierState.Entering : DossierState.Confirmed, (await province.DossierAsync(dossier)).State);
        if (!isAccepted)
        {
            var said = await SaidAsync(answer);
            Assert.Contains("không thu hồi được nữa", said, StringComparison.Ordinal);
            Assert.Contains("Hồ sơ chưa được thu hồi", said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Without_a_reason_nothing_is_withdrawn_and_the_field_says_so(string reason)
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var leader = await province.AsAsync(Identity.LeaderOfA);

        var answer = await WithdrawAsync(leader, dossier, reason);

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Ghi lý do thu hồi", page.QuerySelector("#reason-loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#reason", page.QuerySelector(".errsum a")!.GetAttribute("href"));
        Assert.Equal(DossierState.Confirmed, (await province.DossierAsync(dossier)).State);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_stays_in_its_field()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var reason = new string('a', Dossier.WithdrawalReasonMaxLength + 1);

        var answer = await WithdrawAsync(leader, dossier, reason);

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("1.001", page.QuerySelector("#reason-loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(reason, page.QuerySelector("#reason")!.TextContent);
    }

    [Theory]
    [InlineData(DossierState.Entering)]
    [InlineData(DossierState.Sent)]
    [InlineData(DossierState.Returned)]
    public async Task What_is_not_confirmed_cannot_be_withdrawn(DossierState state)
    {
        var dossier = await province.DossierInAsync(state);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var fields = await leader.TokenAsync();
        fields["reason"] = Reason;

        var answer = await leader.PostAsync(Path(dossier) + "/withdraw", fields);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Chỉ thu hồi được hồ sơ đã xác nhận và gửi", await SaidAsync(answer), StringComparison.Ordinal);
        Assert.Equal(state, (await province.DossierAsync(dossier)).State);
    }

    [Theory]
    [InlineData(Identity.SpecialistOfB)]
    [InlineData(Identity.LeaderOfB)]
    [InlineData(Identity.AuthorityAdministrator)]
    public async Task Another_role_and_another_units_leader_may_not(Identity identity)
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var stranger = await province.AsAsync(identity);
        var fields = await stranger.TokenAsync();
        (fields["reason"], fields["version"]) = (Reason, "1");

        var answer = await stranger.PostAsync(Path(dossier) + "/withdraw", fields);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(DossierState.Confirmed, (await province.DossierAsync(dossier)).State);
    }

    [Fact]
    public async Task A_page_from_before_the_present_confirmation_withdraws_nothing()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var old = await leader.OpenAsync(Path(dossier));
        await province.WithdrawAsync(dossier, Identity.LeaderOfA, Reason);
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        await province.ConfirmAsync(dossier, Identity.LeaderOfA);

        var answer = await leader.SubmitAsync(old, Form(dossier), new() { ["reason"] = Reason });

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("đã thay đổi", await SaidAsync(answer), StringComparison.Ordinal);
        Assert.Equal(DossierState.Confirmed, (await province.DossierAsync(dossier)).State);
    }

    [Fact]
    public async Task Two_leaders_withdraw_at_once_and_it_happens_once()
    {
        var dossier = await province.DossierInAsync(DossierState.Confirmed);
        var version = (await province.DossierAsync(dossier)).Version;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => WithdrawSeenAsync(dossier, version)));

        Assert.Single(outcomes, withdrawn => withdrawn);
        Assert.Single(await RecordAsync(dossier), body => body.Contains("dossier.withdrawn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_withdraws_while_the_other_confirms_again_and_the_record_agrees_with_the_table()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var shown = (await province.DossierAsync(dossier)).Version;
        var request = province.Request(province.Authority, province.Accounts[Identity.LeaderOfA], Dossier.StreamOf(dossier));

        var confirming = province.Use<ConfirmDossier>().RunAsync(request, dossier, Guid.Empty, shown, CancellationToken.None);
        var withdrawing = WithdrawSeenAsync(dossier, shown + 1);
        var (confirmed, isWithdrawn) = (await confirming, await withdrawing);

        var after = await province.DossierAsync(dossier);
        Assert.False(confirmed.IsRefused);
        Assert.Equal(isWithdrawn ? DossierState.Entering : DossierState.Confirmed, after.State);
        Assert.Equal(isWithdrawn ? null : shown + 1, after.ConfirmedVersion);
        Assert.Equal(after.Version, (await RecordAsync(dossier)).Count);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Path(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}";

    private static string Form(Guid dossier) => $"form[action$='{dossier:N}/withdraw']";

    private static async Task<HttpResponseMessage> WithdrawAsync(Visitor leader, Guid dossier, string reason) =>
        await leader.SubmitAsync(await leader.OpenAsync(Path(dossier)), Form(dossier), new() { ["reason"] = reason });

    private static async Task<string> SaidAsync(HttpResponseMessage answer) =>
        (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent;

    private static DateTimeOffset Whole(DateTimeOffset instant) =>
        DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    private async Task ConfirmedAsync(Guid dossier)
    {
        await province.FillAsync(dossier, Identity.SpecialistOfA);
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        await province.ConfirmAsync(dossier, Identity.LeaderOfA);
    }

    private async Task<bool> WithdrawSeenAsync(Guid dossier, long versionShown)
    {
        var request = province.Request(province.Authority, province.Accounts[Identity.LeaderOfA], Dossier.StreamOf(dossier));
        var withdrawn = await province
            .Use<WithdrawDossier>()
            .RunAsync(request, dossier, versionShown, Reason, [Role.Leader], CancellationToken.None);
        return !withdrawn.IsRefused;
    }

    private async Task<List<string>> RecordAsync(Guid dossier)
    {
        await using var db = province.Databases.Open(province.Authority);
        var stream = Dossier.StreamOf(dossier);
        return await db.AuditEntries.Where(e => e.Stream == stream).OrderBy(e => e.Seq).Select(e => e.Body).ToListAsync();
    }
}

[Collection(Engines.Sqlite)]
public sealed class WithdrawOnSqliteTests(SqliteProvince province) : WithdrawTests(province);

[Collection(Engines.Postgres)]
public sealed class WithdrawOnPostgresTests(PostgresProvince province) : WithdrawTests(province);
