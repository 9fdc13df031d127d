using System.Security.Cryptography;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Publications.Approving;
using OpenDti.Web.Features.Publications.Commending;
using OpenDti.Web.Features.Publications.Correcting;
using OpenDti.Web.Features.Publications.Releasing;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>Approves and releases results, the first ones and those that take their place, and commends who came first.</summary>
public sealed class DemoReleases(
    Databases databases,
    GroupFigures figures,
    RecordApproval approve,
    ReleaseResults release,
    ApproveCorrection approveCorrection,
    SupersedeResults supersede,
    KeepCommendation commendation
)
{
    public async Task ReleaseAsync(DemoCast cast, Guid group, DateOnly day, string decisionNumber, CancellationToken cancellation)
    {
        var publisher = PublisherOn(cast, day);
        var approval = await ApprovalAsync(cast, group, decisionNumber, day.AddDays(-1), cancellation);
        var stream = RoundGroup.StreamOf(group);
        _ = (await approve.RunAsync(publisher.Request(stream), personId: Guid.Empty, approval, cancellation)).Value;
        _ = (await release.RunAsync(publisher.Request(stream), group, personId: Guid.Empty, lateReason: "", cancellation)).Value;
    }

    /// <summary>The corrected results come out in the place of the first.</summary>
    public async Task SupersedeAsync(
        DemoCast cast,
        Guid group,
        DateOnly day,
        string decisionNumber,
        string reason,
        CancellationToken cancellation
    )
    {
        var publisher = PublisherOn(cast, day);
        var approval = await ApprovalAsync(cast, group, decisionNumber, day.AddDays(-1), cancellation);
        var stream = RoundGroup.StreamOf(group);
        _ = (await approveCorrection.RunAsync(publisher.Request(stream), personId: Guid.Empty, approval, cancellation)).Value;
        _ = (await supersede.RunAsync(publisher.Request(stream), group, personId: Guid.Empty, reason, cancellation)).Value;
    }

    /// <summary>The first three are proposed for a commendation, and the list is made public.</summary>
    public async Task CommendAsync(DemoCast cast, Guid group, DateOnly day, CancellationToken cancellation)
    {
        var (publisher, stream) = (PublisherOn(cast, day), RoundGroup.StreamOf(group));
        var plan = new CommendationPlan(PlaceLimit: 3, IncludesTies: true, Exclusions: []);
        _ = (await commendation.ListAsync(publisher.Request(stream), group, personId: Guid.Empty, plan, cancellation)).Value;
        _ = (await commendation.PublishAsync(publisher.Request(stream), group, personId: Guid.Empty, cancellation)).Value;
    }

    private static DemoWriter PublisherOn(DemoCast cast, DateOnly day) =>
        new(cast.Authority, cast.Administrator, HanoiTime.At(day, new TimeOnly(9, 30)));

    private async Task<Approval> ApprovalAsync(DemoCast cast, Guid group, string number, DateOnly date, CancellationToken cancellation)
    {
        await using var db = databases.Open(cast.Authority);
        var standing = await figures.ReadAsync(db, group, cancellation);
        var scan = DemoPapers.Of($"{number}, {HanoiTime.DateOf(date)}");
        return new Approval
        {
            Id = Guid.CreateVersion7(),
            AuthorityId = cast.Authority,
            RoundGroupId = group,
            Number = number,
            Date = date,
            Signer = "Cao Đình Lãnh, Chủ tịch Ủy ban nhân dân tỉnh",
            FiguresSha256 = standing!.FiguresSha256,
            FileName = "quyet-dinh-phe-duyet.pdf",
            FileSha256 = Convert.ToHexStringLower(SHA256.HashData(scan)),
            Bytes = scan,
        };
    }
}
