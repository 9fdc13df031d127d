using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Councils;
using OpenDti.Web.Features.Councils.Decide;
using OpenDti.Web.Features.Councils.Minutes;
using OpenDti.Web.Features.Councils.OfGroup;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.TestWorld;

/// <summary>What the council does, through the use cases that pages use.</summary>
public static class CouncilSteps
{
    /// <summary>Both units confirmed (A 75, B 55 points), a bonus scheme, and the council sits from the deadline on.</summary>
    public static async Task<OpenRound> CouncilRoundAsync(this Province province)
    {
        var round = await province.BonusRoundAsync(("council", "5"));
        await province.ConfirmBAsync(round);
        province.Lock(round);
        return round;
    }

    /// <summary>Decides as the page would, with the effect of this moment.</summary>
    public static async Task<Result<long>> RuleAsync(
        this Province province,
        Guid dossier,
        CouncilDecided decided,
        DateTimeOffset? at = null
    )
    {
        var before = await province.DossierAsync(dossier);
        await using var db = province.Databases.Open(province.Authority);
        var standings = province.Use<GroupStandings>();
        var standing = (await standings.ReadAsync(db, before.RoundGroupId, CancellationToken.None))!;
        var fact = decided with { VersionShown = before.Version };
        var change = await standings.AfterAsync(standing, dossier, fact, province.Clock.GetUtcNow(), CancellationToken.None);
        return await province
            .Use<DecideInCouncil>()
            .RunAsync(Request(province, at, standing.Streams), dossier, Guid.Empty, fact, change.Mark, CancellationToken.None);
    }

    public static CouncilDecided Give(string line, decimal points, string words = "Hội đồng thống nhất.") =>
        new(line, VersionShown: 0, words) { PointsE10 = Points.Quantise(points).Scaled };

    public static Task<Result<long>> WithdrawRulingAsync(
        this Province province,
        Guid dossier,
        long ruling,
        string reason,
        DateTimeOffset? at = null
    ) =>
        province
            .Use<DecideInCouncil>()
            .WithdrawAsync(Request(province, at, Dossier.StreamOf(dossier)), dossier, Guid.Empty, ruling, reason, CancellationToken.None);

    public static Task<Result<long>> AddToAgendaAsync(
        this Province province,
        Guid dossier,
        string line,
        string words,
        DateTimeOffset? at = null
    ) =>
        province
            .Use<AddToAgenda>()
            .RunAsync(Request(province, at, Dossier.StreamOf(dossier)), dossier, Guid.Empty, line, words, CancellationToken.None);

    public static Task<Result<Guid>> KeepMinutesAsync(this Province province, Guid group, DateTimeOffset? at = null)
    {
        var minutes = new CouncilMinutesRecord
        {
            AuthorityId = province.Authority,
            RoundGroupId = group,
            Number = "03/BB-HĐ",
            Date = new DateOnly(2026, 11, 25),
            Opened = "08 giờ 00",
            Closed = "11 giờ 30",
            Venue = "Phòng họp số 2",
            Chair = "Lê Văn Chủ Trì, Phó Chủ tịch",
            Secretary = "Võ Thị Thư Ký, Trưởng phòng",
            Present = "Trần Thị Ủy Viên, Giám đốc Sở Tài chính",
            Absent = "Ngô Văn Vắng, đi công tác",
        };
        return province.Use<KeepMinutes>().RunAsync(Request(province, at, RoundGroup.StreamOf(group)), minutes, CancellationToken.None);
    }

    private static WriteRequest Request(Province province, DateTimeOffset? at, params IReadOnlyList<string> streams) =>
        province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], streams) with
        {
            ReceivedAt = at ?? province.Clock.GetUtcNow(),
        };
}
