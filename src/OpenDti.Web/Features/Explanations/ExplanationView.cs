using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Explanations;

/// <summary>One request as people read it: what was asked, answered and decided.</summary>
public sealed record ExplanationView(
    Guid Dossier,
    IndicatorId Criterion,
    string Title,
    int RoundNo,
    ExplanationState State,
    string Question,
    string AskedOn,
    string UntilDay,
    string? Answer,
    IReadOnlyList<string> Proposed,
    ExplanationOutcome? Outcome,
    string? Decision
)
{
    /// <summary>Nothing of the words is shown: they may name what a blind appraiser is not to know yet.</summary>
    public bool IsHidden { get; private init; }

    public required bool IsAnswered { get; init; }

    /// <summary>The evidence that the unit attached while it was asked, by name.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    public ExplanationView Hidden() =>
        this with
        {
            IsHidden = true,
            Question = "",
            Answer = null,
            Proposed = [],
            Papers = [],
            Decision = null,
        };

    public static ExplanationView Of(Explanation explanation, CompiledSet set, DateTimeOffset at, Language language)
    {
        var id = new IndicatorId(explanation.Indicator);
        var criterion = set.FindIndicator(id);
        return new ExplanationView(
            explanation.DossierId,
            id,
            criterion is null ? id.Value : $"{criterion.Code} {criterion.Name.In(language)}",
            explanation.RoundNo,
            explanation.StateAt(at),
            explanation.Question,
            HanoiTime.DateOf(explanation.AskedAt),
            HanoiTime.LastDateOf(explanation.Until),
            explanation.Answer,
            [.. explanation.Proposed.Select(value => Said(set, value, language))],
            explanation.Outcome,
            explanation.Decision
        )
        {
            IsAnswered = explanation.Answer is not null,
        };
    }

    public static string Said(CompiledSet set, SavedAnswer value, Language language)
    {
        var (name, figure) = FigureWords.Of(value.Input, value.Value, value.Missing, set, language);
        return $"{name}: {figure}";
    }
}
