using OpenDti.Scoring;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// Holds what is about to be saved against the figures of the other rows as they stand inside the write. What a page checked before may have
/// been overtaken: two people save two rows of one check at once, and each alone would be right.
/// </summary>
public sealed class AnswerRules(SetLibrary sets)
{
    public async Task<Refusal?> RefusalOfAsync(Dossier dossier, IReadOnlyList<Entered> entries, CancellationToken cancellation)
    {
        var set = (await sets.OpenAsync(dossier.AuthorityId, dossier.RoundGroup!.StoredSetId, cancellation)).Set;
        var values = DossierViews.DeclaredIn(dossier, set);
        var touched = new HashSet<InputId>();
        foreach (var entered in entries)
        {
            if (set.FindInput(entered.Input) is { } input)
            {
                values[input.Id] = entered.MeasuredAs(input);
                touched.Add(input.Id);
            }
        }

        return set
            .Criteria.Where(criterion => criterion.Rule.Inputs.Any(touched.Contains))
            .SelectMany(criterion => AnswerCheck.Check(set, criterion, values))
            .FirstOrDefault();
    }
}
