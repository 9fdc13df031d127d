using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;

namespace OpenDti.WebTests.Units;

/// <summary>Given passwords are changed first; a reset, a disabled account and a passed seat take effect at once and stay in the record.</summary>
public abstract class PasswordTests(Province province)
{
    private const string Chosen = "mot-cau-dai-cua-rieng-toi";

    [Fact]
    public async Task A_given_password_opens_nothing_but_the_page_that_changes_it()
    {
        var (account, given) = await ResetAsync();
        using var person = new Visitor(province.Address);
        await person.SignInAsync(await UserNameAsync(account), given);

        var refused = await person.GetAsync($"/{Province.Slug}/staff");
        var posted = await person.PostAsync($"/{Province.Slug}/staff", await person.TokenAsync());
        await person.ChoosePasswordAsync(given, Chosen);
        var open = await person.GetAsync($"/{Province.Slug}/staff");

        Assert.Equal("/password", refused.Headers.Location!.OriginalString);
        Assert.Equal("/password", posted.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        using var again = new Visitor(province.Address);
        await again.SignInAsync(await UserNameAsync(account), Chosen);
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync($"/{Province.Slug}/staff")).StatusCode);
    }

    [Theory]
    [InlineData("sai-mat-khau", Chosen, Chosen, "password")]
    [InlineData("", Chosen, Chosen, "password")]
    [InlineData(Province.Password, "ngan", "ngan", "newPassword")]
    [InlineData(Province.Password, Province.Password, Province.Password, "newPassword")]
    [InlineData(Province.Password, Chosen, "mot-cau-dai-cua-nguoi-khac", "repeated")]
    [InlineData(Province.Password, "{user}-2026-2027", "{user}-2026-2027", "newPassword")]
    public async Task A_password_that_will_not_do_is_refused_beside_its_field_and_never_shown(
        string present,
        string chosen,
        string repeated,
        string field
    )
    {
        var (visitor, account) = await NewcomerAsync();
        var userName = await UserNameAsync(account);
        var page = await visitor.OpenAsync("/password");

        var answer = await visitor.SubmitAsync(
            page,
            "main form",
            new()
            {
                ["password"] = present,
                ["newPassword"] = chosen.Replace("{user}", userName, StringComparison.Ordinal),
                ["repeated"] = repeated.Replace("{user}", userName, StringComparison.Ordinal),
            }
        );

        var shown = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(shown.QuerySelector($"#{field}-loi")!.TextContent, shown.QuerySelector(".errsum li")!.TextContent);
        Assert.All(shown.QuerySelectorAll("main input[type=password]"), input => Assert.Equal("", input.GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session_of_the_account()
    {
        var (visitor, account) = await NewcomerAsync();
        using var elsewhere = new Visitor(province.Address);
        await elsewhere.SignInAsync(await UserNameAsync(account), Province.Password);

        await visitor.ChoosePasswordAsync(Province.Password, Chosen);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/{Province.Slug}/staff")).StatusCode);
        Assert.StartsWith(
            "/sign-in",
            (await elsewhere.GetAsync($"/{Province.Slug}/staff")).Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Neither_a_password_nor_anything_made_of_one_stands_in_the_record_or_among_the_requests()
    {
        var (visitor, account) = await NewcomerAsync();
        await visitor.ChoosePasswordAsync(Province.Password, Chosen);
        await using var db = province.Databases.Open(province.Authority);

        var entries = await db.AuditEntries.Select(entry => entry.Body).ToListAsync();
        var facts = entries.Select(body => AuditBody.Read(body).Fact).OfType<PasswordChanged>();
        var hash = (await db.Accounts.SingleAsync(a => a.Id == account)).PasswordHash;
        var payloads = await db.Requests.Where(r => r.AccountId == account).Select(r => r.PayloadSha256).ToListAsync();

        Assert.Contains(facts, fact => fact.Account == account);
        Assert.DoesNotContain(
            entries,
            body => body.Contains(Chosen, StringComparison.Ordinal) || body.Contains(hash, StringComparison.Ordinal)
        );
        Assert.All(
            payloads,
            payload => Assert.Equal(Web.Security.Posted.Of("/password", new Dictionary<string, string>(), default).PayloadSha256, payload)
        );
    }

    [Fact]
    public async Task A_reset_throws_the_person_out_at_once_and_stays_in_the_record_with_its_reason()
    {
        var (visitor, account) = await NewcomerAsync();
        var sheet = await ResetPageAsync(account, "Người dùng báo quên mật khẩu.");

        Assert.StartsWith(
            "/sign-in",
            (await visitor.GetAsync($"/{Province.Slug}/staff")).Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
        Assert.Contains("PHIẾU BÀN GIAO TÀI KHOẢN", sheet.QuerySelector("article.a4")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("chỉ hiện một lần", sheet.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            await FactsAsync<PasswordReset>(),
            fact => fact.Account == account && fact.Reason == "Người dùng báo quên mật khẩu."
        );
    }

    [Fact]
    public async Task A_reset_sent_twice_shows_its_password_once()
    {
        var (_, account) = await NewcomerAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"/{Province.Slug}/staff/{account:N}");
        var fields = Visitor.FieldsOf(page.QuerySelector("form[action$='/password']")!, new() { ["resetReason"] = "Quên." });

        var first = await administrator.PostAsync($"/{Province.Slug}/staff/{account:N}/password", fields);
        var again = await administrator.PostAsync($"/{Province.Slug}/staff/{account:N}/password", fields);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once_and_back_when_it_is_enabled()
    {
        var (visitor, account) = await NewcomerAsync();
        var userName = await UserNameAsync(account);

        await SwitchAsync(account, "disable");
        var disabled = await SignInAsync(userName);
        var out_ = await visitor.GetAsync($"/{Province.Slug}/staff");
        await SwitchAsync(account, "enable");
        var enabled = await SignInAsync(userName);

        Assert.StartsWith("/sign-in", out_.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, disabled);
        Assert.Equal(HttpStatusCode.SeeOther, enabled);
        Assert.Contains(await FactsAsync<AccountDisabled>(), fact => fact.Account == account);
        Assert.Contains(await FactsAsync<AccountEnabled>(), fact => fact.Account == account);
    }

    [Theory]
    [InlineData("password", "resetReason")]
    [InlineData("disable", "switchReason")]
    public async Task Without_a_reason_nothing_is_done(string act, string field)
    {
        var (visitor, account) = await NewcomerAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"/{Province.Slug}/staff/{account:N}");

        var answer = await administrator.SubmitAsync(page, $"form[action$='/{act}']", new() { [field] = "  " });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Nêu lý do", (await Visitor.PageOf(answer)).QuerySelector($"#{field}-loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/{Province.Slug}/staff")).StatusCode);
    }

    [Fact]
    public async Task Nobody_decides_about_their_own_account_or_one_that_another_authority_uses_too()
    {
        var (_, shared) = await NewcomerAsync();
        await using (var db = province.Databases.Open(province.OtherAuthority))
        {
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO memberships (id, authority_id, account_id, role, valid_from_ms) VALUES ({Guid.CreateVersion7()}, {province.OtherAuthority}, {shared}, 'Auditor', 0)"
            );
        }

        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        foreach (
            var (account, said) in new[] { (province.Accounts[Identity.AuthorityAdministrator], "chính mình"), (shared, "cơ quan khác") }
        )
        {
            var fields = await administrator.TokenAsync();
            fields["switchReason"] = "Thử.";
            var answer = await administrator.PostAsync($"/{Province.Slug}/staff/{account:N}/disable", fields);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(said, (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_account_of_another_authority_is_not_found_here()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var path = $"/{Province.Slug}/staff/{province.Accounts[Identity.SpecialistElsewhere]:N}";
        var fields = await administrator.TokenAsync();
        fields["resetReason"] = "Thử.";

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync(path + "/password", fields)).StatusCode);
    }

    private async Task<(Visitor Visitor, Guid Account)> NewcomerAsync()
    {
        var visitor = await province.NewcomerAsync(unit: null, Role.Auditor);
        await using var db = province.Databases.OpenShared();
        var newest = await db.Accounts.OrderByDescending(a => a.Id).FirstAsync(a => a.UserName.StartsWith("moi-"));
        return (visitor, newest.Id);
    }

    private async Task<string> UserNameAsync(Guid account)
    {
        await using var db = province.Databases.OpenShared();
        return (await db.Accounts.SingleAsync(a => a.Id == account)).UserName;
    }

    private async Task<(Guid Account, string Password)> ResetAsync()
    {
        var (visitor, account) = await NewcomerAsync();
        visitor.Dispose();
        var page = await ResetPageAsync(account, "Quên mật khẩu.");
        return (account, page.QuerySelectorAll("article.a4 dd")[^1].TextContent);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> ResetPageAsync(Guid account, string reason)
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"/{Province.Slug}/staff/{account:N}");
        var answer = await administrator.SubmitAsync(page, "form[action$='/password']", new() { ["resetReason"] = reason });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Visitor.PageOf(answer);
    }

    private async Task SwitchAsync(Guid account, string act)
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"/{Province.Slug}/staff/{account:N}");
        var answer = await administrator.SubmitAsync(page, $"form[action$='/{act}']", new() { ["switchReason"] = "Nghỉ dài ngày." });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private async Task<HttpStatusCode> SignInAsync(string userName)
    {
        using var visitor = new Visitor(province.Address);
        var page = await visitor.OpenAsync("/sign-in");
        var typed = new Dictionary<string, string> { ["userName"] = userName, ["password"] = Province.Password };
        return (await visitor.SubmitAsync(page, "form[method=post]", typed)).StatusCode;
    }

    private async Task<IReadOnlyList<T>> FactsAsync<T>()
        where T : AuditFact
    {
        await using var db = province.Databases.Open(province.Authority);
        var bodies = await db.AuditEntries.Select(entry => entry.Body).ToListAsync();
        return [.. bodies.Select(body => AuditBody.Read(body).Fact).OfType<T>()];
    }
}

[Collection(Engines.Sqlite)]
public sealed class PasswordOnSqliteTests(SqliteProvince province) : PasswordTests(province);

[Collection(Engines.Postgres)]
public sealed class PasswordOnPostgresTests(PostgresProvince province) : PasswordTests(province);
