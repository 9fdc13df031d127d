using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.WebTests.Notices;

/// <summary>Where letters reach somebody: set by the person or by an administrator, shown to nobody else, never in the record.</summary>
public abstract class AddressTests(Province province)
{
    private const string Own = $"/{Province.Slug}/account";

    [Fact]
    public async Task A_person_sets_address_and_language_with_their_password_and_the_record_keeps_only_that()
    {
        var visitor = await province.AsAsync(Identity.LeaderOfB);
        var page = await visitor.OpenAsync(Own);

        var saved = await visitor.SubmitAsync(
            page,
            "main form",
            new()
            {
                ["email"] = "ld.b@songlam.example",
                ["language"] = "En",
                ["password"] = Province.Password,
            }
        );

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        var person = await PersonAsync(Identity.LeaderOfB);
        Assert.Equal(("ld.b@songlam.example", Language.En), (person.Email, person.Language));
        await using var db = province.Databases.Open(province.Authority);
        var bodies = await db.AuditEntries.Where(e => e.Stream == AuthorityRegister.Stream).Select(e => e.Body).ToListAsync();
        Assert.Contains(bodies, body => body.Contains("account.contact-changed", StringComparison.Ordinal));
        Assert.DoesNotContain(bodies, body => body.Contains("songlam.example", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("khong phai thu", Province.Password, "#email-loi")]
    [InlineData("a@b", Province.Password, "#email-loi")]
    [InlineData("a@b.vn, c@d.vn", Province.Password, "#email-loi")]
    [InlineData("a@b.vn\r\nBcc: c@d.vn", Province.Password, "#email-loi")]
    [InlineData("đ@songlam.example", Province.Password, "#email-loi")]
    [InlineData("cv.a@songlam.example", "sai-mat-khau", "#password-loi")]
    public async Task What_is_no_address_or_comes_without_the_password_is_refused_beside_its_field(
        string email,
        string password,
        string error
    )
    {
        var visitor = await province.AsAsync(Identity.SpecialistOfB);
        var page = await visitor.OpenAsync(Own);

        var refused = await visitor.SubmitAsync(page, "main form", new() { ["email"] = email, ["password"] = password });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotNull((await Visitor.PageOf(refused)).QuerySelector(error));
        Assert.Null((await PersonAsync(Identity.SpecialistOfB)).Email);
    }

    [Fact]
    public async Task An_administrator_sets_an_address_that_an_auditor_does_not_see()
    {
        var account = province.Accounts[Identity.ContributorOfA];
        var path = $"/{Province.Slug}/staff/{account:N}";
        var admin = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await admin.OpenAsync(path);

        var set = await admin.SubmitAsync(page, "form[action$='/email']", new() { ["email"] = "gn.a@songlam.example" });
        var auditors = await (await province.AsAsync(Identity.Auditor)).OpenAsync(path);

        Assert.Equal(HttpStatusCode.SeeOther, set.StatusCode);
        Assert.Equal("gn.a@songlam.example", (await PersonAsync(Identity.ContributorOfA)).Email);
        Assert.Contains("gn.a@songlam.example", (await admin.OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("gn.a@songlam.example", auditors.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_nominees_brings_addresses_for_new_people_and_for_those_it_knows()
    {
        var list = UploadSteps.Nominees(
            ["a", "", "", "Người SpecialistOfA", "Chuyên viên đơn vị", "", "cv.a.moi@songlam.example"],
            ["a", "", "", "Đỗ Thị Mới", "Chuyên viên đơn vị", "", "moi@songlam.example"]
        );
        var upload = await province.UploadedAsync(UploadPurpose.Nominees, "Danh sách.xlsx", list);
        var admin = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await admin.OpenAsync($"/{Province.Slug}/staff/nominees/{upload:N}");

        var done = await admin.SubmitAsync(page, "main form", []);

        Assert.Contains("Cập nhật thư điện tử", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Equal("cv.a.moi@songlam.example", (await PersonAsync(Identity.SpecialistOfA)).Email);
        await using var db = province.Databases.OpenShared();
        Assert.Equal("moi@songlam.example", (await db.Persons.SingleAsync(p => p.Name == "Đỗ Thị Mới")).Email);
    }

    private async Task<Person> PersonAsync(Identity identity)
    {
        var account = province.Accounts[identity];
        await using var db = province.Databases.OpenShared();
        return (await db.Accounts.AsNoTracking().Include(a => a.Person).SingleAsync(a => a.Id == account)).Person!;
    }
}

[Collection(Engines.Sqlite)]
public sealed class AddressOnSqliteTests(SqliteProvince province) : AddressTests(province);

[Collection(Engines.Postgres)]
public sealed class AddressOnPostgresTests(PostgresProvince province) : AddressTests(province);
