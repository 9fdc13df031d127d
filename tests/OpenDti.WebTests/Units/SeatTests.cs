using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Register;

namespace OpenDti.WebTests.Units;

/// <summary>A seat goes to a successor in one recorded step; drafts are the unit's and stay.</summary>
public abstract class SeatTests(Province province)
{
    [Fact]
    public async Task A_new_person_takes_the_seat_and_goes_on_with_the_draft_while_the_old_one_is_out_at_once()
    {
        using var predecessor = await province.NewcomerAsync(province.UnitA, Role.Specialist);
        var (account, seat) = await NewestAsync();
        var round = await province.OpenRoundAsync();
        await predecessor.SaveAsync(round.DossierOfA, "nhan-thuc", "co-ban-chi-dao", new() { ["ban-chi-dao"] = "yes" });
        var userName = "ke-nhiem-" + account.ToString("N")[^6..];

        var page = await PassAsync(
            account,
            seat,
            new()
            {
                ["person"] = "Nguyễn Kế Nhiệm",
                ["userName"] = userName,
                ["reason"] = "Chuyển công tác.",
            },
            HttpStatusCode.OK
        );
        var password = page.QuerySelectorAll("article.a4 dd")[^1].TextContent;
        using var successor = new Visitor(province.Address);
        await successor.SignInAsync(userName, password);
        await successor.ChoosePasswordAsync(password, "mot-cau-dai-de-nho-lau");
        var entry = await successor.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/indices/nhan-thuc");

        Assert.NotNull(entry.QuerySelector("#tc-co-ban-chi-dao input[value=yes][checked]"));
        Assert.StartsWith(
            "/sign-in",
            (await predecessor.GetAsync($"/{Province.Slug}/work")).Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
        await using var db = province.Databases.Open(province.Authority);
        var bodies = await db.AuditEntries.Where(e => e.Stream == AuthorityRegister.Stream).Select(e => e.Body).ToListAsync();
        var passed = bodies.Select(body => AuditBody.Read(body).Fact).OfType<MembershipPassed>().Single(fact => fact.Ended == seat);
        Assert.Equal((province.UnitA, Role.Specialist, "Chuyển công tác."), (passed.Unit!.Value, passed.Role, passed.Reason));
        var both = await db.Memberships.Where(m => m.Id == seat || m.Id == passed.Membership).ToListAsync();
        Assert.Equal(both.Single(m => m.Id == seat).ValidTo, both.Single(m => m.Id == passed.Membership).ValidFrom);
    }

    [Fact]
    public async Task Somebody_with_an_account_takes_a_seat_in_another_unit_and_keeps_their_password()
    {
        var unit = await UnitAsync();
        using var predecessor = await province.NewcomerAsync(unit, Role.Leader);
        var (account, seat) = await NewestAsync();
        using var successor = await province.NewcomerAsync(unit: null, Role.Auditor);
        var (known, _) = await NewestAsync();

        await PassAsync(account, seat, new() { ["successor"] = known.ToString(), ["reason"] = "Phân công lại." }, HttpStatusCode.SeeOther);

        Assert.Equal(HttpStatusCode.OK, (await successor.GetAsync($"/{Province.Slug}/work")).StatusCode);
        await using var db = province.Databases.Open(province.Authority);
        Assert.Equal(2, await db.Memberships.CountAsync(m => m.AccountId == known && m.ValidTo == null));
    }

    [Fact]
    public async Task What_a_successor_may_not_be_is_refused_in_a_sentence()
    {
        var unit = await UnitAsync();
        using var specialist = await province.NewcomerAsync(unit, Role.Specialist);
        var (specialistAccount, _) = await NewestAsync();
        using var leader = await province.NewcomerAsync(unit, Role.Leader);
        var (leaderAccount, leaderSeat) = await NewestAsync();
        var taken = Province.UserName(Identity.Auditor);
        (Dictionary<string, string> Typed, string Field, string Said)[] cases =
        [
            (new() { ["successor"] = specialistAccount.ToString(), ["reason"] = "x" }, "successor", "cùng đơn vị"),
            (new() { ["successor"] = leaderAccount.ToString(), ["reason"] = "x" }, "successor", "người khác"),
            (new() { ["successor"] = Guid.NewGuid().ToString(), ["reason"] = "x" }, "successor", "đang hoạt động"),
            (
                new()
                {
                    ["person"] = "Lê A",
                    ["userName"] = taken,
                    ["reason"] = "x",
                },
                "userName",
                "đã có người dùng"
            ),
            (
                new()
                {
                    ["person"] = "Lê A",
                    ["userName"] = "có dấu",
                    ["reason"] = "x",
                },
                "userName",
                "không dấu"
            ),
            (new() { ["userName"] = "le.a", ["reason"] = "x" }, "person", "họ và tên"),
            (new() { ["person"] = "Lê A", ["userName"] = "le.a" }, "reason", "Nêu lý do"),
        ];
        foreach (var (typed, field, said) in cases)
        {
            var page = await PassAsync(leaderAccount, leaderSeat, typed, HttpStatusCode.UnprocessableEntity);
            Assert.Contains(said, page.QuerySelector($"#{field}-loi")!.TextContent, StringComparison.Ordinal);
            Assert.StartsWith("Lỗi: ", page.Title, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await leader.GetAsync($"/{Province.Slug}/work")).StatusCode);
    }

    [Fact]
    public async Task A_seat_is_passed_once()
    {
        using var predecessor = await province.NewcomerAsync(await UnitAsync(), Role.Leader);
        var (account, seat) = await NewestAsync();
        var auditor = province.Accounts[Identity.Auditor].ToString();
        await PassAsync(account, seat, new() { ["successor"] = auditor, ["reason"] = "x" }, HttpStatusCode.SeeOther);

        var again = await PassAsync(account, seat, new() { ["successor"] = auditor, ["reason"] = "y" }, HttpStatusCode.Conflict);

        Assert.Contains("đã được bàn giao", again.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_of_another_account_or_authority_is_not_found_under_this_address()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var seat = await province.SeatOfAsync(Identity.SpecialistOfB);

        var answer = await administrator.GetAsync($"/{Province.Slug}/staff/{province.Accounts[Identity.SpecialistOfA]:N}/seats/{seat:N}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PassAsync(
        Guid account,
        Guid seat,
        Dictionary<string, string> typed,
        HttpStatusCode expected
    )
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"/{Province.Slug}/staff/{account:N}/seats/{seat:N}");
        var answer = await administrator.SubmitAsync(page, "main form", typed);
        var shown = await Visitor.PageOf(answer);
        Assert.True(expected == answer.StatusCode, $"{answer.StatusCode} {shown.QuerySelector(".errsum")?.TextContent}");
        return shown;
    }

    private async Task<(Guid Account, Guid Seat)> NewestAsync()
    {
        await using var db = province.Databases.Open(province.Authority);
        var newest = await db.Memberships.OrderByDescending(m => m.Id).FirstAsync();
        return (newest.AccountId, newest.Id);
    }

    /// <summary>A unit of a kind that no round of the tests is opened for.</summary>
    private async Task<Guid> UnitAsync()
    {
        var id = Guid.CreateVersion7();
        var request = province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
        var unit = new UnitRegistered(id, UnitKind.Province, id.ToString("N")[^12..], "Đơn vị mới", new DateOnly(2020, 1, 1));
        await province.Use<RegisterUnits>().RunAsync(request, [unit], CancellationToken.None);
        return id;
    }
}

[Collection(Engines.Sqlite)]
public sealed class SeatOnSqliteTests(SqliteProvince province) : SeatTests(province);

[Collection(Engines.Postgres)]
public sealed class SeatOnPostgresTests(PostgresProvince province) : SeatTests(province);
