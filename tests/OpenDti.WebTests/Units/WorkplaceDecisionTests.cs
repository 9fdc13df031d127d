using System.Security.Cryptography;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals.Decide;
using OpenDti.Web.Features.Bonuses.Decide;
using OpenDti.Web.Features.Councils.Decide;
using OpenDti.Web.Features.Councils.OfGroup;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Dossiers.Traits;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Publications.Approving;
using OpenDti.Web.Features.Publications.Complaints;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Units;

/// <summary>
/// Nobody decides about a unit they work at, also when their seat is one of the authority: each decision is refused while unit A is the workplace
/// of whoever asks, and done once it is not.
/// </summary>
public abstract class WorkplaceDecisionTests(Province province) : IDisposable
{
    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Whoever_works_at_a_unit_neither_extends_it_nor_gives_it_traits_until_they_work_elsewhere()
    {
        var yaml =
            TestSet.Yaml.Replace("id: \"tap-thu\"", "id: \"tap-cong-tac\"", StringComparison.Ordinal)
            + "\ntraits:\n  - { id: \"khong-van-ban\", name: { vi: \"Không ban hành văn bản\", en: \"Issues no documents\" } }\n";
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddDays(2), await province.AdoptAsync(yaml));
        var deadline = (await province.GroupAsync(round.Group)).DeadlineAt;
        Task<Refusal?> ExtendAsync(Officer officer, Guid dossier, int days) =>
            AskAsync(
                province
                    .Use<ExtendDossier>()
                    .RunAsync(
                        By(officer, RoundGroup.StreamOf(round.Group), Dossier.StreamOf(dossier)),
                        dossier,
                        officer.Person,
                        new NewDeadline(deadline.AddDays(days), deadline, "Mưa lũ."),
                        CancellationToken.None
                    )
            );
        Task<Refusal?> GiveTraitsAsync(Officer officer) =>
            AskAsync(
                province
                    .Use<GiveTraits>()
                    .RunAsync(
                        By(officer, RoundGroup.StreamOf(round.Group), Dossier.StreamOf(round.DossierOfA)),
                        round.Group,
                        officer.Person,
                        [new ChosenTraits(round.DossierOfA, [], ["khong-van-ban"])],
                        "Quyết định số 7.",
                        CancellationToken.None
                    )
            );
        var (of, other) = (await AtAAsync(Role.AuthorityAdministrator), await ElsewhereAsync(Role.AuthorityAdministrator));

