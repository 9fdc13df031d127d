using System.Globalization;

namespace OpenDti.Scoring;

/// <summary>Checks and jumps in words: the sentence of the set with the figures in it, and both years of what has jumped.</summary>
internal static class EntryWarningWords
{
    private static readonly Text Grown = new(
        "{0}: năm {1} là {2}, năm nay là {3}, tăng {4} (vượt mức {5}). Hãy kiểm tra lại.",
        "{0}: {2} in {1}, {3} now, up by {4} (beyond {5}). Please check."
    );

    private static readonly Text Shrunk = new(
        "{0}: năm {1} là {2}, năm nay là {3}, giảm {4} (vượt mức {5}). Hãy kiểm tra lại.",
        "{0}: {2} in {1}, {3} now, down by {4} (beyond {5}). Please check."
    );

    private static readonly Text PercentagePoints = new("{0} điểm phần trăm", "{0} percentage points");

    /// <summary>The sentence of a check or a jump of this set; nothing for any other refusal.</summary>
    public static string? Of(Refusal refusal, CompiledSet set, Language language) =>
        refusal.Code switch
        {
            "answer.check" => OfCheck(refusal.Args, set, language),
            "answer.jump" => OfJump(refusal.Args, set, language),
            _ => null,
        };

    private static string? OfCheck(IReadOnlyList<string> args, CompiledSet set, Language language)
    {
        if (set.Set.Checks.FirstOrDefault(check => check.Id == args[1]) is not { } check)
        {
            return null;
        }

        var figures = new Dictionary<string, string>();
        for (var place = 2; place + 1 < args.Count; place += 2)
        {
            var input = set.FindInput(new InputId(args[place]))!;
            figures[args[place]] = Shown.Measurement(input, CanonicalValue.Parse(input, args[place + 1]).Value, language);
        }

        return CheckMessage.Filled(check.Message.In(language), figures);
    }

    private static string? OfJump(IReadOnlyList<string> args, CompiledSet set, Language language)
    {
        if (set.FindInput(new InputId(args[0])) is not { } input)
        {
            return null;
        }

        var change = Number(args[4]);
        return Filled(
            (change < 0m ? Shrunk : Grown).In(language),
            input.Name.In(language),
            args[1],
            Figure(input, args[2], language),
            Figure(input, args[3], language),
            Share(input, Math.Abs(change), language),
            Share(input, Number(args[5]), language)
        );
    }

    private static string Figure(InputDefinition input, string canonical, Language language) =>
        Shown.WithUnit(input, new Measurement.Number(Number(canonical)), language);

    private static string Share(InputDefinition input, decimal share, Language language) =>
        input.Kind == InputKind.Percent
            ? Filled(PercentagePoints.In(language), Shown.Number(share * 100m, language))
            : Shown.Percent(share, language, decimals: 1);

    private static decimal Number(string canonical) => decimal.Parse(canonical, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string Filled(string text, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);
}
