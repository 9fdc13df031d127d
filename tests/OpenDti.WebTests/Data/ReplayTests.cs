using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Explanations.Thread;
using OpenDti.Web.Features.Publications.Drafts;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Data;

/// <summary>The audit is the history: replaying every stream gives the tables, row by row.</summary>
public abstract class ReplayTests(Province province)
{
    [Fact]
    public async Task Replaying_every_stream_gives_the_tables()
    {
        await HappenAsync();

        foreach (var authority in new[] { province.Authority, province.OtherAuthority })
        {
            await using var db = province.Databases.Open(authority);
            var replayed = new Replay(authority, await BodiesAsync(db));
            foreach (var entry in await db.AuditEntries.OrderBy(e => e.Stream).ThenBy(e => e.Seq).ToListAsync())
            {
                replayed.Take(entry);
            }

            Assert.Equal(await TablesAsync(db, authority), replayed.Rows());
        }
    }

    [Fact]
    public async Task A_row_changed_behind_the_record_is_noticed()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await using var db = province.Databases.Open(province.Authority);
        await db.Database.ExecuteSqlAsync($"UPDATE answers SET value = '4' WHERE dossier_id = {round.DossierOfA} AND input = 'da-ky'");

        var replayed = new Replay(province.Authority, await BodiesAsync(db));
        foreach (var entry in await db.AuditEntries.OrderBy(e => e.Stream).ThenBy(e => e.Seq).ToListAsync())
        {
            replayed.Take(entry);
        }

