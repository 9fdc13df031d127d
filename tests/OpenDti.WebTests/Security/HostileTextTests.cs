using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Security;

/// <summary>Markup, templates, SQL and formulas that people type are text wherever they are read: on pages, in files, in the database.</summary>
public abstract class HostileTextTests(Province province) : IDisposable
{
    private static readonly string[] Hostile =
    [
        "<script>window.hit=1</script>",
        "\"><img src=x onerror=\"window.hit=1\">",
        "</title></textarea><svg onload=window.hit=1>",
        "'; DROP TABLE units; --",
        "Robert\") OR 1=1 --",
        "{{7*7}} ${7*7} @(7*7) <%= 7*7 %> #{7*7}",
        "=HYPERLINK(\"http://example.test\",\"a\")",
        "+cmd|' /C calc'!A0",
        "@SUM(1+1)",
        "javascript:alert(1)",
    ];

    [Fact]
    public async Task What_was_typed_is_read_as_text_on_every_page_and_runs_nowhere()
    {
        var units = await province.RegisterAsync(UnitKind.Department, Hostile);
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(5));
        var words = string.Join(" ", Hostile);
        await province.ChangeDeadlineAsync(round, round.DeadlineAt.AddMinutes(5), words);
        var deadline = round.DeadlineAt.AddMinutes(5);
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ReturnAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban", words);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        province.Clock.StopAt(deadline + RoundGroup.SettlingTime);
        var board = $"/{Province.Slug}{DossierPaths.Group(round.Group)}";
        await ReadsAsync(await province.FreshAsync(Identity.AuthorityAdministrator), board + "/approval", Hostile);
        var released = (await province.ReleaseAsync(round.Group, number: "<b>12</b>/QĐ-UBND")).Value;
        var results = $"/{Province.Slug}/results/{released}";

        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var auditor = await province.AsAsync(Identity.Auditor);
        var citizen = await province.AsAsync(Identity.Anonymous);
        await ReadsAsync(administrator, board, Hostile);
        await ReadsAsync(administrator, $"/{Province.Slug}/units", Hostile);
        await ReadsAsync(administrator, board + "?q=" + Uri.EscapeDataString(Hostile[1]), [Hostile[1]]);
        await ReadsAsync(auditor, $"/{Province.Slug}{DossierPaths.History(round.DossierOfA)}", [words]);
        await ReadsAsync(auditor, $"/{Province.Slug}{DossierPaths.Inspection(round.Group)}", []);
        await ReadsAsync(citizen, results, [.. Hostile, "<b>12</b>/QĐ-UBND"]);
        await ReadsAsync(citizen, "/en" + results, Hostile);
        foreach (var (unit, name) in units.Zip(Hostile))
        {
            await ReadsAsync(citizen, $"{results}/units/{unit:N}", [name]);
        }

        Assert.Equal(Hostile.Length, await StoredAsync());
    }

    [Fact]
    public async Task A_spreadsheet_opens_it_as_text()
    {
        await province.RegisterAsync(UnitKind.Department, Hostile.Select(text => text + " ").ToArray());
        var round = await province.OpenRoundAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var answer = await administrator.GetAsync($"/{Province.Slug}{DossierPaths.Group(round.Group)}/board.xlsx");
        var workbook = OpenedWorkbook.Of(await answer.Content.ReadAsByteArrayAsync());

        var names = workbook.Sheets["Tiến độ"].Select(row => row[0]).ToList();
        foreach (var text in Hostile)
        {
            Assert.Contains(names, cell => cell.Text.Trim() == text && !cell.IsNumber);
        }
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    /// <summary>The page says the texts as they were typed, and nothing of them became an element, an attribute or an address.</summary>
    private static async Task ReadsAsync(Visitor reader, string path, IReadOnlyList<string> texts)
    {
        var page = await reader.OpenAsync(path);
        var said = page.Body!.TextContent + string.Concat(page.QuerySelectorAll<IHtmlInputElement>("input").Select(input => input.Value));
        Assert.All(texts, text => Assert.True(said.Contains(text, StringComparison.Ordinal), $"{path} does not say {text}"));
        Assert.DoesNotContain(page.Scripts, script => script.Source is null);
        Assert.Empty(page.QuerySelectorAll("img[src=x], svg[onload], main b:has(b)"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(page.Links, link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
    }

    private async Task<int> StoredAsync()
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db.Units.CountAsync(unit => Hostile.Contains(unit.Name));
    }
}

public sealed class HostileTextOnSqliteTests(SqliteProvince province) : HostileTextTests(province), IClassFixture<SqliteProvince>;

public sealed class HostileTextOnPostgresTests(PostgresProvince province) : HostileTextTests(province), IClassFixture<PostgresProvince>;
