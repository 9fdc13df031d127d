using System.Net;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Decide;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A leader confirms what was shown, or returns criteria with their reasons.</summary>
public abstract class ConfirmTests(Province province)
{
    [Fact]
    public async Task A_confirmed_dossier_says_when_and_by_whom_and_what_version()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var shown = (await province.DossierAsync(dossier)).Version;

        var answer = await DecideAsync(leader, dossier, "confirm", []);

        var confirmed = await province.DossierAsync(dossier);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(DossierState.Confirmed, confirmed.State);
        Assert.Equal(shown + 1, confirmed.ConfirmedVersion);
        Assert.Equal(province.Accounts[Identity.LeaderOfA], confirmed.ConfirmedBy);
    }

    [Fact]
    public async Task A_figure_changed_while_the_leader_reads_stops_the_confirmation_and_shows_the_new_figure()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var page = await leader.OpenAsync(Path(dossier, "decide"));
        var seen = (await province.DossierAsync(dossier)).AnswerTo(new InputId("da-ky"))!.Version;
        await province.SaveAsync(dossier, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", seen));

        var answer = await leader.SubmitAsync(page, "main form", [], Path(dossier, "confirm"));

        var said = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("đã thay đổi", said.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Số văn bản do người đứng đầu ký: 4", said.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DossierState.Sent, (await province.DossierAsync(dossier)).State);
    }

    [Fact]
    public async Task Whoever_entered_a_figure_may_not_confirm_even_from_another_account()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        await using var db = province.Databases.OpenShared();
        var specialist = (await db.Accounts.FindAsync(province.Accounts[Identity.SpecialistOfA]))!;
        var version = (await province.DossierAsync(dossier)).Version;
        var request = province.Request(province.Authority, province.Accounts[Identity.LeaderOfA], Dossier.StreamOf(dossier));

        var confirmed = await province
            .Use<ConfirmDossier>()
            .RunAsync(request, dossier, specialist.PersonId, version, CancellationToken.None);

        Assert.Equal("dossier.own-entries", confirmed.Refusal.Code);
        Assert.Equal(DossierState.Sent, (await province.DossierAsync(dossier)).State);
    }

    [Fact]
    public async Task A_person_with_both_seats_reads_why_they_may_not_confirm()
    {
        var (userName, hash) = ("hai-ghe-" + Guid.NewGuid().ToString("N")[..8], province.Use<Passwords>().Hash(Province.Password));
        Seating[] seatings = [new("Người hai ghế", userName, hash, Workplace.At(province.UnitA), Role.Specialist, Role.Leader)];
        var root = province.Accounts[Identity.AuthorityAdministrator];
        await province
            .Use<SeatPersons>()
            .RunAsync(province.Request(province.Authority, root, AuthorityRegister.Stream), seatings, CancellationToken.None);
        using var both = new Visitor(province.Address);
        await both.SignInAsync(userName, Province.Password);
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await both.SaveAsync(dossier, "an-toan", "dien-tap", new() { ["so-lan"] = "2" });
        await both.SubmitAsync(await both.OpenAsync(Path(dossier, "")), "main form", []);

        var answer = await DecideAsync(both, dossier, "confirm", []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "không được xác nhận",
            (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_returned_criterion_shows_its_reason_to_the_specialist_until_it_is_saved_again()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var answer = await DecideAsync(leader, dossier, "return", new() { ["reason:van-ban"] = "Thiếu danh mục văn bản quý IV." });

        var row = (await specialist.OpenAsync(Path(dossier, "indices/nhan-thuc"))).QuerySelector("#tc-van-ban")!;
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Thiếu danh mục văn bản quý IV.", row.TextContent, StringComparison.Ordinal);
        await specialist.SaveAsync(dossier, "nhan-thuc", "van-ban", new() { ["da-ky"] = "4" });
        var after = await province.DossierAsync(dossier);
        Assert.Equal(ReviewState.Answered, after.Reviews.Single().State);
        Assert.Equal(DossierState.Returned, after.State);
    }

    [Fact]
    public async Task Returning_without_a_reason_is_refused_and_keeps_the_page()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var leader = await province.AsAsync(Identity.LeaderOfA);

        var answer = await DecideAsync(leader, dossier, "return", new() { ["reason:van-ban"] = "   " });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(DossierState.Sent, (await province.DossierAsync(dossier)).State);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_stays_in_its_field()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        var leader = await province.AsAsync(Identity.LeaderOfA);
        var reason = new string('a', Review.NoteMaxLength + 1);

        var answer = await DecideAsync(leader, dossier, "return", new() { ["reason:van-ban"] = reason });

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("1.001", page.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(reason, page.QuerySelector("textarea[name='reason:van-ban']")!.TextContent);
    }

    private static string Path(Guid dossier, string page) => $"/{Province.Slug}/dossiers/{dossier:N}/{page}".TrimEnd('/');

    private static async Task<HttpResponseMessage> DecideAsync(
        Visitor leader,
        Guid dossier,
        string decision,
        Dictionary<string, string> typed
    )
    {
        var page = await leader.OpenAsync(Path(dossier, "decide"));
        return await leader.SubmitAsync(page, "main form", typed, Path(dossier, decision));
    }
}

[Collection(Engines.Sqlite)]
public sealed class ConfirmOnSqliteTests(SqliteProvince province) : ConfirmTests(province);

[Collection(Engines.Postgres)]
public sealed class ConfirmOnPostgresTests(PostgresProvince province) : ConfirmTests(province);
