using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Releasing;

/// <summary>Results become a document that is known by its hash, and a release of it.</summary>
public static class ResultsFreezing
{
    public static async Task<ResultsReleased> FreezeAsync(
        Work work,
        RoundGroup group,
        RoundResults results,
        int version,
        Supersession? supersedes
    )
    {
        var body = results.ToText();
        var document = new ResultsDocument
        {
            AuthorityId = group.AuthorityId,
            Sha256 = StoredSet.HashOf(body),
            Body = body,
        };
        var released = new ResultsReleased(
            Guid.CreateVersion7(),
            version,
            document.Sha256,
            results.Decision.Number,
            results.Decision.Date,
            work.Request.ReceivedAt
        )
        {
            LateReason = results.Decision.LateReason,
            Supersedes = supersedes,
        };
        await work.RecordAsync(RoundGroup.StreamOf(group.Id), released);
        work.Db.Documents.Add(document);
        work.Db.Releases.Add(Release.From(released, group));
        group.Apply(released);
        return released;
    }
}
