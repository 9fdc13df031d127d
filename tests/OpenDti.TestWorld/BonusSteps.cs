using System.Text;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Bonuses.Decide;
using OpenDti.Web.Features.Bonuses.OfDossier;
using OpenDti.Web.Features.Bonuses.Scheme;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.TestWorld;

/// <summary>Bonus points of a round, through the use cases that pages use.</summary>
public static class BonusSteps
{
    /// <summary>5 points for each model; 10 for a community team, communes only; no cap.</summary>
    public const string Scheme = """
        id: "thuong-thu"
        version: "1"
        fictional: true
        name: { vi: "Quy định điểm thưởng thử", en: "Bonus scheme of the tests" }
        items:
          - { id: "mo-hinh", name: { vi: "Mô hình, sáng kiến, đề tài được công nhận", en: "Approved model, initiative or study" }, each: 5 }
          - { id: "to-cong-nghe", name: { vi: "Tổ công nghệ số cộng đồng được tặng Bằng khen", en: "Community team with an award" }, each: 10, unitKinds: ["commune"] }
        """;

    public static BonusDocument Decision { get; } = new("447/QĐ-UBND", new DateOnly(2026, 5, 30), "UBND tỉnh", "Quy định điểm thưởng");

    /// <summary>A round just locked: A has 75 points, B 55 (one drill instead of two), both confirmed; a scheme holds.</summary>
    public static async Task<OpenRound> BonusRoundAsync(this Province province, params (string Field, string Typed)[] calendar)
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1));
        await province.FillBothAsync(round);
        await province.AttachSchemeAsync(round.Group);
        if (calendar.Length > 0)
        {
            await province.PlanAsync(round, calendar);
        }

        return round;
    }

    public static async Task FillBothAsync(this Province province, OpenRound round)
    {
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await province.SaveAsync(round.DossierOfB, "co-ban-chi-dao", Identity.SpecialistOfB, ("ban-chi-dao", "yes", 0));
        await province.SaveAsync(round.DossierOfB, "van-ban", Identity.SpecialistOfB, ("da-ky", "3", 0), ("tong-so", "4", 0));
        await province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "1", 0));
        await province.SaveAsync(round.DossierOfB, "cap-do", Identity.SpecialistOfB, ("da-duyet", "1", 0), ("he-thong", "2", 0));
    }

    public static async Task ConfirmBAsync(this Province province, OpenRound round)
    {
        await province.SendAsync(round.DossierOfB, Identity.SpecialistOfB);
        await province.ConfirmAsync(round.DossierOfB, Identity.LeaderOfB);
    }

    public static void Lock(this Province province, OpenRound round) => province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);

    public static async Task<Result<Guid>> AttachSchemeAsync(
        this Province province,
        Guid group,
        string scheme = Scheme,
        string number = "447/QĐ-UBND",
        DateTimeOffset? at = null
    )
    {
        await using var db = province.Databases.Open(province.Authority);
        var standing = (await province.Use<GroupStandings>().ReadAsync(db, group, CancellationToken.None))!;
        var read = BonusSchemeYaml.Read(scheme);
        var mark = read.IsValid ? AttachBonusScheme.Change(standing, read.Value).Mark : "";
        return await province
            .Use<AttachBonusScheme>()
            .RunAsync(
                Request(province, Identity.AuthorityAdministrator, at, [AuthorityRegister.Stream, .. standing.Streams]),
                group,
                personId: Guid.Empty,
                scheme,
                Decision with
                {
                    Number = number,
                },
                mark,
                CancellationToken.None
            );
    }

    public static Task<Guid> UploadedSchemeAsync(this Province province, string scheme = Scheme) =>
        province.UploadedAsync(UploadPurpose.BonusScheme, "diem-thuong.yaml", Encoding.UTF8.GetBytes(scheme));

    /// <summary>What the agency proposed for a unit, where a scheme holds now.</summary>
    public static async Task<Guid> ProposedByAgencyAsync(this Province province, Guid dossier)
    {
        await province.AttachSchemeAsync((await province.DossierAsync(dossier)).RoundGroupId);
        return (await province.ProposeAsync(dossier, Identity.AuthorityAdministrator, 2)).Value;
    }

    /// <summary>A proposal of models; its id, or why it is refused.</summary>
    public static async Task<Result<Guid>> ProposeAsync(
        this Province province,
        Guid dossier,
        Identity identity,
        int count,
        string item = "mo-hinh",
        string number = "12/QĐ-UBND",
        DateTimeOffset? at = null
    )
    {
        var id = Guid.CreateVersion7();
        var proposed = new BonusProposed(
            id,
            item,
            count,
            new BonusDocument(number, new DateOnly(2026, 6, 1), "UBND tỉnh", "Công nhận mô hình chuyển đổi số"),
            IsByAgency: identity == Identity.AuthorityAdministrator
        );
        var taken = await province
            .Use<ProposeBonus>()
            .RunAsync(Request(province, identity, at, Dossier.StreamOf(dossier)), dossier, Guid.Empty, proposed, CancellationToken.None);
        return taken.IsRefused ? taken.Refusal : id;
    }

    public static Task<Result<long>> WithdrawBonusAsync(this Province province, Guid dossier, Guid proposal, Identity identity) =>
        province
            .Use<WithdrawBonus>()
            .RunAsync(
                Request(province, identity, at: null, Dossier.StreamOf(dossier)),
                dossier,
                proposal,
                isForUnit: identity != Identity.AuthorityAdministrator,
                CancellationToken.None
            );

    /// <summary>Decides as the page would, with the effect of this moment.</summary>
    public static async Task<Result<long>> DecideBonusAsync(
        this Province province,
        Guid dossier,
        Guid proposal,
        int accepted,
        string words = "Đủ văn bản công nhận.",
        DateTimeOffset? at = null
    )
    {
        var before = await province.DossierAsync(dossier);
        await using var db = province.Databases.Open(province.Authority);
        var standings = province.Use<GroupStandings>();
        var standing = (await standings.ReadAsync(db, before.RoundGroupId, CancellationToken.None))!;
        var fact = new BonusDecided(proposal, accepted, BonusBody.Agency, words);
        var change = await standings.AfterAsync(standing, dossier, fact, province.Clock.GetUtcNow(), CancellationToken.None);
        var decision = new BonusDecision(proposal, before.ProposalOf(proposal)!.Version, change.Mark, accepted, words);
        return await province
            .Use<DecideBonus>()
            .RunAsync(
                Request(province, Identity.AuthorityAdministrator, at, Dossier.StreamOf(dossier)),
                dossier,
                personId: Guid.Empty,
                decision,
                CancellationToken.None
            );
    }

    private static WriteRequest Request(Province province, Identity identity, DateTimeOffset? at, params IReadOnlyList<string> streams) =>
        province.Request(province.Authority, province.Accounts[identity], streams) with
        {
            ReceivedAt = at ?? province.Clock.GetUtcNow(),
        };
}
