using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Appraisals;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Publications.Approving;

/// <summary>Why something of a unit is still open, in the order in which an approval is refused for it.</summary>
public enum OpenKind
{
    /// <summary>A request for explanation that may still be answered, or whose answer nobody has decided about.</summary>
    Explanation,

    /// <summary>A criterion that the unit may still correct, or whose correction its leader may still confirm.</summary>
    WithUnit,

    /// <summary>A correction, or a newer measurement, that no appraiser has looked at.</summary>
    Corrected,

    /// <summary>What a unit says against a monitored figure, and no appraiser has decided about.</summary>
    Contest,

    /// <summary>A proposal of bonus points that nobody has decided about.</summary>
    Bonus,

    /// <summary>What a unit said to its draft and nobody has answered.</summary>
    DraftAnswer,
}

/// <summary>One thing that is open, of whom and where it is settled.</summary>
public sealed record OpenMatter(OpenKind Kind, string Unit, string Path)
{
    /// <summary>The line of the set; null for a bonus, or for the result as a whole.</summary>
    public IndicatorId? Indicator { get; init; }

    /// <summary>The end of the time that the unit has; null where it is not the unit's turn.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>What has still to be said about figures before a decision can approve them.</summary>
internal static class OpenMatters
{
    public static async Task<IReadOnlyList<OpenMatter>> OfAsync(
        AppDb db,
        GroupReading reading,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var answers = await DraftAnswer.OpenOf(db, reading.Group).ToListAsync(cancellation);
        return
        [
            .. reading
                .Dossiers.OrderBy(one => one.Unit.Name, VietnameseOrder.Instance)
                .SelectMany(one =>
                    ExplanationsOf(one, at)
                        .Concat(CriteriaOf(one, at))
                        .Concat(ContestsOf(one))
                        .Concat(BonusOf(one))
                        .Concat(answers.Where(answer => answer.DossierId == one.Dossier.Id).Select(answer => AnswerOf(one, answer)))
                )
                .OrderBy(matter => matter.Kind),
        ];
    }

    /// <summary>Why results cannot be approved yet; null where nothing is open.</summary>
    public static Refusal? RefusalOf(IReadOnlyList<OpenMatter> open)
    {
        if (open.Count == 0)
        {
            return null;
        }

        var waiting = $"{open.Count(matter => matter.Kind == open[0].Kind)}";
        return open[0].Kind switch
        {
            OpenKind.Explanation => new Refusal("approval.explanations-open", waiting),
            OpenKind.WithUnit => new Refusal("approval.with-units", waiting),
            OpenKind.Corrected => new Refusal("approval.corrected-unseen", waiting),
            OpenKind.Contest => new Refusal("approval.contests-open", waiting),
            OpenKind.Bonus => new Refusal("approval.bonus-open", waiting),
            _ => new Refusal("approval.answers-open", waiting),
        };
    }

    private static IEnumerable<OpenMatter> ExplanationsOf(DossierReading reading, DateTimeOffset at) =>
        from explanation in reading.Dossier.Explanations
        where explanation.StateAt(at) is ExplanationState.Asked or ExplanationState.Prepared or ExplanationState.Answered
        let indicator = new IndicatorId(explanation.Indicator)
        select new OpenMatter(OpenKind.Explanation, reading.Unit.Name, DossierPaths.Explanation(reading.Dossier.Id, indicator))
        {
            Indicator = indicator,
            Until = explanation.StateAt(at) == ExplanationState.Answered ? null : explanation.Until,
        };

    private static IEnumerable<OpenMatter> CriteriaOf(DossierReading reading, DateTimeOffset at) =>
        from criterion in reading.Criteria
        let state = reading.Dossier.StateOf(criterion.Id, at)
        let isWithUnit = state.IsWithUnit()
        where isWithUnit || state == CriterionState.Corrected
        select new OpenMatter(
            isWithUnit ? OpenKind.WithUnit : OpenKind.Corrected,
            reading.Unit.Name,
            AppraisalPaths.Decide(reading.Dossier.Id, criterion.Id)
        )
        {
            Indicator = criterion.Id,
            Until = isWithUnit ? reading.Dossier.LatestAppraisalOf(criterion.Id)!.Until : null,
        };

    private static IEnumerable<OpenMatter> ContestsOf(DossierReading reading) =>
        from criterion in reading.Criteria
        from contest in reading.Dossier.OpenContestsOf([.. reading.Set.InputsOf(criterion).Select(input => input.Id)])
        select new OpenMatter(OpenKind.Contest, reading.Unit.Name, AppraisalPaths.Decide(reading.Dossier.Id, criterion.Id))
        {
            Indicator = criterion.Id,
        };

    private static IEnumerable<OpenMatter> BonusOf(DossierReading reading) =>
        reading
            .Dossier.BonusProposals.Where(proposal => proposal.State == BonusState.Waiting)
            .Select(_ => new OpenMatter(OpenKind.Bonus, reading.Unit.Name, DossierPaths.Bonus(reading.Dossier.Id)));

    private static OpenMatter AnswerOf(DossierReading reading, DraftAnswer answer) =>
        new(OpenKind.DraftAnswer, reading.Unit.Name, PublicationPaths.GroupDraft(reading.Group.Id))
        {
            Indicator = answer.Indicator.Length == 0 ? null : new IndicatorId(answer.Indicator),
        };
}
