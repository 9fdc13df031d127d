using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Complaints;

public static class ComplaintFields
{
    public const string Dossier = "dossier";
    public const string Line = "line";
    public const string Words = "words";
    public const string Evidence = "evidence";
    public const string LetterNumber = "letterNumber";
    public const string LetterDate = "letterDate";
    public const string Outcome = "outcome";
    public const string DecidedOn = "decidedOn";
    public const string Criterion = "criterion";
    public const string Version = "version";
    public const string Points = "points";

    public static string Value(InputId input) => $"value-{input}";
}

/// <summary>A line of a list to choose from.</summary>
public sealed record Choice(string Value, string Name);

/// <summary>
/// A complaint as people read it; the line is null where it is about the whole. Days left and late are working days against the day of the answer,
/// until today or the day on which it was decided.
/// </summary>
public sealed record ShownComplaint(
    Guid Id,
    Guid Dossier,
    string UnitName,
    string? Line,
    string Words,
    EvidenceItem? Evidence,
    ComplaintLetter? Letter,
    DateTimeOffset FiledAt,
    DateOnly AnswerBy,
    int DaysLeft,
    int? DaysLate,
    ComplaintState State,
    string? Decision,
    DateOnly? DecidedOn,
    string? CorrectedIn
);

/// <summary>A unit's complaints about its released result, and the form for another one.</summary>
public sealed record UnitComplaintsModel(
    Guid Dossier,
    string UnitName,
    int Year,
    string? ReleasedSha256,
    DateOnly? Until,
    int AnswerDays,
    DateOnly AnswerBy,
    string? WhyNot,
    bool MayFile,
    bool MayWithdraw,
    IReadOnlyList<Choice> Criteria,
    IReadOnlyList<Choice> Evidence,
    IReadOnlyList<ShownComplaint> Complaints,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>The complaints of a group: what is to be decided, what is being corrected, and the intake of letters.</summary>
public sealed record GroupComplaintsModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    RoundGroupStage Stage,
    DateOnly? Until,
    bool IsOver,
    int AnswerDays,
    DateOnly AnswerBy,
    string? WhyNot,
    bool MayTakeIn,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> Criteria,
    IReadOnlyList<ShownComplaint> Complaints,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public int Overdue => Complaints.Count(complaint => complaint is { State: ComplaintState.Open, DaysLate: not null });

    public int Count(ComplaintState state) => Complaints.Count(complaint => complaint.State == state);

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>One figure of a criterion that is to be corrected.</summary>
public sealed record CorrectedFigure(InputDefinition Input, string? Declared, string? Counted);

/// <summary>A criterion as it stands, and whether figures can be corrected or only points.</summary>
public sealed record CriterionToCorrect(
    Criterion Criterion,
    CompiledSet Set,
    long Version,
    Points Declared,
    Points Counted,
    string? Why,
    bool TakesPointsOnly,
    IReadOnlyList<CorrectedFigure> Figures
);

/// <summary>One complaint before those who decide about it.</summary>
public sealed record ComplaintModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    ShownComplaint Complaint,
    bool MayDecide,
    bool MayCorrect,
    string? WhyNot,
    CriterionToCorrect? Criterion,
    IReadOnlyList<Choice> Criteria,
    string Today,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}
