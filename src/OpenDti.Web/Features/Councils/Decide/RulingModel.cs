using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Councils.Decide;

/// <summary>A line of a dossier before the council: what was declared and found, what was decided, and what a decision would change.</summary>
public sealed record RulingModel(
    Guid Dossier,
    Guid Group,
    string UnitName,
    string Line,
    string Title,
    CompiledSet Set,
    Indicator? Indicator,
    long Version,
    IReadOnlyList<RulingFigure> Figures,
    RulingPoints? Points,
    CouncilRuling? InForce,
    string? Decided,
    IReadOnlyList<(string Id, string Name)> Classes,
    StandingChange? Change,
    bool IsHidden,
    string? WhyNot,
    bool MayWithdraw,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string ModeField = "mode";
    public const string ByFigures = "figures";
    public const string ByPoints = "points";
    public const string PointsField = "points";
    public const string ClassField = "class";
    public const string WordsField = "words";
    public const string VersionField = "version";
    public const string MarkField = "effect";
    public const string StepField = "step";
    public const string PreviewStep = "preview";
    public const string RulingField = "ruling";

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;

    public static string ValueField(InputId input) => "value:" + input.Value;
}

/// <summary>One input of the criterion, as it was declared and as it was found.</summary>
public sealed record RulingFigure(InputDefinition Input, string Declared, string Appraised);

/// <summary>The points of the line in each track; hidden from somebody whose unit competes.</summary>
public sealed record RulingPoints(Points Declared, Points Appraised, Points Now, Points Max);
