using OpenDti.TestWorld;

namespace OpenDti.WebTests.Publications;

/// <summary>A unit cannot count by itself what compares it with others: its pages say so before the release, and show what counts after it.</summary>
public abstract class ReleasedFiguresTests(Province province) : IDisposable
{
    /// <summary>The test set, but 1.2 compares the units: own number of documents ÷ the highest × 20.</summary>
    private static readonly string Comparing = TestSet
        .Yaml.Replace("id: \"tap-thu\"", "id: \"tap-so-sanh\"", StringComparison.Ordinal)
        .Replace(
            "          - { id: \"tong-so\", name: { vi: \"Tổng số văn bản\" }, kind: count, unit: \"văn bản\" }\n",
            "",
            StringComparison.Ordinal
        )
        .Replace("ratioOf: { numerator: \"da-ky\", denominator: \"tong-so\" }", "peerBest: { input: \"da-ky\" }", StringComparison.Ordinal);

    [Fact]
    public async Task Before_the_release_every_total_of_a_unit_names_what_it_leaves_out()
    {
        var round = await FilledAsync();
        var leader = await province.FreshAsync(Identity.LeaderOfA);

        var overview = await TextAsync(leader, Dossier(round));
        var decide = await TextAsync(leader, Dossier(round) + "/decide");
        var work = await TextAsync(leader, $"/{Province.Slug}/work");
        var english = await TextAsync(leader, "/en" + Dossier(round));

        const string Said = "chưa gồm tối đa 20,00 điểm của tiêu chí so sánh giữa các đơn vị (1.2)";
        Assert.All([overview, decide, work], page => Assert.Contains(Said, page, StringComparison.Ordinal));
        Assert.Contains("60,00 / 100,00", overview, StringComparison.Ordinal);
        Assert.DoesNotContain("Điểm chính thức", overview, StringComparison.Ordinal);
        Assert.Contains("without up to 20.00 points of criteria that compare units (1.2)", english, StringComparison.Ordinal);
    }

    // A: 10 + 15 (3 of the highest 4) + 30 + 20 = 75, of which 60 without its peers; B: 10 + 20 = 30.
    [Fact]
    public async Task After_the_release_the_units_own_pages_show_the_official_points_beside_its_own()
    {
        var round = await FilledAsync();
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        province.Lock(round);
        Assert.False((await province.ReleaseAsync(round.Group)).IsRefused);
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);

        var page = await specialist.OpenAsync(Dossier(round));
        var overview = page.QuerySelector("main")!.TextContent;
        var row = (await specialist.OpenAsync(Dossier(round) + "/indices/nhan-thuc")).QuerySelector("#tc-van-ban .side")!.TextContent;
        var withheld = (await specialist.OpenAsync(Dossier(round) + "/indices/an-toan")).QuerySelector("#tc-dien-tap .side")!.TextContent;
        var receipt = await TextAsync(specialist, Dossier(round) + "/receipt");
        var work = await TextAsync(specialist, $"/{Province.Slug}/work");

        Assert.Contains("75,00 / 100,00", page.QuerySelector("dl.figs div")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("hạng 1/2", overview, StringComparison.Ordinal);
        Assert.Contains("không gồm tiêu chí so sánh giữa các đơn vị (1.2)", overview, StringComparison.Ordinal);
        Assert.Equal(
            ["25,00 / 30,00", "50,00 / 70,00"],
            page.QuerySelectorAll("table.bars tbody td[data-l='Điểm chính thức']").Select(cell => cell.TextContent.Trim())
        );
        Assert.Contains("Điểm chính thức: 15,00 / 20,00", row, StringComparison.Ordinal);
        Assert.DoesNotContain("chờ số liệu", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Điểm chính thức", withheld, StringComparison.Ordinal);
        Assert.Contains("Điểm chính thức đã công bố: 75,00", receipt, StringComparison.Ordinal);
        Assert.Contains("75,00 / 100,00", work, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private async Task<OpenRound> FilledAsync()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1), await province.AdoptAsync(Comparing));
        await province.SaveAsync(round.DossierOfA, "co-ban-chi-dao", Identity.SpecialistOfA, ("ban-chi-dao", "yes", 0));
        await province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "3", 0));
        await province.SaveAsync(round.DossierOfA, "dien-tap", Identity.SpecialistOfA, ("so-lan", "2", 0));
        await province.SaveAsync(round.DossierOfA, "cap-do", Identity.SpecialistOfA, ("da-duyet", "1", 0), ("he-thong", "2", 0));
        await province.SaveAsync(round.DossierOfB, "co-ban-chi-dao", Identity.SpecialistOfB, ("ban-chi-dao", "yes", 0));
        await province.SaveAsync(round.DossierOfB, "van-ban", Identity.SpecialistOfB, ("da-ky", "4", 0));
        return round;
    }

    private static string Dossier(OpenRound round) => $"/{Province.Slug}/dossiers/{round.DossierOfA:N}";

    private static async Task<string> TextAsync(Visitor visitor, string path) =>
        (await visitor.OpenAsync(path)).QuerySelector("main")!.TextContent;
}

[Collection(Engines.Sqlite)]
public sealed class ReleasedFiguresOnSqliteTests(SqliteProvince province) : ReleasedFiguresTests(province);

[Collection(Engines.Postgres)]
public sealed class ReleasedFiguresOnPostgresTests(PostgresProvince province) : ReleasedFiguresTests(province);
