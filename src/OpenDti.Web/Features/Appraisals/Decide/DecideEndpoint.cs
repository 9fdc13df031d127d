using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.Decide;

/// <summary>Shows one criterion of one unit to its appraisers, and takes their decision.</summary>
public sealed class DecideEndpoint(DecidePages pages, DecideCriterion decide, RefusalTexts refusals)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation)
    {
        if (await pages.ReadAsync(current, dossier, indicator, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        return reading.IsOpen
            ? Pages.Of<DecidePage>(await pages.PageOfAsync(reading, current, refused: [], cancellation))
            : ErrorPages.Of(StatusCodes.Status403Forbidden);
    }

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation)
    {
        if (await pages.ReadAsync(current, dossier, indicator, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var posted = current.RequiredPosted;
        var typed = TypedDecision.Read(reading, posted);
        if (typed.Decision is null || typed.Refused.Count > 0)
        {
            return await RefusedAsync(current, reading, typed.Refused, cancellation);
        }

        var viewer = current.RequiredViewer;
        var request = posted.By(viewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var decided = await decide.RunAsync(request, viewer, dossier, typed.Decision, cancellation);
        if (!decided.IsRefused)
        {
            return Pages.SeeOther(current.AuthorityUrl(AppraisalPaths.Decide(dossier, reading.Id)));
        }

        var now = (await pages.ReadAsync(current, dossier, indicator, cancellation))!;
        return await RefusedAsync(current, now, [(TypedDecision.FieldOf(decided.Refusal), decided.Refusal)], cancellation);
    }

    private async Task<IResult> RefusedAsync(
        CurrentRequest current,
        DecideReading reading,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var status = refusals.StatusOf(refused[0].Refusal);

        // Who may not look at it is told no more than that.
        return reading.IsOpen
            ? Pages.Of<DecidePage>(status, await pages.PageOfAsync(reading, current, refused, cancellation))
            : ErrorPages.Of(StatusCodes.Status403Forbidden);
    }
}
