using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OpenDti.TestWorld;

/// <summary>A person with a browser that runs no script: follows what the pages say, keeps cookies, sees status codes.</summary>
public sealed class Visitor(Uri address) : IDisposable
{
    private static readonly HtmlParser Parser = new();

    private readonly CookieContainer _cookies = new();
    private HttpClient? _opened;

    /// <summary>The cookies as a browser would send them.</summary>
    public string CookieHeader => _cookies.GetCookieHeader(address);

    private HttpClient Client =>
        _opened ??= new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = _cookies })
        {
            BaseAddress = address,
        };

    public async Task SignInAsync(string userName, string password)
    {
        var page = await OpenAsync("/sign-in");
        var answer = await SubmitAsync(page, "form[method=post]", new() { ["userName"] = userName, ["password"] = password });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    /// <summary>The first thing that somebody does who was given a password.</summary>
    public async Task ChoosePasswordAsync(string given, string chosen)
    {
        var page = await OpenAsync("/password");
        var answer = await SubmitAsync(
            page,
            "main form",
            new()
            {
                ["password"] = given,
                ["newPassword"] = chosen,
                ["repeated"] = chosen,
            }
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        var response = await GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"GET {path}: {(int)response.StatusCode}, {response.Headers.Location}");
        return await PageOf(response);
    }

    public static async Task<IHtmlDocument> PageOf(HttpResponseMessage response) =>
        Parser.ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>Fills in the first form that fits the selector as a person would, and sends it.</summary>
    public Task<HttpResponseMessage> SubmitAsync(
        IHtmlDocument page,
        string selector,
        Dictionary<string, string> typed,
        string? action = null,
        string? part = null
    )
    {
        var form = (IHtmlFormElement)(page.QuerySelector(selector) ?? throw new InvalidOperationException($"There is no form {selector}."));
        return PostAsync(action ?? form.GetAttribute("action")!, FieldsOf(form, typed), part);
    }

    /// <summary>The form's fields as a browser would send them, with what was typed.</summary>
    public static Dictionary<string, string> FieldsOf(IElement form, Dictionary<string, string> typed)
    {
        var fields = new Dictionary<string, string>();
        foreach (var input in form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>())
        {
            if (input.Type is not ("radio" or "checkbox") || input.IsChecked)
            {
                fields[input.Name!] = input.Value;
            }
        }

        foreach (var area in form.QuerySelectorAll("textarea[name]").OfType<IHtmlTextAreaElement>())
        {
            fields[area.Name!] = area.Value;
        }

        foreach (var select in form.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>())
        {
            fields[select.Name!] = select.Value ?? "";
        }

        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }

        return fields;
    }

    /// <summary>The hidden fields that every form of this person carries, with a new key.</summary>
    public async Task<Dictionary<string, string>> TokenAsync()
    {
        var response = await GetAsync("/sign-in");
        var page = response.IsSuccessStatusCode ? await PageOf(response) : await FollowAsync(response);
        return FieldsOf(page.QuerySelector("form[method=post]")!, []).Where(field => field.Key.StartsWith('_')).ToDictionary();
    }

    /// <summary>Goes where the answers lead until there is a page; one that is not allowed still has its sign-out form.</summary>
    public async Task<IHtmlDocument> FollowAsync(HttpResponseMessage response)
    {
        while (response.Headers.Location is { } next)
        {
            response = await GetAsync(next.ToString());
        }

        return await PageOf(response);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, IReadOnlyDictionary<string, string> fields, string? part = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Content = new FormUrlEncodedContent(fields);
        if (part is not null)
        {
            request.Headers.Add("X-Part", part);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Fills in the first form that fits the selector, chooses a file in one of its fields, and sends it as a browser would.</summary>
    public Task<HttpResponseMessage> UploadAsync(IHtmlDocument page, string selector, string field, string fileName, byte[] bytes)
    {
        var form = page.QuerySelector(selector) ?? throw new InvalidOperationException($"There is no form {selector}.");
        Assert.Equal("multipart/form-data", form.GetAttribute("enctype"));
        var fields = FieldsOf(form, []);
        fields.Remove(field);
        return PostFileAsync(form.GetAttribute("action")!, fields, field, fileName, bytes);
    }

    public Task<HttpResponseMessage> PostFileAsync(
        string path,
        IReadOnlyDictionary<string, string> fields,
        string field,
        string fileName,
        byte[] bytes
    ) => PostFilesAsync(path, fields, field, [(fileName, bytes)]);

    public async Task<HttpResponseMessage> PostFilesAsync(
        string path,
        IReadOnlyDictionary<string, string> fields,
        string field,
        IReadOnlyList<(string Name, byte[] Bytes)> files
    )
    {
        using var content = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        foreach (var (name, value) in fields.Where(one => one.Key != field))
        {
            content.Add(new StringContent(value), $"\"{name}\"");
        }

        // A browser sends the letters of the name as they are; the header class would encode them.
        foreach (var (name, bytes) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{name}\"");
            content.Add(part);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        return await Client.SendAsync(request);
    }

    /// <summary>Sends the row of a criterion from its entry page.</summary>
    public async Task<HttpResponseMessage> SaveAsync(
        Guid dossier,
        string index,
        string criterion,
        Dictionary<string, string> values,
        string? part = null
    )
    {
        var page = await OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/indices/{index}");
        return await SubmitAsync(page, $"#tc-{criterion}", Values(values), part: part);
    }

    /// <summary>The fields of an entry row by their input ids.</summary>
    public static Dictionary<string, string> Values(Dictionary<string, string> values) =>
        values.ToDictionary(value => "value:" + value.Key, value => value.Value);

    public void Dispose() => _opened?.Dispose();
}
