using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Calendar;

/// <summary>The calendar of a round group: read, looked at before it is saved, and planned.</summary>
public sealed class CalendarEndpoint(CalendarPages pages, PlanCalendar plan, RefusalTexts refusals)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        PageOf(await pages.PageOfAsync(current, group, preview: null, refused: [], cancellation), refused: []);

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        var errors = new List<(string? Field, Refusal Refusal)>();
        var typed = TypedCalendar.In(posted, errors);
        if (errors.Count == 0 && posted[TypedCalendar.ActField] == TypedCalendar.Preview)
        {
            return PageOf(await pages.PageOfAsync(current, group, typed, errors, cancellation), errors);
        }

        if (errors.Count == 0)
        {
            var request = posted.By(viewer, current.RequiredAuthority.Id, RoundGroup.StreamOf(group));
            var planned = await plan.RunAsync(request, group, viewer.PersonId, typed, cancellation);
            if (!planned.IsRefused)
            {
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Calendar(group)));
            }

            errors.Add((typed.FieldOf(planned.Refusal), planned.Refusal));
        }

        return PageOf(await pages.PageOfAsync(current, group, preview: null, errors, cancellation), errors);
    }

    private IResult PageOf(CalendarModel? model, List<(string? Field, Refusal Refusal)> refused) =>
        model is null ? ErrorPages.Of(StatusCodes.Status404NotFound)
        : model.Errors.Count == 0 ? Pages.Of<CalendarPage>(model)
        : Pages.Of<CalendarPage>(refused.Count == 0 ? 422 : refusals.StatusOf(refused[0].Refusal), model);
}
