using OpenDti.Scoring;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers.Enter;

/// <summary>The fields of one row as they were typed, read as measurements, with everything that is wrong with them.</summary>
public sealed record TypedAnswers(
    IReadOnlyDictionary<InputId, string> Texts,
    IReadOnlyList<Entered> Entries,
    IReadOnlyDictionary<InputId, Refusal> FieldRefusals,
    IReadOnlyList<Refusal> RowRefusals
)
{
    public bool AreRefused => FieldRefusals.Count > 0 || RowRefusals.Count > 0;

    public static TypedAnswers Read(DossierReading reading, Criterion criterion, Posted posted, Language language)
    {
        var texts = new Dictionary<InputId, string>();
        var values = new Dictionary<InputId, Measurement>();
        var refusals = new Dictionary<InputId, Refusal>();
        var entries = new List<Entered>();
        foreach (var input in reading.Set.InputsOf(criterion))
        {
            texts[input.Id] = TextOf(reading, input, posted, language);
            if (input.Source == InputSource.Monitored)
            {
                // A system measures it; whatever the form says of it is nobody's entry.
                continue;
            }

            var read = ReadField(reading, input, texts[input.Id], language);
            if (!read.TryGet(out var measured, out var refusal))
            {
                refusals[input.Id] = refusal;
                continue;
            }

            values[input.Id] = measured;
            entries.Add(Entered.From(input.Id, measured, SeenVersionIn(posted, input.Id)));
        }

        return new TypedAnswers(texts, entries, refusals, refusals.Count > 0 ? [] : RefusalsOf(reading, criterion, values));
    }

    /// <summary>A check of the set may name figures of other rows; those are as they are saved.</summary>
    private static IReadOnlyList<Refusal> RefusalsOf(
        DossierReading reading,
        Criterion criterion,
        IReadOnlyDictionary<InputId, Measurement> typed
    )
    {
        var values = new Dictionary<InputId, Measurement>(reading.Inputs.Values);
        foreach (var (input, measured) in typed)
        {
            values[input] = measured;
        }

        return AnswerCheck.Check(reading.Set, criterion, values, reading.Earlier);
    }

    /// <summary>A field that was not sent at all (no option chosen) leaves what is saved; only an emptied one empties it.</summary>
    private static string TextOf(DossierReading reading, InputDefinition input, Posted posted, Language language) =>
        posted.Fields.GetValueOrDefault(EntryField.ValueField(input.Id)) ?? Shown.Editable(reading.ValueOf(input), language);

    /// <summary>A text left as it was shown is the saved value: what a person did not touch is never read anew.</summary>
    private static Result<Measurement> ReadField(DossierReading reading, InputDefinition input, string text, Language language)
    {
        var saved = reading.ValueOf(input);
        return text == Shown.Editable(saved, language) ? saved : Entry.Read(input, text);
    }

    private static long SeenVersionIn(Posted posted, InputId input) =>
        long.TryParse(posted[EntryField.SeenField(input)], System.Globalization.NumberStyles.None, provider: null, out var version)
            ? version
            : 0;
}
