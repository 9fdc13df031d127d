using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.Decide;

/// <summary>One criterion of one unit: what was declared and measured, what was decided, and the form for those who may decide.</summary>
public sealed record DecideModel(
    Guid Dossier,
    Guid Group,
    string UnitName,
    int Year,
    CompiledSet Set,
    Criterion Criterion,
    CriterionState State,
    long Version,
    bool IsUnconfirmed,
    bool IsHidden,
    int Evidence,
    IReadOnlyList<DecideFigure> Figures,
    int? YearBefore,
    DecidePoints Points,
    string? Why,
    string? NoteBefore,
    IReadOnlyList<DecidedBefore> Decisions,
    DecideForm? Form,
    string? WhyNot,
    DecideNeighbour? Previous,
    DecideNeighbour? Next,
    IReadOnlyList<FieldError> Errors
)
{
    /// <summary>Whether the pages of the evidence are open to the reader: an administrator counts the pieces and opens none.</summary>
    public required bool OpensEvidence { get; init; }

    /// <summary>What the unit says against monitored figures; kept from blind appraisers as the figures are.</summary>
    public required IReadOnlyList<ContestView> Contests { get; init; }

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>One input in each track, as people read it; null where there is none.</summary>
public sealed record DecideFigure(InputDefinition Input, string? Before, string? Declared, string? Monitored, string? Appraised);

public sealed record DecidePoints(Points? Before, Points? Declared, Points? Monitored, Points? Appraised);

/// <summary>A decision of one body, in words, and how often this body has returned the criterion so far. It no longer stands where the unit changed its figures since.</summary>
public sealed record DecidedBefore(AppraisalLevel Level, string Told, string Person, string At, string? Until, bool IsRevised, int Returns);

/// <summary>What this person may do, and what they typed.</summary>
public sealed record DecideForm(
    AppraisalLevel Level,
    IReadOnlyList<CriterionAct> Acts,
    IReadOnlyList<string> Phrases,
    IReadOnlyDictionary<string, string> Typed
)
{
    public const string ActField = "act";
    public const string ReasonField = "reason";
    public const string WordsField = "words";
    public const string PhraseField = "phrase";
    public const string PointsField = "points";
    public const string UntilField = "until";
    public const string VersionField = "version";
    public const string LevelField = "level";

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public static string ValueField(InputId input) => "value:" + input.Value;
}

public sealed record DecideNeighbour(Guid Dossier, string UnitName);
