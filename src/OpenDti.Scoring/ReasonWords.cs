namespace OpenDti.Scoring;

/// <summary>Says what more would have brought the points that a line has not reached; nothing where the calculation already says it.</summary>
internal sealed class ReasonWords(CompiledSet set, Language language)
{
    // More lines than this read as a list, not as a reason.
    private const int MostLines = 3;

    private readonly SentenceTexts texts = SentenceTexts.In(language);

    public string? Of(Trace trace)
    {
        var step = trace.Result;
        return step.Code switch
        {
            TraceCode.RatioOf => RestOfWhole(step),
            TraceCode.RatioToThreshold => RestOfThreshold(step),
            TraceCode.CountTimes => RestOfCount(step),
            TraceCode.RatioSteps or TraceCode.CountSteps or TraceCode.PeerRank => Needed(step) is { } needed
                ? Filled(texts.ToBeFull, needed)
                : null,
            TraceCode.SumOf => Parts(trace),
            TraceCode.GroupSum => Lines(trace, texts.WantingAt),
            TraceCode.Rescaled => Lines(trace, texts.WantingBeforeScaling),
            _ => null,
        };
    }

    private static string Filled(string text, params ReadOnlySpan<object?> values) => StepWords.Filled(text, values);

    /// <summary>The limit of the step that brings the most, as what is needed; nothing where the step has no limits.</summary>
    public string? Needed(TraceStep step)
    {
        if (step.Operands.OfType<Operand.Wanted>().FirstOrDefault() is not { } wanted)
        {
            return null;
        }

        return step.Code switch
        {
            TraceCode.PeerRank => texts.PlaceNeeded(wanted.Limit, language),
            TraceCode.RatioSteps => Filled(texts.Needs, Filled(texts.Bound(wanted.Bound), Shown.Percent(wanted.Limit, language))),
            _ => Filled(texts.Needs, Filled(texts.Bound(wanted.Bound), Shown.Number(wanted.Limit, language))),
        };
    }

    private string? RestOfWhole(TraceStep step)
    {
        var whole = step.Operands.OfType<Operand.Measured>().Last();
        var input = set.FindInput(whole.Input)!;
        return Rest(step) is { } rest
            ? Filled(texts.RestOfWhole, rest, Shown.Within(input.Name.In(language)), Shown.Measurement(input, whole.Value, language))
            : null;
    }

    private string? RestOfThreshold(TraceStep step) =>
        Rest(step) is { } rest
            ? Filled(texts.UnderThreshold, rest, Shown.Percent(step.Operands.OfType<Operand.Share>().Last().Value, language))
            : null;

    private string? RestOfCount(TraceStep step)
    {
        var input = set.FindInput(step.Operands.OfType<Operand.Measured>().First().Input)!;
        return Rest(step) is { } rest ? Filled(texts.RestOfCount, $"{rest} {input.Unit}".TrimEnd()) : null;
    }

    private string? Rest(TraceStep step) =>
        step.Operands.OfType<Operand.ShortBy>().FirstOrDefault() is { } rest ? Shown.Number(rest.Rest, language) : null;

    private string? Parts(Trace trace)
    {
        var parts = trace.Steps.Where(step => step.Part is not null && step.Lost > Points.Zero);
        return Wanting([.. parts.Select(step => ($"“{step.Part!.In(language)}”", step.Lost))], texts.WantingAt);
    }

    // A line that is not shown outside is not named here either; its points stand in the sum.
    private string? Lines(Trace trace, string text)
    {
        var lines = trace
            .Losses.GroupBy(loss => loss.At)
            .Select(loss => (Line: set.FindIndicator(loss.Key)!, Lost: loss.Aggregate(Points.Zero, (sum, part) => sum + part.Lost)))
            .Where(loss => !loss.Line.IsSensitive)
            .OrderByDescending(loss => loss.Lost);
        return Wanting([.. lines.Select(line => (line.Line.Code, line.Lost))], text);
    }

    private string? Wanting(IReadOnlyList<(string Name, Points Lost)> places, string text)
    {
        if (places.Count == 0)
        {
            return null;
        }

        var named = string.Join(", ", places.Take(MostLines).Select(place => $"{place.Name} ({Amount(place.Lost)})"));
        var more = places.Count > MostLines ? Filled(texts.AndMore, places.Count - MostLines) : "";
        return Filled(text, named + more);
    }

    private string Amount(Points points) => Shown.Points(set, points, language);
}
