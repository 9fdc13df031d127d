using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Explanations.Thread;

/// <summary>Everything that was asked about one criterion of a unit, latest first, and what this person may do next.</summary>
public sealed record ThreadModel(
    Guid Dossier,
    Criterion Criterion,
    string UnitName,
    int Year,
    long Version,
    IReadOnlyList<ExplanationView> Rounds,
    IReadOnlyList<ThreadFigure> Figures,
    bool IsOfUnit,
    bool MayAsk,
    bool MayAnswer,
    AppraisalLevel? DecidesAs,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string WordsField = "words";
    public const string UntilField = "until";
    public const string RoundField = "round";
    public const string VersionField = "version";
    public const string LevelField = "level";
    public const string OutcomeField = "outcome";

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;

    public static string ValueField(InputId input) => "value:" + input.Value;
}

/// <summary>What was declared of one input, and the choices where it has some.</summary>
public sealed record ThreadFigure(InputDefinition Input, string Declared);
