using OpenDti.Scoring;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// Holds what is about to be saved against the figures of the other rows as they stand inside the write. What a page checked before may have
/// been overtaken: two people save two rows of one check at once, and each alone would be right.
/// </summary>
public sealed class AnswerRules(SetLibrary sets)
{
    /// <summary>Typed before the set was amended and saved after: the set no longer asks for it, or asks in another form.</summary>
    public async Task<Refusal?> RefusalOfFormAsync(Dossier dossier, IReadOnlyList<Entered> entries, CancellationToken cancellation)
    {
        var set = await SetOfAsync(dossier, cancellation);
        return !entries.All(entered => set.FindInput(entered.Input) is { } input && AmendmentEffect.Fits(asked: null, input, entered.Value))
                ? new Refusal("answer.set-amended")
            : entries.All(entered => IsAsked(dossier, set, entered.Input)) ? null
            : new Refusal("answer.not-concerned");
    }

    public async Task<Refusal?> RefusalOfAsync(Dossier dossier, IReadOnlyList<Entered> entries, CancellationToken cancellation)
    {
        if (await RefusalOfFormAsync(dossier, entries, cancellation) is { } otherForm)
        {
            return otherForm;
        }

        var set = await SetOfAsync(dossier, cancellation);
        var values = new Dictionary<InputId, Measurement>(DossierViews.EnteredIn(dossier, set).Values);
        var touched = new HashSet<InputId>();
        foreach (var entered in entries)
        {
            values[entered.Input] = entered.MeasuredAs(set.FindInput(entered.Input)!);
            touched.Add(entered.Input);
        }

        return set
            .Criteria.Where(criterion => criterion.Rule.Inputs.Any(touched.Contains))
            .SelectMany(criterion => AnswerCheck.Check(set, criterion, values))
            .FirstOrDefault();
    }

    private static bool IsAsked(Dossier dossier, CompiledSet set, InputId input)
    {
        var traits = dossier.Traits.ToHashSet();
        return set.Criteria.Any(criterion => criterion.Rule.Inputs.Contains(input) && set.Concerns(criterion.Id, traits));
    }

    private async Task<CompiledSet> SetOfAsync(Dossier dossier, CancellationToken cancellation) =>
        (await sets.OpenAsync(dossier.AuthorityId, dossier.RoundGroup!.StoredSetId, cancellation)).Set;
}
