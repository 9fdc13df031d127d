using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace OpenDti.BrowserTests.Sights;

/// <summary>Every rule of axe for WCAG 2.2 A and AA, and its best practices.</summary>
public static class Axe
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
        },
    };

    /// <summary>One line for each element that breaks a rule.</summary>
    public static async Task<IReadOnlyList<string>> BreachesOnAsync(IPage page)
    {
        var result = await page.RunAxe(Rules);
        return
        [
            .. from violation in result.Violations
            from node in violation.Nodes
            select $"{violation.Id}: {node.Target} {violation.Help}: {node.Html}",
        ];
    }
}
