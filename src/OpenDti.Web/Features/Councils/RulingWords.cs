using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Councils;

/// <summary>What a decision of the council says: figures, points, or a class.</summary>
public static class RulingWords
{
    public static string Of(CouncilRuling ruling, CompiledSet set, Language language) =>
        ruling.ClassId is { } band ? set.Set.Policy.Classes.FirstOrDefault(one => one.Id == band)?.Name.In(language) ?? band
        : ruling.Awarded is { } points ? Shown.Points(set, points, language)
        : string.Join("; ", ruling.Values.Select(value => Said(set, value, language)));

    private static string Said(CompiledSet set, SavedAnswer value, Language language)
    {
        var input = set.FindInput(new InputId(value.Input))!;
        return $"{input.Name.In(language)}: {Shown.WithUnit(input, CanonicalValue.Parse(input, value.Value!).Value, language)}";
    }
}
