using System.Globalization;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.RollOver;

/// <summary>
/// The dates of a round group a year on. Days that the regulation names stay the same day of the year; a last day of entry that falls on a day off
/// moves to the next working day (Civil Code 91/2015/QH13, article 148 clause 5); a step keeps its number of working days.
/// </summary>
public sealed class NextYear(RoundGroup from, WorkingDays workingDays)
{
    private DateOnly LastDayOfEntry => HanoiTime.LastDayOf(from.DeadlineAt);

    /// <summary>The same day a year on, as the calendar has it: 29/2 becomes 28/2.</summary>
    private DateOnly SameDay => LastDayOfEntry.AddYears(1);

    public int Year => from.Round!.Year + 1;

    /// <summary>The day off on which the deadline would have fallen; null where it falls on a working day.</summary>
    public DateOnly? DayOff => workingDays.IsWorking(SameDay) ? null : SameDay;

    public DateTimeOffset DeadlineAt
    {
        get
        {
            var lastDay = DayOff is { } off ? workingDays.After(off, 1) : SameDay;
            return from.DeadlineAt.ToOffset(HanoiTime.Offset).AddDays(lastDay.DayNumber - LastDayOfEntry.DayNumber);
        }
    }

    /// <summary>How many working days a step of this year's calendar has; never none, so that it stays a step.</summary>
    public int DaysOf(PlannedStep step) => Math.Clamp(workingDays.Between(step.FirstDay, step.LastDay), min: 1, CalendarPlan.MaxDays);

    public PlannedStep? StepOf(CalendarStepKind kind, int roundNo) =>
        from.Calendar?.Steps.FirstOrDefault(step => step.Kind == kind && step.RoundNo == roundNo);

    /// <summary>The form as it is proposed, by field. The data window is that of the year where it is open for others already.</summary>
    public Dictionary<string, string> Proposed(Round? opened)
    {
        var (round, deadline) = (from.Round!, DeadlineAt);
        var typed = from.Calendar is { } calendar ? TypedCalendar.Of(calendar) : [];
        typed[TypedOpening.YearField] = Text(Year);
        typed[TypedOpening.FromField] = HanoiTime.DateOf(opened?.WindowFrom ?? round.WindowFrom.AddYears(1));
        typed[TypedOpening.ToField] = HanoiTime.DateOf(opened?.WindowTo ?? round.WindowTo.AddYears(1));
        typed[TypedOpening.DayField] = HanoiTime.DateOf(deadline);
        typed[TypedOpening.TimeField] = HanoiTime.MinuteOf(deadline);
        if (from.Calendar?.PublishBefore is { } day)
        {
            typed[TypedCalendar.PublishField] = HanoiTime.DateOf(day.AddYears(1));
        }

        foreach (var (kind, roundNo, field) in TypedCalendar.Fields)
        {
            typed[field] = StepOf(kind, roundNo) is { } step ? Text(DaysOf(step)) : "";
        }

        return typed;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
