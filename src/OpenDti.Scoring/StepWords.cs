using System.Globalization;

namespace OpenDti.Scoring;

/// <summary>Says single steps of a trace in one language.</summary>
internal sealed class StepWords(CompiledSet set, Language language)
{
    private readonly SentenceTexts texts = SentenceTexts.In(language);

    public static string Filled(string text, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);

    public string Points(Points points) => Shown.Points(set, points, language);

    public string Of(TraceStep step)
    {
        var said = WithSource(step, Said(step));
        return step.Part is { } part ? $"{part.In(language)}: {said}" : said;
    }

    // Figures that the unit did not declare itself say where they come from.
    private string WithSource(TraceStep step, string said)
    {
        var sources = step
            .Operands.OfType<Operand.Measured>()
            .Where(operand => operand.Value is not Measurement.Missing)
            .Select(operand => set.FindInput(operand.Input)!.Source)
            .ToHashSet();
        var monitored = sources.Contains(InputSource.Monitored) ? Filled(texts.MonitoredSource, said) : said;
        return sources.Contains(InputSource.Survey) ? Filled(texts.SurveySource, monitored) : monitored;
    }

    /// <summary>Why a line is short, in as few words as a row of a form has room for.</summary>
    public string Short(Trace trace)
    {
        var step = trace.Result;
        var inputs = new InputWords(set, language, step);
        return step.Code switch
        {
            TraceCode.RatioOf or TraceCode.RatioToThreshold => inputs.PartOfWhole(),
            TraceCode.RatioSteps => $"{inputs.SharePercent()}, {Needed(step)}",
            TraceCode.CountSteps => inputs.CountOfWanted() ?? $"{inputs.Counted()}, {Needed(step)}",
            TraceCode.SumOf => PartsInFull(trace),
            TraceCode.GroupSum or TraceCode.Rescaled => Said(step),
            TraceCode.BestOf => Of(trace.Steps.Last(part => part.Part is not null && part.Earned == step.Earned)),
            TraceCode.Awarded or TraceCode.CouncilDecided => ReasonOf(step),
            TraceCode.Rounded or TraceCode.Capped or TraceCode.Unconfirmed or TraceCode.Corrected => Said(step),
            TraceCode.Penalty => Penalty(step),
            TraceCode.PeerRank => $"{Facts(step, inputs)}, {Needed(step)}",
            _ => Facts(step, inputs),
        };
    }

    private string Said(TraceStep step)
    {
        var inputs = new InputWords(set, language, step);
        var earned = Points(step.Earned);
        var max = Shown.Number(step.Max.Value, language);
        return step.Code switch
        {
            TraceCode.RatioOf => $"{inputs.PartOfWhole()}, {Filled(texts.Share, Filled(texts.ShareTimesMax, inputs.Share(), max, earned))}",
            TraceCode.ShareOf => Filled(texts.ShareTimesMax, inputs.NamedShare(), max, earned),
            TraceCode.RatioToThreshold =>
                $"{inputs.PartOfWhole()}, {Filled(texts.ShareAgainstThreshold, inputs.SharePercent(), inputs.Threshold())} = {Filled(texts.Points, earned)}",
            TraceCode.OneOf when inputs.HasShare => $"{inputs.Named()}, {Filled(texts.ShareTimesMax, inputs.Share(), max, earned)}",
            TraceCode.CountTimes => Filled(texts.CountTimesEach, inputs.Counted(), inputs.Each(), earned),
            TraceCode.CountTimesCut => Filled(texts.CountTimesCut, inputs.Counted(), inputs.Each(), earned),
            TraceCode.SumOf => Filled(texts.Lines, earned),
            TraceCode.BestOf => Filled(texts.Best, earned),
            TraceCode.GroupSum => Filled(texts.Lines, earned),
            TraceCode.Rescaled => Filled(texts.Rescaled, earned),
            TraceCode.Rounded => Filled(texts.Rounded, earned),
            TraceCode.Awarded => Filled(texts.Awarded, earned, ReasonOf(step)),
            TraceCode.CouncilDecided => Filled(texts.CouncilDecided, earned, ReasonOf(step)),
            TraceCode.Corrected => Filled(texts.Corrected, earned, ReasonOf(step)),
            TraceCode.Capped => Capped(step, max),
            TraceCode.Penalty => Penalty(step),
            TraceCode.PeerBest => $"{inputs.Named()}, {Filled(texts.OfPeerBest, inputs.SharePercent())} = {Filled(texts.Points, earned)}",
            TraceCode.PeerMinMax =>
                $"{inputs.Named()}, {Filled(texts.OfPeerSpread, inputs.SharePercent())} = {Filled(texts.Points, earned)}",
            TraceCode.Formula => Filled(texts.ByFormula, FormulaOf(step), inputs.AllNamed(), earned),
            TraceCode.Unconfirmed => Filled(texts.Unconfirmed, earned),
            TraceCode.Punctual or TraceCode.PeerRank => $"{Facts(step, inputs)} = {Filled(texts.Points, earned)}",
            TraceCode.YesNo or TraceCode.OneOf or TraceCode.NotDone or TraceCode.CountSteps or TraceCode.RatioSteps =>
                $"{Facts(step, inputs)} = {Filled(texts.Points, earned)}",
            _ => Facts(step, inputs),
        };
    }

