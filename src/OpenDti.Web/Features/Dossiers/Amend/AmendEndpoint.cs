using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Amend;

/// <summary>Chooses a version, looks at what it would do, and puts it in force with the decision that says so.</summary>
public sealed class AmendEndpoint(Databases databases, AmendPages pages, AmendSet amend, RefusalTexts refusals)
{
    public Task<IResult> ShowAsync(CurrentRequest current, Guid group, string? set, CancellationToken cancellation) =>
        PageOfAsync(current, group, set, refused: [], cancellation);

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer, authority) = (current.RequiredPosted, current.RequiredViewer, current.RequiredAuthority.Id);
        var errors = new List<(string? Field, Refusal Refusal)>();
        var typed = TypedAmendment.In(posted, errors);
        if (errors.Count == 0)
        {
            var request = posted.By(viewer, authority, await GroupStreams.OfAsync(databases, authority, group, cancellation));
            var amended = await amend.RunAsync(request, group, viewer.PersonId, typed, cancellation);
            if (!amended.IsRefused)
            {
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Amendment(group)));
            }

            errors.Add((TypedAmendment.FieldOf(amended.Refusal), amended.Refusal));
        }

        return await PageOfAsync(current, group, posted[TypedAmendment.SetField], errors, cancellation);
    }

    private async Task<IResult> PageOfAsync(
        CurrentRequest current,
        Guid group,
        string? set,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    ) =>
        await pages.PageOfAsync(current, group, set, refused, cancellation) is not { } model
            ? ErrorPages.Of(StatusCodes.Status404NotFound)
            : Pages.Of<AmendPage>(refused.Count == 0 ? StatusCodes.Status200OK : refusals.StatusOf(refused[0].Refusal), model);
}
