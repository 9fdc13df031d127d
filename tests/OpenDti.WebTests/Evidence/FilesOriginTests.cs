using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using OpenDti.TestWorld;
using OpenDti.Web;

namespace OpenDti.WebTests.Evidence;

/// <summary>A province whose server listens on two addresses: one for its pages, one for the files of strangers.</summary>
public abstract class TwoAddressProvince : Province
{
    public Uri FilesAddress { get; } = FreeAddress();

    protected override Settings Furnished(Settings settings) =>
        settings with
        {
            Urls = $"{FreeAddress().AbsoluteUri};{FilesAddress.AbsoluteUri}",
            FilesUrl = FilesAddress,
        };

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}

public sealed class SqliteTwoAddressProvince : TwoAddressProvince
{
    protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);
}

public sealed class PostgresTwoAddressProvince : TwoAddressProvince
{
    protected override async Task<string?> ConnectionStringAsync() => await PostgresCluster.NewDatabaseAsync();
}

/// <summary>Files of strangers are shown where no session lives and nothing else is served, by an address that somebody entitled got minutes ago.</summary>
public abstract class FilesOriginTests(TwoAddressProvince province)
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8];

    [Fact]
    public async Task A_document_is_shown_at_the_second_address_without_any_session()
    {
        var (dossier, item, bytes) = await HandedInAsync();
        var ticket = await TicketAsync(Identity.SpecialistOfA, File(dossier, item) + "?page=3");
        using var stranger = Stranger();

        var shown = await stranger.GetAsync(ticket);

        Assert.Equal(province.FilesAddress.Authority, ticket.Authority);
        Assert.Equal("#page=3", ticket.Fragment);
        Assert.Equal(bytes, await shown.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", shown.Content.Headers.ContentType!.MediaType);
        Assert.Equal("inline", shown.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("default-src 'none'", PolicyOf(shown), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", PolicyOf(shown), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", PolicyOf(shown), StringComparison.Ordinal);
        IsBare(shown);
    }

    [Theory]
    [InlineData("anh.png", "inline")]
    [InlineData("anh.heic", "attachment")]
    public async Task Everything_but_a_document_lies_in_a_sandbox_and_what_browsers_do_not_show_is_downloaded(
        string name,
        string disposition
    )
    {
        var bytes = name.EndsWith("png", StringComparison.Ordinal) ? Png : [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8];
        var (dossier, item, _) = await HandedInAsync(name, bytes);
        using var stranger = Stranger();

        var shown = await stranger.GetAsync(await TicketAsync(Identity.SpecialistOfA, File(dossier, item)));

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal(disposition, shown.Content.Headers.ContentDisposition!.DispositionType);
        Assert.EndsWith("sandbox", PolicyOf(shown), StringComparison.Ordinal);
        IsBare(shown);
    }

    [Fact]
    public async Task A_reader_that_asks_for_a_part_gets_the_part()
    {
        var (dossier, item, bytes) = await HandedInAsync();
        using var stranger = Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Get, await TicketAsync(Identity.SpecialistOfA, File(dossier, item)));
        request.Headers.Range = new RangeHeaderValue(0, 4);

        var part = await stranger.SendAsync(request);

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[..5], await part.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/health")]
    [InlineData("/sign-in")]
    [InlineData("/tinh-thu")]
    [InlineData("/tinh-thu/work")]
    [InlineData("/tinh-thu/results")]
    [InlineData("/en/tinh-thu/work")]
    [InlineData("/evidence-filesx")]
    [InlineData("/en/evidence-files/x")]
    public async Task The_second_address_has_no_page_not_even_for_somebody_signed_in(string path)
    {
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(province.FilesAddress, path));
        request.Headers.Add("Cookie", specialist.CookieHeader);
        using var form = new HttpRequestMessage(HttpMethod.Post, new Uri(province.FilesAddress, path))
        {
            Content = new FormUrlEncodedContent(await specialist.TokenAsync()),
        };
        form.Headers.Add("Cookie", specialist.CookieHeader);
        using var stranger = Stranger();

        var page = await stranger.SendAsync(request);
        var posted = await stranger.SendAsync(form);

        Assert.All([page, posted], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.Empty(await page.Content.ReadAsStringAsync());
        Assert.All([page, posted], IsBare);
    }

    [Fact]
    public async Task The_first_address_never_gives_the_file_out_itself()
    {
        var (dossier, item, _) = await HandedInAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var asked = await specialist.GetAsync(File(dossier, item));
        var ticket = asked.Headers.Location!;
        var there = await specialist.GetAsync(ticket.AbsolutePath);

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Empty(await asked.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, there.StatusCode);
        Assert.Equal("text/html", there.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_address_ends_after_five_minutes_and_cannot_be_made_up()
    {
        var (dossier, item, _) = await HandedInAsync();
        var now = DateTimeOffset.FromUnixTimeMilliseconds(province.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        province.Clock.StopAt(now);
        try
        {
            var specialist = await province.FreshAsync(Identity.SpecialistOfA);
            var ticket = (await specialist.GetAsync(File(dossier, item))).Headers.Location!;
            using var stranger = Stranger();
            var forged = new Uri(
                ticket.AbsoluteUri[..^4] + (ticket.AbsoluteUri.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA")
            );

            province.Clock.StopAt(now.AddMinutes(5).AddMilliseconds(-1));
            var last = await stranger.GetAsync(ticket);
            var madeUp = await stranger.GetAsync(forged);
            province.Clock.StopAt(now.AddMinutes(5));
            var late = await stranger.GetAsync(ticket);

            Assert.Equal(HttpStatusCode.OK, last.StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, madeUp.StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
            Assert.All([madeUp, late], IsBare);
        }
        finally
        {
            province.Clock.Resume();
        }
    }

    [Fact]
    public async Task Only_whoever_may_open_the_file_is_given_an_address()
    {
        var (dossier, item, _) = await HandedInAsync();

        var rival = await (await province.AsAsync(Identity.SpecialistOfB)).GetAsync(File(dossier, item));
        var nobody = await (await province.AsAsync(Identity.Anonymous)).GetAsync(File(dossier, item));
        var elsewhere = await (await province.AsAsync(Identity.SpecialistOfA)).GetAsync(
            File(dossier, item).Replace(Province.Slug, Province.OtherSlug, StringComparison.Ordinal)
        );

        Assert.All(
            [rival, nobody, elsewhere],
            answer =>
            {
                Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
                Assert.DoesNotContain("evidence-files", answer.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
            }
        );
    }

    /// <summary>Nothing of a session, nothing to guess a kind from, nothing kept on the way.</summary>
    private static void IsBare(HttpResponseMessage answer)
    {
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    private static string PolicyOf(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();

    private static HttpClient Stranger() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    private async Task<(Guid Dossier, Guid Item, byte[] Bytes)> HandedInAsync(string name = "Quyết định.pdf", byte[]? content = null)
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var bytes = content ?? EvidenceSteps.Pdf($"xem {dossier}");
        return (dossier, await province.AddDocumentAsync(dossier, "van-ban", bytes, fileName: name), bytes);
    }

    private async Task<Uri> TicketAsync(Identity identity, string path) =>
        (await (await province.AsAsync(identity)).GetAsync(path)).Headers.Location!;

    private static string File(Guid dossier, Guid item) => $"/{Province.Slug}/dossiers/{dossier:N}/evidence/items/{item:N}/file";
}

public sealed class FilesOriginOnSqliteTests(SqliteTwoAddressProvince province)
    : FilesOriginTests(province),
        IClassFixture<SqliteTwoAddressProvince>;

public sealed class FilesOriginOnPostgresTests(PostgresTwoAddressProvince province)
    : FilesOriginTests(province),
        IClassFixture<PostgresTwoAddressProvince>;
