using OpenDti.Documents;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Bonuses.Decide;
using OpenDti.Web.Features.Bonuses.OfDossier;
using OpenDti.Web.Features.Bonuses.Scheme;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>What a unit asks a bonus for, and how many of it were accepted; nobody has decided where that is empty.</summary>
public sealed record DemoProposal(string Unit, string Item, int Count, string Number, string Summary)
{
    public int? Accepted { get; init; }
    public string Words { get; init; } = "";
}

/// <summary>Points outside the maximum: an invented scheme, and what units propose under it.</summary>
public sealed class DemoBonus(
    Databases databases,
    GroupStandings standings,
    AttachBonusScheme attach,
    ProposeBonus propose,
    DecideBonus decide
)
{
    private const string Model = "mo-hinh";
    private const string Team = "to-cong-nghe-so";

    private const string Scheme = """
        id: "diem-thuong-minh-hoa"
        version: "1"
        fictional: true
        name: { vi: "Quy định điểm thưởng (minh họa)", en: "Bonus scheme (illustration)" }
        cap: 6
        items:
          - { id: "mo-hinh", name: { vi: "Mô hình, sáng kiến chuyển đổi số được cấp tỉnh công nhận", en: "Model or initiative recognised by the province" }, each: 2 }
          - { id: "to-cong-nghe-so", name: { vi: "Tổ công nghệ số cộng đồng được tặng Bằng khen", en: "Community digital team with a certificate of merit" }, each: 3, unitKinds: ["commune"] }
        """;

    /// <summary>The year that is over: one is accepted, one in part, one refused.</summary>
    public static IReadOnlyList<DemoProposal> Decided { get; } =
    [
        new("thanhlam", Model, 1, "1204/QĐ-UBND", "Công nhận mô hình “Chợ không dùng tiền mặt”")
        {
            Accepted = 1,
            Words = "Đủ văn bản công nhận của cấp tỉnh.",
        },
        new("tanphuloc", Model, 3, "1377/QĐ-UBND", "Công nhận các sáng kiến cải cách thủ tục hành chính")
        {
            Accepted = 2,
            Words = "Quyết định chỉ công nhận hai sáng kiến thuộc lĩnh vực chuyển đổi số.",
        },
        new("dongvong", Team, 1, "56/QĐ-UBND", "Khen thưởng Tổ công nghệ số cộng đồng thôn Vọng Trung")
        {
            Accepted = 0,
            Words = "Giấy khen của Ủy ban nhân dân xã, không phải Bằng khen của Ủy ban nhân dân tỉnh.",
        },
    ];

    /// <summary>Of the departments' locked year, for somebody to decide about, and of the open one.</summary>
    public static IReadOnlyList<DemoProposal> Waiting { get; } =
    [
        new("stp", Model, 2, "1986/QĐ-UBND", "Công nhận sáng kiến cấp tỉnh của ngành tư pháp"),
        new("sct", Model, 1, "2011/QĐ-UBND", "Công nhận mô hình “Sàn giao dịch nông sản Sông Lam”"),
    ];

    public static IReadOnlyList<DemoProposal> OfOpenYear { get; } =
    [
        new("sgddt", Model, 1, "2240/QĐ-UBND", "Công nhận mô hình “Học bạ số toàn tỉnh”"),
        new("donggiang", Team, 1, "2315/QĐ-UBND", "Tặng Bằng khen cho Tổ công nghệ số cộng đồng tổ dân phố 4"),
    ];

    public async Task AttachAsync(DemoCast cast, DemoGroup group, DateOnly decidedOn, CancellationToken cancellation)
    {
        var administrator = new DemoWriter(cast.Authority, cast.Administrator, group.OpensAt.AddHours(2));
        var standing = await StandingAsync(cast, group.Id, cancellation);
        var decision = new BonusDocument(
            "1162/QĐ-UBND",
            decidedOn,
            "Ủy ban nhân dân tỉnh Sông Lam",
            "Ban hành Quy định điểm thưởng trong đánh giá mức độ chuyển đổi số (minh họa)"
        );
        _ = (
            await attach.RunAsync(
                administrator.Request([AuthorityRegister.Stream, .. standing.Streams]),
                group.Id,
                personId: Guid.Empty,
                Scheme,
                decision,
                AttachBonusScheme.Change(standing, BonusSchemeYaml.Read(Scheme).Value).Mark,
                cancellation
            )
        ).Value;
    }

    /// <summary>Each unit proposes before it begins to enter; the ids in the order of the proposals, without those of units that are not in the group.</summary>
    public async Task<IReadOnlyList<Guid>> ProposeAsync(
        DemoCast cast,
        DemoGroup group,
        IReadOnlyList<DemoProposal> proposals,
        CancellationToken cancellation
    )
    {
        var proposed = new List<Guid>();
        foreach (var one in proposals)
        {
            if (!group.Dossiers.TryGetValue(cast.Units[one.Unit], out var dossier))
            {
                continue;
            }

            var id = Guid.CreateVersion7();
            var unit = DemoUnits.Of(one.Unit);
            var specialist = cast.Specialist(unit, group.OpensAt.AddDays(3).AddMinutes(unit.Strength));
            var document = new BonusDocument(one.Number, HanoiTime.DayOf(group.OpensAt).AddDays(-40), IssuerOf(one, unit), one.Summary);
            var fact = new BonusProposed(id, one.Item, one.Count, document, IsByAgency: false);
            _ = (
                await propose.RunAsync(specialist.Request(Dossier.StreamOf(dossier)), dossier, personId: Guid.Empty, fact, cancellation)
            ).Value;
            proposed.Add(id);
        }

        return proposed;
    }

    /// <summary>The agency decides, or the council while it sits.</summary>
    public async Task DecideAsync(
        DemoCast cast,
        DemoGroup group,
        DemoProposal proposal,
        Guid id,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var dossier = group.Dossiers[cast.Units[proposal.Unit]];
        var standing = await StandingAsync(cast, group.Id, cancellation);
        var fact = new BonusDecided(id, proposal.Accepted!.Value, BonusBody.Agency, proposal.Words);
        var change = await standings.AfterAsync(standing, dossier, fact, at, cancellation);
        var shown = standing.Of(dossier).Dossier.ProposalOf(id)!.Version;
        var request = new DemoWriter(cast.Authority, cast.Administrator, at).Request(standing.Streams);
        var decision = new BonusDecision(id, shown, change.Mark, proposal.Accepted, proposal.Words);
        _ = (await decide.RunAsync(request, dossier, personId: Guid.Empty, decision, cancellation)).Value;
    }

    private static string IssuerOf(DemoProposal proposal, DemoUnit unit) =>
        proposal.Accepted == 0 ? unit.Issuer : "Ủy ban nhân dân tỉnh Sông Lam";

    private async Task<GroupStanding> StandingAsync(DemoCast cast, Guid group, CancellationToken cancellation)
    {
        await using var db = databases.Open(cast.Authority);
        return (await standings.ReadAsync(db, group, cancellation))!;
    }
}
