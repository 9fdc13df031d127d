using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers.Deadlines;

/// <summary>Another deadline, why, and the one that stood on the page when somebody decided on it.</summary>
public sealed record NewDeadline(DateTimeOffset At, DateTimeOffset Shown, string Reason)
{
    public const string DayField = "deadlineDay";
    public const string TimeField = "deadlineTime";
    public const string ReasonField = "reason";
    public const string ShownField = "shown";

    /// <summary>What was typed; what cannot be read stands in <paramref name="errors"/>, by field.</summary>
    public static NewDeadline In(Posted posted, List<(string? Field, Refusal Refusal)> errors)
    {
        if (!HanoiTime.TryReadDay(posted[DayField], out var day))
        {
            errors.Add((DayField, new Refusal("round.day-unreadable")));
        }

        if (!HanoiTime.TryReadTime(posted[TimeField], out var time))
        {
            errors.Add((TimeField, new Refusal("round.time-unreadable")));
        }

        var reason = posted[ReasonField].Trim();
        if (reason.Length == 0)
        {
            errors.Add((ReasonField, new Refusal("deadline.without-reason")));
        }
        else if (reason.Length > RoundGroup.ReasonMaxLength)
        {
            errors.Add((ReasonField, new Refusal("dossier.reason-too-long", Text(reason.Length), Text(RoundGroup.ReasonMaxLength))));
        }

        return new NewDeadline(errors.Count == 0 ? HanoiTime.At(day, time) : default, ShownIn(posted), reason);
    }

    /// <summary>The field that a refusal of the deadline belongs to; none where no other entry would help.</summary>
    public static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "deadline.without-reason" => ReasonField,
            "deadline.unchanged" or "deadline.before-group" or "round.deadline-past" or "round.deadline-outside-window" => DayField,
            _ => null,
        };

    private static DateTimeOffset ShownIn(Posted posted) =>
        long.TryParse(posted[ShownField], NumberStyles.None, CultureInfo.InvariantCulture, out var shown)
        && shown <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(shown)
            : default;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
