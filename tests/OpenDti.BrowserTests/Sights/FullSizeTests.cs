using System.Globalization;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Staff;

namespace OpenDti.BrowserTests.Sights;

/// <summary>Pages of tables at the size of the largest province: 250 units, sets of 40 and of 100 criteria.</summary>
public sealed class FullSizeTests(FullProvince province) : IClassFixture<FullProvince>
{
    private const int MostBytesOfEntry = 120_000;
    private const int MostBytesOfRanking = 100_000;

    private static readonly Dictionary<string, (Identity Who, Func<FullProvince, string> Path)> Sights = new()
    {
        ["ranking"] = (Identity.Anonymous, Ranking),
        ["changes of rank"] = (Identity.Anonymous, p => Ranking(p) + "/changes"),
        ["unit"] = (Identity.Anonymous, p => $"{Ranking(p)}/units/{p.UnitA:N}"),
        ["main index"] = (Identity.Anonymous, p => $"{Ranking(p)}/indicators/{LongSet.IndexOf(1)}"),
        ["criterion"] = (Identity.Anonymous, p => $"{Ranking(p)}/indicators/{LongSet.CriterionOf(1, 2)}"),
        ["entry of 100 criteria"] = (Identity.SpecialistOfA, EntryOfHundred),
        ["entry of 10 criteria, closed"] = (
            Identity.SpecialistOfA,
            p => $"{Paths.Dossier(p.Locked.DossierOfA)}/indices/{LongSet.IndexOf(2)}"
        ),
        ["dossier"] = (Identity.SpecialistOfA, p => Paths.Dossier(p.Locked.DossierOfA)),
        ["history of a dossier"] = (Identity.LeaderOfA, p => Paths.Dossier(p.Locked.DossierOfA) + "/history"),
        ["sharing the work"] = (Identity.SpecialistOfA, p => Paths.Assignments(p.Open.DossierOfA)),
        ["receipt"] = (Identity.LeaderOfA, p => Paths.Receipt(p.Locked.DossierOfA)),
        ["form to be signed"] = (Identity.LeaderOfB, p => Paths.Paper(p.Open.DossierOfB) + "/form"),
        ["decision"] = (Identity.LeaderOfB, p => Paths.Decision(p.Open.DossierOfB)),
        ["board, open"] = (Identity.Publisher, p => Paths.Board(p.Open)),
        ["board, locked"] = (Identity.Publisher, p => Paths.Board(p.Locked)),
        ["reminding the late"] = (Identity.AuthorityAdministrator, p => Paths.Board(p.Open) + "/remind"),
        ["appraisal by criterion"] = (Identity.Appraiser, p => $"{Paths.Appraisal(p.Locked)}/criteria/{LongSet.CriterionOf(1, 2)}"),
        ["appraisal by unit"] = (Identity.Appraiser, p => Paths.Dossier(p.Locked.DossierOfA) + "/appraisal"),
        ["who appraises what"] = (Identity.AuthorityAdministrator, p => Paths.Appraisal(p.Locked) + "/scopes"),
        ["declared against final"] = (Identity.Auditor, p => Paths.Board(p.Locked) + "/declared"),
        ["points that were changed"] = (Identity.Auditor, p => Paths.Home + DossierPaths.Inspection(p.Locked.Group) + "?list=Overrides"),
        ["group at a moment"] = (
            Identity.Auditor,
            p => Paths.Home + DossierPaths.Inspection(p.Locked.Group) + "/at?day=15/10/2031&time=13:59"
        ),
        ["units"] = (Identity.AuthorityAdministrator, _ => Paths.Home + UnitPaths.List),
        ["merging units"] = (Identity.AuthorityAdministrator, _ => Paths.Home + UnitPaths.Merge),
        ["people"] = (Identity.AuthorityAdministrator, _ => Paths.Home + StaffEndpoint.Path),
    };

    public static TheoryData<string> Names => [.. Sights.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_full_page_is_right_on_every_screen_in_every_colour_and_on_paper(string sight)
    {
        var (who, path) = Sights[sight];
        await using var person = await Person.SignedInAsync(province, who, Device.WideAndLight);
        Assert.Equal(200, await person.GoAsync(path(province)));

        Assert.Equal("", await Looks.FaultsOfAsync(person));
    }

    // Some 16 units or 11 criteria a sheet: more of them, and something tears the rows apart.
    [Theory]
    [InlineData("ranking", 10, 24)]
    [InlineData("unit", 2, 9)]
    [InlineData("form to be signed", 3, 10)]
    public async Task A_long_paper_takes_no_more_sheets_than_its_rows(string sight, int least, int most)
    {
        var (who, path) = Sights[sight];
        await using var person = await Person.SignedInAsync(province, who, Device.Desk);
        await person.GoAsync(path(province));

        Assert.InRange(await Paper.SheetsOfAsync(person.Page), least, most);
    }

    [Fact]
    public async Task An_entry_page_of_a_hundred_criteria_is_small_on_the_wire()
    {
        var (bytes, page) = await SentAsync(Identity.SpecialistOfA, EntryOfHundred(province));

        Assert.All(
            Enumerable.Range(1, LongSet.OfHundred.CriteriaOfIndex),
            criterion => Assert.Contains($"id=\"tc-{LongSet.CriterionOf(1, criterion)}\"", page, StringComparison.Ordinal)
        );
        Assert.InRange(bytes, 1, MostBytesOfEntry);
    }

    [Fact]
    public async Task The_first_view_of_a_ranking_of_250_units_is_small_on_the_wire()
    {
        var (bytes, page) = await SentAsync(Identity.Anonymous, Ranking(province));
        var style = await SentAsync(Identity.Anonymous, AddressIn(page, ".css"));
        var script = await SentAsync(Identity.Anonymous, AddressIn(page, ".js"));

        Assert.Contains(FullProvince.Units.ToString(CultureInfo.InvariantCulture), page, StringComparison.Ordinal);
        Assert.InRange(bytes + style.Bytes + script.Bytes, 1, MostBytesOfRanking);
    }

    private static string Ranking(FullProvince province) => $"{Paths.Results}/{province.Results}";

    private static string EntryOfHundred(FullProvince province) =>
        $"{Paths.Dossier(province.Open.DossierOfA)}/indices/{LongSet.IndexOf(1)}";

    private static string AddressIn(string page, string extension)
    {
        var from = page.IndexOf("/assets/", StringComparison.Ordinal);
        while (!page[from..page.IndexOf('"', from)].EndsWith(extension, StringComparison.Ordinal))
        {
            from = page.IndexOf("/assets/", from + 1, StringComparison.Ordinal);
        }

        return page[from..page.IndexOf('"', from)];
    }

    /// <summary>What goes over the line to a browser, and what it reads.</summary>
    private async Task<(int Bytes, string Text)> SentAsync(Identity who, string path)
    {
        using var browser = new HttpClient { BaseAddress = province.Address };
        if ((await province.AsAsync(who)).CookieHeader is { Length: > 0 } cookies)
        {
            browser.DefaultRequestHeaders.Add("Cookie", cookies);
        }

        browser.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var packed = await browser.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        await using var brotli = new System.IO.Compression.BrotliStream(
            new MemoryStream(packed),
            System.IO.Compression.CompressionMode.Decompress
        );
        using var reader = new StreamReader(brotli);
        return (packed.Length, await reader.ReadToEndAsync());
    }
}
