using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>What a unit says against a monitored figure, as appraisers read it.</summary>
public sealed record ContestView(string Figure, string Words, string? Proposed, string? Document, DateTimeOffset At, bool IsOpen)
{
    /// <summary>What is said against the figures of a criterion as they stand; of a figure that came in later, nothing.</summary>
    public static IReadOnlyList<ContestView> Of(Dossier dossier, CompiledSet set, Criterion criterion, Language language) =>
        [
            .. from input in set.InputsOf(criterion)
            let said = dossier.ContestOf(input.Id)
            where said is not null
            let proposed = said.Proposed is null ? null : FigureWords.Of(said.Input, said.Proposed, missing: null, set, language).Value
            select new ContestView(input.Name.In(language), said.Words, proposed, said.Document, said.ReceivedAt, said.IsOpen),
        ];
}
