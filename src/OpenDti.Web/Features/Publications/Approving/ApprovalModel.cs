using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Approving;

/// <summary>What is put before the issuing body, the decision where there is one, and the next step.</summary>
public sealed record ApprovalModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    RoundGroupStage Stage,
    RoundYear CalendarYear,
    CompiledSet Set,
    Points Max,
    IReadOnlyList<ApprovalRow>? Rows,
    string FiguresSha256,
    RecordedApproval? Approval,
    TakenBackApproval? TakenBack,
    bool MayApprove,
    bool MayRelease,
    bool IsLate,
    string? WhyNot,
    string? ReleasedSha256,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string NumberField = "decisionNumber";
    public const string DateField = "decisionDate";
    public const string SignerField = "signer";
    public const string FileField = "file";
    public const string FiguresField = "figures";
    public const string ReasonField = "reason";
    public const string LateField = "lateReason";

    /// <summary>What has to be settled before a decision can be recorded; empty where another reason stands in the way.</summary>
    public IReadOnlyList<OpenMatter> Open { get; init; } = [];

    /// <summary>Whether the reader may open the pages on which all of it is settled.</summary>
    public bool MayFollow { get; init; }

    /// <summary>Whether appraisers decided anything about this group.</summary>
    public bool HasAppraisals { get; init; }

    public int Unappraised => Rows?.Sum(row => row.Unappraised) ?? 0;

    public int Unconfirmed => Rows?.Count(row => !row.IsConfirmed) ?? 0;

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed record ApprovalRow(int? Rank, string UnitName, Points Total, Points? Bonus, string? ClassName, bool IsConfirmed)
{
    /// <summary>Criteria that nobody has appraised: they count as the unit declared them.</summary>
    public int Unappraised { get; init; }

    /// <summary>Criteria that were returned and not corrected in time: the figures confirmed before count.</summary>
    public int Overdue { get; init; }
}

/// <summary>The last decision that was taken back, where none is in force since.</summary>
public sealed record TakenBackApproval(string Number, DateTimeOffset At, string Reason);

/// <summary>The decision in force, and whether the figures are still the ones it approves.</summary>
public sealed record RecordedApproval(
    string Number,
    DateOnly Date,
    string Signer,
    DateTimeOffset RecordedAt,
    string FileName,
    string FileSha256,
    bool IsStillOfThese
);
