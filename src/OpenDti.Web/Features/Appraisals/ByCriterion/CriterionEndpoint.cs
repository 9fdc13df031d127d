using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.ByCriterion;

/// <summary>Shows one criterion over all units given to the reader, and takes the acceptance of one, of some or of all that agree.</summary>
public sealed class CriterionEndpoint(CriterionPages pages, AcceptUnits accept, RefusalTexts refusals)
{
    /// <summary>The button that accepts one unit alone carries its dossier.</summary>
    public const string OnlyField = "only";

    /// <summary>The button that accepts all that agree.</summary>
    public const string AgreeingField = "agreeing";

    public async Task<IResult> ShowAsync(
        CurrentRequest current,
        Guid group,
        string indicator,
        CriterionQuery query,
        JustDone done,
        CancellationToken cancellation
    ) =>
        await pages.ReadAsync(current, group, indicator, cancellation) is not { } reading ? ErrorPages.Of(StatusCodes.Status404NotFound)
        : !reading.Rights.Sees(reading.Id) ? ErrorPages.Of(StatusCodes.Status403Forbidden)
        : Pages.Of<CriterionPage>(pages.PageOf(reading, query, current, refusal: null, done));

    public async Task<IResult> AcceptAsync(
        CurrentRequest current,
        Guid group,
        string indicator,
        CriterionQuery query,
        CancellationToken cancellation
    )
    {
        if (await pages.ReadAsync(current, group, indicator, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        if (!reading.Rights.Sees(reading.Id))
        {
            return ErrorPages.Of(StatusCodes.Status403Forbidden);
        }

        var posted = current.RequiredPosted;
        var chosen = ChosenIn(posted, reading);
        var outcome =
            chosen.Count == 0
                ? new Refusal("appraisal.none-chosen")
                : await accept.RunAsync(
                    posted.By(current.RequiredViewer, current.RequiredAuthority.Id, [.. chosen.Keys.Select(Dossier.StreamOf)]),
                    current.RequiredViewer,
                    new Acceptance(group, reading.Id, chosen),
                    cancellation
                );
        if (!outcome.IsRefused)
        {
            var path = AppraisalPaths.Criterion(group, reading.Id) + query.Text;
            var done = chosen.Values.CountBy(one => one.Level).Select(one => $"{DoneFieldOf(one.Key)}={one.Value}");
            return Pages.SeeOther(current.AuthorityUrl($"{path}{(query.Text.Length == 0 ? '?' : '&')}{string.Join('&', done)}"));
        }

        var now = (await pages.ReadAsync(current, group, indicator, cancellation))!;
        return Pages.Of<CriterionPage>(
            refusals.StatusOf(outcome.Refusal),
            pages.PageOf(now, query, current, outcome.Refusal, new JustDone())
        );
    }

    private static string DoneFieldOf(AppraisalLevel level) => Acceptance.ActOf(level) == CriterionAct.Keep ? "kept" : "accepted";

    // Only what stood on the page can be chosen: each unit comes with the version that was shown of it.
    private static Dictionary<Guid, (long VersionShown, AppraisalLevel Level)> ChosenIn(Posted posted, CriterionReading reading)
    {
        var chosen = new Dictionary<Guid, (long VersionShown, AppraisalLevel Level)>();
        foreach (var dossier in reading.Seen)
        {
            var name = dossier.Id.ToString("N");
            var isShown = long.TryParse(posted["version:" + name], NumberStyles.None, CultureInfo.InvariantCulture, out var version);
            if (isShown && IsChosen(posted, reading, dossier, name))
            {
                chosen[dossier.Id] = (version, reading.ScopeOf(dossier)?.Level ?? AppraisalLevel.First);
            }
        }

        return chosen;
    }

    private static bool IsChosen(Posted posted, CriterionReading reading, Dossier dossier, string name) =>
        posted.Fields.ContainsKey(OnlyField) ? posted[OnlyField] == name
        : posted.Fields.ContainsKey(AgreeingField) ? reading.IsAcceptedWithAll(dossier)
        : posted["pick:" + name].Length > 0;
}
