using System.Text.Json;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Councils;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Monitoring;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Data;

/// <summary>Rebuilds the rows of one authority from its entries alone (the texts of sets are known by their hash).</summary>
internal sealed class Replay(Guid authority, IReadOnlyDictionary<string, string> setBodies)
{
    private readonly List<object> _rows = [];
    private readonly Dictionary<Guid, Unit> _units = [];
    private readonly Dictionary<string, Dossier> _dossiers = [];
    private readonly Dictionary<string, RoundGroup> _groups = [];
    private readonly Dictionary<DateOnly, CalendarDay> _calendarDays = [];
    private readonly Dictionary<string, Commendation> _commendations = [];
    private readonly Dictionary<Guid, Complaint> _complaints = [];
    private readonly List<(Guid Complaint, Guid Release)> _corrected = [];
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
            case WorkplaceSet set:
                _rows.OfType<Membership>().Where(seat => set.Seats.Contains(seat.Id)).ToList().ForEach(seat => seat.Apply(set));
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
            case BonusSchemeAdopted scheme:
                _rows.Add(scheme.ToStoredScheme(authority, setBodies[scheme.Sha256]));
                break;
            case BonusSchemeAttached attached:
                _rows.RemoveAll(row => row is GroupBonus bonus && bonus.RoundGroupId == attached.RoundGroup);
                _rows.Add(attached.ToGroupBonus(authority, stamp.ReceivedAt));
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
            case RoundGroupSetAmended amended:
                _groups[entry.Stream].Apply(amended);
                _rows.Add(amended.ToAmendment(authority, stamp.ReceivedAt));
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
            case CorrectionApproved approved:
                _groups[entry.Stream].Apply(approved);
                break;
            case CorrectionApprovalWithdrawn withdrawn:
                _groups[entry.Stream].Apply(withdrawn);
                break;
            case ResultsReleased released:
                _groups[entry.Stream].Apply(released);
                _corrected.AddRange((released.Supersedes?.Complaints ?? []).Select(complaint => (complaint, released.Release)));
                _rows.Add(Release.From(released, _groups[entry.Stream]));
                break;
            case CommendationListed listed:
                var list = _commendations.GetValueOrDefault(entry.Stream);
                list ??= new Commendation { AuthorityId = authority, RoundGroupId = _groups[entry.Stream].Id };
                list.Apply(listed, stamp.ReceivedAt);
                _commendations[entry.Stream] = list;
                break;
            case CommendationPublished published:
                _commendations[entry.Stream].Apply(published, stamp.ReceivedAt);
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
            case CouncilMinuted
            or EntryLinkMade
            or EntryLinkUsed
            or EvidenceTaken
            or SourceEntered
            or SourceTokenMade
            or SourceTokenRevoked:
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
                var dossier = about is DossierOpened first ? _dossiers[entry.Stream] = first.ToDossier(authority) : _dossiers[entry.Stream];
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
                AnswerTo(dossier, answered.Draft, answered.Indicator).Apply(answered, seq, stamp.ReceivedAt);
                break;
            case DraftAnswerPrepared prepared:
                AnswerTo(dossier, prepared.Draft, prepared.Indicator).Apply(prepared, seq, stamp.Account);
                break;
            case DraftAnswerConfirmed confirmed:
                AnswerTo(dossier, confirmed.Draft, confirmed.Indicator).Apply(confirmed, seq, stamp.ReceivedAt);
                break;
            case DraftAnswerGivenBack givenBack:
                AnswerTo(dossier, givenBack.Draft, givenBack.Indicator).Apply(givenBack);
                break;
            case ComplaintFiled filed:
                _complaints[filed.Complaint] = Complaint.Of(authority, dossier, filed, stamp.ReceivedAt);
                break;
            case ComplaintWithdrawn withdrawn:
                _complaints[withdrawn.Complaint].Apply(withdrawn, stamp.ReceivedAt);
                break;
            case ComplaintDecided decided:
                _complaints[decided.Complaint].Apply(decided, seq, stamp.ReceivedAt);
                break;
            case DraftAnswerSettled settled:
                AnswerTo(dossier, settled.Draft, settled.Indicator).Apply(settled, stamp.ReceivedAt);
                break;
        }
    }

    private DraftAnswer AnswerTo(Guid dossier, Guid draft, string indicator)
    {
        var known = _rows.OfType<DraftAnswer>();
        if (known.FirstOrDefault(a => a.DossierId == dossier && a.DraftId == draft && a.Indicator == indicator) is { } row)
        {
            return row;
        }

        var answer = new DraftAnswer
        {
            AuthorityId = authority,
            DossierId = dossier,
            DraftId = draft,
            Indicator = indicator,
        };
        _rows.Add(answer);
        return answer;
    }

    public List<string> Rows()
    {
        _corrected.ForEach(one => _complaints[one.Complaint].CorrectIn(one.Release));
        return Written([
            .. _rows,
            .. _units.Values,
            .. _groups.Values,
            .. _dossiers.Values,
            .. _assignments.Values,
            .. _calendarDays.Values,
            .. _complaints.Values,
            .. _commendations.Values,
        ]);
    }

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
                            .. dossier.BonusProposals.Cast<object>(),
                            .. dossier.CouncilRulings.Cast<object>(),
                            .. dossier.CouncilItems.Cast<object>(),
                        ]
                        : new[] { row }
                )
                .Select(row => row.GetType().Name + JsonSerializer.Serialize(FieldsOf(row)))
                .Order(StringComparer.Ordinal),
        ];

    private static SortedDictionary<string, object?> FieldsOf(object row) =>
        new(
            row.GetType()
                .GetProperties()
                .Where(p => p.PropertyType.IsValueType || p.PropertyType == typeof(string))
                .ToDictionary(
                    p => p.Name,
                    p => p.GetValue(row) is DateTimeOffset instant ? instant.ToUnixTimeMilliseconds() : p.GetValue(row)
                )
        );
}
