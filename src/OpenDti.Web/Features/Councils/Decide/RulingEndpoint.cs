using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Councils.Decide;

/// <summary>One line of one dossier: the council's decision, its effect before it is recorded, and its withdrawal.</summary>
public sealed class RulingEndpoint(RulingPages pages, DecideInCouncil decide, RefusalTexts refusals)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation) =>
        await pages.ReadAsync(current, dossier, LineOf(indicator), cancellation) is { } reading
            ? Pages.Of<RulingPage>(await pages.PageOfAsync(current, reading, decided: null, refused: [], cancellation))
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> DecideAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation)
    {
        if (await pages.ReadAsync(current, dossier, LineOf(indicator), cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var posted = current.RequiredPosted;
        var typed = TypedRuling.Read(reading.Dossier, reading.Line, posted);
        if (typed.Decided is not { } ruling)
        {
            return await AgainAsync(current, reading, decided: null, typed.Refused, cancellation);
        }

        if (posted[RulingModel.StepField] == RulingModel.PreviewStep)
        {
            return RulingPages.RefusalOf(reading, ruling) is { } wrong
                ? await AgainAsync(current, reading, ruling, [(TypedRuling.FieldOf(wrong), wrong)], cancellation)
                : Pages.Of<RulingPage>(await pages.PageOfAsync(current, reading, ruling, refused: [], cancellation));
        }

        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, reading.Standing.Streams);
        var recorded = await decide.RunAsync(
            request,
            dossier,
            current.RequiredViewer.PersonId,
            ruling,
            posted[RulingModel.MarkField],
            cancellation
        );
        return recorded.IsRefused
            ? await AgainAsync(current, reading, ruling, [(TypedRuling.FieldOf(recorded.Refusal), recorded.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(CouncilPaths.Decide(dossier, reading.Line)));
    }

    public async Task<IResult> WithdrawAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation)
    {
        if (await pages.ReadAsync(current, dossier, LineOf(indicator), cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var posted = current.RequiredPosted;
        _ = long.TryParse(posted[RulingModel.RulingField], NumberStyles.None, CultureInfo.InvariantCulture, out var ruling);
        var withdrawn = await decide.WithdrawAsync(
            posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier)),
            dossier,
            current.RequiredViewer.PersonId,
            ruling,
            posted[RulingModel.WordsField].Trim(),
            cancellation
        );
        return withdrawn.IsRefused
            ? await AgainAsync(current, reading, decided: null, [(TypedRuling.FieldOf(withdrawn.Refusal), withdrawn.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(CouncilPaths.Decide(dossier, reading.Line)));
    }

    private static string LineOf(string indicator) => indicator == CouncilPaths.ClassLine ? "" : indicator;

    // Read again, because what refuses a decision is often that something has changed.
    private async Task<IResult> AgainAsync(
        CurrentRequest current,
        LineReading before,
        CouncilDecided? decided,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var now = (await pages.ReadAsync(current, before.Dossier.Dossier.Id, before.Line, cancellation))!;
        var status = refusals.StatusOf(refused[0].Refusal);
        return Pages.Of<RulingPage>(status, await pages.PageOfAsync(current, now, decided, refused, cancellation));
    }
}
