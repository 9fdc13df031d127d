using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Decide;

public sealed class DecideEndpoint(
    DossierReader dossiers,
    DecidePages pages,
    ConfirmDossier confirm,
    ReturnDossier @return,
    RefusalTexts refusals
)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var reading = await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation);
        return reading is null
            ? ErrorPages.Of(StatusCodes.Status404NotFound)
            : Pages.Of<DecidePage>(
                await pages.PageOfAsync(reading.AsEntered(), posted: null, refusal: null, current.Language, cancellation)
            );
    }

    public async Task<IResult> ConfirmAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var viewer = current.RequiredViewer;
        var request = posted.By(viewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var confirmed = await confirm.RunAsync(request, dossier, viewer.PersonId, VersionShownIn(posted), cancellation);
        return await AnswerAsync(current, dossier, confirmed, cancellation);
    }

    public async Task<IResult> ReturnAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var reading = await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation);
        if (reading is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var reasons = ReasonsIn(posted, reading.Set);
        if (reasons.Find(reason => reason.Reason.Length > Review.NoteMaxLength) is { } tooLong)
        {
            var (length, most) = (Text(tooLong.Reason.Length), Text(Review.NoteMaxLength));
            return await AnswerAsync(current, dossier, new Refusal("dossier.reason-too-long", length, most), cancellation);
        }

        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var returned = await @return.RunAsync(request, dossier, VersionShownIn(posted), reasons, cancellation);
        return await AnswerAsync(current, dossier, returned, cancellation);
    }

    private async Task<IResult> AnswerAsync(CurrentRequest current, Guid dossier, Result<long> outcome, CancellationToken cancellation)
    {
        if (!outcome.IsRefused)
        {
            return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Overview(dossier)));
        }

        var reading = await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation);
        return reading is null
            ? ErrorPages.Of(StatusCodes.Status404NotFound)
            : Pages.Of<DecidePage>(
                refusals.StatusOf(outcome.Refusal),
                await pages.PageOfAsync(reading.AsEntered(), current.RequiredPosted, outcome.Refusal, current.Language, cancellation)
            );
    }

    private static List<ReturnedIndicator> ReasonsIn(Posted posted, CompiledSet set) =>
        [
            .. from criterion in set.Criteria
            let reason = posted["reason:" + criterion.Id.Value].Trim()
            where reason.Length > 0
            select new ReturnedIndicator(criterion.Id.Value, reason),
        ];

    private static long VersionShownIn(Posted posted) =>
        long.TryParse(posted["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
