using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Features.Councils;
using OpenDti.Web.Features.Councils.Decide;
using OpenDti.Web.Features.Councils.Minutes;
using OpenDti.Web.Features.Councils.OfGroup;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Drafts;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>What units said about their draft results, and what the council made of it: points, a class, the minutes.</summary>
public sealed class DemoCouncil(
    Databases databases,
    GroupStandings standings,
    AnswerDraft answer,
    SettleDraftAnswer settle,
    AddToAgenda add,
    DecideInCouncil decide,
    KeepMinutes keep
)
{
    private const string Articles = "truyen-thong";
    private const string Incident =
        "Trong kỳ để lộ danh sách công dân trên trang thông tin điện tử; theo quy chế không xếp loại Tốt (minh họa).";

    /// <summary>One unit agrees with its draft and one does not; a class is put on the agenda by hand.</summary>
    public async Task PrepareAsync(DemoCast cast, DemoGroup group, DateTimeOffset at, CancellationToken cancellation)
    {
        var draft = await DraftAsync(cast, group, cancellation);
        await AnswerAsync(cast, group, "donggiang", new DraftAnswered(draft, Indicator: "", Agrees: true, Words: ""), at, cancellation);
        var words = "Tám tin, bài có ngày đăng trên hệ thống quản trị nội dung; đề nghị tính lại.";
        await AnswerAsync(cast, group, "dailam", new DraftAnswered(draft, Articles, Agrees: false, words), at.AddHours(1), cancellation);
        var dossier = group.Dossiers[cast.Units["cuatra"]];
        var request = Administrator(cast, at.AddHours(2)).Request(Dossier.StreamOf(dossier));
        _ = (await add.RunAsync(request, dossier, personId: Guid.Empty, line: "", Incident, cancellation)).Value;
    }

    public async Task SitAsync(DemoCast cast, DemoGroup group, DateTimeOffset at, CancellationToken cancellation)
    {
        var agreed = "Hội đồng thống nhất tính năm trong tám tin, bài đã đối chiếu được ngày đăng.";
        var points = new CouncilDecided(Articles, VersionShown: 0, agreed) { PointsE10 = Points.Quantise(4.5m).Scaled };
        await RuleAsync(cast, group, "dailam", points, at, cancellation);
        await SettleAsync(cast, group, "dailam", agreed, at.AddMinutes(20), cancellation);
        var rank = new CouncilDecided(Indicator: "", VersionShown: 0, Incident) { ClassId = "kha" };
        await RuleAsync(cast, group, "cuatra", rank, at.AddMinutes(40), cancellation);
    }

    public async Task MinuteAsync(DemoCast cast, DemoGroup group, DateTimeOffset at, CancellationToken cancellation)
    {
        var minutes = new CouncilMinutesRecord
        {
            AuthorityId = cast.Authority,
            RoundGroupId = group.Id,
            Number = "02/BB-HĐTĐ",
            Date = HanoiTime.DayOf(at),
            Opened = "08 giờ 30 phút",
            Closed = "11 giờ 45 phút",
            Venue = "Phòng họp số 2, trụ sở Sở Khoa học và Công nghệ",
            Chair = "Kiều Thị Chủ Tọa, Phó Chủ tịch Ủy ban nhân dân tỉnh, Chủ tịch Hội đồng",
            Secretary = "Trịnh Văn Ghi Chép, Sở Khoa học và Công nghệ",
            Present = string.Join(
                '\n',
                "Trần Thị Ngân, Giám đốc Sở Khoa học và Công nghệ",
                "Vũ Quốc Ân, Giám đốc Sở Tài chính",
                "Phan Văn Định, Chánh Văn phòng Ủy ban nhân dân tỉnh"
            ),
            Absent = "Ngô Thị Hạnh, Giám đốc Sở Nội vụ (đi công tác)",
        };
        var request = Administrator(cast, at).Request(RoundGroup.StreamOf(group.Id));
        _ = (await keep.RunAsync(request, minutes, cancellation)).Value;
    }

    private static DemoWriter Administrator(DemoCast cast, DateTimeOffset at) => new(cast.Authority, cast.Administrator, at);

    private async Task RuleAsync(
        DemoCast cast,
        DemoGroup group,
        string unit,
        CouncilDecided decided,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var dossier = group.Dossiers[cast.Units[unit]];
        await using var db = databases.Open(cast.Authority);
        var standing = (await standings.ReadAsync(db, group.Id, cancellation))!;
        var fact = decided with { VersionShown = standing.Of(dossier).Dossier.Version };
        var change = await standings.AfterAsync(standing, dossier, fact, at, cancellation);
        var request = Administrator(cast, at).Request(standing.Streams);
        _ = (await decide.RunAsync(request, dossier, personId: Guid.Empty, fact, change.Mark, cancellation)).Value;
    }

    private async Task AnswerAsync(
        DemoCast cast,
        DemoGroup group,
        string unit,
        DraftAnswered answered,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var dossier = group.Dossiers[cast.Units[unit]];
        var request = cast.Leader(DemoUnits.Of(unit), at).Request(Dossier.StreamOf(dossier));
        _ = (await answer.RunAsync(request, dossier, answered, cancellation)).Value;
    }

    private async Task SettleAsync(
        DemoCast cast,
        DemoGroup group,
        string unit,
        string words,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var dossier = group.Dossiers[cast.Units[unit]];
        var settled = new DraftAnswerSettled(await DraftAsync(cast, group, cancellation), Articles, DraftOutcome.Changed, words);
        var request = Administrator(cast, at).Request(Dossier.StreamOf(dossier));
        _ = (await settle.RunAsync(request, dossier, personId: Guid.Empty, settled, cancellation)).Value;
    }

    private async Task<Guid> DraftAsync(DemoCast cast, DemoGroup group, CancellationToken cancellation)
    {
        await using var db = databases.Open(cast.Authority);
        return await db.RoundGroups.Where(g => g.Id == group.Id).Select(g => g.DraftId!.Value).SingleAsync(cancellation);
    }
}
