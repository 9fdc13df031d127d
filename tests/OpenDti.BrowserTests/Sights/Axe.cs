using Deque.AxeCore.Commons;

namespace OpenDti.BrowserTests.Sights;

/// <summary>Every rule of axe for WCAG 2.2 A and AA, and its best practices.</summary>
public static class Axe
{
    // In the page itself, and only what breaks a rule comes back: a page of its own for the results, as the library opens it, takes seconds.
    private const string Run = """
        async tags => {
            const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
            return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${rule.help}: ${node.html}`));
        }
        """;

    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    private static readonly Lazy<string> Script = new(ReadScript);

    /// <summary>One line for each element that breaks a rule.</summary>
    public static async Task<IReadOnlyList<string>> BreachesOnAsync(IPage page)
    {
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
        {
            await page.EvaluateAsync(Script.Value);
        }

        return await page.EvaluateAsync<string[]>(Run, Tags);
    }

    private static string ReadScript()
    {
        using var stream = typeof(AxeRunOptions).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
