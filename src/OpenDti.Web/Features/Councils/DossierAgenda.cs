using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Councils;

/// <summary>What the dossiers themselves bring before the council: explanations, appraised points that are not the declared ones, bonus, and what was added by hand.</summary>
public sealed class DossierAgenda : AgendaSource
{
    public override Task<IReadOnlyList<AgendaItem>> OfAsync(
        AppDb db,
        GroupStanding standing,
        DateTimeOffset at,
        Language language,
        CancellationToken cancellation
    )
    {
        var differences = Differences(standing, language);
        IReadOnlyList<AgendaItem> items =
        [
            .. standing.Dossiers.SelectMany(dossier =>
                Explanations(dossier, at).Concat(differences[dossier.Dossier.Id]).Concat(Bonus(dossier, language)).Concat(Added(dossier))
            ),
        ];
        return Task.FromResult(items);
    }

    private static IEnumerable<AgendaItem> Explanations(DossierReading dossier, DateTimeOffset at) =>
        from one in dossier.Dossier.Explanations
        where one == dossier.Dossier.LatestExplanationOf(new IndicatorId(one.Indicator))
        where one.StateAt(at) != ExplanationState.Decided || one.Outcome == ExplanationOutcome.Upheld
        select new AgendaItem(dossier, one.Indicator, AgendaReason.Explanation, one.Answer ?? one.Question);

    private static ILookup<Guid, AgendaItem> Differences(GroupStanding standing, Language language)
    {
        var (declared, appraised) = (standing.SheetsIn(DossierView.Declared), standing.SheetsIn(DossierView.Appraised));
        return (
            from dossier in standing.Dossiers
            from moved in SheetDifference.Of(standing.Set, declared[dossier.Inputs.Unit], appraised[dossier.Inputs.Unit])
            where dossier.Dossier.CurrentAppraisalOf(moved.Criterion.Id) is not null
            where !IsAgreed(dossier.Dossier.LatestExplanationOf(moved.Criterion.Id))
            let note = dossier.Dossier.NoteOn(moved.Criterion.Id)
            select new AgendaItem(
                dossier,
                moved.Criterion.Id.Value,
                AgendaReason.Difference,
                note is null ? "" : AppraisalReasonTexts.Told(note, language)
            )
        ).ToLookup(item => item.Dossier.Dossier.Id);
    }

    // What the unit itself proposed and the appraiser took is no dispute.
    private static bool IsAgreed(Explanation? explanation) => explanation is { Outcome: ExplanationOutcome.Accepted, Proposed.Count: > 0 };

    private static IEnumerable<AgendaItem> Bonus(DossierReading dossier, Language language) =>
        from proposal in dossier.Dossier.BonusProposals
        where proposal.State == BonusState.Waiting
        let item = dossier.Bonus?.Items.FirstOrDefault(known => known.Id == proposal.Item)?.Name.In(language) ?? proposal.Item
        select new AgendaItem(
            dossier,
            "",
            AgendaReason.Bonus,
            CouncilTexts.In(language).Proposed(item, proposal.Count, proposal.DocumentNumber)
        )
        {
            Proposal = proposal.Id,
        };

    private static IEnumerable<AgendaItem> Added(DossierReading dossier) =>
        dossier.Dossier.CouncilItems.Select(item => new AgendaItem(dossier, item.Indicator, AgendaReason.Added, item.Words));
}
