using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Amend;

/// <summary>The set of a round group, the versions that could take its place and, once one is chosen, what that would do.</summary>
public sealed record AmendModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    RoundGroupStage Stage,
    string SetName,
    string PresentVersion,
    IReadOnlyList<(Guid Id, string Name)> Versions,
    Guid? Chosen,
    AmendView? View,
    bool MayAmend,
    string? WhyNot,
    IReadOnlyList<SetAmendment> Past,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>The effect of an amendment as people read it before it takes place.</summary>
public sealed record AmendView(
    CompiledSet Before,
    CompiledSet After,
    IReadOnlyList<AmendedLine> Lines,
    IReadOnlyList<InputDifference> Inputs,
    IReadOnlyList<string> Policies,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<AmendedUnit> Units,
    IReadOnlyList<AmendedFigure> Figures,
    IReadOnlyList<(string Criterion, int Units)> ToEnter,
    bool IsProvisional,
    bool WantsDeadline,
    string EffectSha256
)
{
    public IEnumerable<AmendedUnit> Voided => Units.Where(unit => unit.IsVoided);
}

/// <summary>A line of the set that is not the same any more; <see cref="IsScoredOtherwise"/> where its rule or its figures are others.</summary>
public sealed record AmendedLine(LineDifference Line, bool IsScoredOtherwise);

public sealed record AmendedUnit(Guid Dossier, string Name, RescoredUnit Rescored, bool IsVoided, IReadOnlyList<string> ToConfirm);

/// <summary>A figure that counts no longer: dropped with its input, or to be given anew.</summary>
public sealed record AmendedFigure(string UnitName, string Figure, string Value, Track Track, bool IsDropped);
