namespace OpenDti.Scoring;

/// <summary>Says the inputs of one step: their names as they run in a sentence, and their values as shown.</summary>
internal sealed class InputWords(CompiledSet set, Language language, TraceStep step)
{
    private readonly List<Operand.Measured> measured = [.. step.Operands.OfType<Operand.Measured>()];

    /// <summary>Whether the points are a part of the maximum that is worth telling.</summary>
    public bool HasShare => step.Operands.OfType<Operand.Share>().Any(share => share.Value != 1m);

    /// <summary>"9/12 văn bản do người đứng đầu ký".</summary>
    public string PartOfWhole() => $"{ValueOf(measured[0])}/{ValueOf(measured[1])} {PhraseOf(measured[0])}";

    /// <summary>"3 cuộc họp của Ban Chỉ đạo".</summary>
    public string Counted() => $"{ValueOf(measured[0])} {PhraseOf(measured[0])}";

    /// <summary>"3/4 cuộc họp", where so many or more are wanted.</summary>
    public string? CountOfWanted() =>
        step.Operands.OfType<Operand.Wanted>().FirstOrDefault() is { Bound: Rules.StepBound.From } wanted
            ? $"{ValueOf(measured[0])}/{Shown.Number(wanted.Limit, language)} {InputOf(measured[0]).Unit ?? PhraseOf(measured[0])}"
            : null;

    /// <summary>"trưởng ban Ban Chỉ đạo: Phó Chủ tịch".</summary>
    public string Named() => Named(measured[0]);

    /// <summary>"chỉ số nhận thức số 0,8917".</summary>
    public string NamedShare() => $"{PhraseOf(measured[0])} {ValueOf(measured[0])}";

    /// <summary>Every input with its value: "số hồ sơ: 9, tổng số hồ sơ: 12".</summary>
    public string AllNamed() => string.Join(", ", measured.Select(Named));

    /// <summary>Every input that the step names: "“Tổng số hồ sơ”".</summary>
    public string Names() => string.Join(", ", measured.Select(operand => $"“{InputOf(operand).Name.In(language)}”"));

    /// <summary>The name of the input that is zero and may not be.</summary>
    public string ZeroName() => Shown.Within(InputOf(measured[^1]).Name.In(language));

    public string Share() => Shown.Number(decimal.Round(ShareValue(), 4, MidpointRounding.AwayFromZero), language);

    public string SharePercent() => Shown.Percent(ShareValue(), language);

    public string Threshold() => Shown.Percent(step.Operands.OfType<Operand.Share>().ElementAt(1).Value, language);

    public string Each() => Shown.Number(step.Operands.OfType<Operand.Amount>().First().Points.Value, language);

    private string Named(Operand.Measured operand) =>
        $"{InputOf(operand).ShortName?.In(language) ?? Shown.Within(InputOf(operand).Name.In(language))}: {Shown.Within(ValueOf(operand))}";

    private decimal ShareValue() => step.Operands.OfType<Operand.Share>().First().Value;

    private InputDefinition InputOf(Operand.Measured operand) => set.FindInput(operand.Input)!;

    private string ValueOf(Operand.Measured operand) => Shown.Measurement(InputOf(operand), operand.Value, language);

    // "Số văn bản do người đứng đầu ký" is "văn bản do người đứng đầu ký" after its number.
    private string PhraseOf(Operand.Measured operand)
    {
        var input = InputOf(operand);
        if (input.ShortName is { } given)
        {
            return given.In(language);
        }

        var name = input.Name.In(language);
        var counted = SentenceTexts.In(language).CountWords.FirstOrDefault(word => name.StartsWith(word, StringComparison.Ordinal));
        return Shown.Within(counted is null ? name : name[counted.Length..]);
    }
}
