using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Security;

namespace OpenDti.WebTests.Security;

/// <summary>A form with a file: read whole before it counts, held to its limit with a sentence, known again when it is sent twice.</summary>
public abstract class UploadTests(Province province)
{
    private const string Path = $"/{Province.Slug}/sets/upload";
    private const string Field = "upload";

    [Fact]
    public async Task A_file_is_kept_byte_for_byte_with_the_name_it_has_after_NFC()
    {
        var bytes = Enumerable.Range(0, 300_000).Select(place => (byte)(place * 7)).ToArray();
        var answer = await UploadAsync("../Bộ chỉ số.yaml".Normalize(NormalizationForm.FormD), bytes);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var kept = await KeptAsync(answer);
        Assert.Equal(bytes, kept.Bytes);
        Assert.Equal("Bộ chỉ số.yaml", kept.FileName);
    }

    [Theory]
    [InlineData("..\\..\\windows\\bo-chi-so.yaml", "bo-chi-so.yaml")]
    [InlineData("thuc\u202Elmay.exe", "thuclmay.exe")]
    [InlineData("a\tb\u0085.yaml", "ab.yaml")]
    [InlineData("CON", "CON")]
    [InlineData("📄 mẫu.yaml", "📄 mẫu.yaml")]
    public void A_name_is_for_people_to_read(string told, string shown) => Assert.Equal(shown, UploadedFile.ShownName(told));

    [Fact]
    public void A_long_name_is_cut_between_letters() =>
        Assert.True(
            UploadedFile.ShownName(new string('a', 118) + "📄📄") is { Length: 120 } cut && cut.EndsWith("📄", StringComparison.Ordinal)
        );

