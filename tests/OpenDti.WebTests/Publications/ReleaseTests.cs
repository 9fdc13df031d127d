using System.Net;
using System.Security.Cryptography;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>Results go public once, after the deadline, on a decision; the public reads the frozen document and nothing before it.</summary>
public abstract class ReleaseTests(Province province) : IDisposable
{
    [Fact]
    public async Task The_public_reads_ranks_and_points_that_can_be_computed_by_hand()
    {
        var ranking = await ReleasedAsync();

        var reader = await province.AsAsync(Identity.Anonymous);
        var page = await reader.OpenAsync(ranking);
        var rows = page.QuerySelectorAll("table.rank tbody tr")
            .Select(row =>
                string.Join(
                    '|',
                    row.QuerySelectorAll("td.big, th, td[data-l=Điểm], td[data-l='Tỷ lệ đạt']").Select(cell => cell.TextContent.Trim())
                )
            );

        // A: 10 + 3/4 × 20 + 30 + 1/2 × 40 = 75; B: 10 alone, and not confirmed.
        Assert.Collection(
            rows,
            first => Assert.StartsWith("1|Sở Ánh Sáng|75,00|75", first, StringComparison.Ordinal),
            second => Assert.StartsWith("2|Sở Đồng Bằngchưa xác nhận|10,00|10", second, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_document_hashes_to_its_address_and_holds_nothing_below_a_sensitive_index()
    {
        var ranking = await ReleasedAsync();
        var reader = await province.AsAsync(Identity.Anonymous);

        var document = await (await reader.GetAsync(ranking + "/document.json")).Content.ReadAsByteArrayAsync();

        var text = System.Text.Encoding.UTF8.GetString(document);
        var units = text[text.IndexOf("\"units\":", StringComparison.Ordinal)..];
        Assert.EndsWith(Convert.ToHexStringLower(SHA256.HashData(document)), ranking, StringComparison.Ordinal);
        Assert.Contains("\"an-toan\"", units, StringComparison.Ordinal);
        Assert.DoesNotContain("\"dien-tap\"", units, StringComparison.Ordinal);
        Assert.DoesNotContain("\"so-lan\"", units, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_unit_page_says_why_and_withholds_what_is_sensitive()
    {
        var ranking = await ReleasedAsync();
        var reader = await province.AsAsync(Identity.Anonymous);

        var page = await reader.OpenAsync($"{ranking}/units/{province.UnitA:N}");

        var main = page.QuerySelector("main")!.TextContent;
        Assert.Contains("chưa đạt 5,00", main, StringComparison.Ordinal);
        Assert.Contains("50,00", main, StringComparison.Ordinal);
        Assert.DoesNotContain("Số lần diễn tập", main, StringComparison.Ordinal);
        Assert.Contains("chỉ công khai điểm của chỉ số chính", main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, "Chưa đến hạn")]
    [InlineData(0, "phút sau hạn")]
    [InlineData(599, "phút sau hạn")]
    public async Task Nothing_is_released_before_everything_that_came_in_time_is_written(int secondsAfterDeadline, string said)
    {
        var (round, deadline) = await RoundAsync();
        province.Clock.StopAt(deadline.AddSeconds(secondsAfterDeadline));
        var publisher = await province.FreshAsync(Identity.Publisher);

        var answer = await ReleaseAsync(publisher, round);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(said, (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_release_of_the_same_round_is_refused()
    {
        var (round, deadline) = await RoundAsync();
        province.Clock.StopAt(deadline + RoundGroup.SettlingTime);
        var publisher = await province.FreshAsync(Identity.Publisher);
        await province.ApproveAsync(round.Group);
        await ReleaseAsync(publisher, round);

        var again = await ReleaseAsync(publisher, round);

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("đã được công bố", (await Visitor.PageOf(again)).QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_round_is_open_the_public_sees_its_deadline_and_no_figure_of_it()
    {
        var round = await province.OpenRoundAsync();
        await province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "77713", 0), ("tong-so", "88817", 0));
        var reader = await province.AsAsync(Identity.Anonymous);

        foreach (var path in new[] { $"/{Province.Slug}", $"/{Province.Slug}/results" })
        {
            var html = await (await reader.GetAsync(path)).Content.ReadAsStringAsync();
            Assert.DoesNotContain("77713", html.Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync($"/{Province.Slug}/round-groups/{round.Group:N}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}")).StatusCode);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private async Task<(OpenRound Round, DateTimeOffset Deadline)> RoundAsync()
    {
        var deadline = province.Clock.GetUtcNow().AddMinutes(1);
        var round = await province.OpenRoundAsync(deadline);
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await province.SaveAsync(round.DossierOfB, "co-ban-chi-dao", Identity.SpecialistOfB, ("ban-chi-dao", "yes", 0));
        return (round, deadline);
    }

    /// <summary>The address of a released ranking.</summary>
    private async Task<string> ReleasedAsync()
    {
        var (round, deadline) = await RoundAsync();
        province.Clock.StopAt(deadline + RoundGroup.SettlingTime);
        var publisher = await province.FreshAsync(Identity.Publisher);
        await province.ApproveAsync(round.Group);
        var answer = await ReleaseAsync(publisher, round);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<HttpResponseMessage> ReleaseAsync(Visitor publisher, OpenRound round) =>
        await publisher.PostAsync($"/{Province.Slug}/round-groups/{round.Group:N}/release", await publisher.TokenAsync());
}

[Collection(Engines.Sqlite)]
public sealed class ReleaseOnSqliteTests(SqliteProvince province) : ReleaseTests(province);

[Collection(Engines.Postgres)]
public sealed class ReleaseOnPostgresTests(PostgresProvince province) : ReleaseTests(province);
