using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers.Amend;

/// <summary>An amendment as somebody typed it: the version, the decision, a later deadline where one is given, and the effect that was shown.</summary>
public sealed record TypedAmendment(
    Guid Set,
    string Number,
    DateOnly Date,
    string Body,
    string Summary,
    DateTimeOffset? Deadline,
    string EffectShown
)
{
    public const string SetField = "set";
    public const string NumberField = "number";
    public const string DateField = "date";
    public const string BodyField = "body";
    public const string SummaryField = "summary";
    public const string DayField = "deadlineDay";
    public const string TimeField = "deadlineTime";
    public const string EffectField = "effect";

    /// <summary>What was typed; what cannot be read stands in <paramref name="errors"/>, by field.</summary>
    public static TypedAmendment In(Posted posted, List<(string? Field, Refusal Refusal)> errors)
    {
        var set = Guid.TryParse(posted[SetField], out var id) ? id : Guid.Empty;
        if (set == Guid.Empty)
        {
            errors.Add((SetField, new Refusal("amendment.no-set")));
        }

        if (!IsTyped(posted, NumberField, SetAmendment.NumberMaxLength))
        {
            errors.Add((NumberField, new Refusal("amendment.number", Text(SetAmendment.NumberMaxLength))));
        }

        if (!HanoiTime.TryReadDay(posted[DateField], out var date) || HanoiTime.StartOf(date) > posted.ReceivedAt)
        {
            errors.Add((DateField, new Refusal("amendment.date")));
        }

        if (!IsTyped(posted, BodyField, SetAmendment.BodyMaxLength))
        {
            errors.Add((BodyField, new Refusal("amendment.body", Text(SetAmendment.BodyMaxLength))));
        }

        if (!IsTyped(posted, SummaryField, SetAmendment.SummaryMaxLength))
        {
            errors.Add((SummaryField, new Refusal("amendment.summary", Text(SetAmendment.SummaryMaxLength))));
        }

        return new TypedAmendment(
            set,
            posted[NumberField].Trim(),
            date,
            posted[BodyField].Trim(),
            posted[SummaryField].Trim(),
            DeadlineIn(posted, errors),
            posted[EffectField]
        );
    }

    /// <summary>The field that a refusal of the whole belongs to.</summary>
    public static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "amendment.deadline-wanted" or "deadline.before-group" or "round.deadline-past" or "round.deadline-outside-window" => DayField,
            "amendment.no-set" or "amendment.other-set" or "amendment.same-version" => SetField,
            _ => null,
        };

    private static bool IsTyped(Posted posted, string field, int maxLength) =>
        posted[field].Trim() is { Length: > 0 } typed && typed.Length <= maxLength;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset? DeadlineIn(Posted posted, List<(string? Field, Refusal Refusal)> errors)
    {
        if (posted[DayField].Trim().Length == 0)
        {
            return null;
        }

        var hasDay = HanoiTime.TryReadDay(posted[DayField], out var day);
        var hasTime = HanoiTime.TryReadTime(posted[TimeField], out var time);
        if (!hasDay)
        {
            errors.Add((DayField, new Refusal("round.day-unreadable")));
        }

        if (!hasTime)
        {
            errors.Add((TimeField, new Refusal("round.time-unreadable")));
        }

        return hasDay && hasTime ? HanoiTime.At(day, time) : null;
    }
}
