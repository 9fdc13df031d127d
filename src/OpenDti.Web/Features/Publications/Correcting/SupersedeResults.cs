using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Publications.Releasing;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Correcting;

/// <summary>Releases corrected results in the place of those that are public. The earlier document stays, and says what took its place.</summary>
public sealed class SupersedeResults(Writes writes, GroupFigures figures)
{
    public Task<Result<string>> RunAsync(
        WriteRequest request,
        Guid groupId,
        Guid personId,
        string reason,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<string>(
            request,
            async work =>
            {
                var read = await CorrectionWork.ReadToDecideAsync(figures, work, groupId, personId, cancellation);
                if (!read.TryGet(out var reading, out var refusal))
                {
                    return refusal;
                }

                if (reading.Now.Group.CorrectionApprovalId is not { } approvalId)
                {
                    return new Refusal("release.not-approved");
                }

                var approval = await work.Db.Approvals.AsNoTracking().SingleAsync(a => a.Id == approvalId, cancellation);
                if (!reading.Now.IsApprovedBy(approval))
                {
                    return new Refusal("release.changed-since-approval", approval.Number);
                }

                return reason.Length is 0 or > RoundGroup.ReasonMaxLength
                    ? new Refusal("correction.without-reason", $"{RoundGroup.ReasonMaxLength}")
                    : await ReleaseAsync(work, reading, approval, reason, cancellation);
            },
            cancellation
        );

    private static async Task<Result<string>> ReleaseAsync(
        Work work,
        CorrectionReading reading,
        Approval approval,
        string reason,
        CancellationToken cancellation
    )
    {
        var (group, latest) = (reading.Now.Group, reading.Latest);
        var authority = await work.Db.Authorities.SingleAsync(a => a.Id == group.AuthorityId, cancellation);
        var replaced = new ResultsReplaced(latest.DocumentSha256, latest.DecisionNumber, latest.DecisionDate, reason);
        var decision = new ResultsDecision(approval.Number, approval.Date);
        var results = ResultsBuilder.Build(authority, reading.Now, decision, work.Request.ReceivedAt, replaced);
        var supersession = new Supersession(latest.Id, approval.Id, reason, [.. reading.Adjusting.Select(complaint => complaint.Id)]);
        var released = await ResultsFreezing.FreezeAsync(work, group, results, latest.Version + 1, supersession);
        foreach (var complaint in reading.Adjusting)
        {
            complaint.CorrectIn(released.Release);
        }

        await work.NotifyAsync(
            Recipients.OfEach([.. reading.Now.Dossiers.Select(dossier => dossier.Unit.Id)], Role.Specialist, Role.Leader),
            new NoticeMessage(
                "results.were-corrected",
                ResultsPaths.Ranking(released.DocumentSha256),
                DossierNotices.Said(group.Round!.Year),
                approval.Number,
                HanoiTime.DateOf(approval.Date),
                reason
            )
        );
        return released.DocumentSha256;
    }
}
