using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Traits by the names that a set gives them; one that the set does not know stands there as its id.</summary>
public static class TraitWords
{
    public static string Of(CompiledSet set, IEnumerable<string> traits, Language language) =>
        string.Join(", ", traits.Select(id => NameOf(set, id, language)));

    public static string NameOf(CompiledSet set, string trait, Language language) =>
        set.Set.Traits.FirstOrDefault(known => known.Id == trait)?.Name.In(language) ?? trait;
}
