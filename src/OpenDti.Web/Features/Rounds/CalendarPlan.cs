using OpenDti.Scoring;

namespace OpenDti.Web.Features.Rounds;

/// <summary>A step as the authority plans it: so many working days, or until a day.</summary>
public sealed record StepPlan(CalendarStepKind Kind, int RoundNo, int? Days, DateOnly? LastDay);

/// <summary>A calendar as it is planned, before its days are counted.</summary>
public sealed record CalendarPlan(IReadOnlyList<StepPlan> Steps, DateOnly? PublishBefore, int? ComplaintDays)
{
    public const int MaxDays = 250;

    private static readonly IReadOnlyList<StepPlan> NoSteps = [];

    public int? TolerancePercent { get; init; }
    public int? AnswerDays { get; init; }

    /// <summary>Nothing is planned, and everything else is as where nothing is said.</summary>
    public bool IsEmpty =>
        Steps.Count == 0 && this with { Steps = NoSteps } == new CalendarPlan(NoSteps, PublishBefore: null, ComplaintDays: null);

    /// <summary>
    /// Counts the days: each step begins with the first working day after the one before it, the first after the group's last day of entry.
    /// </summary>
    public Result<RoundCalendar> From(DateTimeOffset deadline, WorkingDays workingDays)
    {
        var before = HanoiTime.LastDayOf(deadline);
        var lastDayOfEntry = before;
        var steps = new List<PlannedStep>();
        foreach (var (place, plan) in Steps.Index())
        {
            var firstDay = workingDays.After(before, 1);
            var lastDay = plan.LastDay ?? workingDays.After(before, plan.Days!.Value);
            if (lastDay < firstDay)
            {
                // The place says which step it is, for the form to point at.
                return new Refusal("calendar.step-before-last", HanoiTime.DateOf(lastDay), HanoiTime.DateOf(firstDay), $"{place}");
            }

            steps.Add(new PlannedStep(plan.Kind, plan.RoundNo, firstDay, lastDay));
            before = lastDay;
        }

        return PublishBefore <= lastDayOfEntry
            ? new Refusal("calendar.publish-before-deadline", HanoiTime.DateOf(PublishBefore.Value), HanoiTime.DateOf(lastDayOfEntry))
            : new RoundCalendar(steps, PublishBefore, ComplaintDays) { TolerancePercent = TolerancePercent, AnswerDays = AnswerDays };
    }
}
