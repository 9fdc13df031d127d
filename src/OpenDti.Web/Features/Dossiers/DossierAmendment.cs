using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The part of a dossier that an amended set touches. No figure is lost by it.</summary>
public sealed partial class Dossier
{
    /// <summary>What the unit declared that counted until the set was amended, and is to be given anew.</summary>
    public IEnumerable<Answer> FiguresSetAside() => _answers.Where(a => a is { Track: Track.Declared, SetAsideVersion: not null });

    /// <summary>
    /// The figures of any track that no longer fit the amended set. An input that was dropped earlier and comes back takes its figure again where it
    /// asks for the same as when it was dropped; <paramref name="asked"/> knows under which definition.
    /// </summary>
    public IReadOnlyList<FigureSetAside> FiguresNotFitting(CompiledSet after, Func<InputId, InputDefinition?> asked) =>
        [
            .. _answers
                .Where(a => a.SetAsideVersion is null && after.FindInput(new InputId(a.Input)) is not null)
                .Where(a => !AmendmentEffect.Fits(asked(new InputId(a.Input)), after.FindInput(new InputId(a.Input))!, a.Value))
                .OrderBy(a => a.Input, StringComparer.Ordinal)
                .ThenBy(a => a.Track)
                .Select(a => new FigureSetAside(a.Input, a.Track)),
        ];

    /// <summary>The decisions about criteria that ask or score otherwise now; what was returned to the unit stays with it.</summary>
    public IReadOnlyList<string> AppraisedAmong(IReadOnlySet<IndicatorId> changed) =>
        [
            .. _appraisals
                .Where(a => changed.Contains(new IndicatorId(a.Indicator)))
                .Where(a => LatestAppraisalOf(new IndicatorId(a.Indicator)) is not { Act: CriterionAct.Return, IsRevised: false })
                .Select(a => a.Indicator)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private void TakeSet(DossierSetAmended amended, long seq, DateTimeOffset receivedAt)
    {
        foreach (var one in amended.SetAside)
        {
            _answers.Find(a => a.Input == one.Input && a.Track == one.Track)!.SetAside(seq);
        }

        foreach (var indicator in amended.ToAppraise)
        {
            DropCorrection(indicator);
            Revise(indicator);
            _appraisals.RemoveAll(a => a.Indicator == indicator);
        }

        if (amended.VoidVersion is not null)
        {
            (State, SentAt, VoidedAt) = (DossierState.Entering, null, receivedAt);
            (ConfirmedVersion, ConfirmedAt, ConfirmedBy, SignedPaperId) = (null, null, null, null);
        }
    }
}
