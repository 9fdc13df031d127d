using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Monitoring;
using OpenDti.Web.Features.Publications;
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
            var replayed = new Replay(authority, await db.IndicatorSets.ToDictionaryAsync(s => s.Sha256, s => s.Body));
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

        var replayed = new Replay(province.Authority, await db.IndicatorSets.ToDictionaryAsync(s => s.Sha256, s => s.Body));
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

        await province.EvidenceComesAsync(extended.DossierOfA);
        await province.AssignAsync(extended.DossierOfA, Identity.ContributorOfA, "van-ban", "dien-tap", "cap-do");
        await province.AssignAsync(extended.DossierOfA, Identity.SpecialistOfA, "dien-tap");
        await province.TakeBackAsync(extended.DossierOfA, "cap-do");

        var communes = await province.RegisterAsync(UnitKind.Commune, "Xã Đầu", "Xã Cuối");
        await province.MergeAsync(communes, new Successor.New($"moi-{communes[0]:N}"[..20], "Xã Mới"), new DateOnly(2026, 7, 1));

        var deadline = province.Clock.GetUtcNow().AddMinutes(1);
        var round = await province.OpenRoundAsync(deadline);
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.AppraiseEverythingAsync(round);
        var settled = deadline + RoundGroup.SettlingTime;
        await province.SendDraftAsync(round.Group, at: settled);
        await province.AnswerDraftAsync(round.DossierOfA, Identity.SpecialistOfA, "van-ban", "Đề nghị tính cả văn bản số 12.", settled);
        await province.AnswerDraftAsync(round.DossierOfA, Identity.LeaderOfA, agrees: true, at: settled);
        await province.SettleDraftAsync(round.DossierOfA, "van-ban", "Văn bản ngoài thời gian đánh giá.", settled);
        settled = settled.AddDays(20);
        await province.ApproveAsync(round.Group, settled);
        await province.WithdrawApprovalAsync(round.Group, settled, "Nhập nhầm số.");
        var released = await province.ReleaseAsync(round.Group, settled);
        Assert.False(released.IsRefused);
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
            .. await db.Rounds.AsNoTracking().ToListAsync(),
            .. await db.RoundGroups.AsNoTracking().ToListAsync(),
            .. await db.CalendarDays.AsNoTracking().ToListAsync(),
            .. await db.DraftAnswers.AsNoTracking().ToListAsync(),
            .. await db.Releases.AsNoTracking().ToListAsync(),
            .. await db.Assignments.AsNoTracking().ToListAsync(),
            .. await db.AppraisalScopes.AsNoTracking().ToListAsync(),
            .. await db.Phrases.AsNoTracking().ToListAsync(),
            .. dossiers,
        ];
        return Replay.Written(rows);
    }

    /// <summary>Rebuilds the rows of one authority from its entries alone (the texts of sets are known by their hash).</summary>
    private sealed class Replay(Guid authority, IReadOnlyDictionary<string, string> setBodies)
    {
        private readonly List<object> _rows = [];
        private readonly Dictionary<Guid, Unit> _units = [];
        private readonly Dictionary<string, Dossier> _dossiers = [];
        private readonly Dictionary<string, RoundGroup> _groups = [];
        private readonly Dictionary<DateOnly, CalendarDay> _calendarDays = [];
        private readonly Dictionary<(Guid Dossier, string Indicator), Assignment> _assignments = [];

        public void Take(AuditEntry entry)
        {
            var (fact, stamp) = AuditBody.Read(entry.Body);
            switch (fact)
            {
                case AuthorityFounded founded:
                    _rows.Add(founded.ToAuthority(authority));
                    break;
                case MembershipGranted granted:
                    _rows.Add(granted.ToMembership(authority));
                    break;
                case MembershipPassed passed:
                    _rows.OfType<Membership>().Single(seat => seat.Id == passed.Ended).Apply(passed);
                    _rows.Add(passed.ToMembership(authority));
                    break;
                case AccountFact:
                    break;
                case UnitRegistered registered:
                    _units[registered.Unit] = registered.ToUnit(authority);
                    break;
                case UnitsMerged merged:
                    merged.Predecessors.ToList().ForEach(unit => _units[unit].Apply(merged));
                    _rows.AddRange(merged.ToLineages(authority));
                    break;
                case SetAdopted adopted:
                    _rows.Add(adopted.ToStoredSet(authority, setBodies[adopted.Sha256]));
                    break;
                case RoundCreated created:
                    _rows.Add(created.ToRound(authority));
                    break;
                case RoundGroupOpened opened:
                    _groups[entry.Stream] = opened.ToRoundGroup(authority);
                    break;
                case RoundGroupDeadlineChanged changed:
                    _groups[entry.Stream].Apply(changed);
                    break;
                case RoundGroupCalendarPlanned planned:
                    _groups[entry.Stream].Apply(planned);
                    break;
                case CalendarDayEntered entered:
                    _calendarDays[entered.Day] = entered.ToCalendarDay(authority);
                    break;
                case CalendarDayRemoved removed:
                    _calendarDays.Remove(removed.Day);
                    break;
                case DraftResultsSent sent:
                    _groups[entry.Stream].Apply(sent);
                    break;
                case ApprovalRecorded recorded:
                    _groups[entry.Stream].Apply(recorded, stamp.ReceivedAt);
                    break;
                case ApprovalWithdrawn withdrawn:
                    _groups[entry.Stream].Apply(withdrawn);
                    break;
                case ResultsReleased released:
                    _groups[entry.Stream].Apply(released);
                    _rows.Add(Release.From(released, _groups[entry.Stream]));
                    break;
                case CriteriaAssigned given:
                    foreach (var assignment in given.ToAssignments(authority))
                    {
                        _assignments[(given.Dossier, assignment.Indicator)] = assignment;
                    }

                    break;
                case CriteriaTakenBack taken:
                    foreach (var indicator in taken.Indicators)
                    {
                        _assignments.Remove((taken.Dossier, indicator));
                    }

                    break;
                case EntryLinkMade or EntryLinkUsed or EvidenceTaken or SourceEntered or SourceTokenMade or SourceTokenRevoked:
                    break;
                case ScopeGiven given:
                    _rows.Add(given.ToScope(authority));
                    break;
                case ScopeTakenBack taken:
                    _rows.RemoveAll(row => row is AppraisalScope scope && scope.Id == taken.Scope);
                    break;
                case PhraseKept kept:
                    _rows.Add(kept.ToPhrase(authority));
                    break;
                case PhraseDropped dropped:
                    _rows.RemoveAll(row => row is Phrase phrase && phrase.Id == dropped.Phrase);
                    break;
                case DossierFact about:
                    var dossier = about is DossierOpened first
                        ? _dossiers[entry.Stream] = first.ToDossier(authority)
                        : _dossiers[entry.Stream];
                    dossier.Apply(about, entry.Seq, stamp.Account, stamp.ReceivedAt);
                    TakeAnswer(dossier.Id, about, entry.Seq, stamp);
                    break;
                default:
                    Assert.Fail($"{fact.GetType().Name} cannot be replayed.");
                    break;
            }
        }

        private void TakeAnswer(Guid dossier, DossierFact fact, long seq, AuditStamp stamp)
        {
            switch (fact)
            {
                case DraftAnswered answered:
                    var row = new DraftAnswer
                    {
                        AuthorityId = authority,
                        DossierId = dossier,
                        DraftId = answered.Draft,
                        Indicator = answered.Indicator,
                    };
                    row.Apply(answered, seq, stamp.ReceivedAt);
                    _rows.Add(row);
                    break;
                case DraftAnswerSettled settled:
                    _rows
                        .OfType<DraftAnswer>()
                        .Single(a => a.DossierId == dossier && a.DraftId == settled.Draft && a.Indicator == settled.Indicator)
                        .Apply(settled, stamp.ReceivedAt);
                    break;
            }
        }

        public List<string> Rows() =>
            Written([.. _rows, .. _units.Values, .. _groups.Values, .. _dossiers.Values, .. _assignments.Values, .. _calendarDays.Values]);

        /// <summary>Every row as its fields, without the links to other rows, in an order of its own.</summary>
        public static List<string> Written(IEnumerable<object> rows) =>
            [
                .. rows.SelectMany(row =>
                        row is Dossier dossier
                            ?
                            [
                                dossier,
                                // What other tests put beside as a source's figure has no version of the dossier.
                                .. dossier.Answers.Where(answer => answer.Version > 0).Cast<object>(),
                                .. dossier.Reviews.Cast<object>(),
                                .. dossier.Evidence.Cast<object>(),
                                .. dossier.Contests.Cast<object>(),
                                .. dossier.Appraisals.Cast<object>(),
                                .. dossier.PointAwards.Cast<object>(),
                                .. dossier.Explanations.Cast<object>(),
                            ]
                            : new[] { row }
                    )
                    .Select(row => row.GetType().Name + JsonSerializer.Serialize(RowFields.Of(row)))
                    .Order(StringComparer.Ordinal),
            ];
    }
}

[Collection(Engines.Sqlite)]
public sealed class ReplayOnSqliteTests(SqliteProvince province) : ReplayTests(province);

[Collection(Engines.Postgres)]
public sealed class ReplayOnPostgresTests(PostgresProvince province) : ReplayTests(province);
