using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers.Calendar;

/// <summary>A calendar as somebody typed it, why, and the one that stood on the page.</summary>
public sealed record TypedCalendar(CalendarPlan Plan, string Shown, string Reason)
{
    /// <summary>A calendar day after these years is mistyped, and would lie beyond what can be counted.</summary>
    public const string PublishField = "publishBefore";
    public const string ComplaintField = "complaintDays";
    public const string AnswerField = "answerDays";
    public const string ToleranceField = "tolerance";
    public const string ReasonField = "reason";
    public const string ShownField = "shown";
    public const string ActField = "act";
    public const string Preview = "preview";

    /// <summary>Explanation in more rounds than these would not fit into a year.</summary>
    private const int MaxRounds = 3;

    /// <summary>The field of each planned step.</summary>
    public IReadOnlyList<string> StepFields { get; init; } = [];

    /// <summary>The steps that a form asks for, in their order.</summary>
    public static IReadOnlyList<(CalendarStepKind Kind, int RoundNo, string Field)> Fields { get; } =
    [
        (CalendarStepKind.Appraisal, 0, "appraisal"),
        .. Enumerable.Range(1, MaxRounds).Select(no => (CalendarStepKind.Explanation, no, $"explanation{no}")),
        (CalendarStepKind.DraftResults, 0, "draftResults"),
        (CalendarStepKind.Council, 0, "council"),
        (CalendarStepKind.Approval, 0, "approval"),
    ];

    /// <summary>What was typed; what cannot be read stands in <paramref name="errors"/>, by field.</summary>
    public static TypedCalendar In(Posted posted, List<(string? Field, Refusal Refusal)> errors)
    {
        var steps = new List<StepPlan>();
        var stepFields = new List<string>();
        foreach (var (kind, roundNo, field) in Fields)
        {
            var typed = posted[field].Trim();
            if (typed.Length == 0)
            {
                continue;
            }

            if (DaysIn(typed) is { } days)
            {
                steps.Add(new StepPlan(kind, RoundNoOf(kind, steps), days, LastDay: null));
                stepFields.Add(field);
            }
            else if (HanoiTime.TryReadDay(typed, out var lastDay))
            {
                stepFields.Add(field);
                steps.Add(new StepPlan(kind, RoundNoOf(kind, steps), Days: null, lastDay));
            }
            else
            {
                errors.Add((field, new Refusal("calendar.step-unreadable", Text(CalendarPlan.MaxDays))));
            }
        }

        foreach (var field in (string[])[ComplaintField, AnswerField])
        {
            if (posted[field].Trim() is { Length: > 0 } days && DaysIn(days) is null)
            {
                errors.Add((field, new Refusal("calendar.days-unreadable", Text(CalendarPlan.MaxDays))));
            }
        }

        var publish = posted[PublishField].Trim();
        var hasPublish = HanoiTime.TryReadDay(publish, out var publishBefore);
        if (publish.Length > 0 && !hasPublish)
        {
            errors.Add((PublishField, new Refusal("round.day-unreadable")));
        }

        var tolerance = posted[ToleranceField].Trim().TrimEnd('%').Trim();
        var hasTolerance = int.TryParse(tolerance, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100;
        if (tolerance.Length > 0 && !hasTolerance)
        {
            errors.Add((ToleranceField, new Refusal("calendar.tolerance-unreadable")));
        }

        var reason = posted[ReasonField].Trim();
        if (reason.Length > RoundGroup.ReasonMaxLength)
        {
            errors.Add((ReasonField, new Refusal("dossier.reason-too-long", Text(reason.Length), Text(RoundGroup.ReasonMaxLength))));
        }

        return new TypedCalendar(
            new CalendarPlan(steps, hasPublish ? publishBefore : null, DaysIn(posted[ComplaintField].Trim()))
            {
                TolerancePercent = hasTolerance && percent != RoundCalendar.UsualTolerancePercent ? percent : null,
                AnswerDays = DaysIn(posted[AnswerField].Trim()) is { } answer and not RoundCalendar.UsualAnswerDays ? answer : null,
            },
            posted[ShownField],
            reason
        )
        {
            StepFields = stepFields,
        };
    }

    /// <summary>The form's fields for a calendar that stands: its last days.</summary>
    public static Dictionary<string, string> Of(RoundCalendar calendar)
    {
        var typed = Fields
            .Select(field => (field.Field, Step: calendar.Steps.FirstOrDefault(s => s.Kind == field.Kind && s.RoundNo == field.RoundNo)))
            .Where(field => field.Step is not null)
            .ToDictionary(field => field.Field, field => HanoiTime.DateOf(field.Step!.LastDay));
        typed[PublishField] = calendar.PublishBefore is { } day ? HanoiTime.DateOf(day) : "";
        typed[ComplaintField] = calendar.ComplaintDays is { } days ? Text(days) : "";
        typed[AnswerField] = calendar.AnswerDays is { } answer ? Text(answer) : "";
        typed[ToleranceField] = calendar.TolerancePercent is { } percent ? Text(percent) : "";
        return typed;
    }

    /// <summary>The field that a refusal of the whole belongs to.</summary>
    public string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "calendar.step-before-last" => StepFields[int.Parse(refusal.Args[^1], CultureInfo.InvariantCulture)],
            "calendar.without-reason" => ReasonField,
            "calendar.publish-before-deadline" => PublishField,
            _ => null,
        };

    /// <summary>Rounds of explanation are numbered as they are used, whichever fields were left empty.</summary>
    private static int RoundNoOf(CalendarStepKind kind, List<StepPlan> before) =>
        kind == CalendarStepKind.Explanation ? before.Count(step => step.Kind == kind) + 1 : 0;

    private static int? DaysIn(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= CalendarPlan.MaxDays
            ? days
            : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
