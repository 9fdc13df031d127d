using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Drafts;

/// <summary>A unit's draft result as it was sent, and what it has said to it.</summary>
public sealed record UnitDraftModel(
    Guid Dossier,
    string UnitName,
    int Year,
    Guid? Draft,
    DateTimeOffset? SentAt,
    string? SentAgainBecause,
    DateTimeOffset? AnswersUntil,
    bool IsOver,
    bool MayAnswer,
    Points Declared,
    Points Total,
    Points Max,
    Points Bonus,
    CompiledSet Set,
    string? ClassName,
    IReadOnlyList<UnitDraftLine> Lines,
    IReadOnlyList<ShownDraftAnswer> Answers,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    /// <summary>The reader is the unit's leader: what they write goes at once.</summary>
    public bool IsLeader { get; init; }

    /// <summary>What a specialist prepared, for the unit's own eyes; it waits for the leader or was given back.</summary>
    public IReadOnlyList<PreparedDraftAnswer> Prepared { get; init; } = [];

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>An answer that waits for the leader; <paramref name="GivenBack"/> says why it does not any more.</summary>
public sealed record PreparedDraftAnswer(string Indicator, string? Line, bool Agrees, string Words, long Version, string? GivenBack);

/// <summary>One line: what was declared and what the draft holds; criteria carry the appraisers' note.</summary>
public sealed record UnitDraftLine(
    string Id,
    string Title,
    bool IsCriterion,
    Points Declared,
    Points Earned,
    Points Max,
    Points Lost,
    string? Note
)
{
    public bool Differs => Declared != Earned;
}

public sealed record ShownDraftAnswer(
    Guid Dossier,
    string UnitName,
    string Indicator,
    string? Line,
    bool Agrees,
    string Words,
    DateTimeOffset AnsweredAt,
    DraftOutcome? Outcome,
    string? Settlement,
    bool IsOpen,
    bool MaySettle
)
{
    /// <summary>The reply to what was said before on this line.</summary>
    public EarlierReply? Earlier { get; init; }
}

public sealed record EarlierReply(DraftOutcome Outcome, string Words, DateTimeOffset At);

/// <summary>A group's draft: whether it was sent, who has answered what, and what is to be settled.</summary>
public sealed record GroupDraftModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    RoundGroupStage Stage,
    RoundYear CalendarYear,
    Guid? Draft,
    DateTimeOffset? SentAt,
    string? SentAgainBecause,
    DateTimeOffset? AnswersUntil,
    bool IsOver,
    bool IsStillOfThese,
    string? WhyNot,
    bool MaySend,
    string Days,
    int Units,
    int Answered,
    IReadOnlyList<ShownDraftAnswer> Answers,
    Guid? Settling,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public int Open => Answers.Count(answer => answer.IsOpen);

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;

    /// <summary>What was typed about this answer, where its settlement was refused.</summary>
    public string TypedAbout(ShownDraftAnswer answer, string field) =>
        Settling == answer.Dossier && this[DraftFields.Line] == answer.Indicator ? this[field] : "";

    public string? ErrorAbout(ShownDraftAnswer answer, string field) => ErrorOf(DraftFields.IdOf(field, answer.Dossier, answer.Indicator));
}

public static class DraftFields
{
    public const string Draft = "draft";
    public const string Line = "line";
    public const string Words = "words";
    public const string Agrees = "agrees";
    public const string Outcome = "outcome";
    public const string Version = "version";
    public const string PreparedLine = "preparedLine";
    public const string GiveBack = "giveBack";
    public const string GivenBackBecause = "givenBackBecause";
    public const string Days = "days";
    public const string Reason = "reason";

    /// <summary>The reason beside one of several prepared answers on a page.</summary>
    public static string BecauseOf(string line) => $"{GivenBackBecause}:{line}";

    /// <summary>The field of one of several settlements on a page.</summary>
    public static string IdOf(string field, Guid dossier, string line) => $"{field}:{dossier:N}:{line}";
}
