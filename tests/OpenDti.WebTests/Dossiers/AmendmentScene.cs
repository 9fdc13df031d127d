using AngleSharp.Html.Dom;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>
/// A round whose set is amended through its page. Points by hand: unit A has 10 + 15 + 30 + 20 = 75, unit B 10 + 40 = 50. Amended, A has 20 + 0 (to
/// be entered anew) + 20 = 40, B 20 + 40 = 60.
/// </summary>
public abstract class AmendmentScene(Province province) : IDisposable
{
    protected Province Province { get; } = province;

    public void Dispose()
    {
        Province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    protected static string Path(Guid group, Guid set) => $"/{TestWorld.Province.Slug}/round-groups/{group:N}/amendment?set={set:N}";

    protected static string DossierPath(Guid dossier) => $"/{TestWorld.Province.Slug}/dossiers/{dossier:N}";

    protected async Task<OpenRound> FilledRoundAsync(DateTimeOffset? deadline = null)
    {
        var round = await Province.OpenRoundAsync(deadline);
        await Province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await Province.SaveAsync(round.DossierOfB, "co-ban-chi-dao", Identity.SpecialistOfB, ("ban-chi-dao", "yes", 0));
        await Province.SaveAsync(round.DossierOfB, "cap-do", Identity.SpecialistOfB, ("da-duyet", "1", 0), ("he-thong", "1", 0));
        return round;
    }

    protected async Task ConfirmAAsync(OpenRound round)
    {
        await Province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        Assert.False((await Province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA)).IsRefused);
    }

    protected async Task<DossierReading> ReadAsync(Guid dossier) =>
        (await Province.Use<DossierReader>().ReadAsync(Province.Authority, dossier, CancellationToken.None))!;

    protected static Dictionary<string, string> Decision(params (string Field, string Typed)[] other)
    {
        var fields = new Dictionary<string, string>
        {
            ["number"] = AmendmentSteps.Number,
            ["date"] = "02/03/2026",
            ["body"] = "UBND tỉnh",
            ["summary"] = "Sửa đổi một số tiêu chí",
        };
        foreach (var (field, typed) in other)
        {
            fields[field] = typed;
        }

        return fields;
    }

    protected static async Task<HttpResponseMessage> SubmitAsync(
        Visitor visitor,
        OpenRound round,
        Guid set,
        params (string Field, string Typed)[] typed
    ) => await visitor.SubmitAsync(await visitor.OpenAsync(Path(round.Group, set)), "main form[method=post]", Decision(typed));

    protected async Task<long> SeenAsync(Guid dossier, string input) =>
        (await Province.DossierAsync(dossier)).AnswerTo(new InputId(input))?.Version ?? 0;

    protected static IEnumerable<string> Cells(IHtmlDocument page, string label) =>
        page.QuerySelectorAll($"td[data-l='{label}']").Select(cell => cell.TextContent.Trim());

    protected static IEnumerable<string> Rows(IHtmlDocument page, string heading) =>
        page.QuerySelector($"section[aria-labelledby={heading}]")!
            .QuerySelectorAll("tbody tr")
            .Select(row => Plain(string.Join(' ', row.Children.Select(cell => cell.TextContent))));

    protected static string TextOf(IHtmlDocument page) => Plain(page.QuerySelector("main")!.TextContent);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
