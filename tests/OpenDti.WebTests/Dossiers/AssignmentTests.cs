using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A unit shares its work: criteria go to colleagues until a day, who come in by a link that works once and see their part only.</summary>
public abstract class AssignmentTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_colleague_without_an_account_comes_in_by_the_link_enters_their_part_and_the_history_bears_their_name()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await GiveAsync(specialist, dossier, "Lò Văn Tám", "dien-tap", "van-ban");
        var link = await LinkAsync(specialist, dossier);
        using var colleague = new Visitor(province.Address);

        var invitation = await colleague.OpenAsync(link);
        var begun = await colleague.SubmitAsync(invitation, "form[method=post]", []);
        var work = await colleague.OpenAsync(begun.Headers.Location!.ToString());
        var saved = await colleague.SaveAsync(dossier, "an-toan", "dien-tap", new() { ["so-lan"] = "2" });
        var history = await specialist.OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/history?criterion=dien-tap");

        Assert.Contains("Lò Văn Tám: Sở Ánh Sáng giao bạn nhập 2 tiêu chí", invitation.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        Assert.Contains("0/2", work.QuerySelector(".job")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Contains("Lò Văn Tám", history.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_see_and_save_nothing_else_of_the_unit()
    {
        var dossier = await province.DossierInAsync(DossierState.Entering);
        await province.AssignAsync(dossier, Identity.ContributorOfA, "dien-tap");
        var contributor = await province.AsAsync(Identity.ContributorOfA);

        var mine = await contributor.OpenAsync(Entry(dossier, "an-toan"));
        var hidden = await contributor.GetAsync(Entry(dossier, "nhan-thuc"));
        var token = await contributor.TokenAsync();
        token["value:da-duyet"] = "2";
        var forbidden = await contributor.PostAsync($"/{Province.Slug}/dossiers/{dossier:N}/answers/cap-do", token);

        Assert.Equal(["tc-dien-tap"], mine.QuerySelectorAll("form[data-row]").Select(row => row.Id));
        Assert.Null(mine.QuerySelector("a[href*=history]"));
        Assert.DoesNotContain("Nhận thức", mine.QuerySelector("#cac-chi-so")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        foreach (var page in new[] { "", "/decide", "/history", "/workbook", "/assignments" })
        {
            var answer = await contributor.GetAsync($"/{Province.Slug}/dossiers/{dossier:N}{page}");
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Taken_back_or_given_to_somebody_else_it_is_theirs_no_more_at_once()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.AssignAsync(dossier, Identity.ContributorOfA, "dien-tap", "cap-do");
        var contributor = await province.AsAsync(Identity.ContributorOfA);

        await province.AssignAsync(dossier, Identity.SpecialistOfA, "dien-tap");
        var left = await contributor.OpenAsync(Entry(dossier, "an-toan"));
        await province.TakeBackAsync(dossier, "cap-do");
        var gone = await contributor.GetAsync(Entry(dossier, "an-toan"));

        Assert.Equal(["tc-cap-do"], left.QuerySelectorAll("form[data-row]").Select(row => row.Id));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_link_works_once_however_often_it_is_looked_at()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await GiveAsync(specialist, dossier, "Vi Thị Chín", "dien-tap");
        var link = await LinkAsync(specialist, dossier);
        using var first = new Visitor(province.Address);
        using var second = new Visitor(province.Address);

        await first.OpenAsync(link);
        var invitation = await second.OpenAsync(link);
        var begun = await first.SubmitAsync(await first.OpenAsync(link), "form[method=post]", []);
        var late = await second.SubmitAsync(invitation, "form[method=post]", []);
        var again = await second.GetAsync(link);

        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await second.GetAsync($"/{Province.Slug}/work")).StatusCode);
    }

    [Fact]
    public async Task A_new_link_voids_the_one_before_and_a_link_ends_by_itself()
    {
        var dossier = (await province.OpenRoundAsync(province.Clock.GetUtcNow().AddDays(9))).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await GiveAsync(specialist, dossier, "Hà Văn Sáu", "dien-tap");
        var before = await LinkAsync(specialist, dossier);
        var now = await LinkAsync(specialist, dossier);
        using var colleague = new Visitor(province.Address);

        var replaced = await colleague.GetAsync(before);
        var valid = await colleague.GetAsync(now);
        province.Clock.StopAt(province.Clock.GetUtcNow() + EntryLink.Validity);
        var expired = await colleague.GetAsync(now);

        Assert.Equal(HttpStatusCode.Gone, replaced.StatusCode);
        Assert.Equal(HttpStatusCode.OK, valid.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, expired.StatusCode);
    }

    [Fact]
    public async Task The_secret_of_a_link_is_kept_nowhere()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await GiveAsync(specialist, dossier, "Mai Văn Năm", "dien-tap");

        var secret = (await LinkAsync(specialist, dossier)).Split('/')[^1];

        await using var db = province.Databases.OpenShared();
        Assert.True(await db.EntryLinks.IgnoreQueryFilters().AnyAsync(link => link.SecretHash == Session.HashOf(secret)));
        Assert.DoesNotContain(
            await db.Requests.Select(r => r.Outcome).ToListAsync(),
            text => text.Contains(secret, StringComparison.Ordinal)
        );
        var bodies = await db.AuditEntries.IgnoreQueryFilters().Select(entry => entry.Body).ToListAsync();
        Assert.DoesNotContain(bodies, body => body.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Handing_out_work_does_not_make_the_leaders_page_old()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var page = await leader.OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/decide");

        await province.AssignAsync(dossier, Identity.ContributorOfA, "dien-tap");
        var confirmed = await leader.SubmitAsync(page, "form[action$=confirm]", []);

        Assert.Equal(HttpStatusCode.SeeOther, confirmed.StatusCode);
        Assert.Equal(DossierState.Confirmed, (await province.DossierAsync(dossier)).State);
    }

    [Theory]
    [InlineData("name", "", "dien-tap", "15/10/2031", "name")]
    [InlineData("name", "Hà Văn Sáu", "", "", "criteria")]
    [InlineData("name", "Hà Văn Sáu", "dien-tap", "32/10/2031", "due")]
    [InlineData("name", "Hà Văn Sáu", "dien-tap", "01/01/2020", "due")]
    public async Task What_is_missing_is_said_beside_its_field_and_what_was_typed_stays(
        string field,
        string name,
        string criterion,
        string due,
        string wrong
    )
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync(Path(dossier));
        var typed = new Dictionary<string, string> { [field] = name, ["due"] = due };
        if (criterion.Length > 0)
        {
            typed["take:" + criterion] = "on";
        }

        var answer = await specialist.SubmitAsync(page, $"form[action='{Path(dossier)}']", typed);
        var again = await Visitor.PageOf(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(again.QuerySelector($"[role=alert] a[href='#{wrong}']"));
        Assert.Equal(name, ((IHtmlInputElement)again.QuerySelector("#name")!).Value);
        await using var db = province.Databases.Open(province.Authority);
        Assert.False(await db.Assignments.AnyAsync(a => a.DossierId == dossier));
    }

    [Fact]
    public async Task A_colleagues_file_holds_their_rows_only()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.AssignAsync(dossier, Identity.ContributorOfA, "dien-tap");
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync(Path(dossier));

        var file = await specialist.GetAsync(page.QuerySelector("tbody a[download]")!.GetAttribute("href")!);

        var bytes = await file.Content.ReadAsByteArrayAsync();
        Assert.NotEmpty(FilledIn.NameOf(bytes, "so-lan"));
        Assert.Throws<InvalidOperationException>(() => FilledIn.NameOf(bytes, "da-ky"));
    }

    public void Dispose() => province.Clock.Resume();

    private static string Path(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/assignments";

    private static string Entry(Guid dossier, string index) => $"/{Province.Slug}/dossiers/{dossier:N}/indices/{index}";

    private static async Task GiveAsync(Visitor specialist, Guid dossier, string name, params IReadOnlyList<string> criteria)
    {
        var typed = criteria.ToDictionary(criterion => "take:" + criterion, _ => "on");
        typed["name"] = name;
        var given = await specialist.SubmitAsync(await specialist.OpenAsync(Path(dossier)), $"form[action='{Path(dossier)}']", typed);
        Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
    }

    /// <summary>Makes the link of the one colleague who was given something, and reads it off the page.</summary>
    private static async Task<string> LinkAsync(Visitor specialist, Guid dossier)
    {
        var made = await specialist.SubmitAsync(await specialist.OpenAsync(Path(dossier)), "form[action$=links]", []);
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        return new Uri((await Visitor.PageOf(made)).QuerySelector("[role=status] code")!.TextContent).AbsolutePath;
    }
}

[Collection(Engines.Sqlite)]
public sealed class AssignmentOnSqliteTests(SqliteProvince province) : AssignmentTests(province);

[Collection(Engines.Postgres)]
public sealed class AssignmentOnPostgresTests(PostgresProvince province) : AssignmentTests(province);
