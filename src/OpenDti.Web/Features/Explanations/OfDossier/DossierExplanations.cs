using OpenDti.Documents.Papers;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Explanations.Thread;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Explanations.OfDossier;

/// <summary>All requests about one dossier that this person may see: what is open first.</summary>
public sealed record DossierExplanationsModel(
    Guid Dossier,
    string UnitName,
    int Year,
    bool IsOfUnit,
    string IssuingBody,
    string OperatingBody,
    IReadOnlyList<ExplanationView> Requests
);

/// <summary>Lists the requests about a dossier, on the screen and as a form to print.</summary>
public sealed class DossierExplanationsEndpoint(ThreadPages pages, TimeProvider clock)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await ModelAsync(current, dossier, cancellation) is { } model
            ? Pages.Of<DossierExplanationsPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> PrintAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await ModelAsync(current, dossier, cancellation) is { } model
            ? Pages.Of<PrintPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> PaperAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        if (await pages.ReadAsync(current, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        return RequestPaper.Of(reading, current.RequiredAuthority, clock.GetUtcNow()) is { } paper
            ? Downloads.Of(
                PaperDocx.Write(paper),
                Downloads.Document,
                $"Phiếu yêu cầu giải trình {reading.Reading.Year} - {reading.Reading.Unit.Name}.docx"
            )
            : Results.Redirect(current.AuthorityUrl(DossierPaths.Explanations(dossier)));
    }

    private async Task<DossierExplanationsModel?> ModelAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        if (await pages.ReadAsync(current, dossier, cancellation) is not { } reading)
        {
            return null;
        }

        var (at, language, one) = (clock.GetUtcNow(), current.Language, reading.Reading);
        var places = one.Set.Criteria.Index().ToDictionary(c => c.Item.Id.Value, c => c.Index);
        var requests = one
            .Dossier.Explanations.Where(e => reading.Sees(new IndicatorId(e.Indicator)))
            .OrderBy(e => e.StateAt(at) == ExplanationState.Decided)
            .ThenBy(e => places.GetValueOrDefault(e.Indicator, int.MaxValue))
            .ThenByDescending(e => e.RoundNo)
            .Select(e => reading.ViewOf(e, at, language));
        return new DossierExplanationsModel(
            dossier,
            one.Unit.Name,
            one.Year,
            reading.IsOfUnit,
            current.RequiredAuthority.IssuingBody,
            current.RequiredAuthority.OperatingBody,
            [.. requests]
        );
    }
}
