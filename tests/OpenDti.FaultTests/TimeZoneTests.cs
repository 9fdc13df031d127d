using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;

namespace OpenDti.FaultTests;

/// <summary>A server in another time zone and language shows the same deadlines and decides the same.</summary>
public sealed class TimeZoneTests
{
    private static readonly TimeSpan Hanoi = TimeSpan.FromHours(7);

    private static readonly Dictionary<string, string> AtHome = new() { ["TZ"] = "Asia/Ho_Chi_Minh" };

    private static readonly Dictionary<string, string> FarAway = new() { ["TZ"] = "America/New_York", ["LC_ALL"] = "C" };

    [Fact]
    public async Task A_server_far_away_shows_and_decides_as_one_in_hanoi()
    {
        OpenRound? open = null,
            closed = null;
        using var installation = await FilledInstallation.OnSqliteAsync(async province =>
        {
            var now = province.Clock.GetUtcNow();
            province.Clock.StopAt(now.AddHours(-3));
            closed = await province.OpenRoundAsync(now.AddHours(-1));
            open = await province.OpenRoundAsync(now.AddHours(1));
        });

        var home = await DecisionsAsync(installation, AtHome, open!, closed!, year: 2041);
        var away = await DecisionsAsync(installation, FarAway, open!, closed!, year: 2042);

        Assert.Equal(home, away);
        Assert.Equal($"{TextOf(open!.DeadlineAt)} {TextOf(closed!.DeadlineAt)}", home.DeadlinesShown);
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Conflict), (home.BeforeDeadline, home.AfterDeadline));
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity), (home.OpenedInAnHour, home.OpenedAnHourAgo));
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (home.Composed, home.Decomposed));
    }

    /// <summary>Without culture data "Có" would not be read as yes, and the same province would be ranked in another order.</summary>
    [Fact]
    public async Task A_server_without_culture_data_is_refused_in_one_sentence()
    {
        using var folder = new EmptyFolder();
        var variables = new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" };

        await using var server = ServerProcess.Launch(folder.Settings() with { Variables = variables });

        await server.MustRefuseAsync(
            "Vietnamese letters need culture data: install ICU and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT."
        );
    }

    private static async Task<Decisions> DecisionsAsync(
        FilledInstallation installation,
        Dictionary<string, string> variables,
        OpenRound open,
        OpenRound closed,
        int year
    )
    {
        await using var server = await ServerProcess.StartAsync(installation.Settings with { Variables = variables });
        using var specialist = new Visitor(server.Address);
        await specialist.SignInAsync(Province.UserName(Identity.SpecialistOfA), Province.Password);
        using var administrator = new Visitor(server.Address);
        await administrator.SignInAsync(Province.UserName(Identity.AuthorityAdministrator), Province.Password);

        // Half an hour is nearer than the distance of any two zones whose clocks differ by hours.
        var now = DateTimeOffset.UtcNow;
        var decisions = new Decisions(
            $"{await DeadlineShownAsync(specialist, open.DossierOfA)} {await DeadlineShownAsync(specialist, closed.DossierOfA)}",
            await SaveAsync(specialist, open.DossierOfA, "Có"),
            await SaveAsync(specialist, closed.DossierOfA, "Có"),
            await SaveAsync(specialist, open.DossierOfA, "Không".Normalize(NormalizationForm.FormC)),
            await SaveAsync(specialist, open.DossierOfA, "Có".Normalize(NormalizationForm.FormD)),
            await OpenAsync(administrator, year, now.AddHours(1)),
            await OpenAsync(administrator, year + 10, now.AddHours(-1))
        );
        Assert.Equal(MinuteOf(now.AddHours(1)), await DeadlineStoredAsync(installation, year));
        return decisions;
    }

    private static async Task<string> DeadlineShownAsync(Visitor visitor, Guid dossier)
    {
        var page = await visitor.OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/indices/nhan-thuc");
        return page.QuerySelector(".meta b.nb")!.TextContent;
    }

    private static async Task<HttpStatusCode> SaveAsync(Visitor visitor, Guid dossier, string yesOrNo)
    {
        using var answer = await visitor.SaveAsync(dossier, "nhan-thuc", "co-ban-chi-dao", new() { ["ban-chi-dao"] = yesOrNo });
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> OpenAsync(Visitor visitor, int year, DateTimeOffset deadline)
    {
        var page = await visitor.OpenAsync($"/{Province.Slug}/rounds/new");
        var local = deadline.ToOffset(Hanoi);
        using var answer = await visitor.SubmitAsync(
            page,
            "main form[method=post]",
            new()
            {
                ["year"] = year.ToString(CultureInfo.InvariantCulture),
                ["deadlineDay"] = local.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
                ["deadlineTime"] = local.ToString("HH:mm", CultureInfo.InvariantCulture),
            }
        );
        return answer.StatusCode;
    }

    private static async Task<DateTimeOffset> DeadlineStoredAsync(FilledInstallation installation, int year)
    {
        await using var db = installation.Databases.Open(installation.Province.Authority);
        return await db.RoundGroups.Where(group => group.Round!.Year == year).Select(group => group.DeadlineAt).SingleAsync();
    }

    private static DateTimeOffset MinuteOf(DateTimeOffset instant) =>
        new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMinute), instant.Offset);

    private static string TextOf(DateTimeOffset deadline) =>
        deadline.ToOffset(Hanoi).ToString("HH:mm 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture);

    private sealed record Decisions(
        string DeadlinesShown,
        HttpStatusCode BeforeDeadline,
        HttpStatusCode AfterDeadline,
        HttpStatusCode Composed,
        HttpStatusCode Decomposed,
        HttpStatusCode OpenedInAnHour,
        HttpStatusCode OpenedAnHourAgo
    );
}
