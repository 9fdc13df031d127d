using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A stored figure in words, also where the set at hand no longer asks for it or asks in another form: its text is told as it stands.</summary>
public static class FigureWords
{
    public static (string Name, string Value) Of(Answer answer, CompiledSet set, Language language) =>
        Of(answer.Input, answer.Value, answer.MissingReason, set, language);

    public static (string Name, string Value) Of(string id, string? canonical, MissingReason? missing, CompiledSet set, Language language)
    {
        if (set.FindInput(new InputId(id)) is not { } input)
        {
            return (id, canonical ?? "–");
        }

        var value =
            canonical is null ? Shown.WithUnit(input, new Measurement.Missing(missing ?? MissingReason.NotEntered), language)
            : CanonicalValue.Parse(input, canonical).TryGet(out var measured, out _) ? Shown.WithUnit(input, measured, language)
            : canonical;
        return (input.Name.In(language), value);
    }
}