    private string Facts(TraceStep step, InputWords inputs) =>
        step.Code switch
        {
            TraceCode.YesNo or TraceCode.OneOf or TraceCode.CountTimes or TraceCode.NotDone => inputs.Named(),
            TraceCode.KnockedOut => Filled(texts.KnockedOut, inputs.Named()),
            TraceCode.Punctual => Punctual(step, inputs),
            TraceCode.PeerBest => $"{inputs.Named()}, {Filled(texts.OfPeerBest, inputs.SharePercent())}",
            TraceCode.PeerMinMax => $"{inputs.Named()}, {Filled(texts.OfPeerSpread, inputs.SharePercent())}",
            TraceCode.PeerRank => $"{inputs.Named()}, {Place(step)}",
            TraceCode.Formula => inputs.AllNamed(),
            TraceCode.AwaitingPeers => texts.AwaitingPeers,
            TraceCode.WithoutEvidence => texts.WithoutEvidence,
            TraceCode.ShareOf => inputs.NamedShare(),
            TraceCode.CountSteps => inputs.Counted(),
            TraceCode.RatioSteps => $"{inputs.PartOfWhole()}, {Filled(texts.Share, inputs.SharePercent())}",
            TraceCode.NotEntered => Filled(texts.NotEntered, inputs.Names()),
            TraceCode.Withheld => Filled(texts.Withheld, inputs.Names()),
            TraceCode.Refused => Filled(texts.Refused, inputs.Names()),
            TraceCode.Undefined => Filled(texts.Undefined, inputs.ZeroName()),
            TraceCode.NotApplicable => texts.NotApplicable,
            TraceCode.Information => texts.ForInformation,
            TraceCode.AwaitingDecision => texts.AwaitingDecision,
            _ => step.Code.ToString(),
        };

    private static string ReasonOf(TraceStep step) => step.Operands.OfType<Operand.Words>().First().Reason;

    // With its figures in it, a formula is a calculation that anyone can follow; choices and conditions keep their names.
    private string FormulaOf(TraceStep step)
    {
        var text = step.Operands.OfType<Operand.Formula>().First().Text;
        var numbers = step
            .Operands.OfType<Operand.Measured>()
            .Where(operand => operand.Value is Measurement.Number)
            .ToDictionary(
                operand => operand.Input.Value,
                operand => Shown.Measurement(set.FindInput(operand.Input)!, operand.Value, language)
            );
        return numbers.Count == step.Operands.OfType<Operand.Measured>().Count()
            ? FormulaWords.WithNumbers(text, numbers, Shown.Number(step.Max.Value, language))
            : text;
    }

    private string Penalty(TraceStep step)
    {
        var amounts = step.Operands.OfType<Operand.Amount>().ToList();
        var inputs = new InputWords(set, language, step);
        return amounts[1].Points == Scoring.Points.Zero
            ? texts.NoPenalty
            : Filled(texts.Penalty, Points(amounts[1].Points), inputs.Counted(), inputs.Each(), Points(step.Earned));
    }

    private string Capped(TraceStep step, string max)
    {
        var before = step.Operands.OfType<Operand.Amount>().First().Points;
        return before > step.Earned ? Filled(texts.Capped, Points(step.Earned), Points(before)) : Filled(texts.UnderCap, max);
    }

    private string Punctual(TraceStep step, InputWords inputs)
    {
        var due = step.Operands.OfType<Operand.Due>().First();
        return due.DaysLate == 0
            ? Filled(texts.OnTime, inputs.Named(), Shown.Day(due.Day))
            : Filled(texts.LateBy, inputs.Named(), Shown.Number(due.DaysLate, language), Shown.Day(due.Day));
    }

    private string Place(TraceStep step)
    {
        var place = step.Operands.OfType<Operand.Place>().First();
        return Filled(texts.PeerPlace, place.Rank, place.Units);
    }

    private string? Needed(TraceStep step) => new ReasonWords(set, language).Needed(step);

    private string PartsInFull(Trace trace)
    {
        var parts = trace.Steps.Where(step => step.Part is not null).ToList();
        return $"{parts.Count(step => step.Lost == Scoring.Points.Zero)}/{parts.Count} {texts.Parts}";
    }
}
