using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.RollOver;

/// <summary>
/// Proposes next year's round from this one: the same units, the set or its newest version, dates and calendar a year on, what else was set for the
/// group. Nothing opens by looking; what is opened is what stands in the form.
/// </summary>
public sealed class RollOverEndpoint(RollOverPages pages, OpenRoundGroup open, Databases databases, RefusalTexts refusals)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid groupId, string? set, CancellationToken cancellation) =>
        await pages.PageOfAsync(current, groupId, set, refused: [], cancellation) is { } model
            ? Pages.Of<RollOverPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid groupId, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        await using var db = databases.Open(current.RequiredAuthority.Id);
        if (await RollOverPages.FindAsync(db, groupId, cancellation) is not { } from)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var errors = new List<(string? Field, Refusal Refusal)>();
        var opening = TypedOpening.In(posted, OpenTexts.In(current.Language), errors) with { UnitKind = from.UnitKind };
        var calendar = TypedCalendar.In(posted, errors);
        if (errors.Count == 0)
        {
            var workingDays = await RoundYears.WorkingDaysAsync(db, cancellation);
            if (!calendar.Plan.From(opening.DeadlineAt, workingDays).TryGet(out _, out var uncounted))
            {
                errors.Add((FieldOf(uncounted, calendar), uncounted));
            }
        }

        if (errors.Count == 0 && posted[TypedCalendar.ActField] != TypedCalendar.Preview)
        {
            var plan = opening with
            {
                Carried = new CarriedPlan(
                    groupId,
                    opening.Year,
                    current.RequiredViewer.PersonId,
                    calendar,
                    CarriedSetting.KeysIn(posted.Fields)
                ),
            };
            var opened = await open.RunAsync(
                streams => posted.By(current.RequiredViewer, from.AuthorityId, streams),
                from.AuthorityId,
                plan,
                cancellation
            );
            if (opened.TryGet(out var group, out var refusal))
            {
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Opened(group)));
            }

            errors.Add((FieldOf(refusal, calendar), refusal));
        }

        var model = (await pages.PageOfAsync(current, groupId, set: null, errors, cancellation))!;
        return errors.Count == 0
            ? Pages.Of<RollOverPage>(model with { IsPreviewed = true })
            : Pages.Of<RollOverPage>(errors.Max(error => refusals.StatusOf(error.Refusal) == 409 ? 409 : 422), model);
    }

    private static string? FieldOf(Refusal refusal, TypedCalendar calendar) =>
        refusal.Code == "round.other-window" ? TypedOpening.FromField : calendar.FieldOf(refusal);
}
