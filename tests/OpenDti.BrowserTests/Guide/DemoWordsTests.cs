using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace OpenDti.BrowserTests.Guide;

/// <summary>
/// The Vietnamese pages of the demonstration are read by everybody who has an account in it, from link to link: a word that is no syllable of
/// Vietnamese is a leftover of English, or one of the names below.
/// </summary>
[Collection(SeededDemo.Name)]
public sealed partial class DemoWordsTests(DemoInstallation demo)
{
    private const int MostPagesOfOne = 70;
    private const int MostOfAKind = 2;

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "OpenDTI",
        "opendti",
        "Internet",
        "Excel",
        "web",
        "http",
        "https",
        "email",
        "wifi",
        "XLSX",
        "XLS",
        "DOCX",
        "DOC",
        "PDF",
        "CSV",
        "JSON",
        "YAML",
        "ZIP",
        "PNG",
        "JPEG",
        "HEIC",
        "PUT",
        "Alt",
        "Ctrl",
        "Tab",
        "Enter",
        "Page",
        "Up",
        "Down",
    };

    [Fact]
    public async Task Nothing_on_a_Vietnamese_page_is_left_in_English()
    {
        await using var db = demo.Databases.OpenShared();
        var codes = (await db.Accounts.Select(account => account.UserName).ToListAsync()).SelectMany(name => name.Split('.')).ToHashSet();
        var strange = new SortedSet<string>(StringComparer.Ordinal);
        var read = 0;

        foreach (var reader in demo.Accounts.Select(account => (string?)account.UserName).Prepend(null))
        {
            using var visitor = new Visitor(demo.Address);
            if (reader is not null)
            {
                await visitor.SignInAsync(reader, demo.PasswordOf(reader));
            }

            await foreach (var (path, page) in PagesOfAsync(visitor))
            {
                read++;
                var words = TextsOf(page).SelectMany(text => StrangeWords(text).Select(word => $"{word} ({path}: {text})"));
                strange.UnionWith(words.Where(word => !codes.Contains(word.Split(' ')[0])));
            }
        }

        Assert.True(read > 200, $"Only {read} pages were read.");
        Assert.Empty(strange);
    }

    [Theory]
    [InlineData("Tổng số items cần nhập", "items")]
    [InlineData("Đơn vị tính: number", "number")]
    [InlineData("Số lượng sáng kiến của đơn vị", "")]
    [InlineData("Mã xác nhận 9e3a f401 bd2c, tệp bien-nhan.json", "")]
    [InlineData("Đổi mục “fictional” và ghi {number: 1}", "")]
    public void A_word_of_another_language_is_told_from_Vietnamese(string text, string strange) =>
        Assert.Equal(strange, string.Join(' ', StrangeWords(text)));

    private static async IAsyncEnumerable<(string Path, IHtmlDocument Page)> PagesOfAsync(Visitor visitor)
    {
        var waiting = new Queue<string>(["/song-lam", "/song-lam/work", "/song-lam/rounds"]);
        var (seen, kinds, read) = (new HashSet<string>(), new Dictionary<string, int>(), 0);
        while (read < MostPagesOfOne && waiting.TryDequeue(out var path))
        {
            var kind = Shape().Replace(path, "*");
            var isNew = seen.Add(path) && (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) <= MostOfAKind;
            var answer = isNew ? await visitor.GetAsync(path) : null;
            if (answer is not { StatusCode: HttpStatusCode.OK } || answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            read++;
            var page = await Visitor.PageOf(answer);
            foreach (var link in page.QuerySelectorAll("a[href]:not([download])").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                if (link.StartsWith("/song-lam", StringComparison.Ordinal))
                {
                    waiting.Enqueue(link);
                }
            }

            yield return (path, page);
        }
    }

    private static IEnumerable<string> TextsOf(IHtmlDocument page)
    {
        var foreign = page.QuerySelectorAll("[lang]:not(html), code, script, style").ToHashSet();
        var texts = page.Body!.GetDescendants()
            .OfType<IText>()
            .Where(text => !text.GetAncestors().OfType<IElement>().Any(foreign.Contains));
        var labels = page.QuerySelectorAll("[aria-label]:not([lang])").Select(one => one.GetAttribute("aria-label")!);
        return texts.Select(text => text.Text.Trim()).Concat(labels).Append(page.Title ?? "").Where(text => text.Length > 0);
    }

    private static IEnumerable<string> StrangeWords(string text) =>
        Words()
            .Matches(Quoted().Replace(text, ""))
            .Select(word => word.Value)
            .Where(word => !Names.Contains(word) && !Syllable().IsMatch(word));

    // Letters without marks that stand alone: no part of a code, a number, a file's name or an address.
    [GeneratedRegex(@"(?<![\p{L}\d._/@:-])[A-Za-z]{3,}(?![\p{L}\d_/@:-]|\.\S)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(
        "^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ch|nh|ng|[cmnpt])?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Syllable();

    [GeneratedRegex(@"“[^”]*”|\{[^}]*\}|\b[0-9a-f]{4}( [0-9a-f]{4})+\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    // A few pages of a kind for each reader: what differs by an id, a code or a question only is the same page with other figures.
    [GeneratedRegex(
        @"[0-9a-f]{32,64}|(?<=/(criteria|indices|indicators|monitored|explanations|council|appraisal)/)(?!criteria|minutes|scopes|phrases|print)[^/?]+",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Shape();
}
