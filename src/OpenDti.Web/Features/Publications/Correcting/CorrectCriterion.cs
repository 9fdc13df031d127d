using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Publications.Correcting;

/// <summary>The agency carries out what it decided about a complaint: other figures or points on a criterion, on the strength of the version shown.</summary>
public sealed class CorrectCriterion(Writes writes, SetLibrary sets)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        CriterionCorrected correction,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<CriterionCorrected>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (ownUnits.Contains(dossier.UnitId))
                {
                    return new Refusal("complaint.own-unit");
                }

                var complaint = await work.Db.Complaints.SingleOrDefaultAsync(
                    c => c.Id == correction.Complaint && c.DossierId == dossierId,
                    cancellation
                );
                if (complaint is not { State: ComplaintState.Adjusting })
                {
                    return new Refusal("correction.not-adjusted");
                }

                var set = (await sets.OpenAsync(dossier.AuthorityId, dossier.RoundGroup!.StoredSetId, cancellation)).Set;
                var isAnother = complaint.Indicator.Length > 0 && complaint.Indicator != correction.Indicator;
                if (isAnother || set.FindIndicator(new IndicatorId(correction.Indicator)) is not Criterion criterion)
                {
                    return new Refusal("correction.other-criterion");
                }

                return (RefusalOfPoints(correction, set) ?? RefusalOfValues(dossier, correction, criterion, set)) is { } misfit
                    ? misfit
                    : dossier.Correct(correction, [.. criterion.Rule.Inputs], dossier.RoundGroup!, request.ReceivedAt);
            },
            cancellation
        );

    // Figures that do not go together are refused here as they are where a unit enters them.
    private static Refusal? RefusalOfValues(Dossier dossier, CriterionCorrected correction, Criterion criterion, CompiledSet set)
    {
        if (correction.Values.Count == 0)
        {
            return null;
        }

        var values = new Dictionary<InputId, Measurement>(DossierViews.InputsOf(dossier, set, DossierView.Final).Values);
        foreach (var value in correction.Values)
        {
            var input = set.FindInput(new InputId(value.Input))!;
            values[input.Id] = CanonicalValue.Parse(input, value.Value!).Value;
        }

        return AnswerCheck.Check(set, criterion, values, earlier: null) is [var wrong, ..] ? wrong : null;
    }

    private static Refusal? RefusalOfPoints(CriterionCorrected correction, CompiledSet set) =>
        correction.PointsE10 is { } points
            ? new PointDecision(new IndicatorId(correction.Indicator), Points.FromScaled(points), "–").Misfit(set)
            : null;
}
