using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Criteria that one colleague was given until the same day and has not entered yet.</summary>
public sealed record GivenWork(DateOnly DueOn, int Criteria, int DaysLeft)
{
    public bool IsLate => DaysLeft < 0;

    /// <summary>By day, the nearest first. What was given without a day is due with the dossier.</summary>
    public static IReadOnlyList<GivenWork> Of(
        DossierReading reading,
        IReadOnlyList<Assignment> assignments,
        Guid account,
        DateTimeOffset now
    ) =>
        [
            .. assignments
                .Where(given => given.AccountId == account && IsOpen(reading, given))
                .GroupBy(given => given.DueOn)
                .Where(day => day.Key is not null)
                .Select(day => new GivenWork(day.Key!.Value, day.Count(), day.Key.Value.DayNumber - HanoiTime.DayOf(now).DayNumber))
                .OrderBy(work => work.DueOn),
        ];

    private static bool IsOpen(DossierReading reading, Assignment given) =>
        reading.Set.FindIndicator(new IndicatorId(given.Indicator)) is Criterion criterion
        && reading.Concerns(criterion)
        && !reading.IsAnswered(criterion);
}