    [Fact]
    public async Task A_file_above_the_limit_is_answered_on_the_page_with_the_limit()
    {
        var answer = await UploadAsync("lon.yaml", new byte[TakesFiles.Workbook + 1]);

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("lớn hơn 5 MB", page.QuerySelector("#upload-loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("upload-loi", page.QuerySelector("#upload")!.GetAttribute("aria-describedby"));
        Assert.StartsWith("Lỗi: ", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_exactly_the_limit_is_taken()
    {
        var answer = await UploadAsync("vua.yaml", new byte[TakesFiles.Workbook]);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_beyond_what_is_read_at_all_is_refused()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var fields = await administrator.TokenAsync();

        var refused = await Record.ExceptionAsync(async () =>
        {
            var answer = await administrator.PostFileAsync(Path, fields, Field, "rat-lon.yaml", new byte[41_000_000]);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        });

        // The server answers at once and cuts the line; a client that was still sending may see only that.
        Assert.True(refused is null or HttpRequestException, refused?.ToString());
    }

    [Theory]
    [InlineData("", "Chọn một tệp")]
    [InlineData("trong.yaml", "trong.yaml rỗng")]
    public async Task No_file_and_an_empty_one_are_told_apart(string fileName, string sentence)
    {
        var answer = await UploadAsync(fileName, []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, (await Visitor.PageOf(answer)).QuerySelector("#upload-loi")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_token_of_our_own_page_no_file_is_taken()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var fields = new Dictionary<string, string> { [Posted.KeyField] = Posted.NewKey() };
        var before = await CountAsync();

        var answer = await administrator.PostFileAsync(Path, fields, Field, "a.yaml", [1]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Nobody_signed_in_and_a_wrong_role_leave_nothing_behind()
    {
        var before = await CountAsync();
        foreach (
            var (identity, status) in new[]
            {
                (Identity.Anonymous, HttpStatusCode.Unauthorized),
                (Identity.SpecialistOfA, HttpStatusCode.Forbidden),
            }
        )
        {
            var visitor = await province.AsAsync(identity);
            var answer = await visitor.PostFileAsync(Path, await visitor.TokenAsync(), Field, "a.yaml", [1]);
            Assert.Equal(status, answer.StatusCode);
        }

        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task The_same_form_sent_twice_keeps_one_file_and_another_file_under_its_key_is_refused()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var fields = await administrator.TokenAsync();

        var first = await administrator.PostFileAsync(Path, fields, Field, "a.yaml", [1, 2]);
        var again = await administrator.PostFileAsync(Path, fields, Field, "a.yaml", [1, 2]);
        var other = await administrator.PostFileAsync(Path, fields, Field, "a.yaml", [1, 3]);

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }

    [Fact]
    public async Task A_form_with_a_file_is_refused_where_no_file_is_asked_for()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var answer = await administrator.PostFileAsync($"/{Province.Slug}/sets", await administrator.TokenAsync(), Field, "a.yaml", [1]);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"a\"\r\n\r\nhalf of it", 400)]
    [InlineData("--x\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--x--\r\n", 400)]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\u0000\r\n--x--\r\n", 400)]
    [InlineData(
        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n2\r\n--x--\r\n",
        400
    )]
    [InlineData(
        "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"1\"\r\n\r\n1\r\n--x\r\nContent-Disposition: form-data; name=\"b\"; filename=\"2\"\r\n\r\n2\r\n--x--\r\n",
        413
    )]
    public async Task What_is_no_whole_form_is_refused(string body, int status)
    {
        using var client = new HttpClient { BaseAddress = province.Address };
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        var answer = await client.PostAsync(new Uri(Path, UriKind.Relative), content);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task The_form_counts_from_its_last_byte()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var fields = await administrator.TokenAsync();
        using var slow = new SlowContent(fields, Field);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = province.Address,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Path, UriKind.Relative)) { Content = slow };
        request.Headers.Add("Cookie", administrator.CookieHeader);

        var begun = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        var complete = begun.AddSeconds(90);
        try
        {
            province.Clock.StopAt(begun);
            var sending = client.SendAsync(request);
            await slow.Begun;
            province.Clock.StopAt(complete);
            slow.Finish();
            var answer = await sending;

            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            Assert.Equal(complete, (await KeptAsync(answer)).ReceivedAt);
        }
        finally
        {
            province.Clock.Resume();
        }
    }

    [Fact]
    public async Task A_file_that_waited_a_day_is_gone_and_the_next_upload_sweeps_it()
    {
        var old = await province.UploadedSetAsync();
        await using (var db = province.Databases.Open(province.Authority))
        {
            var yesterday = province.Clock.GetUtcNow() - Upload.Patience - TimeSpan.FromMinutes(1);
            await db.Uploads.Where(u => u.Id == old).ExecuteUpdateAsync(set => set.SetProperty(u => u.ReceivedAt, yesterday));
        }

        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var shown = await administrator.GetAsync($"/{Province.Slug}/sets/uploads/{old:N}");
        await UploadAsync("a.yaml", [1]);

        Assert.Equal(HttpStatusCode.NotFound, shown.StatusCode);
        await using var after = province.Databases.Open(province.Authority);
        Assert.False(await after.Uploads.AnyAsync(u => u.Id == old));
    }

    private async Task<HttpResponseMessage> UploadAsync(string fileName, byte[] bytes)
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"/{Province.Slug}/sets");
        return await administrator.UploadAsync(page, "form[enctype]", Field, fileName, bytes);
    }

    private async Task<Upload> KeptAsync(HttpResponseMessage answer)
    {
        var id = Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]);
        await using var db = province.Databases.Open(province.Authority);
        return await db.Uploads.AsNoTracking().SingleAsync(u => u.Id == id);
    }

    private async Task<int> CountAsync()
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db.Uploads.CountAsync();
    }

    /// <summary>A form whose last part is held back until it is let go.</summary>
    private sealed class SlowContent : HttpContent
    {
        private readonly MultipartFormDataContent _form = new("x");
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public SlowContent(Dictionary<string, string> fields, string field)
        {
            foreach (var (name, value) in fields)
            {
                _form.Add(new StringContent(value), $"\"{name}\"");
            }

            _form.Add(new ByteArrayContent([1, 2, 3]), $"\"{field}\"", "a.yaml");
            Headers.ContentType = _form.Headers.ContentType;
        }

        public Task Begun => _begun.Task;

        public void Finish() => _finished.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var whole = await _form.ReadAsByteArrayAsync();
            await stream.WriteAsync(whole.AsMemory(0, whole.Length / 2));
            await stream.FlushAsync();
            _begun.SetResult();
            await _finished.Task;
            await stream.WriteAsync(whole.AsMemory(whole.Length / 2));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            _form.Dispose();
            base.Dispose(disposing);
        }
    }
}

[Collection(Engines.Sqlite)]
public sealed class UploadOnSqliteTests(SqliteProvince province) : UploadTests(province);

[Collection(Engines.Postgres)]
public sealed class UploadOnPostgresTests(PostgresProvince province) : UploadTests(province);
