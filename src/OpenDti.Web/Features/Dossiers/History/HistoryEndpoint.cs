using OpenDti.Scoring;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.History;

/// <summary>Shows what happened to a dossier, or to one criterion of it, to the unit itself and to the auditor.</summary>
public sealed class HistoryEndpoint(DossierReader dossiers, DossierHistories histories, Enterers enterers)
{
    public const string CriterionField = "criterion";

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, string? criterion, CancellationToken cancellation)
    {
        var reading = await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation);
        var only = string.IsNullOrEmpty(criterion) ? null : reading?.Set.FindIndicator(new IndicatorId(criterion)) as Criterion;
        if (reading is null || (only is null && !string.IsNullOrEmpty(criterion)))
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var history = await histories.OfAsync(reading.Dossier, cancellation);
        var names = await enterers.NamesOfAsync(history.Events.Select(one => one.Stamp.Account).ToHashSet(), cancellation);
        return Pages.Of<HistoryPage>(HistoryPages.PageOf(reading, history, names, only, current.Language));
    }
}
