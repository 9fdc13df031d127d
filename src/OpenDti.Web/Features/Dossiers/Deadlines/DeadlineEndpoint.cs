using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Deadlines;

/// <summary>Another deadline for a round group or for one of its units; both ways lead back to the board.</summary>
public sealed class DeadlineEndpoint(
    DeadlinePages pages,
    DossierReader dossiers,
    ChangeGroupDeadline change,
    ExtendDossier extend,
    RefusalTexts refusals
)
{
    public async Task<IResult> ShowGroupAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        PageOf(await pages.OfGroupAsync(current, group, refused: [], cancellation), refused: []);

    public async Task<IResult> SubmitGroupAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var errors = new List<(string? Field, Refusal Refusal)>();
        var deadline = NewDeadline.In(current.RequiredPosted, errors);
        if (errors.Count == 0)
        {
            var viewer = current.RequiredViewer;
            var request = current.RequiredPosted.By(viewer, current.RequiredAuthority.Id, RoundGroup.StreamOf(group));
            var changed = await change.RunAsync(request, group, viewer.PersonId, deadline, cancellation);
            if (!changed.IsRefused)
            {
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Group(group)));
            }

            errors.Add((NewDeadline.FieldOf(changed.Refusal), changed.Refusal));
        }

        return PageOf(await pages.OfGroupAsync(current, group, errors, cancellation), errors);
    }

    public async Task<IResult> ShowDossierAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        PageOf(await pages.OfDossierAsync(current, dossier, refused: [], cancellation), refused: []);

    public async Task<IResult> SubmitDossierAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var (viewer, authority) = (current.RequiredViewer, current.RequiredAuthority.Id);
        if (await dossiers.ReadAsync(authority, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var errors = new List<(string? Field, Refusal Refusal)>();
        var deadline = NewDeadline.In(current.RequiredPosted, errors);
        if (errors.Count == 0)
        {
            string[] streams = [RoundGroup.StreamOf(reading.Group.Id), Dossier.StreamOf(dossier)];
            var request = current.RequiredPosted.By(viewer, authority, streams);
            var extended = await extend.RunAsync(request, dossier, viewer.PersonId, deadline, cancellation);
            if (!extended.IsRefused)
            {
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Group(reading.Group.Id)));
            }

            errors.Add((NewDeadline.FieldOf(extended.Refusal), extended.Refusal));
        }

        return PageOf(await pages.OfDossierAsync(current, dossier, errors, cancellation), errors);
    }

    private IResult PageOf(DeadlineModel? model, List<(string? Field, Refusal Refusal)> refused) =>
        model is null ? ErrorPages.Of(StatusCodes.Status404NotFound)
        : refused.Count == 0 ? Pages.Of<DeadlinePage>(model)
        : Pages.Of<DeadlinePage>(refusals.StatusOf(refused[0].Refusal), model);
}
