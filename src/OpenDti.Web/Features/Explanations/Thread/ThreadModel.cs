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
    public const string GivenBackField = "givenBack";
    public const string GiveBackButton = "giveBack";

    /// <summary>The reader sits for the unit as its leader: what they write goes at once.</summary>
    public bool IsLeader { get; init; }

    /// <summary>What a specialist prepared and the unit's leader has to confirm or give back; null where nothing waits.</summary>
    public PreparedExplanation? Prepared { get; init; }

    /// <summary>Why the leader gave back what was prepared last.</summary>
    public string? GivenBack { get; init; }

    /// <summary>What the unit wrote last, by field.</summary>
    public IReadOnlyDictionary<string, string> Written { get; init; } = new Dictionary<string, string>();

    /// <summary>What stands in a field of the answer: what was just typed and refused, or what was written last.</summary>
    public string AnswerIn(string field) => (Errors.Count > 0 ? Typed : Written).GetValueOrDefault(field, "");

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;

    public static string ValueField(InputId input) => "value:" + input.Value;
}

/// <summary>An answer as it waits for the unit's leader: its words, the figures it proposes and the evidence attached for it.</summary>
public sealed record PreparedExplanation(
    string Words,
    IReadOnlyList<string> Proposed,
    IReadOnlyList<string> Papers,
    string UntilDay,
    bool MayConfirm
);

/// <summary>What was declared of one input, and the choices where it has some.</summary>
public sealed record ThreadFigure(InputDefinition Input, string Declared);
