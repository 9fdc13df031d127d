using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using OpenDti.TestWorld;
using OpenDti.Web.Ui;

namespace OpenDti.WebTests.Portal;

/// <summary>Public pages go out packed, are asked for again for a few bytes, and hold nothing that belongs to anybody.</summary>
public abstract class PublicPagesTests(Publicity province) : IDisposable
{
    private const int CriticalPathBytes = 60_000;
    private const int FirstViewBytes = 100_000;

    private readonly HttpClient _client = new(
        new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false }
    )
    {
        BaseAddress = province.Address,
    };

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_ranking_of_250_units_reaches_a_slow_telephone_within_its_weight(string encoding)
    {
        var html = await GetAsync(Publicity.Ranking(province.Many), encoding);
        var page = await (await province.AsAsync(Identity.Anonymous)).OpenAsync(Publicity.Ranking(province.Many));
        var style = await GetAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, encoding);
        var others = new List<byte[]>();
        foreach (
            var path in page.QuerySelectorAll("script[src], link[rel=icon]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href"))
        )
        {
            others.Add(await BytesAsync(await GetAsync(path!, encoding)));
        }

        Assert.Equal(Publicity.ManyUnits, page.QuerySelectorAll("table.rank tbody tr").Length);
        var critical = (await BytesAsync(html)).Length + (await BytesAsync(style)).Length;
        Assert.InRange(critical, 5_000, CriticalPathBytes);
        Assert.InRange(critical + others.Sum(other => other.Length), 5_000, FirstViewBytes);
    }

    [Fact]
    public async Task Packed_or_not_it_is_the_same_page()
    {
        var path = Publicity.Ranking(province.ThirdYear);
        var plain = await BytesAsync(await GetAsync(path, "identity"));

        foreach (var encoding in new[] { "br", "gzip" })
        {
            var answer = await GetAsync(path, encoding);
            Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
            Assert.Equal(plain, await UnpackedAsync(answer, encoding));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=so")]
    [InlineData("/changes")]
    [InlineData("/document.json")]
    public async Task What_the_reader_has_is_not_sent_again(string rest)
    {
        var path = Publicity.Ranking(province.ThirdYear) + rest;
        var first = await GetAsync(path, "br");

        var second = await GetAsync(path, "br", first.Headers.ETag);
        var other = await GetAsync(Publicity.Ranking(province.FirstYear) + rest, "br", first.Headers.ETag);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await BytesAsync(second));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Public_pages_set_no_cookie_and_are_asked_for_again_each_time()
    {
        foreach (var path in new[] { "", "/results", $"/results/{province.Many}", $"/results/{province.ThirdYear}/indicators/van-ban" })
        {
            var answer = await GetAsync($"/{Province.Slug}{path}", "br");

            Assert.False(answer.Headers.Contains("Set-Cookie"), path);
            Assert.True(answer.Headers.CacheControl is { Public: true, NoCache: true, NoStore: false }, path);
            Assert.Contains("Cookie", answer.Headers.Vary);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Somebody_who_is_signed_in_gets_a_page_of_their_own_that_nobody_else_ever_sees()
    {
        var path = Publicity.Ranking(province.SecondYear);
        var leader = await province.AsAsync(Identity.LeaderOfA);

        var own = await leader.GetAsync(path);
        var everybody = await GetAsync(path, "identity");

        Assert.True(own.Headers.CacheControl!.NoStore);
        Assert.Null(own.Headers.ETag);
        Assert.Contains("Việc của tôi", await own.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Việc của tôi", await everybody.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Việc của tôi", await (await leader.GetAsync(path)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_language_and_each_question_has_its_own_page()
    {
        var path = Publicity.Ranking(province.ThirdYear);
        string[] asked = [path, "/en" + path, path + "?q=so tut", path];

        var pages = new List<string>();
        foreach (var one in asked)
        {
            pages.Add(await (await GetAsync(one, "identity")).Content.ReadAsStringAsync());
        }

        Assert.Equal(3, pages.Distinct().Count());
        Assert.Equal(pages[0], pages[3]);
    }

    [Fact]
    public void A_page_is_renewed_by_one_reader_when_it_is_no_longer_fresh()
    {
        var clock = new SteppedClock();
        var page = new ReadyPage(PackedBytes.ForOne([1, 2, 3]), "text/html", "no-cache", "", clock.GetTimestamp());

        Assert.False(page.IsToBeRenewed(clock));
        clock.Seconds += (long)ReadyPages.Freshness.TotalSeconds;
        Assert.Equal([true, false, false], Enumerable.Range(0, 3).Select(_ => page.IsToBeRenewed(clock)));
        clock.Seconds += (long)ReadyPages.Freshness.TotalSeconds;
        Assert.True(page.IsToBeRenewed(clock));
    }

    public void Dispose()
    {
        _client.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string encoding, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return await _client.SendAsync(request);
    }

    private static Task<byte[]> BytesAsync(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync();

    private static async Task<byte[]> UnpackedAsync(HttpResponseMessage answer, string encoding)
    {
        var packed = await answer.Content.ReadAsStreamAsync();
        await using Stream unpacking =
            encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        await unpacking.CopyToAsync(plain);
        return plain.ToArray();
    }

    private sealed class SteppedClock : TimeProvider
    {
        public long Seconds { get; set; } = 1;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}

public sealed class PublicPagesOnSqliteTests(PublicityOnSqlite province) : PublicPagesTests(province), IClassFixture<PublicityOnSqlite>;

public sealed class PublicPagesOnPostgresTests(PublicityOnPostgres province)
    : PublicPagesTests(province),
        IClassFixture<PublicityOnPostgres>;
