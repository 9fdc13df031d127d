using System.Net;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Enter;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Inspection;

/// <summary>An auditor sees figures and points as they stood in the record at a moment.</summary>
public abstract class MomentTests(Province province)
{
    [Fact]
    public async Task Figures_of_a_moment_are_those_that_were_recorded_by_then()
    {
        var opened = province.Clock.GetUtcNow();
        var round = await province.OpenRoundAsync(opened.AddDays(3));
        await province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "1", 0), ("tong-so", "4", 0));
        province.Clock.StopAt(opened.AddHours(5));
        await province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "3", 2), ("tong-so", "4", 2));
        var auditor = await province.FreshAsync(Identity.Auditor);

        var dossier = await auditor.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/at{Query(opened.AddHours(1))}");
        var group = await auditor.OpenAsync($"{Path(round)}/at{Query(opened.AddHours(1))}");
        var before = await auditor.OpenAsync($"{Path(round)}/at{Query(opened.AddDays(-1))}");
        province.Clock.Resume();

        var row = dossier.QuerySelectorAll("tbody tr").Single(tr => tr.TextContent.Contains("1.2 Văn bản", StringComparison.Ordinal));

        // 1 of 4 × 20 = 5 points then, 3 of 4 × 20 = 15 now.
        Assert.Equal(
            ["1 văn bản; 4 văn bản", "5,00", "3 văn bản; 4 văn bản", "15,00"],
            row.QuerySelectorAll("td").Select(td => td.TextContent.Trim())
        );
        var unit = group.QuerySelectorAll("tbody tr").First(tr => tr.TextContent.Contains("Sở Ánh Sáng", StringComparison.Ordinal));
        Assert.Equal(["5,00", "15,00", "+10,00"], unit.QuerySelectorAll("td").TakeLast(3).Select(td => td.TextContent.Trim()));
        Assert.All(before.QuerySelectorAll("tbody tr"), tr => Assert.Contains("Chưa mở", tr.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_written_later_than_the_moment_is_not_shown_at_it_however_early_it_had_arrived()
    {
        var opened = province.Clock.GetUtcNow();
        var round = await province.OpenRoundAsync(opened.AddDays(3));
        province.Clock.StopAt(opened.AddHours(3));
        await province
            .Use<SaveAnswers>()
            .RunAsync(
                province.RequestAt(Identity.SpecialistOfA, opened.AddMinutes(30), Dossier.StreamOf(round.DossierOfA)),
                round.DossierOfA,
                new("dien-tap"),
                [new Entered(new("so-lan"), "2", MissingReason: null, SeenVersion: 0)],
                CancellationToken.None
            );
        var auditor = await province.FreshAsync(Identity.Auditor);

        var early = await auditor.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/at{Query(opened.AddHours(1))}");
        var later = await auditor.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/at{Query(opened.AddHours(3))}");
        province.Clock.Resume();

        Assert.DoesNotContain("30,00", ThenIn(early), StringComparison.Ordinal);
        Assert.Contains("30,00", ThenIn(later), StringComparison.Ordinal);

        static string ThenIn(IHtmlDocument page) => page.QuerySelector("dl.figs")!.TextContent.Split("Điểm hiện nay")[0];
    }

    [Theory]
    [InlineData("?day=32/13/2026&time=17:00", "Nhập ngày theo dạng ngày/tháng/năm")]
    [InlineData("?day=01/01/2026&time=", "Nhập ngày theo dạng ngày/tháng/năm")]
    [InlineData("?day=01/01/2099&time=17:00", "Thời điểm này chưa đến.")]
    public async Task A_moment_that_cannot_be_read_or_has_not_come_is_refused(string query, string said)
    {
        var round = await province.OpenRoundAsync();
        var auditor = await province.AsAsync(Identity.Auditor);

        foreach (var path in new[] { Path(round) + "/at", $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/at" })
        {
            var answer = await auditor.GetAsync(path + query);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(said, (await Visitor.PageOf(answer)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        }
    }

    private static string Path(OpenRound round) => $"/{Province.Slug}{DossierPaths.Inspection(round.Group)}";

    private static string Query(DateTimeOffset at) => $"?day={Uri.EscapeDataString(HanoiTime.DateOf(at))}&time={HanoiTime.MinuteOf(at)}";
}

[Collection(Engines.Sqlite)]
public sealed class MomentOnSqliteTests(SqliteProvince province) : MomentTests(province);

[Collection(Engines.Postgres)]
public sealed class MomentOnPostgresTests(PostgresProvince province) : MomentTests(province);
