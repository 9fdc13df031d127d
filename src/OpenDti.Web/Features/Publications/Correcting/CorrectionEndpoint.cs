using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Approving;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Correcting;

/// <summary>From corrected figures to results that take the place of the public ones: the amending decision is recorded, then what it approves is released.</summary>
public sealed class CorrectionEndpoint(
    Databases databases,
    CorrectionPages pages,
    ApproveCorrection approve,
    WithdrawCorrectionApproval withdraw,
    SupersedeResults supersede,
    RefusalTexts refusals
)
{
    public Task<IResult> ShowAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        PageOfAsync(current, group, refused: [], cancellation);

    public async Task<IResult> ApproveAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, authority) = (current.RequiredPosted, current.RequiredAuthority.Id);
        var (approval, refused) = TypedApproval.Read(posted, authority, group);
        if (approval is not null)
        {
            var streams = await GroupStreams.OfAsync(databases, authority, group, cancellation);
            var request = posted.By(current.RequiredViewer, authority, streams);
            var approved = await approve.RunAsync(request, current.RequiredViewer.PersonId, approval, cancellation);
            if (!approved.IsRefused)
            {
                return Pages.SeeOther(current.AuthorityUrl(PublicationPaths.Correction(group)));
            }

            refused.Add((FieldOf(approved.Refusal), approved.Refusal));
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
            : Pages.SeeOther(current.AuthorityUrl(PublicationPaths.Correction(group)));
    }

    public async Task<IResult> ReleaseAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        var request = posted.By(viewer, current.RequiredAuthority.Id, RoundGroup.StreamOf(group));
        var reason = posted[CorrectionModel.ReleaseReasonField].Trim();
        var released = await supersede.RunAsync(request, group, viewer.PersonId, reason, cancellation);
        return released.TryGet(out var document, out var refusal)
            ? Pages.SeeOther(current.AuthorityUrl(ResultsPaths.Ranking(document)))
            : await PageOfAsync(current, group, [(FieldOf(refusal), refusal)], cancellation);
    }

    /// <summary>The amending decision's file, always as a download in a sandbox.</summary>
    public async Task<IResult> FileAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var approval = await db
            .RoundGroups.Where(g => g.Id == group)
            .Join(db.Approvals, g => g.CorrectionApprovalId, a => a.Id, (_, a) => a)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellation);
        if (approval is null || PaperKind.Of(approval.Bytes) is not { } contentType)
        {
            return Results.Redirect(current.AuthorityUrl(PublicationPaths.Correction(group)));
        }

        return Downloads.OfStranger(approval.Bytes, contentType, approval.FileName);
    }

    private static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "release.decision-in-future" => ApprovalModel.DateField,
            "approval.withdraw-without-reason" => ApprovalModel.ReasonField,
            "correction.without-reason" => CorrectionModel.ReleaseReasonField,
            _ => null,
        };

    private async Task<IResult> PageOfAsync(
        CurrentRequest current,
        Guid group,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    ) =>
        await pages.PageOfAsync(current, group, refused, cancellation) is { } model
            ? Pages.Of<CorrectionPage>(refused.Count == 0 ? 200 : refusals.StatusOf(refused[0].Refusal), model)
            : current.BackTo(DossierPaths.Group(group));
}
