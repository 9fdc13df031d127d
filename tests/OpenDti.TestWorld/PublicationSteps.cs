using System.Security.Cryptography;
using System.Text;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Publications.Approving;
using OpenDti.Web.Features.Publications.Releasing;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.TestWorld;

/// <summary>Brings results before the public, through the use cases that pages use.</summary>
public static class PublicationSteps
{
    /// <summary>A decision as somebody would scan it.</summary>
    public static byte[] Scan { get; } = Encoding.ASCII.GetBytes("%PDF-1.4 quyet dinh");

    /// <summary>Records a decision of yesterday that approves the figures as they stand; at this moment, or at the clock's.</summary>
    public static async Task<Result<Guid>> ApproveAsync(
        this Province province,
        Guid group,
        DateTimeOffset? at = null,
        string number = "12/QĐ-UBND"
    )
    {
        var now = at ?? province.Clock.GetUtcNow();
        await using var db = province.Databases.Open(province.Authority);
        var standing = await province.Use<GroupFigures>().ReadAsync(db, group, CancellationToken.None);
        var approval = new Approval
        {
            Id = Guid.CreateVersion7(),
            AuthorityId = province.Authority,
            RoundGroupId = group,
            Number = number,
            Date = HanoiTime.DayOf(now).AddDays(-1),
            Signer = "Phạm Thị Phê Duyệt, Chủ tịch",
            FiguresSha256 = standing!.FiguresSha256,
            FileName = "quyet-dinh.pdf",
            FileSha256 = Convert.ToHexStringLower(SHA256.HashData(Scan)),
            Bytes = Scan,
        };
        return await province
            .Use<RecordApproval>()
            .RunAsync(
                Request(province, group, now) with
                {
                    Streams = GroupStreams.Of(group, standing.Dossiers.Select(one => one.Dossier.Id)),
                },
                personId: Guid.Empty,
                approval,
                CancellationToken.None
            );
    }

    public static Task<Result<Guid>> WithdrawApprovalAsync(this Province province, Guid group, DateTimeOffset at, string reason) =>
        province
            .Use<WithdrawApproval>()
            .RunAsync(Request(province, group, at), group, personId: Guid.Empty, reason, CancellationToken.None);

    /// <summary>Releases what was approved; the hash of the document.</summary>
    public static Task<Result<string>> ReleaseApprovedAsync(
        this Province province,
        Guid group,
        DateTimeOffset? at = null,
        string lateReason = ""
    ) =>
        province
            .Use<ReleaseResults>()
            .RunAsync(
                Request(province, group, at ?? province.Clock.GetUtcNow()),
                group,
                personId: Guid.Empty,
                lateReason,
                CancellationToken.None
            );

    /// <summary>Approval and release at one moment; the first refusal, or the hash of the document.</summary>
    public static async Task<Result<string>> ReleaseAsync(
        this Province province,
        Guid group,
        DateTimeOffset? at = null,
        string number = "12/QĐ-UBND"
    )
    {
        var approved = await province.ApproveAsync(group, at, number);
        return approved.IsRefused ? approved.Refusal : await province.ReleaseApprovedAsync(group, at);
    }

    private static Web.Data.WriteRequest Request(Province province, Guid group, DateTimeOffset at) =>
        province.Request(province.Authority, province.Accounts[Identity.Publisher], RoundGroup.StreamOf(group)) with
        {
            ReceivedAt = at,
        };
}
