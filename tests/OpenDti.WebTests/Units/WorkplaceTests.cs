using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Workplaces;

namespace OpenDti.WebTests.Units;

/// <summary>Whoever gives a seat of the authority says where its holder works; an administrator changes it with a reason, nobody for themselves.</summary>
public abstract class WorkplaceTests(Province province)
{
    private const string Staff = $"/{Province.Slug}/staff";

    [Fact]
    public async Task A_seat_of_the_authority_is_not_given_before_it_is_said_where_its_holder_works()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        async Task<(HttpStatusCode Status, IHtmlDocument Page)> AddAsync(string userName, string place)
        {
            var fields = new Dictionary<string, string>
            {
                ["person"] = "Lê Thị Mới",
                ["userName"] = userName,
                ["role"] = nameof(Role.Publisher),
                ["unit"] = place,
            };
            var answer = await administrator.SubmitAsync(await administrator.OpenAsync(Staff), "main form", fields);
            return (answer.StatusCode, await Visitor.PageOf(answer));
        }

        var name = "moi-" + Guid.NewGuid().ToString("N")[..8];
        var form = await administrator.OpenAsync(Staff);
        var silent = await AddAsync(name, "");
        var unknown = await AddAsync(name, Guid.NewGuid().ToString());
        var nowhere = await AddAsync(name, WorkplaceField.AtNoUnit);
        var somewhere = await AddAsync(name + "-a", province.UnitA.ToString());

