using System.Globalization;
using System.Security.Cryptography;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Publications.Approving;

/// <summary>The form of a decision as it was filled in, read, with everything that is wrong with it.</summary>
public static class TypedApproval
{
    public static (Approval? Approval, List<(string? Field, Refusal Refusal)> Refused) Read(Posted posted, Guid authority, Guid group)
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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
