using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Monitoring.Sources;

/// <summary>Reads which figures a source delivers, and which of them belong to others.</summary>
public sealed class SourceShares(Databases databases, SetLibrary sets)
{
    public async Task<IReadOnlyList<SourceShare>> OfAsync(
        Guid authority,
        Guid source,
        IReadOnlyList<RoundGroup> groups,
        Language language,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(authority);
        var shares = new List<SourceShare>();
        foreach (var kind in groups.GroupBy(group => group.UnitKind))
        {
            var owners = await InputOwners.OfAsync(db, kind.Key, cancellation);
            var (listed, indices) = (new HashSet<InputId>(), new List<SharedIndex>());
            foreach (var group in kind)
            {
                var set = (await sets.OpenAsync(authority, group.StoredSetId, cancellation)).Set;
                foreach (var index in set.MainIndices)
                {
                    var figures = CompiledSet.CriteriaOf(index).SelectMany(set.InputsOf).Where(input => listed.Add(input.Id)).ToList();
                    if (figures.Count > 0)
                    {
                        indices.Add(
                            new SharedIndex(
                                $"{index.Code}. {index.Name.In(language)}",
                                group == kind.First() ? null : group.Round!.Year,
                                figures.ConvertAll(input => FigureOf(input, owners, source, language))
                            )
                        );
                    }
                }
            }

            shares.Add(new SourceShare(kind.First(), indices));
        }

        return shares;
    }

    private static SharedFigure FigureOf(InputDefinition input, InputOwners owners, Guid source, Language language)
    {
        var isOwned = owners.ByInput.TryGetValue(input.Id.Value, out var owner);
        return new SharedFigure(
            input.Id.Value,
            input.Name.In(language),
            input.Source == InputSource.Monitored,
            isOwned && owner.Source == source,
            isOwned && owner.Source != source ? owner.Name : null
        );
    }
}
