using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDti.Web.Features.Rounds;

/// <summary>What a round group may plan between the end of entry and the release; each is optional.</summary>
public enum CalendarStepKind
{
    /// <summary>Thẩm định.</summary>
    Appraisal,

    /// <summary>Giải trình, one or more rounds.</summary>
    Explanation,

    /// <summary>Gửi dự thảo kết quả, các đơn vị có ý kiến.</summary>
    DraftResults,

    /// <summary>Họp Hội đồng.</summary>
    Council,

    /// <summary>Trình và phê duyệt.</summary>
    Approval,
}

/// <summary>A step from its first to its last day, both included, in Hà Nội's time. Rounds of explanation are numbered from 1.</summary>
public sealed record PlannedStep(CalendarStepKind Kind, int RoundNo, DateOnly FirstDay, DateOnly LastDay)
{
    /// <summary>"Hết ngày 15/10" is 16/10 00:00.</summary>
    public DateTimeOffset EndsAt => HanoiTime.StartOf(LastDay.AddDays(1));

    public DateTimeOffset BeginsAt => HanoiTime.StartOf(FirstDay);
}

/// <summary>
/// The year of a round group after its deadline: steps one after another, the day before which the law wants the results out, and for how many
/// working days complaints are taken in afterwards.
/// </summary>
public sealed record RoundCalendar(IReadOnlyList<PlannedStep> Steps, DateOnly? PublishBefore, int? ComplaintDays)
{
    /// <summary>Where the calendar says nothing, a declared figure agrees only with the very figure that was measured.</summary>
    public const int UsualTolerancePercent = 0;

    /// <summary>Where the calendar says nothing, a complaint is answered within so many working days from the day after its intake on.</summary>
    public const int UsualAnswerDays = 10;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>
    /// By how many percent of the monitored figure a declared one may be off and still agrees with it, for whoever appraises the group; nothing said
    /// means <see cref="UsualTolerancePercent"/>.
    /// </summary>
    public int? TolerancePercent { get; init; }

    /// <summary>How many working days the agency has to answer a complaint; nothing said means <see cref="UsualAnswerDays"/>.</summary>
    public int? AnswerDays { get; init; }

    /// <summary>The first instant that is late: "trước 15/12" ends with 14/12.</summary>
    [JsonIgnore]
    public DateTimeOffset? PublishDueAt => PublishBefore is { } day ? HanoiTime.StartOf(day) : null;

    [JsonIgnore]
    public DateOnly? LastDayToPublish => PublishBefore?.AddDays(-1);

    public PlannedStep? Find(CalendarStepKind kind) => Steps.FirstOrDefault(step => step.Kind == kind);

    public PlannedStep? LastOf(CalendarStepKind kind) => Steps.LastOrDefault(step => step.Kind == kind);

    public string ToText() => JsonSerializer.Serialize(this, Json);

    public static RoundCalendar Parse(string text) =>
        JsonSerializer.Deserialize<RoundCalendar>(text, Json) ?? throw new InvalidDataException("A calendar is empty.");
}
