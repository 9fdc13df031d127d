using System.Net;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A colleague without a password, whose session by link ended while they typed: the link goes on where it was begun, and nowhere else.</summary>
public abstract class EntryLinkReturnTests(Province province) : IDisposable
{
    private const string GoOn = "form[action='/entry-links']";
    private static readonly DateTimeOffset Start = new(2031, 10, 15, 9, 0, 0, HanoiTime.Offset);

    [Fact]
    public async Task The_page_says_so_in_words_and_what_was_typed_is_saved_after_the_link_was_pasted()
    {
        var (dossier, link, colleague) = await BegunAsync();

        var ended = await TypeTooLateAsync(colleague, dossier, "7");
        var page = await Visitor.PageOf(ended);
        var resume = await Visitor.PageOf(await colleague.SubmitAsync(page, GoOn, new() { ["link"] = "https://dti.example" + link }));
        var saved = await colleague.SubmitAsync(resume, "main form", []);

        Assert.Equal(HttpStatusCode.Unauthorized, ended.StatusCode);
        Assert.Equal("Phiên làm việc qua đường dẫn đã hết", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(
            "đề nghị chuyên viên của đơn vị gửi đường dẫn mới",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("7", page.QuerySelector("main code")!.TextContent);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal("7", await SavedAsync(dossier));
    }

    [Fact]
    public async Task Opened_in_another_tab_the_link_needs_no_pasting()
    {
        var (dossier, link, colleague) = await BegunAsync();
        var page = await Visitor.PageOf(await TypeTooLateAsync(colleague, dossier, "7"));

        var again = await colleague.OpenAsync(link);
        await colleague.SubmitAsync(again, "main form", []);
        var resume = await Visitor.PageOf(await colleague.SubmitAsync(page, GoOn, []));
        await colleague.SubmitAsync(resume, "main form", []);

        Assert.Contains("Bạn đã bắt đầu ở trình duyệt này", again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("7", await SavedAsync(dossier));
    }

    [Fact]
    public async Task A_new_link_takes_what_was_typed_along_and_ends_the_one_before()
    {
        var (dossier, before, colleague) = await BegunAsync();
        var page = await Visitor.PageOf(await TypeTooLateAsync(colleague, dossier, "7"));

        var now = await province.EntryLinkAsync(dossier, Identity.ContributorOfA);
        var refused = await colleague.SubmitAsync(page, GoOn, new() { ["link"] = before });
        var again = await Visitor.PageOf(refused);
        var resume = await Visitor.PageOf(await colleague.SubmitAsync(again, GoOn, new() { ["link"] = now }));
        await colleague.SubmitAsync(resume, "main form", []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("7", again.QuerySelector("main code")!.TextContent);
        Assert.NotNull(again.QuerySelector("[role=alert] a[href='#link']"));
        Assert.Equal("7", await SavedAsync(dossier));
    }

    [Fact]
    public async Task In_another_browser_a_used_link_stays_used_with_and_without_a_session_of_somebody_else()
    {
        var (_, link, _) = await BegunAsync();
        using var stranger = new Visitor(province.Address);
        var other = await province.AsAsync(Identity.SpecialistOfB);

        Assert.Equal(HttpStatusCode.Gone, (await stranger.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await other.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await other.PostAsync(link, await other.TokenAsync())).StatusCode);
        var token = await stranger.TokenAsync();
        token["link"] = link;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await stranger.PostAsync("/entry-links", token)).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Signing_out_ends_the_link_also_when_the_session_had_ended_before(bool isOver)
    {
        var (dossier, link, colleague) = await BegunAsync();
        var page = await colleague.OpenAsync(Entry(dossier));
        province.Clock.StopAt(isOver ? Start.AddMinutes(15) : Start);

        var signedOut = await colleague.SubmitAsync(page, "form[action='/sign-out']", []);

        Assert.Equal("/sign-in", signedOut.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Gone, (await colleague.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task It_ends_with_its_three_days_and_a_session_by_link_is_no_longer_than_others()
    {
        var (dossier, link, colleague) = await BegunAsync();

        province.Clock.StopAt(Start + EntryLink.Validity - TimeSpan.FromMinutes(1));
        var asked = await colleague.GetAsync(Entry(dossier));
        var last = await colleague.GetAsync(link);
        province.Clock.StopAt(Start + EntryLink.Validity);
        var over = await colleague.GetAsync(link);

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Equal(HttpStatusCode.OK, last.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, over.StatusCode);
    }

    [Fact]
    public void A_session_kept_for_its_browser_is_over_after_twelve_hours_however_busy_it_is()
    {
        var session = new Session
        {
            IdHash = "",
            AccountId = Guid.Empty,
            StartedAt = Start,
            SeenAt = Start + Session.AbsoluteLimit,
            EndsAt = Start + EntryLink.Validity,
        };

        Assert.True(session.IsOver(Start + Session.AbsoluteLimit, TimeSpan.FromMinutes(15)));
    }

    [Theory]
    [InlineData("", "Phiên làm việc qua đường dẫn đã hết")]
    [InlineData("/en", "Your session by link has ended")]
    public async Task Who_asks_for_a_page_is_told_in_both_languages_and_led_back_to_it(string language, string title)
    {
        var (dossier, link, colleague) = await BegunAsync();
        province.Clock.StopAt(Start.AddMinutes(15));

        var asked = await colleague.GetAsync(language + Entry(dossier));
        var page = await colleague.OpenAsync(asked.Headers.Location!.OriginalString);
        var back = await colleague.SubmitAsync(page, $"form[action='{language}/entry-links']", new() { ["link"] = link });

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(language + Entry(dossier), back.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await colleague.GetAsync(back.Headers.Location.OriginalString)).StatusCode);
    }

    [Fact]
    public async Task Whoever_has_a_password_is_asked_for_it_as_before()
    {
        province.Clock.StopAt(Start);
        var round = await province.OpenRoundAsync(Start.AddDays(9));
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        province.Clock.StopAt(Start.AddMinutes(15));

        var asked = await specialist.GetAsync(Entry(round.DossierOfA));
        var page = await specialist.OpenAsync(asked.Headers.Location!.OriginalString);

        Assert.Null(page.QuerySelector(GoOn));
    }

    public void Dispose() => province.Clock.Resume();

    private static string Entry(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/indices/an-toan";

    private async Task<(Guid Dossier, string Link, Visitor Colleague)> BegunAsync()
    {
        province.Clock.StopAt(Start);
        var dossier = (await province.OpenRoundAsync(Start.AddDays(9))).DossierOfA;
        await province.AssignAsync(dossier, Identity.ContributorOfA, "dien-tap");
        var link = await province.EntryLinkAsync(dossier, Identity.ContributorOfA);
        var colleague = new Visitor(province.Address);
        var begun = await colleague.SubmitAsync(await colleague.OpenAsync(link), "main form", []);
        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        return (dossier, link, colleague);
    }

    private async Task<HttpResponseMessage> TypeTooLateAsync(Visitor colleague, Guid dossier, string value)
    {
        var page = await colleague.OpenAsync(Entry(dossier));
        province.Clock.StopAt(Start.AddMinutes(15));
        return await colleague.SubmitAsync(page, "#tc-dien-tap", Visitor.Values(new() { ["so-lan"] = value }));
    }

    private async Task<string?> SavedAsync(Guid dossier) => (await province.DossierAsync(dossier)).AnswerTo(new InputId("so-lan"))?.Value;
}

[Collection(Engines.Sqlite)]
public sealed class EntryLinkReturnOnSqliteTests(SqliteProvince province) : EntryLinkReturnTests(province);

[Collection(Engines.Postgres)]
public sealed class EntryLinkReturnOnPostgresTests(PostgresProvince province) : EntryLinkReturnTests(province);
