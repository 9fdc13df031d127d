using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Bonuses.Decide;

/// <summary>What of a proposal is taken.</summary>
public enum BonusOutcome
{
    All,
    Part,
    None,
}

/// <summary>A proposal before its decision, with what the chosen outcome would change.</summary>
public sealed record DecideBonusModel(
    Guid Group,
    int Year,
    ProposalView Proposal,
    StandingChange? Change,
    bool IsHidden,
    string? WhyNot,
    BonusOutcome? Chosen,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string OutcomeField = "outcome";
    public const string CountField = "accepted";
    public const string WordsField = "words";
    public const string VersionField = "version";
    public const string MarkField = "effect";
    public const string StepField = "step";
    public const string PreviewStep = "preview";

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}
