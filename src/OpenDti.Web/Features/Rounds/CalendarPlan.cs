using OpenDti.Scoring;

namespace OpenDti.Web.Features.Rounds;

/// <summary>A step as the authority plans it: so many working days, or until a day.</summary>
public sealed record StepPlan(CalendarStepKind Kind, int RoundNo, int? Days, DateOnly? LastDay);

/// <summary>A calendar as it is planned, before its days are counted.</summary>
public sealed record CalendarPlan(IReadOnlyList<StepPlan> Steps, DateOnly? PublishBefore, int? ComplaintDays)
{
    public const int MaxDays = 250;

    public int? TolerancePercent { get; init; }

    /// <summary>
    /// Counts the days: each step begins with the first working day after the one before it, the first after the group's last day of entry.
    /// </summary>
    public Result<RoundCalendar> From(DateTimeOffset deadline, WorkingDays workingDays)
    {
        var before = HanoiTime.LastDayOf(deadline);
        var lastDayOfEntry = before;
        var steps = new List<PlannedStep>();
        foreach (var plan in Steps)
        {
            var firstDay = workingDays.After(before, 1);
            var lastDay = plan.LastDay ?? workingDays.After(before, plan.Days!.Value);
            if (lastDay < firstDay)
            {
                return new Refusal("calendar.step-before-last", HanoiTime.DateOf(lastDay), HanoiTime.DateOf(firstDay));
            }

            steps.Add(new PlannedStep(plan.Kind, plan.RoundNo, firstDay, lastDay));
            before = lastDay;
        }

        return PublishBefore <= lastDayOfEntry
            ? new Refusal("calendar.publish-before-deadline", HanoiTime.DateOf(PublishBefore.Value), HanoiTime.DateOf(lastDayOfEntry))
            : new RoundCalendar(steps, PublishBefore, ComplaintDays) { TolerancePercent = TolerancePercent };
    }
}
