using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.RollOver;

/// <summary>What next year's round of the same units would be, proposed from this one, and what to look at before it opens.</summary>
public sealed record RollOverModel(
    Guid Group,
    NextYear Next,
    RoundGroup From,
    UnitKind Kind,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<(Guid Id, string Name)> Sets,
    Guid Set,
    bool IsSameSet,
    IReadOnlyList<LineDifference> Differences,
    RollOverUnits Units,
    bool IsDeadlinePast,
    RoundYear? Planned,
    IReadOnlyList<CarriedSetting> Settings,
    bool IsOwnGroup,
    Guid? OpenedAlready,
    IReadOnlyList<FieldError> Errors
)
{
    public int FromYear => From.Round!.Year;

    public int Year => Next.Year;

    public bool IsPreviewed { get; init; }

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;

    /// <summary>The days of each step as the form stands, by its field; empty where they cannot be counted.</summary>
    public IReadOnlyDictionary<string, PlannedStep> Days { get; init; } = new Dictionary<string, PlannedStep>();

    /// <summary>Something is planned after entry, and its days cannot be counted as it stands.</summary>
    public bool IsCalendarWrong { get; init; }
}

/// <summary>The units of the next round, and how they differ from those of this one.</summary>
public sealed record RollOverUnits(
    int Count,
    IReadOnlyList<string> Joined,
    IReadOnlyList<string> Left,
    IReadOnlyList<string> WithoutPeople
);
