using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;

namespace OpenDti.WebTests.Security;

/// <summary>Every endpoint × everybody × every state of the dossier, generated: what the table says is what the server answers.</summary>
public abstract class PermissionMatrixTests(Province province)
{
    [Fact]
    public async Task Everybody_gets_at_every_endpoint_what_the_table_says()
    {
        var table = province.Use<PermissionTable>();
        var wrong = new List<string>();
        var calls = 0;
        foreach (var state in Enum.GetValues<DossierState>())
        {
            var item = Guid.Empty;
            var dossier = await province.DossierInAsync(state, async filled => item = await province.AddLinkAsync(filled, "van-ban"));
            await province.AssignAsync(dossier, Identity.ContributorOfA, "van-ban");
            await province.GiveScopeAsync((await province.DossierAsync(dossier)).RoundGroupId, Identity.Appraiser);
            foreach (
                var call in EndpointCall
                    .All(province, await RouteValuesAsync(dossier, item))
                    .Where(call => call.Name != "accounts.sign-out")
            )
            {
                var row = table.Rows.Single(row => row.Endpoint == call.Name);
                foreach (var identity in Enum.GetValues<Identity>())
                {
                    calls++;
                    var expected = ExpectedOf(row, identity, call, state);
                    var answered = await AnswerAsync(identity, call);
                    if (!expected(answered))
                    {
                        wrong.Add($"{call.Method} {call.Name} as {identity} on {state}: {(int)answered}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(calls > 800, $"Only {calls} combinations were tried.");
    }

    [Fact]
    public async Task What_belongs_to_another_authority_is_not_found_there()
    {
        var dossier = await province.DossierInAsync(DossierState.Entering);
        var elsewhere = await province.AsAsync(Identity.SpecialistElsewhere);

        var answer = await elsewhere.GetAsync($"/{Province.OtherSlug}/dossiers/{dossier:N}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void An_endpoint_without_a_row_and_a_row_without_an_endpoint_stop_the_start()
    {
        var rows = province.Use<PermissionTable>().Rows;

        new PermissionTable(rows).MustCover(province.Endpoints);
        Assert.Throws<InvalidOperationException>(() =>
            new PermissionTable(rows.Where(row => row.Endpoint != "dossiers.save")).MustCover(province.Endpoints)
        );
        Assert.Throws<InvalidOperationException>(() =>
            new PermissionTable([.. rows, Permission.Anyone("nowhere")]).MustCover(province.Endpoints)
        );
    }

    /// <summary>Reads the row as a regulation would be read, apart from the code that enforces it.</summary>
    private static Func<HttpStatusCode, bool> ExpectedOf(Permission row, Identity identity, EndpointCall call, DossierState state)
    {
        if (row.Audience == Audience.Anyone)
        {
            return status => status is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized) && (int)status < 500;
        }

        if (identity == Identity.Anonymous)
        {
            return status => status == (call.IsPost ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect);
        }

        if (row.Audience == Audience.SignedIn || RolesOf(identity).Any(role => Opens(row, identity, role)))
        {
            // The posted fields are empty: what is allowed ends in 422, what the state forbids in 409, a page in 200 or a redirect.
            var isShut = row.States?.Contains(state) == false;
            return status =>
                isShut ? status == HttpStatusCode.Conflict
                : call.IsPost ? status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.SeeOther or HttpStatusCode.Conflict
                : status is HttpStatusCode.OK or HttpStatusCode.Redirect;
        }

        return status => status == HttpStatusCode.Forbidden;
    }

    private static bool Opens(Permission row, Identity identity, Role role) =>
        row.Roles.Contains(role)
        && (
            row.UnitOf is null
            || role is not (Role.Specialist or Role.Leader or Role.Contributor)
            || identity is Identity.SpecialistOfA or Identity.LeaderOfA or Identity.ContributorOfA
        );

    private static Role[] RolesOf(Identity identity) =>
        identity switch
        {
            Identity.SpecialistOfA or Identity.SpecialistOfB => [Role.Specialist],
            Identity.ContributorOfA => [Role.Contributor],
            Identity.LeaderOfA or Identity.LeaderOfB => [Role.Leader],
            Identity.Appraiser => [Role.Appraiser],
            Identity.Publisher => [Role.Publisher],
            Identity.AuthorityAdministrator => [Role.AuthorityAdministrator, Role.Publisher],
            Identity.SystemAdministrator => [Role.SystemAdministrator],
            Identity.Auditor => [Role.Auditor],
            _ => [],
        };

    private async Task<HttpStatusCode> AnswerAsync(Identity identity, EndpointCall call)
    {
        var visitor = await province.AsAsync(identity);
        if (!call.IsPost)
        {
            return (await visitor.GetAsync(call.Path)).StatusCode;
        }

        var token = await visitor.TokenAsync();
        return (await visitor.PostAsync(call.Path, token)).StatusCode;
    }

    private async Task<IReadOnlyDictionary<string, string>> RouteValuesAsync(Guid dossier, Guid item) =>
        new Dictionary<string, string>
        {
            ["authority"] = Province.Slug,
            ["dossier"] = dossier.ToString("N"),
            ["index"] = "nhan-thuc",
            ["indicator"] = "van-ban",
            ["group"] = (await province.DossierAsync(dossier)).RoundGroupId.ToString("N"),
            ["sha256"] = new string('0', 64),
            ["unit"] = province.UnitA.ToString("N"),
            ["nominees"] = (await province.UploadedNomineesAsync()).ToString("N"),
            ["account"] = province.Accounts[Identity.SpecialistOfA].ToString("N"),
            ["seat"] = (await province.SeatOfAsync(Identity.SpecialistOfA)).ToString("N"),
            ["set"] = province.Set.ToString("N"),
            ["scheme"] = (await province.UploadedSchemeAsync()).ToString("N"),
            ["proposal"] = (await province.ProposedByAgencyAsync(dossier)).ToString("N"),
            ["upload"] = (await province.UploadedSetAsync()).ToString("N"),
            ["workbook"] = (await province.UploadedFiguresAsync()).ToString("N"),
            ["secret"] = new string('0', 64),
            ["item"] = item.ToString("N"),
            ["ticket"] = "khong-co",
            ["sourceId"] = (await province.EnteredSourceAsync()).ToString("N"),
            ["source"] = "khong-co",
            ["input"] = "da-ky",
            ["file"] = (await province.UploadedMonitoredAsync("code,da-ky\nkhong-co,3")).ToString("N"),
            ["name"] = "nothing.css",
            ["notice"] = Guid.Empty.ToString("N"),
            ["job"] = Guid.Empty.ToString("N"),
            ["complaint"] = Guid.Empty.ToString("N"),
        };
}

public sealed class PermissionMatrixOnSqliteTests(SqliteProvince province) : PermissionMatrixTests(province), IClassFixture<SqliteProvince>;

public sealed class PermissionMatrixOnPostgresTests(PostgresProvince province)
    : PermissionMatrixTests(province),
        IClassFixture<PostgresProvince>;
