using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The part of a dossier that sources measure and the unit may contest.</summary>
public sealed partial class Dossier
{
    private List<Contest> _contests = [];

    public IReadOnlyList<Contest> Contests => _contests;

    public Answer? MonitoredTo(InputId input) => _answers.Find(a => a.Input == input.Value && a.Track == Track.Monitored);

    /// <summary>What the unit says against the figure as it stands; null where it has none or the figure is newer.</summary>
    public Contest? ContestOf(InputId input) =>
        _contests.Find(c => c.Input == input.Value) is { } contest && contest.Version > (MonitoredTo(input)?.Version ?? 0) ? contest : null;

    /// <summary>
    /// Which of the measured figures are new, and which decisions were taken without them. What was approved or released no longer changes.
    /// </summary>
    public Result<MonitoredSaved> Monitor(
        Guid source,
        IReadOnlyList<SavedAnswer> measured,
        CompiledSet set,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        if (group.ReleasedAt is not null)
        {
            return new Refusal("monitored.released");
        }

        if (group.ApprovalId is not null)
        {
            return new Refusal("monitored.approved");
        }

        var changed = measured
            .Where(one =>
                MonitoredTo(new InputId(one.Input)) is not { SetAsideVersion: null } saved
                || (saved.Value, saved.MissingReason) != (one.Value, one.Missing)
            )
            .ToList();
        var counting = CountingAmong(changed.Select(one => one.Input), set);
        var overtaken = set.Criteria.Where(criterion =>
            set.InputsOf(criterion).Any(counting.Contains)
            && StateOf(criterion.Id, receivedAt) is CriterionState.Decided or CriterionState.Reviewed
        );
        return new MonitoredSaved(source, changed) { Overtaken = [.. overtaken.Select(criterion => criterion.Id.Value)] };
    }

    /// <summary>
    /// Why the unit cannot contest this figure at this instant; null where it can. Figures come in until the results are approved, and as long
    /// may each of them be contested; once an appraiser has decided, another figure only.
    /// </summary>
    public Refusal? RefusalToContest(InputId input, RoundGroup group, DateTimeOffset receivedAt) =>
        StageIn(group, receivedAt) switch
        {
            RoundGroupStage.Draft => RefusalToEnter(group, receivedAt),
            RoundGroupStage.Released => new Refusal("monitored.contest-released"),
            RoundGroupStage.Approved => new Refusal("monitored.contest-approved"),
            _ when MonitoredTo(input) is null => new Refusal("monitored.nothing-measured"),
            _ when ContestOf(input) is { IsOpen: false } => new Refusal("monitored.contest-settled"),
            _ => null,
        };

    public Result<MonitoredContested> ContestMonitored(InputId input, ContestSaid said, RoundGroup group, DateTimeOffset receivedAt) =>
        RefusalToContest(input, group, receivedAt) is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(said.Words) ? new Refusal("monitored.contest-empty")
        : said.Words.Length > Contest.WordsMaxLength ? new Refusal("monitored.contest-long", $"{Contest.WordsMaxLength}")
        : said.Document?.Length > Contest.DocumentMaxLength ? new Refusal("monitored.contest-document-long", $"{Contest.DocumentMaxLength}")
        : new MonitoredContested(input.Value, said.Words.Trim()) { Proposed = said.Proposed, Document = said.Document };

    /// <summary>Those of the figures that count for this unit once they are measured: it does not declare them, and a criterion that concerns it takes them.</summary>
    public IReadOnlyList<InputDefinition> CountingAmong(IEnumerable<string> inputs, CompiledSet set)
    {
        var (asked, traits) = (inputs.ToHashSet(), Traits.ToHashSet());
        return
        [
            .. set
                .Criteria.Where(criterion => set.Concerns(criterion.Id, traits))
                .SelectMany(set.InputsOf)
                .Where(input => input.CountsAsMeasured && asked.Contains(input.Id.Value))
                .DistinctBy(input => input.Id),
        ];
    }

    /// <summary>What a unit contests of a criterion waits for its appraisers. Asked of each cell of a queue, of dossiers that mostly contest nothing.</summary>
    public bool HasOpenContestOf(Criterion criterion) =>
        _contests.Exists(contest => contest.IsOpen && criterion.Rule.Inputs.Contains(new InputId(contest.Input)));

    /// <summary>What the unit says against figures of one criterion, and nobody has decided about yet.</summary>
    public IReadOnlyList<Contest> OpenContestsOf(IReadOnlyCollection<InputId> inputs) =>
        _contests.FindAll(contest => contest.IsOpen && inputs.Contains(new InputId(contest.Input)));

    private void SettleContests(IReadOnlyList<string> inputs, long seq) =>
        _contests.FindAll(contest => contest.IsOpen && inputs.Contains(contest.Input)).ForEach(contest => contest.Settle(seq));

    private void ApplyMonitored(DossierFact fact, long seq, Guid account, DateTimeOffset receivedAt)
    {
        switch (fact)
        {
            case MonitoredSaved saved:
                foreach (var measured in saved.Answers)
                {
                    var answer = MonitoredTo(new InputId(measured.Input));
                    if (answer is null)
                    {
                        answer = Answer.To(this, measured.Input, Track.Monitored);
                        _answers.Add(answer);
                    }

                    answer.TakeFrom(saved.Source, measured, seq, account, receivedAt);
                }

                SettleContests([.. saved.Answers.Select(measured => measured.Input)], seq);
                foreach (var indicator in saved.Overtaken)
                {
                    Revise(indicator);
                }

                break;
            case MonitoredContested contested:
                var contest = _contests.Find(c => c.Input == contested.Input);
                if (contest is null)
                {
                    contest = Contest.Of(this, contested.Input);
                    _contests.Add(contest);
                }

                contest.Take(new ContestSaid(contested.Words, contested.Proposed, contested.Document), seq, account, receivedAt);
                break;
        }
    }
}
