namespace OpenDti.Scoring;

/// <summary>Puts traces into sentences that an official would sign. Nothing is computed here, and sentences are never hashed.</summary>
public static class Sentences
{
    /// <summary>One step in words, without the code of its line and without a full stop.</summary>
    public static string Of(CompiledSet set, TraceStep step, Language language) => new StepWords(set, language).Of(step);

    /// <summary>One short remark for the row of a form: "đạt tối đa", "chưa đạt 5,00: 3/4 cuộc họp", "chưa nhập".</summary>
    public static string Why(CompiledSet set, Trace trace, Language language)
    {
        var words = new StepWords(set, language);
        var texts = SentenceTexts.In(language);
        var result = trace.Result;
        if (IsNothingEntered(trace))
        {
            return texts.NotEnteredShort;
        }

        if (result.Code is TraceCode.AwaitingDecision or TraceCode.NotApplicable or TraceCode.AwaitingPeers)
        {
            return words.Of(result);
        }

        if (result.Max == Points.Zero)
        {
            return texts.NothingScored;
        }

        return trace.Final.Lost == Points.Zero
            ? texts.FullShort
            : StepWords.Filled(texts.NotReachedWhy, words.Points(trace.Final.Lost), words.Short(trace));
    }

    /// <summary>The whole sentence: "1.2: 9/12 văn bản do người đứng đầu ký, tỷ lệ 0,75 × 20 = 15,00 điểm; chưa đạt 5,00 điểm vì còn thiếu 3 …"</summary>
    public static string Full(CompiledSet set, Trace trace, Language language)
    {
        var words = new StepWords(set, language);
        var texts = SentenceTexts.In(language);
        var clauses = trace.Steps.Where(step => IsTold(step, trace, words)).Select(step => words.Of(step)).ToList();
        if (
            trace.Result
                is { Code: not (TraceCode.NotApplicable or TraceCode.Information or TraceCode.AwaitingPeers or TraceCode.AwaitingDecision) }
            && trace.Final.Max > Points.Zero
        )
        {
            clauses.Add(trace.Final.Lost == Points.Zero ? texts.FullPoints : NotReached(set, trace, language));
        }

        var code = set.FindIndicator(trace.Id)!.Code;
        var said = string.Join("; ", clauses);
        return code.Length == 0 ? $"{char.ToUpperInvariant(said[0])}{said[1..]}." : StepWords.Filled(texts.Whole, code, said);
    }

    private static string NotReached(CompiledSet set, Trace trace, Language language)
    {
        var texts = SentenceTexts.In(language);
        var notReached = StepWords.Filled(texts.NotReached, Shown.Points(set, trace.Final.Lost, language));
        return new ReasonWords(set, language).Of(trace) is { } why ? StepWords.Filled(texts.Because, notReached, why) : notReached;
    }

    // The lines under a group have sentences of their own; a rounding that nobody can see is not told.
    private static bool IsTold(TraceStep step, Trace trace, StepWords words) =>
        step.Code switch
        {
            TraceCode.Line => false,
            TraceCode.NotApplicable => step == trace.Result,
            TraceCode.Rounded => words.Points(step.Earned) != words.Points(trace.Result.Earned),
            _ => true,
        };

    private static bool IsNothingEntered(Trace trace) =>
        trace.Result.Code == TraceCode.NotEntered
        || (
            trace.Result.Code is TraceCode.SumOf or TraceCode.BestOf
            && trace.Steps.Where(step => step.Part is not null).All(step => step.Code == TraceCode.NotEntered)
        );
}
