using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Correcting;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Complaints;

/// <summary>Complaints about released results: filed by the unit or taken in by the agency, decided, carried out.</summary>
public sealed class ComplaintEndpoint(
    ComplaintPages pages,
    ComplaintPageReader reader,
    FileComplaint file,
    WithdrawComplaint withdraw,
    DecideComplaint decide,
    CorrectCriterion correct,
    RefusalTexts refusals
)
{
    public Task<IResult> ShowUnitAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        UnitPageAsync(current, dossier, refused: [], cancellation);

    public Task<IResult> ShowGroupAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        GroupPageAsync(current, group, refused: [], cancellation);

    public Task<IResult> ShowAsync(CurrentRequest current, ComplaintAsked asked, CancellationToken cancellation) =>
        PageAsync(current, asked, refused: [], cancellation);

    public async Task<IResult> FileAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        var evidence = Guid.TryParse(posted[ComplaintFields.Evidence], out var item) ? item : (Guid?)null;
        var complaint = new NewComplaint(posted[ComplaintFields.Line], posted[ComplaintFields.Words].Trim(), evidence, Letter: null);
        var request = posted.By(viewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var filed = await file.RunAsync(request, dossier, viewer.PersonId, complaint, cancellation);
        return filed.IsRefused
            ? await UnitPageAsync(current, dossier, [(FieldOf(filed.Refusal), filed.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.Complaints(dossier)));
    }

    /// <summary>The agency takes in a complaint that came by letter.</summary>
    public async Task<IResult> TakeInAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        if (!Guid.TryParse(posted[ComplaintFields.Dossier], out var dossier))
        {
            return await GroupPageAsync(current, group, [(ComplaintFields.Dossier, new Refusal("complaint.no-unit"))], cancellation);
        }

        if (!HanoiTime.TryReadDay(posted[ComplaintFields.LetterDate], out var date))
        {
            return await GroupPageAsync(current, group, [(ComplaintFields.LetterDate, new Refusal("complaint.day"))], cancellation);
        }

        var complaint = new NewComplaint(
            posted[ComplaintFields.Line],
            posted[ComplaintFields.Words].Trim(),
            Evidence: null,
            new ComplaintLetter(posted[ComplaintFields.LetterNumber].Trim(), date)
        );
        var request = posted.By(viewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var filed = await file.RunAsync(request, dossier, viewer.PersonId, complaint, cancellation);
        return filed.IsRefused
            ? await GroupPageAsync(current, group, [(FieldOf(filed.Refusal), filed.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(PublicationPaths.GroupComplaints(group)));
    }

    public async Task<IResult> WithdrawAsync(CurrentRequest current, Guid dossier, Guid complaint, CancellationToken cancellation)
    {
        var request = current.RequiredPosted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var withdrawn = await withdraw.RunAsync(request, dossier, complaint, cancellation);
        return withdrawn.IsRefused
            ? await UnitPageAsync(current, dossier, [(null, withdrawn.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.Complaints(dossier)));
    }

    public async Task<IResult> DecideAsync(CurrentRequest current, Guid dossier, Guid complaint, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        var asked = new ComplaintAsked(dossier, complaint, Criterion: null);
        if (!Enum.TryParse<ComplaintOutcome>(posted[ComplaintFields.Outcome], out var outcome) || !Enum.IsDefined(outcome))
        {
            return await PageAsync(current, asked, [(ComplaintFields.Outcome, new Refusal("complaint.no-outcome"))], cancellation);
        }

        if (!HanoiTime.TryReadDay(posted[ComplaintFields.DecidedOn], out var decidedOn))
        {
            return await PageAsync(current, asked, [(ComplaintFields.DecidedOn, new Refusal("complaint.day"))], cancellation);
        }

        var decided = new ComplaintDecided(complaint, Indicator: "", outcome, posted[ComplaintFields.Words].Trim(), decidedOn);
        var request = posted.By(viewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var done = await decide.RunAsync(request, dossier, viewer.PersonId, decided, cancellation);
        return done.IsRefused
            ? await PageAsync(current, asked, [(FieldOf(done.Refusal), done.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(PublicationPaths.Complaint(dossier, complaint)));
    }

    public async Task<IResult> CorrectAsync(CurrentRequest current, Guid dossier, Guid complaint, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        var asked = new ComplaintAsked(dossier, complaint, posted[ComplaintFields.Criterion]);
        if (await reader.ReadAsync(current, asked, refused: [], cancellation) is not { } page)
        {
            return current.BackTo(DossierPaths.Complaints(dossier));
        }

        var typed = TypedCorrection.Read(page, complaint, posted);
        if (typed.Correction is not { } correction)
        {
            return await PageAsync(current, asked, typed.Refused, cancellation);
        }

        var request = posted.By(viewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var corrected = await correct.RunAsync(request, dossier, viewer.PersonId, correction, cancellation);
        return corrected.IsRefused
            ? await PageAsync(current, asked, [(TypedCorrection.FieldOf(corrected.Refusal), corrected.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(PublicationPaths.Correction(page.Group)));
    }

    private static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "complaint.unknown-line" => ComplaintFields.Line,
            "complaint.without-words" or "complaint.decided-without-words" => ComplaintFields.Words,
            "complaint.unknown-evidence" => ComplaintFields.Evidence,
            "complaint.letter-number" => ComplaintFields.LetterNumber,
            "complaint.letter-date" => ComplaintFields.LetterDate,
            "complaint.decision-day" => ComplaintFields.DecidedOn,
            _ => null,
        };

    private async Task<IResult> UnitPageAsync(
        CurrentRequest current,
        Guid dossier,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    ) =>
        await pages.OfUnitAsync(current, dossier, refused, cancellation) is { } model
            ? Pages.Of<UnitComplaintsPage>(StatusOf(refused), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    private async Task<IResult> GroupPageAsync(
        CurrentRequest current,
        Guid group,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    ) =>
        await pages.OfGroupAsync(current, group, refused, cancellation) is { } model
            ? Pages.Of<GroupComplaintsPage>(StatusOf(refused), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    private async Task<IResult> PageAsync(
        CurrentRequest current,
        ComplaintAsked asked,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    ) =>
        await reader.ReadAsync(current, asked, refused, cancellation) is { } model
            ? Pages.Of<ComplaintPage>(StatusOf(refused), model)
            : current.BackTo(DossierPaths.Complaints(asked.Dossier));

    private int StatusOf(IReadOnlyList<(string? Field, Refusal Refusal)> refused) =>
        refused.Count == 0 ? StatusCodes.Status200OK : refusals.StatusOf(refused[0].Refusal);
}
