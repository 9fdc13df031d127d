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

    /// <summary>Which of the measured figures are new. What was released no longer changes.</summary>
    public Result<MonitoredSaved> Monitor(Guid source, IReadOnlyList<SavedAnswer> measured, RoundGroup group)
    {
        if (group.ReleasedAt is not null)
        {
            return new Refusal("monitored.released");
        }

        var changed = measured.Where(one =>
            MonitoredTo(new InputId(one.Input)) is not { SetAsideVersion: null } saved
            || (saved.Value, saved.MissingReason) != (one.Value, one.Missing)
        );
        return new MonitoredSaved(source, [.. changed]);
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
