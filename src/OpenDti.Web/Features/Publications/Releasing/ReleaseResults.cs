using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Releasing;

/// <summary>Releases approved results: freezes exactly what was approved in a document that is known by its hash.</summary>
public sealed class ReleaseResults(Writes writes, GroupFigures figures)
{
    public Task<Result<string>> RunAsync(
        WriteRequest request,
        Guid groupId,
        Guid personId,
        string lateReason,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<string>(
            request,
            async work =>
            {
                if (!(await figures.ReadToDecideAsync(work, groupId, personId, cancellation)).TryGet(out var reading, out var refusal))
                {
                    return refusal;
                }

                if (!RoundGroupMoves.Allows(reading.StageAt(request.ReceivedAt), RoundGroupAct.Release))
                {
                    return new Refusal("release.not-approved");
                }

                var approval = await work.Db.Approvals.AsNoTracking().SingleAsync(a => a.Id == reading.Group.ApprovalId, cancellation);
                if (!reading.IsApprovedBy(approval))
                {
                    return new Refusal("release.changed-since-approval", approval.Number);
                }

                var due = reading.Group.Calendar?.PublishDueAt;
                var isLate = request.ReceivedAt >= due;
                if (isLate && lateReason.Length is 0 or > RoundGroup.ReasonMaxLength)
                {
                    return new Refusal("release.late-without-reason", HanoiTime.DateOf(due!.Value), $"{RoundGroup.ReasonMaxLength}");
                }

                var authority = await work.Db.Authorities.SingleAsync(a => a.Id == request.AuthorityId, cancellation);
                var decision = new ResultsDecision(approval.Number, approval.Date) { LateReason = isLate ? lateReason : null };
                var results = ResultsBuilder.Build(authority, reading, decision, request.ReceivedAt);
                var frozen = await ResultsFreezing.FreezeAsync(work, reading.Group, results, version: 1, supersedes: null);
                await TellAsync(work, reading.Dossiers, frozen.DocumentSha256, decision);
                return frozen.DocumentSha256;
            },
            cancellation
        );

    private static Task<int> TellAsync(Work work, IReadOnlyList<DossierReading> readings, string document, ResultsDecision decision) =>
        work.NotifyAsync(
            Recipients.OfEach([.. readings.Select(reading => reading.Unit.Id)], Role.Specialist, Role.Leader),
            new NoticeMessage(
                "results.were-released",
                ResultsPaths.Ranking(document),
                DossierNotices.Said(readings[0].Year),
                decision.Number,
                HanoiTime.DateOf(decision.Date)
            )
        );
}
