using OpenDti.Scoring;
using OpenDti.Web.Features.Publications.Complaints;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Correcting;

/// <summary>What a correction changes in released results, the decision that amends them where there is one, and the next step.</summary>
public sealed record CorrectionModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    CompiledSet Set,
    string ReleasedSha256,
    string DecisionNumber,
    DateOnly DecisionDate,
    int Version,
    IReadOnlyList<CorrectionRow>? Rows,
    IReadOnlyList<ShownComplaint> Adjusting,
    int StillOpen,
    string FiguresSha256,
    CorrectionDecision? Approval,
    bool MayApprove,
    bool MayRelease,
    bool MayWithdraw,
    string? WhyNot,
    string Reason,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string ReleaseReasonField = "correctionReason";

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>One unit whose total, rank or class changes.</summary>
public sealed record CorrectionRow(string UnitName, PlaceChange Change, string? ClassBefore, string? ClassAfter);

/// <summary>The decision that amends the results, and whether the figures are still the ones it approves.</summary>
public sealed record CorrectionDecision(
    string Number,
    DateOnly Date,
    string Signer,
    string FileName,
    string FileSha256,
    bool IsStillOfThese
);