        Assert.Empty(form.QuerySelectorAll("#unit option[selected]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains(
            "“Không công tác tại đơn vị nào được đánh giá”",
            silent.Page.QuerySelector("#unit-loi")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("không còn hoạt động", unknown.Page.QuerySelector("#unit-loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (nowhere.Status, somewhere.Status));
        Assert.Equal("Không công tác tại đơn vị nào được đánh giá", PlaceOf(somewhere.Page, name));
        Assert.Equal("Công tác tại Sở Ánh Sáng", PlaceOf(somewhere.Page, name + "-a"));
    }

    [Fact]
    public async Task Another_workplace_needs_a_reason_that_stays_in_the_log_and_reaches_the_person()
    {
        var officer = await province.OfficerAsync(Workplace.AtNoUnit, Role.Appraiser, Role.Publisher);

        var silent = await SetAsync(officer.Account, province.UnitA.ToString());
        var done = await SetAsync(officer.Account, province.UnitA.ToString(), "Điều động từ 01/11.");
        var again = await SetAsync(officer.Account, province.UnitA.ToString(), "Điều động từ 01/11.");
        var page = await PageAsync(officer.Account);
        var english = await (await province.AsAsync(Identity.AuthorityAdministrator)).OpenAsync($"/en{Staff}/{officer.Account:N}");

        Assert.Contains("Nêu lý do", (await SaidAsync(silent, "workplaceReason"))!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("Công tác tại Sở Ánh Sáng", Section(page), StringComparison.Ordinal);
        Assert.Contains("Works at Sở Ánh Sáng", Section(english), StringComparison.Ordinal);
        Assert.DoesNotContain("Nơi công tác", english.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var newest = page.QuerySelectorAll("[aria-labelledby=nhat-ky] tbody tr")[0].TextContent;
        Assert.Contains("Ghi nơi công tác: Sở Ánh Sáng", newest, StringComparison.Ordinal);
        Assert.Contains("Điều động từ 01/11.", newest, StringComparison.Ordinal);
        using var person = await province.SignedInAsync(officer);
        var inbox = (await person.OpenAsync($"/{Province.Slug}/notices")).QuerySelector("main")!.TextContent;
        Assert.Contains("Nơi công tác của bạn đã được ghi: Sở Ánh Sáng", inbox, StringComparison.Ordinal);
        Assert.Contains("Điều động từ 01/11.", inbox, StringComparison.Ordinal);
        await using var db = province.Databases.Open(province.Authority);
        Assert.All(
            await db.Memberships.Where(m => m.AccountId == officer.Account).ToListAsync(),
            m => Assert.Equal(province.UnitA, m.UnitId)
        );
        var facts = await db.AuditEntries.Where(e => e.Stream == AuthorityRegister.Stream).Select(e => e.Body).ToListAsync();
        Assert.Single(facts.Select(body => AuditBody.Read(body).Fact).OfType<WorkplaceSet>(), fact => fact.Account == officer.Account);
    }

    [Fact]
    public async Task Nobody_says_where_they_work_themselves_and_reads_who_does()
    {
        var other = await province.OfficerAsync(Workplace.AtNoUnit, Role.AuthorityAdministrator);
        var root = province.Accounts[Identity.AuthorityAdministrator];

        var page = await PageAsync(root);
        var refused = await SetAsync(root, province.UnitB.ToString(), "Tự ghi.", other.Account);

        Assert.Null(page.QuerySelector("#workplace"));
        Assert.Contains("Người Cơ Quan", Section(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var said = (await Visitor.PageOf(refused)).QuerySelector(".errsum")!.TextContent;
        Assert.Contains("Không ai tự ghi hay tự đổi nơi công tác của mình", said, StringComparison.Ordinal);
        Assert.Contains("Người Cơ Quan", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_specialist_has_no_workplace_to_choose_and_whoever_sits_for_a_unit_too_works_there()
    {
        var specialist = province.Accounts[Identity.SpecialistOfA];
        var both = await province.OfficerAsync(Workplace.At(province.UnitB), Role.Specialist, Role.Publisher);

        var page = await PageAsync(specialist);
        var refused = await SetAsync(specialist, WorkplaceField.AtNoUnit, "Nhầm.", both.Account);
        var sits = await SetAsync(both.Account, WorkplaceField.AtNoUnit, "Nhầm.");

        Assert.Null(page.QuerySelector("#noi-cong-tac"));
        Assert.Contains("không giữ vai trò nào của cơ quan chủ trì", await SummaryAsync(refused), StringComparison.Ordinal);
        Assert.Contains("đang giữ vai trò ở Sở Đồng Bằng", await SummaryAsync(sits), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seats_without_an_answer_are_named_with_a_link_and_counted_on_the_board()
    {
        var old = await province.OfficerAsync(Workplace.NotSaid, Role.Publisher);
        var round = await province.OpenRoundAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        Task<IHtmlDocument> BoardAsync(string language) =>
            administrator.OpenAsync($"{language}/{Province.Slug}{DossierPaths.Group(round.Group)}");

        var list = await administrator.OpenAsync(Staff);
        var board = await BoardAsync("");
        var english = await BoardAsync("/en");
        var first = await SetAsync(old.Account, province.UnitB.ToString());
        var after = await administrator.OpenAsync(Staff);
        var boardAfter = await BoardAsync("");

        var link = list.QuerySelector("[aria-labelledby=chua-ghi] a")!;
        Assert.Equal($"{Staff}/{old.Account:N}#noi-cong-tac", link.GetAttribute("href"));
        Assert.Equal("Chưa ghi nơi công tác", PlaceOf(list, old.UserName));
        Assert.Contains(
            "1 vai trò của cơ quan chủ trì chưa ghi nơi công tác",
            board.QuerySelector("#noi-cong-tac")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("1 seat with the authority", english.QuerySelector("#noi-cong-tac")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Null(after.QuerySelector("#chua-ghi"));
        Assert.Null(boardAfter.QuerySelector("#noi-cong-tac"));
    }

    [Fact]
    public async Task Whoever_worked_at_a_unit_that_was_merged_is_asked_again()
    {
        var units = await province.RegisterAsync(UnitKind.Province, "Sở Cũ Sáp Nhập", "Sở Tiếp Tục");
        var officer = await province.OfficerAsync(Workplace.At(units[0]), Role.Auditor);
        var today = DateOnly.FromDateTime(province.Clock.GetUtcNow().UtcDateTime);
        var merged = await province.MergeAsync([units[0]], new Web.Features.Units.Successor.Existing(units[1]), today.AddDays(-1));
        Assert.False(merged.IsRefused);
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var list = await administrator.OpenAsync(Staff);
        var choices = (await PageAsync(officer.Account))
            .QuerySelectorAll("#workplace option")
            .Select(option => option.TextContent)
            .ToList();
        var gone = await SetAsync(officer.Account, units[0].ToString(), "Như cũ.");
        var done = await SetAsync(officer.Account, units[1].ToString(), "Theo nghị quyết sáp nhập.");

        Assert.Equal("Sở Cũ Sáp Nhập không còn, hãy ghi lại", PlaceOf(list, officer.UserName));
        Assert.Contains(
            "Sở Cũ Sáp Nhập không còn, hãy ghi lại",
            list.QuerySelector("[aria-labelledby=chua-ghi]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Sở Tiếp Tục", choices);
        Assert.DoesNotContain("Sở Cũ Sáp Nhập", choices);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, gone.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
    }

    [Fact]
    public async Task Passing_a_seat_of_the_authority_asks_where_the_successor_works_and_does_not_change_it_by_the_way()
    {
        var before = await province.OfficerAsync(Workplace.AtNoUnit, Role.Publisher);
        var after = await province.OfficerAsync(Workplace.At(province.UnitA), Role.Auditor);
        await using var db = province.Databases.Open(province.Authority);
        var seat = await db.Memberships.Where(m => m.AccountId == before.Account).Select(m => m.Id).SingleAsync();
        async Task<HttpResponseMessage> PassAsync(string place)
        {
            var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
            var fields = new Dictionary<string, string>
            {
                ["successor"] = after.Account.ToString(),
                ["unit"] = place,
                ["reason"] = "Phân công lại.",
            };
            return await administrator.SubmitAsync(
                await administrator.OpenAsync($"{Staff}/{before.Account:N}/seats/{seat:N}"),
                "main form",
                fields
            );
        }

        var silent = await PassAsync("");
        var another = await PassAsync(WorkplaceField.AtNoUnit);
        var passed = await PassAsync(province.UnitA.ToString());

        Assert.Contains("Chọn đơn vị được đánh giá", (await SaidAsync(silent, "unit"))!, StringComparison.Ordinal);
        Assert.Contains("công tác tại Sở Ánh Sáng", (await SaidAsync(another, "unit"))!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, passed.StatusCode);
        var newest = await db.Memberships.AsNoTracking().SingleAsync(m => m.AccountId == after.Account && m.Role == Role.Publisher);
        Assert.Equal(province.UnitA, newest.UnitId);
    }

    [Fact]
    public async Task Working_at_a_unit_opens_none_of_its_own_pages()
    {
        var round = await province.OpenRoundAsync();
        var officer = await province.OfficerAsync(Workplace.At(province.UnitA), Role.Publisher, Role.Appraiser);
        using var person = await province.SignedInAsync(officer);
        var dossier = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}";

        var work = await person.GetAsync($"/{Province.Slug}/work");
        var entry = await person.GetAsync(dossier + "/indices/nhan-thuc");
        var overview = await person.GetAsync(dossier);

        Assert.Equal($"/{Province.Slug}/appraisal", work.Headers.Location!.OriginalString);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (entry.StatusCode, overview.StatusCode));
        var told = await province.ToldAsync(Identity.LeaderOfA);
        Assert.DoesNotContain(told, notice => notice.AccountId == officer.Account);
    }

    [Theory]
    [InlineData(Identity.Publisher)]
    [InlineData(Identity.Auditor)]
    [InlineData(Identity.SpecialistOfA)]
    public async Task Only_an_administrator_says_where_somebody_works(Identity identity)
    {
        var officer = await province.OfficerAsync(Workplace.AtNoUnit, Role.Publisher);
        var visitor = await province.AsAsync(identity);
        var token = await visitor.TokenAsync();

        var answer = await visitor.PostAsync(
            $"{Staff}/{officer.Account:N}/workplace",
            new Dictionary<string, string>(token) { ["workplace"] = province.UnitA.ToString(), ["workplaceReason"] = "x" }
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await using var db = province.Databases.Open(province.Authority);
        Assert.Null((await db.Memberships.SingleAsync(m => m.AccountId == officer.Account)).UnitId);
    }

    private static string Section(IHtmlDocument page) => page.QuerySelector("[aria-labelledby=noi-cong-tac]")!.TextContent;

    private static string PlaceOf(IHtmlDocument list, string userName) =>
        list.QuerySelectorAll("table tbody tr").Single(row => row.Children[1].TextContent == userName).Children[3].TextContent.Trim();

    private static async Task<string?> SaidAsync(HttpResponseMessage answer, string field) =>
        (await Visitor.PageOf(answer)).QuerySelector($"#{field}-loi")?.TextContent;

    private static async Task<string> SummaryAsync(HttpResponseMessage answer) =>
        (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent;

    private async Task<IHtmlDocument> PageAsync(Guid account) =>
        await (await province.AsAsync(Identity.AuthorityAdministrator)).OpenAsync($"{Staff}/{account:N}");

    /// <summary>By the administrator's form of the person; where their page has none, by that of another person, sent to this one's address.</summary>
    private async Task<HttpResponseMessage> SetAsync(Guid account, string place, string reason = "", Guid? formOf = null)
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await PageAsync(formOf ?? account);
        var form = page.QuerySelector("form[action$='/workplace']")!;
        var fields = Visitor.FieldsOf(form, new() { ["workplace"] = place, ["workplaceReason"] = reason });
        return await administrator.PostAsync($"{Staff}/{account:N}/workplace", fields);
    }
}

[Collection(Engines.Sqlite)]
public sealed class WorkplaceOnSqliteTests(SqliteProvince province) : WorkplaceTests(province);

[Collection(Engines.Postgres)]
public sealed class WorkplaceOnPostgresTests(PostgresProvince province) : WorkplaceTests(province);