        Assert.NotEqual(await TablesAsync(db, province.Authority), replayed.Rows());
        await db.Database.ExecuteSqlAsync($"UPDATE answers SET value = '3' WHERE dossier_id = {round.DossierOfA} AND input = 'da-ky'");
    }

    [Fact]
    public async Task No_name_of_a_person_stands_in_the_record()
    {
        await HappenAsync();
        await using var shared = province.Databases.OpenShared();
        var names = await shared.Persons.Select(p => p.Name).ToListAsync();
        var bodies = await shared.AuditEntries.IgnoreQueryFilters().Select(e => e.Body).ToListAsync();

        Assert.NotEmpty(names);
        Assert.DoesNotContain(bodies, body => names.Exists(name => body.Contains(name, StringComparison.Ordinal)));
    }

    private async Task HappenAsync()
    {
        foreach (var state in Enum.GetValues<DossierState>())
        {
            await province.DossierInAsync(state);
        }

        var withdrawn = await province.DossierInAsync(DossierState.Confirmed);
        await province.WithdrawAsync(withdrawn, Identity.LeaderOfA, "Nhầm số văn bản.");
        var extended = await province.OpenRoundAsync();
        await province.ChangeDeadlineAsync(extended, extended.DeadlineAt.AddDays(1), "Mất điện toàn tỉnh.");
        await province.ExtendAsync(extended.DossierOfB, extended.DeadlineAt.AddDays(2), "Đơn vị mới sáp nhập.");

        await province.PlanAsync(extended, ("appraisal", "10"), ("publishBefore", "15/12/2033"));
        await province.PlanAsync(extended, ("appraisal", "12"), ("publishBefore", "15/12/2033"), ("reason", "Thêm hai ngày."));
        await province.EnterCalendarDayAsync(new DateOnly(2027, 1, 4), isWorking: false);
        await province.EnterCalendarDayAsync(new DateOnly(2027, 1, 9), isWorking: true);
        await province.TakeBackCalendarDayAsync(new DateOnly(2027, 1, 4));

        var amended = await province.OpenRoundAsync();
        await province.FillAsync(amended.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(amended.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(amended.DossierOfA, Identity.LeaderOfA);
        var amendment = await province.AmendAsync(amended.Group, await province.AmendedSetAsync(), amended.DeadlineAt.AddDays(1));
        Assert.False(amendment.IsRefused);

        await province.EvidenceComesAsync(extended.DossierOfA);
        await province.AssignAsync(extended.DossierOfA, Identity.ContributorOfA, "van-ban", "dien-tap", "cap-do");
        await province.AssignAsync(extended.DossierOfA, Identity.SpecialistOfA, "dien-tap");
        await province.TakeBackAsync(extended.DossierOfA, "cap-do");

        var communes = await province.RegisterAsync(UnitKind.Commune, "Xã Đầu", "Xã Cuối");
        await province.MergeAsync(communes, new Successor.New($"moi-{communes[0]:N}"[..20], "Xã Mới"), new DateOnly(2026, 7, 1));

        await BonusAndCouncilAsync();
        var deadline = province.Clock.GetUtcNow().AddMinutes(1);
        var round = await province.OpenRoundAsync(deadline);
        await province.PlanAsync(round, ("complaintDays", "10"));
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.AppraiseEverythingAsync(round);
        await CorrectUnconfirmedAsync();
        var settled = deadline + RoundGroup.SettlingTime;
        await province.SendDraftAsync(round.Group, at: settled);
        await province.AnswerDraftAsync(round.DossierOfA, Identity.SpecialistOfA, "van-ban", "Đề nghị tính cả văn bản số 12.", settled);
        await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, agrees: true, at: settled);
        await PrepareAsync(round, settled);
        await province.SettleDraftAsync(round.DossierOfA, "van-ban", "Văn bản ngoài thời gian đánh giá.", settled);
        settled = settled.AddDays(20);
        await province.ApproveAsync(round.Group, settled);
        await province.WithdrawApprovalAsync(round.Group, settled, "Nhập nhầm số.");
        var released = await province.ReleaseAsync(round.Group, settled);
        Assert.False(released.IsRefused);
        await province.CorrectEverythingAsync(round, settled);
    }

    // What a specialist prepared, given back and confirmed, to a request for explanation and to the draft.
    private async Task PrepareAsync(OpenRound round, DateTimeOffset at)
    {
        var (stream, draft) = (Dossier.StreamOf(round.DossierOfA), (await province.GroupAsync(round.Group)).DraftId!.Value);
        Web.Data.WriteRequest By(Identity identity) => province.RequestAt(identity, at, stream);
        async Task<long> PrepareToDraftAsync() =>
            (
                await province
                    .Use<AnswerDraft>()
                    .PrepareAsync(
                        By(Identity.SpecialistOfA),
                        round.DossierOfA,
                        new DraftAnswerPrepared(draft, "dien-tap", Agrees: false, "Tính cả lần hai."),
                        CancellationToken.None
                    )
            ).Value;

        var confirm = province.Use<ConfirmDraftAnswer>();
        var givenBack = new DraftAnswerGivenBack(draft, "dien-tap", await PrepareToDraftAsync(), "Nêu ngày.");
        Assert.False((await confirm.GiveBackAsync(By(Identity.LeaderOfA), round.DossierOfA, givenBack, CancellationToken.None)).IsRefused);
        var confirmed = new DraftAnswerConfirmed(draft, "dien-tap", await PrepareToDraftAsync());
        var done = await confirm.RunAsync(By(Identity.LeaderOfA), round.DossierOfA, Guid.Empty, confirmed, CancellationToken.None);
        Assert.False(done.IsRefused);
        await province.SettleDraftAsync(round.DossierOfA, "dien-tap", "Đã tính.", at);
        await province.AskAsync(round.DossierOfA, "van-ban", "Vì sao?", at);
        var prepared = await province
            .Use<AnswerExplanation>()
            .PrepareAsync(
                By(Identity.SpecialistOfA),
                round.DossierOfA,
                new Scoring.IndicatorId("van-ban"),
                roundNo: 1,
                "Sót một văn bản.",
                [new SavedAnswer("da-ky", "4", Missing: null)],
                CancellationToken.None
            );
        Assert.False(prepared.IsRefused);
    }

    // Corrections after an appraiser's return that no leader has confirmed: a figure, a paper, and one that the next decision drops.
    private async Task CorrectUnconfirmedAsync()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1));
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var at = round.DeadlineAt + RoundGroup.SettlingTime;
        foreach (var criterion in new[] { "van-ban", "dien-tap" })
        {
            await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Return(criterion, at.AddDays(3)), at);
        }

        province.Clock.StopAt(at);
        var seen = (await province.DossierAsync(round.DossierOfA)).Answers.ToDictionary(a => a.Input, a => a.Version);
        await province.SaveAsync(round.DossierOfA, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", seen["da-ky"]));
        await province.SaveAsync(round.DossierOfA, "dien-tap", Identity.SpecialistOfA, ("so-lan", "1", seen["so-lan"]));
        await province.AddLinkAsync(round.DossierOfA, "van-ban");
        province.Clock.Resume();
        var drop = AppraisalSteps.Decision("dien-tap", CriterionAct.Accept);
        Assert.False((await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, drop, at.AddDays(4))).IsRefused);
        Assert.True((await province.DossierAsync(round.DossierOfA)).HoldsFigures);
    }

    private async Task BonusAndCouncilAsync()
    {
        var round = await province.CouncilRoundAsync();
        var proposal = await province.ProposeAsync(round.DossierOfB, Identity.AuthorityAdministrator, 5);
        await province.DecideBonusAsync(round.DossierOfB, proposal.Value, 4);
        var taken = await province.ProposeAsync(round.DossierOfA, Identity.AuthorityAdministrator, 1, number: "13/QĐ-UBND");
        await province.WithdrawBonusAsync(round.DossierOfA, taken.Value, Identity.AuthorityAdministrator);
        var again = BonusSteps.Scheme.Replace("version: \"1\"", $"version: \"r{round.Year}\"", StringComparison.Ordinal);
        await province.AttachSchemeAsync(round.Group, again, "448/QĐ-UBND");
        await province.AddToAgendaAsync(round.DossierOfA, "cap-do", "Sở đề nghị.");
        var ruling = await province.RuleAsync(round.DossierOfA, CouncilSteps.Give("dien-tap", 5));
        await province.RuleAsync(round.DossierOfA, new CouncilDecided("", 0, "Nổi bật.") { ClassId = "tot" });
        await province.WithdrawRulingAsync(round.DossierOfA, ruling.Value, "Ghi nhầm.");
        Assert.False((await province.KeepMinutesAsync(round.Group)).IsRefused);
        province.Clock.Resume();
    }

    private static async Task<Dictionary<string, string>> BodiesAsync(AppDb db)
    {
        var sets = await db.IndicatorSets.Select(s => new { s.Sha256, s.Body }).ToListAsync();
        var schemes = await db.BonusSchemes.Select(s => new { s.Sha256, s.Body }).ToListAsync();
        return sets.Concat(schemes).ToDictionary(text => text.Sha256, text => text.Body);
    }

    private static async Task<List<string>> TablesAsync(AppDb db, Guid authority)
    {
        var dossiers = await DossierReader.Whole(db.Dossiers.AsNoTracking()).ToListAsync();
        IEnumerable<object> rows =
        [
            .. await db.Authorities.Where(a => a.Id == authority).ToListAsync(),
            .. await db.Memberships.AsNoTracking().ToListAsync(),
            .. await db.Units.AsNoTracking().ToListAsync(),
            .. await db.UnitLineages.AsNoTracking().ToListAsync(),
            .. await db.IndicatorSets.AsNoTracking().ToListAsync(),
            .. await db.BonusSchemes.AsNoTracking().ToListAsync(),
            .. await db.GroupBonuses.AsNoTracking().ToListAsync(),
            .. await db.Rounds.AsNoTracking().ToListAsync(),
            .. await db.RoundGroups.AsNoTracking().ToListAsync(),
            .. await db.SetAmendments.AsNoTracking().ToListAsync(),
            .. await db.CalendarDays.AsNoTracking().ToListAsync(),
            .. await db.DraftAnswers.AsNoTracking().ToListAsync(),
            .. await db.Complaints.AsNoTracking().ToListAsync(),
            .. await db.Commendations.AsNoTracking().ToListAsync(),
            .. await db.Releases.AsNoTracking().ToListAsync(),
            .. await db.Assignments.AsNoTracking().ToListAsync(),
            .. await db.AppraisalScopes.AsNoTracking().ToListAsync(),
            .. await db.Phrases.AsNoTracking().ToListAsync(),
            .. dossiers,
        ];
        return Replay.Written(rows);
    }
}

[Collection(Engines.Sqlite)]
public sealed class ReplayOnSqliteTests(SqliteProvince province) : ReplayTests(province);

[Collection(Engines.Postgres)]
public sealed class ReplayOnPostgresTests(PostgresProvince province) : ReplayTests(province);