        Assert.Equal("deadline.own-unit", (await ExtendAsync(of, round.DossierOfA, 2))?.Code);
        Assert.Equal("traits.own-unit", (await GiveTraitsAsync(of))?.Code);
        Assert.Null(await ExtendAsync(of, round.DossierOfB, 2));
        Assert.Null(await ExtendAsync(other, round.DossierOfA, 2));
        Assert.False((await province.WorksAtAsync(of.Account, Workplace.AtNoUnit)).IsRefused);
        Assert.Null(await GiveTraitsAsync(of));
        Assert.False((await province.WorksAtAsync(other.Account, Workplace.At(province.UnitA))).IsRefused);
        Assert.Equal("deadline.own-unit", (await ExtendAsync(other, round.DossierOfA, 3))?.Code);
    }

    [Theory]
    [InlineData(CriterionAct.Accept)]
    [InlineData(CriterionAct.Return)]
    public async Task Whoever_works_at_a_unit_neither_appraises_it_nor_returns_it(CriterionAct act)
    {
        var round = await province.LockedRoundAsync();
        var (of, other) = (await AtAAsync(Role.Appraiser), await ElsewhereAsync(Role.Appraiser));
        var until = province.Clock.GetUtcNow().AddDays(3);
        var decision = act == CriterionAct.Return ? AppraisalSteps.Return("dien-tap", until) : AppraisalSteps.Decision("dien-tap", act);
        async Task<Refusal?> DecideAsync(Officer officer)
        {
            await province.GiveScopeAsync(round.Group, officer.Account);
            var version = (await province.DossierAsync(round.DossierOfA)).Version;
            return await AskAsync(
                province
                    .Use<DecideCriterion>()
                    .RunAsync(
                        By(officer, Dossier.StreamOf(round.DossierOfA)),
                        new Viewer(officer.Account, officer.Person, "Người thẩm định", Memberships: []),
                        round.DossierOfA,
                        decision with
                        {
                            VersionShown = version,
                        },
                        CancellationToken.None
                    )
            );
        }

        Assert.Equal("appraisal.own-unit", (await DecideAsync(of))?.Code);
        Assert.Null(await DecideAsync(other));
        Assert.False((await province.WorksAtAsync(of.Account, Workplace.AtNoUnit)).IsRefused);
        var afterwards = await DecideAsync(of);
        Assert.NotEqual("appraisal.own-unit", afterwards?.Code);
    }

    [Fact]
    public async Task Whoever_works_at_a_unit_decides_no_bonus_of_it_and_nothing_for_the_council_about_it()
    {
        var round = await province.CouncilRoundAsync();
        var proposal = (await province.ProposeAsync(round.DossierOfA, Identity.AuthorityAdministrator, 1)).Value;
        Task<Refusal?> BonusAsync(Officer officer) =>
            AskAsync(DecideBonusAsync(round, proposal, By(officer, Dossier.StreamOf(round.DossierOfA)), officer.Person));
        Task<Refusal?> AgendaAsync(Officer officer) =>
            AskAsync(
                province
                    .Use<AddToAgenda>()
                    .RunAsync(
                        By(officer, Dossier.StreamOf(round.DossierOfA)),
                        round.DossierOfA,
                        officer.Person,
                        "cap-do",
                        "Sở đề nghị.",
                        CancellationToken.None
                    )
            );
        Task<Refusal?> RuleAsync(Officer officer) => AskAsync(RuleInCouncilAsync(round, officer));
        var (of, other) = (await AtAAsync(Role.AuthorityAdministrator), await ElsewhereAsync(Role.AuthorityAdministrator));

        Assert.Equal("bonus.own-unit", (await BonusAsync(of))?.Code);
        Assert.Equal("council.own-unit", (await AgendaAsync(of))?.Code);
        Assert.Equal("council.own-unit", (await RuleAsync(of))?.Code);
        Assert.Null(await BonusAsync(other));
        Assert.Null(await AgendaAsync(other));
        Assert.False((await province.WorksAtAsync(of.Account, Workplace.AtNoUnit)).IsRefused);
        Assert.Null(await RuleAsync(of));
    }

    [Fact]
    public async Task Whoever_works_at_a_unit_decides_no_complaint_of_it()
    {
        var round = await province.ReleasedRoundAsync();
        Assert.False((await province.ComplainAsync(round.DossierOfA, Identity.LeaderOfA)).IsRefused);
        var complaint = (await province.NewestComplaintAsync(round.DossierOfA)).Id;
        var today = HanoiTime.DayOf(province.Clock.GetUtcNow());
        Task<Refusal?> DecideAsync(Officer officer) =>
            AskAsync(
                province
                    .Use<DecideComplaint>()
                    .RunAsync(
                        By(officer, Dossier.StreamOf(round.DossierOfA)),
                        round.DossierOfA,
                        officer.Person,
                        new ComplaintDecided(complaint, "", ComplaintOutcome.Kept, "Đủ căn cứ.", today),
                        CancellationToken.None
                    )
            );
        var of = await AtAAsync(Role.Publisher);

        Assert.Equal("complaint.own-unit", (await DecideAsync(of))?.Code);
        Assert.False((await province.WorksAtAsync(of.Account, Workplace.At(province.UnitB))).IsRefused);
        Assert.Null(await DecideAsync(of));
    }

    [Fact]
    public async Task Whoever_works_at_a_unit_approves_no_results_of_its_group()
    {
        var round = await province.LockedRoundAsync();
        var (of, other) = (await AtAAsync(Role.Publisher), await ElsewhereAsync(Role.Publisher));

        Assert.Equal("release.own-group", (await AskAsync(ApproveAsync(round, of)))?.Code);
        Assert.False((await province.WorksAtAsync(other.Account, Workplace.At(province.UnitB))).IsRefused);
        Assert.Equal("release.own-group", (await AskAsync(ApproveAsync(round, other)))?.Code);
        Assert.False((await province.WorksAtAsync(other.Account, Workplace.AtNoUnit)).IsRefused);
        Assert.Null(await AskAsync(ApproveAsync(round, other)));
    }

    private static async Task<Refusal?> AskAsync<T>(Task<Result<T>> asking)
    {
        var answer = await asking;
        return answer.IsRefused ? answer.Refusal : null;
    }

    private Task<Officer> AtAAsync(Role role) => province.OfficerAsync(Workplace.At(province.UnitA), role);

    private Task<Officer> ElsewhereAsync(Role role) => province.OfficerAsync(Workplace.AtNoUnit, role);

    private WriteRequest By(Officer officer, params IReadOnlyList<string> streams) =>
        province.Request(province.Authority, officer.Account, streams);

    private async Task<Result<long>> DecideBonusAsync(OpenRound round, Guid proposal, WriteRequest request, Guid person)
    {
        var before = await province.DossierAsync(round.DossierOfA);
        await using var db = province.Databases.Open(province.Authority);
        var standings = province.Use<GroupStandings>();
        var standing = (await standings.ReadAsync(db, round.Group, CancellationToken.None))!;
        var fact = new BonusDecided(proposal, 1, BonusBody.Agency, "Đủ văn bản công nhận.");
        var change = await standings.AfterAsync(standing, round.DossierOfA, fact, province.Clock.GetUtcNow(), CancellationToken.None);
        var decision = new BonusDecision(proposal, before.ProposalOf(proposal)!.Version, change.Mark, 1, "Đủ văn bản công nhận.");
        return await province.Use<DecideBonus>().RunAsync(request, round.DossierOfA, person, decision, CancellationToken.None);
    }

    private async Task<Result<long>> RuleInCouncilAsync(OpenRound round, Officer officer)
    {
        await using var db = province.Databases.Open(province.Authority);
        var standings = province.Use<GroupStandings>();
        var standing = (await standings.ReadAsync(db, round.Group, CancellationToken.None))!;
        var fact = CouncilSteps.Give("dien-tap", 5) with { VersionShown = (await province.DossierAsync(round.DossierOfA)).Version };
        var change = await standings.AfterAsync(standing, round.DossierOfA, fact, province.Clock.GetUtcNow(), CancellationToken.None);
        return await province
            .Use<DecideInCouncil>()
            .RunAsync(By(officer, standing.Streams), round.DossierOfA, officer.Person, fact, change.Mark, CancellationToken.None);
    }

    private async Task<Result<Guid>> ApproveAsync(OpenRound round, Officer officer)
    {
        await using var db = province.Databases.Open(province.Authority);
        var standing = (await province.Use<GroupFigures>().ReadAsync(db, round.Group, CancellationToken.None))!;
        var approval = new Approval
        {
            Id = Guid.CreateVersion7(),
            AuthorityId = province.Authority,
            RoundGroupId = round.Group,
            Number = "12/QĐ-UBND",
            Date = HanoiTime.DayOf(province.Clock.GetUtcNow()).AddDays(-1),
            Signer = "Phạm Thị Phê Duyệt, Chủ tịch",
            FiguresSha256 = standing.FiguresSha256,
            FileName = "quyet-dinh.pdf",
            FileSha256 = Convert.ToHexStringLower(SHA256.HashData(PublicationSteps.Scan)),
            Bytes = PublicationSteps.Scan,
        };
        var streams = GroupStreams.Of(round.Group, standing.Dossiers.Select(one => one.Dossier.Id));
        return await province.Use<RecordApproval>().RunAsync(By(officer, streams), officer.Person, approval, CancellationToken.None);
    }
}

[Collection(Engines.Sqlite)]
public sealed class WorkplaceDecisionOnSqliteTests(SqliteProvince province) : WorkplaceDecisionTests(province);

[Collection(Engines.Postgres)]
public sealed class WorkplaceDecisionOnPostgresTests(PostgresProvince province) : WorkplaceDecisionTests(province);
