using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>The words with which a workbook offers the options of a choice.</summary>
internal static class ChoiceWords
{
    /// <summary>Names where each is read back as its own option, ids where not.</summary>
    public static IReadOnlyList<string> Of(InputDefinition input, Language language)
    {
        var isReadBack = input.Options.All(option =>
            Entry.Read(input, option.Name.In(language)).TryGet(out var read, out _) && read == new Measurement.Choice(option.Id)
        );
        return [.. input.Options.Select(option => isReadBack ? option.Name.In(language) : option.Id)];
    }

    /// <summary>The word of one option among those of <see cref="Of(InputDefinition, Language)"/>.</summary>
    public static string Of(InputDefinition input, string optionId, Language language) =>
        Of(input, language)[input.Options.ToList().FindIndex(option => option.Id == optionId)];
}
