using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Releasing;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Approving;

/// <summary>From locked figures to released results: the decision is recorded with its file, then what it approves is released.</summary>
public sealed class ApprovalEndpoint(
    Databases databases,
    ApprovalPages pages,
    RecordApproval record,
    WithdrawApproval withdraw,
    ReleaseResults release,
    RefusalTexts refusals
)
{
    public Task<IResult> ShowAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        PageOfAsync(current, group, refused: [], cancellation);

    public async Task<IResult> RecordAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, authority) = (current.RequiredPosted, current.RequiredAuthority.Id);
        var (approval, refused) = TypedApproval.Read(posted, authority, group);
        if (approval is not null)
        {
            var streams = await GroupStreams.OfAsync(databases, authority, group, cancellation);
            var request = posted.By(current.RequiredViewer, authority, streams);
            var recorded = await record.RunAsync(request, current.RequiredViewer.PersonId, approval, cancellation);
            if (!recorded.IsRefused)
            {
                return Pages.SeeOther(current.AuthorityUrl(PublicationPaths.Approval(group)));
            }

            refused.Add((FieldOf(recorded.Refusal), recorded.Refusal));
        }

        return await PageOfAsync(current, group, refused, cancellation);
    }

    public async Task<IResult> WithdrawAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        var request = posted.By(viewer, current.RequiredAuthority.Id, RoundGroup.StreamOf(group));
        var reason = posted[ApprovalModel.ReasonField].Trim();
        var withdrawn = await withdraw.RunAsync(request, group, viewer.PersonId, reason, cancellation);
        return withdrawn.IsRefused
            ? await PageOfAsync(current, group, [(FieldOf(withdrawn.Refusal), withdrawn.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(PublicationPaths.Approval(group)));
    }

    public async Task<IResult> ReleaseAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        var request = posted.By(viewer, current.RequiredAuthority.Id, RoundGroup.StreamOf(group));
        var lateReason = posted[ApprovalModel.LateField].Trim();
        var released = await release.RunAsync(request, group, viewer.PersonId, lateReason, cancellation);
        return released.TryGet(out var document, out var refusal)
            ? Pages.SeeOther(current.AuthorityUrl(ResultsPaths.Ranking(document)))
            : await PageOfAsync(current, group, [(FieldOf(refusal), refusal)], cancellation);
    }

    /// <summary>The decision's file, always as a download in a sandbox.</summary>
    public async Task<IResult> FileAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var approval = await db
            .RoundGroups.Where(g => g.Id == group)
            .Join(db.Approvals, g => g.ApprovalId, a => a.Id, (_, a) => a)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellation);
        if (approval is null || PaperKind.Of(approval.Bytes) is not { } contentType)
        {
            return Results.Redirect(current.AuthorityUrl(PublicationPaths.Approval(group)));
        }

        return Downloads.OfStranger(approval.Bytes, contentType, approval.FileName);
    }

    private static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "release.decision-in-future" => ApprovalModel.DateField,
            "release.late-without-reason" => ApprovalModel.LateField,
            "approval.withdraw-without-reason" => ApprovalModel.ReasonField,
            _ => null,
        };

    private async Task<IResult> PageOfAsync(
        CurrentRequest current,
        Guid group,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    ) =>
        await pages.PageOfAsync(current, group, refused, cancellation) is { } model
            ? Pages.Of<ApprovalPage>(refused.Count == 0 ? 200 : refusals.StatusOf(refused[0].Refusal), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);
}
