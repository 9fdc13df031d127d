using OpenDti.Scoring;
using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A stored figure in words, also where the set at hand no longer asks for it or asks in another form: its text is told as it stands.</summary>
public static class FigureWords
{
    /// <summary>A figure that was set aside is told without its unit of measure: the set at hand may have another one.</summary>
    public static (string Name, string Value) Of(Answer answer, CompiledSet set, Language language) =>
        set.FindInput(new InputId(answer.Input)) is { } input && answer is { SetAsideVersion: not null, Value: { } canonical }
            ? (
                input.Name.In(language),
                CanonicalValue.Parse(input, canonical).TryGet(out var measured, out _)
                    ? Shown.Measurement(input, measured, language)
                    : canonical
            )
            : Of(answer.Input, answer.Value, answer.MissingReason, set, language);

    /// <summary>Its name in both languages, for a notice.</summary>
    public static string NameOf(string id, CompiledSet set) =>
        set.FindInput(new InputId(id)) is { } input ? NoticeMessage.InBoth(input.Name) : id;

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
