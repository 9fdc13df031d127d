using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers.Open;

/// <summary>The fields by which a round is opened, wherever somebody types them.</summary>
public static class TypedOpening
{
    public const string YearField = "year";
    public const string KindField = "kind";
    public const string SetField = "set";
    public const string FromField = "windowFrom";
    public const string ToField = "windowTo";
    public const string DayField = "deadlineDay";
    public const string TimeField = "deadlineTime";

    private const int FirstYear = 2015;
    private const int LastYear = 2100;

    /// <summary>What was typed; what cannot be stands in <paramref name="errors"/>, by field.</summary>
    public static OpeningPlan In(Posted posted, OpenTexts texts, List<(string? Field, Refusal Refusal)> errors)
    {
        if (!int.TryParse(posted[YearField].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !IsKnown(year))
        {
            errors.Add((YearField, new Refusal("round.year-outside")));
        }

        var from = DayIn(posted, FromField, texts.WindowFrom, errors);
        var to = DayIn(posted, ToField, texts.WindowTo, errors);
        var deadlineDay = DayIn(posted, DayField, texts.DeadlineDay, errors);
        if (!HanoiTime.TryReadTime(posted[TimeField], out var time))
        {
            errors.Add((TimeField, new Refusal("round.time-unreadable")));
        }

        if (!Guid.TryParse(posted[SetField], out var set))
        {
            errors.Add((SetField, new Refusal("round.no-set")));
        }

        var kind = Enum.TryParse<UnitKind>(posted[KindField], out var parsed) && Enum.IsDefined(parsed) ? parsed : UnitKind.Department;
        if (errors.Count == 0 && to <= from)
        {
            errors.Add((ToField, new Refusal("round.window-reversed")));
        }

        var deadline = errors.Count == 0 ? HanoiTime.At(deadlineDay, time) : default;
        if (errors.Count == 0 && deadline <= posted.ReceivedAt)
        {
            errors.Add((DayField, new Refusal("round.deadline-past")));
        }
        else if (errors.Count == 0 && Round.RefusalOfDeadline(from, to, deadline) is { } outside)
        {
            errors.Add((DayField, outside));
        }

        return new OpeningPlan(year, from, to, kind, set, posted.ReceivedAt, deadline);
    }

    private static DateOnly DayIn(Posted posted, string field, string label, List<(string? Field, Refusal Refusal)> errors)
    {
        if (!HanoiTime.TryReadDay(posted[field], out var day))
        {
            errors.Add((field, new Refusal("round.named-day-unreadable", label)));
        }
        else if (!IsKnown(day.Year))
        {
            errors.Add((field, new Refusal("round.year-outside")));
        }

        return day;
    }

    private static bool IsKnown(int year) => year is >= FirstYear and <= LastYear;
}
