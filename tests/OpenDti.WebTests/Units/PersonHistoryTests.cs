using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.People;

namespace OpenDti.WebTests.Units;

/// <summary>What happened to an account stands on its page: who did what, when and why, out of the audit record.</summary>
public abstract class PersonHistoryTests(Province province)
{
    [Fact]
    public async Task Resets_locks_and_their_reasons_are_read_back_newest_first_by_administrator_and_auditor()
    {
        var account = await SeatedAsync("Người Bị Khóa", unit: null, Role.Auditor);
        await province.Use<ResetPassword>().RunAsync(Request(), account, Hash(), "Quên mật khẩu.", CancellationToken.None);
        await province.Use<SwitchAccount>().DisableAsync(Request(), account, "Nghỉ thai sản.", CancellationToken.None);
        await province.Use<SwitchAccount>().EnableAsync(Request(), account, "Đi làm lại.", CancellationToken.None);

        var administrator = Rows(await PageAsync(Identity.AuthorityAdministrator, account));
        var auditor = Rows(await PageAsync(Identity.Auditor, account));

        Assert.Equal(
            [
                "Mở khóa tài khoản | Người authorityadministrator | Đi làm lại.",
                "Khóa tài khoản | Người authorityadministrator | Nghỉ thai sản.",
                "Đặt lại mật khẩu | Người authorityadministrator | Quên mật khẩu.",
                "Được giao vai trò Kiểm tra, giám sát | Người authorityadministrator | –",
            ],
            administrator.Select(row => row.Replace(AuditorWord(), "Kiểm tra, giám sát", StringComparison.Ordinal))
        );
        Assert.Equal(administrator, auditor);
    }

    [Fact]
    public async Task A_seat_that_was_passed_on_is_told_on_both_pages()
    {
        var unit = Assert.Single(await province.RegisterAsync(UnitKind.Province, "Đơn vị bàn giao"));
        var before = await SeatedAsync("Người Đi", unit, Role.Specialist);
        var after = await SeatedAsync("Người Đến", unit: null, Role.Auditor);
        Guid seat;
        await using (var db = province.Databases.Open(province.Authority))
        {
            seat = (await db.Memberships.SingleAsync(m => m.AccountId == before)).Id;
        }

        await province
            .Use<PassSeat>()
            .RunAsync(
                Request(),
                seat,
                new Web.Features.Units.People.Successor(after, Newcomer: null),
                "Chuyển công tác.",
                CancellationToken.None
            );

        var gone = Rows(await PageAsync(Identity.AuthorityAdministrator, before));
        var came = Rows(await PageAsync(Identity.AuthorityAdministrator, after));
        Assert.StartsWith("Bàn giao vai trò Chuyên viên đơn vị, Đơn vị bàn giao cho Người Đến | ", gone[0], StringComparison.Ordinal);
        Assert.EndsWith(" | Chuyển công tác.", gone[0], StringComparison.Ordinal);
        Assert.StartsWith("Nhận bàn giao vai trò Chuyên viên đơn vị, Đơn vị bàn giao từ Người Đi | ", came[0], StringComparison.Ordinal);
        Assert.Equal(2, gone.Count);
    }

    [Fact]
    public async Task What_somebody_did_to_others_is_not_in_their_own_log_and_english_is_complete()
    {
        var account = await SeatedAsync("Người Khác", unit: null, Role.Auditor);
        await province.Use<ResetPassword>().RunAsync(Request(), account, Hash(), "Quên.", CancellationToken.None);
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var own = await PageAsync(Identity.AuthorityAdministrator, province.Accounts[Identity.AuthorityAdministrator]);
        var english = await administrator.OpenAsync($"/en{Path(account)}");

        Assert.DoesNotContain(Rows(own), row => row.StartsWith("Đặt lại mật khẩu", StringComparison.Ordinal));
        Assert.StartsWith("Password reset | ", Rows(english)[0], StringComparison.Ordinal);
        Assert.Contains("Log of the account", english.QuerySelector("#nhat-ky")!.TextContent, StringComparison.Ordinal);
    }

    private static string Path(Guid account) => $"/{Province.Slug}/staff/{account:N}";

    private static string AuditorWord() => Web.Features.Units.Staff.StaffTexts.Vi.Role(Role.Auditor);

    private static List<string> Rows(IHtmlDocument page) =>
        [
            .. page.QuerySelectorAll("[aria-labelledby=nhat-ky] tbody tr")
                .Select(row => string.Join(" | ", row.Children.Skip(1).Select(cell => cell.TextContent.Trim()))),
        ];

    private async Task<IHtmlDocument> PageAsync(Identity who, Guid account) => await (await province.AsAsync(who)).OpenAsync(Path(account));

    private string Hash() => province.Use<Passwords>().Hash(Province.Password);

    private Web.Data.WriteRequest Request() =>
        province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);

    private async Task<Guid> SeatedAsync(string name, Guid? unit, Role role)
    {
        var seating = new Seating(
            name,
            "nk-" + Guid.NewGuid().ToString("N")[..8],
            Hash(),
            unit is { } of ? Workplace.At(of) : Workplace.AtNoUnit,
            role
        );
        return (await province.Use<SeatPersons>().RunAsync(Request(), [seating], CancellationToken.None)).Value[0];
    }
}

[Collection(Engines.Sqlite)]
public sealed class PersonHistoryOnSqliteTests(SqliteProvince province) : PersonHistoryTests(province);

[Collection(Engines.Postgres)]
public sealed class PersonHistoryOnPostgresTests(PostgresProvince province) : PersonHistoryTests(province);
