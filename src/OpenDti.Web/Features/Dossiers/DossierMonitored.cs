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
        var counting = changed
            .Select(one => set.FindInput(new InputId(one.Input)))
            .OfType<InputDefinition>()
            .Where(input => input.Source != InputSource.Declared)
            .ToHashSet();
        var overtaken = set.Criteria.Where(criterion =>
            set.InputsOf(criterion).Any(counting.Contains)
            && StateOf(criterion.Id, receivedAt) is CriterionState.Decided or CriterionState.Reviewed
        );
        return new MonitoredSaved(source, changed) { Overtaken = [.. overtaken.Select(criterion => criterion.Id.Value)] };
    }

    public Result<MonitoredContested> ContestMonitored(InputId input, string words, RoundGroup group, DateTimeOffset receivedAt) =>
        RefusalToEnter(group, receivedAt) is { } refusal ? refusal
        : MonitoredTo(input) is null ? new Refusal("monitored.nothing-measured")
        : string.IsNullOrWhiteSpace(words) ? new Refusal("monitored.contest-empty")
        : words.Length > Contest.WordsMaxLength ? new Refusal("monitored.contest-long", $"{Contest.WordsMaxLength}")
        : new MonitoredContested(input.Value, words.Trim());

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

                contest.Take(contested.Words, seq, account, receivedAt);
                break;
        }
    }
}
