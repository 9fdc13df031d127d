using System.Globalization;
using System.Security.Cryptography;
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
        var (approval, refused) = ReadApproval(posted, authority, group);
        if (approval is not null)
        {
            var request = posted.By(current.RequiredViewer, authority, RoundGroup.StreamOf(group));
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
    public async Task<IResult> FileAsync(HttpContext context, CurrentRequest current, Guid group, CancellationToken cancellation)
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

        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Bytes(approval.Bytes, contentType, approval.FileName);
    }

    private static (Approval? Approval, List<(string? Field, Refusal Refusal)> Refused) ReadApproval(
        Posted posted,
        Guid authority,
        Guid group
    )
    {
        var refused = new List<(string? Field, Refusal Refusal)>();
        var (number, signer) = (posted[ApprovalModel.NumberField].Trim(), posted[ApprovalModel.SignerField].Trim());
        if (number.Length is 0 or > Approval.NumberMaxLength)
        {
            refused.Add((ApprovalModel.NumberField, new Refusal("release.decision-number", Text(Approval.NumberMaxLength))));
        }

        if (!HanoiTime.TryReadDay(posted[ApprovalModel.DateField], out var date))
        {
            refused.Add((ApprovalModel.DateField, new Refusal("release.decision-date")));
        }

        if (signer.Length is 0 or > Approval.SignerMaxLength)
        {
            refused.Add((ApprovalModel.SignerField, new Refusal("approval.signer", Text(Approval.SignerMaxLength))));
        }

        if (!posted.FileIn(ApprovalModel.FileField).TryGet(out var file, out var wrong))
        {
            refused.Add((ApprovalModel.FileField, wrong));
        }
        else if (PaperKind.Of(file.Bytes) is null)
        {
            refused.Add((ApprovalModel.FileField, new Refusal("approval.file-kind", file.Name)));
        }

        return refused.Count > 0
            ? (null, refused)
            : (
                new Approval
                {
                    Id = Guid.CreateVersion7(),
                    AuthorityId = authority,
                    RoundGroupId = group,
                    Number = number,
                    Date = date,
                    Signer = signer,
                    FiguresSha256 = posted[ApprovalModel.FiguresField],
                    FileName = file!.Name,
                    FileSha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes)),
                    Bytes = file.Bytes,
                },
                refused
            );
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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
