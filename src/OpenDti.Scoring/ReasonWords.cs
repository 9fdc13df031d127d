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
            TraceCode.RatioSteps => ToBeFull(step, limit => Shown.Percent(limit, language)),
            TraceCode.CountSteps => ToBeFull(step, limit => Shown.Number(limit, language)),
            TraceCode.PeerRank => ToBeFull(step, limit => Shown.Number(limit, language)),
            TraceCode.CountTimes => CountForAll(step),
            TraceCode.SumOf => Parts(trace),
            TraceCode.GroupSum => Lines(trace, texts.WantingAt),
            TraceCode.Rescaled => Lines(trace, texts.WantingBeforeScaling),
            _ => null,
        };
    }

    private static string Filled(string text, params ReadOnlySpan<object?> values) => StepWords.Filled(text, values);

    private string? RestOfWhole(TraceStep step)
    {
        var measured = step.Operands.OfType<Operand.Measured>().ToList();
        if (measured is not [{ Value: Measurement.Number part }, { Value: Measurement.Number whole }])
        {
            return null;
        }

        var name = InputWords.LowerFirst(set.FindInput(measured[1].Input)!.Name.In(language));
        return Filled(texts.RestOfWhole, Shown.Number(whole.Value - part.Value, language), name, Shown.Number(whole.Value, language));
    }

    // Of things that are counted, whole ones are wanting.
    private string? RestOfThreshold(TraceStep step)
    {
        var measured = step.Operands.OfType<Operand.Measured>().ToList();
        if (measured is not [{ Value: Measurement.Number part }, { Value: Measurement.Number whole }])
        {
            return null;
        }

        var threshold = step.Operands.OfType<Operand.Share>().Last().Value;
        var rest = (threshold * whole.Value) - part.Value;
        var isCounted = set.FindInput(measured[0].Input)!.Kind == InputKind.Count;
        return Filled(
            texts.UnderThreshold,
            Shown.Number(isCounted ? decimal.Ceiling(rest) : rest, language),
            Shown.Percent(threshold, language)
        );
    }

    private string? ToBeFull(TraceStep step, Func<decimal, string> shown)
    {
        if (step.Operands.OfType<Operand.Wanted>().FirstOrDefault() is not { } wanted)
        {
            return null;
        }

        var isPlace = step.Code == TraceCode.PeerRank;
        var limit = isPlace
            ? texts.PlaceNeeded(wanted.Limit, language)
            : Filled(texts.Needs, Filled(texts.Bound(wanted.Bound), shown(wanted.Limit)));
        return Filled(texts.ToBeFull, limit);
    }

    private string CountForAll(TraceStep step)
    {
        var input = set.FindInput(step.Operands.OfType<Operand.Measured>().First().Input)!;
        var each = step.Operands.OfType<Operand.Amount>().First().Points;
        var count = Shown.Number(decimal.Ceiling(step.Max.Value / each.Value), language);
        return Filled(texts.ToBeFull, Filled(texts.Needs, $"{count} {input.Unit}".TrimEnd()));
    }

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
