using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Commending;

/// <summary>Who is to be commended, as it was typed.</summary>
public sealed record CommendationPlan(int PlaceLimit, bool IncludesTies, IReadOnlyList<CommendationExclusion> Exclusions);

/// <summary>The agency decides who of a released group is to be commended, and makes the list public; nobody who belongs to one of its units.</summary>
public sealed class KeepCommendation(Writes writes, ResultsLibrary library)
{
    public Task<Result<Guid>> ListAsync(
        WriteRequest request,
        Guid groupId,
        Guid personId,
        CommendationPlan plan,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (!(await ReadAsync(work, groupId, personId, cancellation)).TryGet(out var read, out var refusal))
                {
                    return refusal;
                }

                if (RefusalOf(plan, read.Results) is { } wrong)
                {
                    return wrong;
                }

                var row = read.Row;
                if (row is null)
                {
                    row = new Commendation { AuthorityId = request.AuthorityId, RoundGroupId = groupId };
                    work.Db.Commendations.Add(row);
                }

                var listed = new CommendationListed(read.Release.Id, plan.PlaceLimit, plan.IncludesTies, plan.Exclusions);
                await work.RecordAsync(RoundGroup.StreamOf(groupId), listed);
                row.Apply(listed, request.ReceivedAt);
                return read.Release.Id;
            },
            cancellation
        );

    public Task<Result<Guid>> PublishAsync(WriteRequest request, Guid groupId, Guid personId, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (!(await ReadAsync(work, groupId, personId, cancellation)).TryGet(out var read, out var refusal))
                {
                    return refusal;
                }

                if (read.Row is not { } row)
                {
                    return new Refusal("commendation.none");
                }

                if (row.ReleaseId != read.Release.Id)
                {
                    return new Refusal("commendation.old-release");
                }

                if (row.PublishedAt is not null)
                {
                    return new Refusal("commendation.already");
                }

                var published = new CommendationPublished(read.Release.Id);
                await work.RecordAsync(RoundGroup.StreamOf(groupId), published);
                row.Apply(published, request.ReceivedAt);
                return read.Release.Id;
            },
            cancellation
        );

    private static Refusal? RefusalOf(CommendationPlan plan, ReleasedResults results)
    {
        if (plan.PlaceLimit is < 1 or > Commendation.MostLimit)
        {
            return new Refusal("commendation.limit", $"{Commendation.MostLimit}");
        }

        var first = results.Results.Units.Where(unit => unit.Rank <= plan.PlaceLimit).Select(unit => unit.Id).ToHashSet();
        return plan.Exclusions.Any(exclusion => !first.Contains(exclusion.Unit)) ? new Refusal("commendation.unknown-unit")
            : plan.Exclusions.Any(exclusion => exclusion.Reason.Length is 0 or > Commendation.ReasonMaxLength)
                ? new Refusal("commendation.without-reason", $"{Commendation.ReasonMaxLength}")
            : null;
    }

    private async Task<Result<Read>> ReadAsync(Work work, Guid groupId, Guid personId, CancellationToken cancellation)
    {
        var release = await Release.NewestFirst(work.Db, groupId).AsNoTracking().FirstOrDefaultAsync(cancellation);
        if (release is null)
        {
            return new Refusal("commendation.not-released");
        }

        var results = (await library.OpenAsync(release.AuthorityId, release.DocumentSha256, cancellation))!;
        var own = await PersonUnits.OfAsync(work.Db, personId, work.Request.ReceivedAt, cancellation);
        if (results.Results.Units.Any(unit => own.Contains(unit.Id)))
        {
            return new Refusal("release.own-group");
        }

        return new Read(release, results, await work.Db.Commendations.SingleOrDefaultAsync(c => c.RoundGroupId == groupId, cancellation));
    }

    private sealed record Read(Release Release, ReleasedResults Results, Commendation? Row);
}
