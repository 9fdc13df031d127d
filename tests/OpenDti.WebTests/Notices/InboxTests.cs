using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;

namespace OpenDti.WebTests.Notices;

/// <summary>Whoever waits for something is told, where they work, and led to where they act.</summary>
public abstract class InboxTests(Province province)
{
    private const string Inbox = $"/{Province.Slug}/notices";

    [Fact]
    public async Task What_a_specialist_sends_is_told_to_the_leader_alone_and_leads_to_the_decision()
    {
        await province.ReadEverythingAsync(Identity.LeaderOfA);
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        var leader = await province.AsAsync(Identity.LeaderOfA);

        var page = await leader.OpenAsync(Inbox + "?show=unread");
        var item = page.QuerySelectorAll("ol.notes li")
            .Single(li => li.TextContent.Contains($"năm {round.Year} chờ", StringComparison.Ordinal));
        var opened = await leader.PostAsync(
            item.QuerySelector("form")!.GetAttribute("action")!,
            Visitor.FieldsOf(item.QuerySelector("form")!, [])
        );

        Assert.Contains("Chưa đọc", item.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sở Ánh Sáng", item.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/decide", opened.Headers.Location!.OriginalString);
        Assert.Empty(await ToldAsync(Identity.SpecialistOfA, round.DossierOfA));
        Assert.Empty(await ToldAsync(Identity.LeaderOfB, round.DossierOfA));
        Assert.NotNull((await ToldAsync(Identity.LeaderOfA, round.DossierOfA)).Single().ReadAt);
    }

    [Fact]
    public async Task Each_hand_over_of_a_dossier_reaches_those_who_go_on()
    {
        var round = await province.OpenRoundAsync();
        var dossier = round.DossierOfA;
        await province.FillAsync(dossier, Identity.SpecialistOfA);
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        await province.ReturnAsync(dossier, Identity.LeaderOfA, "van-ban", "Thiếu danh mục.");
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        await province.ConfirmAsync(dossier, Identity.LeaderOfA);
        await province.WithdrawAsync(dossier, Identity.LeaderOfA, "Nhầm số văn bản.");
        await province.ExtendAsync(dossier, round.DeadlineAt.AddDays(2), "Đơn vị mới sáp nhập.");

        Assert.Equal(
            ["dossier.returned-to-author", "dossier.was-confirmed", "dossier.was-withdrawn", "dossier.was-extended"],
            (await ToldAsync(Identity.SpecialistOfA, dossier)).Select(n => n.Code)
        );
        Assert.Equal(
            ["dossier.waits-for-leader", "dossier.waits-for-leader", "dossier.was-extended"],
            (await ToldAsync(Identity.LeaderOfA, dossier)).Select(n => n.Code)
        );
        var withdrawn = (await ToldAsync(Identity.SpecialistOfA, dossier)).Single(n => n.Code == "dossier.was-withdrawn");
        Assert.Contains("Nhầm số văn bản.", withdrawn.Operands);
    }

    [Fact]
    public async Task A_refused_step_tells_nobody_and_a_step_sent_twice_tells_once()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}");
        var form = page.QuerySelector("form[action$='/send']")!;
        var fields = Visitor.FieldsOf(form, []);

        var old = await specialist.PostAsync(
            form.GetAttribute("action")!,
            Visitor.FieldsOf(form, new() { ["version"] = "1", ["_key"] = new string('a', 32) })
        );
        await specialist.PostAsync(form.GetAttribute("action")!, fields);
        await specialist.PostAsync(form.GetAttribute("action")!, fields);

        Assert.Equal(HttpStatusCode.Conflict, old.StatusCode);
        Assert.Single(await ToldAsync(Identity.LeaderOfA, round.DossierOfA));
    }

    [Fact]
    public async Task Nobody_opens_anothers_notice()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        var notice = (await ToldAsync(Identity.LeaderOfA, round.DossierOfA)).Single();
        var other = await province.AsAsync(Identity.LeaderOfB);

        var answer = await other.PostAsync($"{Inbox}/{notice.Id:N}/open", await other.TokenAsync());

        Assert.Equal(Inbox, answer.Headers.Location!.OriginalString);
        Assert.Null((await ToldAsync(Identity.LeaderOfA, round.DossierOfA)).Single().ReadAt);
    }

    [Fact]
    public async Task The_number_of_unread_notices_stands_on_every_page_until_all_are_read()
    {
        await province.DossierInAsync(DossierState.Sent);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var work = await leader.OpenAsync($"/{Province.Slug}/work");

        Assert.NotNull(work.QuerySelector("nav .count"));
        Assert.NotEmpty(work.QuerySelectorAll("main .notes li"));

        var page = await leader.OpenAsync(Inbox);
        await leader.SubmitAsync(page, "main form[action$='/notices/read']", []);
        var after = await leader.OpenAsync(Inbox + "?show=unread");

        Assert.Null(after.QuerySelector("nav .count"));
        Assert.Empty(after.QuerySelectorAll("ol.notes li"));
        Assert.Contains("Không có thông báo chưa đọc.", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_notice_is_read_in_the_language_of_the_page()
    {
        await province.ReadEverythingAsync(Identity.LeaderOfA);
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        var leader = await province.AsAsync(Identity.LeaderOfA);

        var page = await leader.OpenAsync("/en" + Inbox + "?show=unread");

        Assert.Contains($"The dossier of {round.Year} waits for its leader", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("chờ lãnh đạo", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moving_everybodys_deadline_tells_every_unit()
    {
        var round = await province.OpenRoundAsync();
        await province.ChangeDeadlineAsync(round, round.DeadlineAt.AddDays(1), "Mất điện toàn tỉnh.");

        foreach (var who in new[] { Identity.SpecialistOfA, Identity.LeaderOfA, Identity.SpecialistOfB, Identity.LeaderOfB })
        {
            var told = await AllAsync(who);
            Assert.Contains(
                told,
                n => n.Code == "round.deadline-moved" && n.Operands[0] == $"{round.Year}" && n.Operands[3] == "Mất điện toàn tỉnh."
            );
        }
    }

    private async Task<List<Notice>> AllAsync(Identity identity)
    {
        var account = province.Accounts[identity];
        await using var db = province.Databases.Open(province.Authority);
        return await db.Notices.AsNoTracking().Where(n => n.AccountId == account).OrderBy(n => n.Id).ToListAsync();
    }

    private async Task<List<Notice>> ToldAsync(Identity identity, Guid dossier) =>
        (await AllAsync(identity)).FindAll(n => n.Path.Contains(dossier.ToString("N"), StringComparison.Ordinal));
}

[Collection(Engines.Sqlite)]
public sealed class InboxOnSqliteTests(SqliteProvince province) : InboxTests(province);

[Collection(Engines.Postgres)]
public sealed class InboxOnPostgresTests(PostgresProvince province) : InboxTests(province);
