using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Evidence that was taken off a criterion leaves no row behind; the record tells a decision under way that it is gone.</summary>
public static class TakenOffEvidence
{
    /// <summary>Per dossier that moved on since it was shown: the version with which evidence of the criterion was last taken off.</summary>
    public static async Task<IReadOnlyDictionary<Guid, long>> OfAsync(
        AppDb db,
        IndicatorId indicator,
        IEnumerable<(Dossier Dossier, long VersionShown)> shown,
        CancellationToken cancellation
    )
    {
        var moved = shown.Where(one => one.Dossier.Version > one.VersionShown).ToList();
        if (moved.Count == 0)
        {
            return new Dictionary<Guid, long>();
        }

        var dossierOf = moved.ToDictionary(one => Dossier.StreamOf(one.Dossier.Id), one => one.Dossier.Id);
        var (streams, oldest) = (dossierOf.Keys.ToList(), moved.Min(one => one.VersionShown));
        var entries = await db
            .AuditEntries.AsNoTracking()
            .Where(entry => streams.Contains(entry.Stream) && entry.Seq > oldest)
            .OfKind<EvidenceDetached>()
            .ToListAsync(cancellation);
        return entries
            .Where(entry => AuditBody.Read(entry.Body).Fact is EvidenceDetached detached && detached.Indicator == indicator.Value)
            .GroupBy(entry => dossierOf[entry.Stream])
            .ToDictionary(group => group.Key, group => group.Max(entry => entry.Seq));
    }

    /// <summary>The decision, with what the record tells about the evidence of its criterion.</summary>
    public static async Task<AppraisalDecision> WithTakenOffAsync(
        this AppraisalDecision decision,
        AppDb db,
        Dossier dossier,
        CancellationToken cancellation
    ) =>
        decision with
        {
            TakenOffVersion = (await OfAsync(db, decision.Indicator, [(dossier, decision.VersionShown)], cancellation)).GetValueOrDefault(
                dossier.Id
            ),
        };
}
