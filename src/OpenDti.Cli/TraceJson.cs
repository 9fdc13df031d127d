using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>Why a unit scored what it scored, for another program: every step as codes and operands, and its sentences.</summary>
internal static class TraceJson
{
    public static string Write(ScoredField field, UnitInputs unit, IEnumerable<Trace> traces) =>
        JsonText.Of(
            new
            {
                Set = field.Set.Set.Id,
                field.Set.Set.Version,
                Unit = unit.Unit,
                Name = field.Names[unit.Unit],
                Lines = traces.Select(trace => LineOf(field, unit, trace)),
            }
        );

    private static object LineOf(ScoredField field, UnitInputs unit, Trace trace)
    {
        var line = field.Set.FindIndicator(trace.Id)!;
        var score = field.Sheets[unit.Unit].Of(trace.Id);
        return new
        {
            Id = trace.Id.Value,
            line.Code,
            Name = line.Name.Vi,
            Earned = score.Earned.Value,
            Max = score.Max.Value,
            State = score.State.ToString(),
            Steps = trace.Steps.Select(step => StepOf(field.Set, step)),
            Losses = trace.Losses.Select(loss => new
            {
                Line = loss.At.Value,
                Lost = loss.Lost.Value,
                Cause = loss.Cause.ToString(),
                Part = loss.Part?.Vi,
            }),
            Vi = Sentences.Full(field.Set, trace, Language.Vi),
            En = Sentences.Full(field.Set, trace, Language.En),
        };
    }

    private static object StepOf(CompiledSet set, TraceStep step) =>
        new
        {
            Code = step.Code.ToString(),
            Part = step.Part?.Vi,
            Earned = step.Earned.Value,
            Max = step.Max.Value,
            Operands = step.Operands.Select(operand => OperandOf(set, operand)),
        };

    private static object OperandOf(CompiledSet set, Operand operand) =>
        operand switch
        {
            Operand.Measured { Value: Measurement.Missing missing } measured => new
            {
                Input = measured.Input.Value,
                Missing = missing.Reason.ToString(),
                Source = SourceOf(set, measured),
            },
            Operand.Measured measured => new
            {
                Input = measured.Input.Value,
                Value = CanonicalValue.Of(measured.Value),
                Source = SourceOf(set, measured),
            },
            Operand.Share share => new { Share = share.Value },
            Operand.Amount amount => new { Points = amount.Points.Value },
            Operand.Reached reached => new
            {
                Reached = reached.Bound.ToString(),
                reached.Limit,
                Worth = reached.Worth.Value,
            },
            Operand.Wanted wanted => new
            {
                Wanted = wanted.Bound.ToString(),
                wanted.Limit,
                Worth = wanted.Worth.Value,
            },
            Operand.ShortBy rest => new { ShortBy = rest.Rest },
            Operand.Words words => new { words.Reason },
            Operand.Due due => new { Due = due.Day, due.DaysLate },
            Operand.Place place => new { Place = place.Rank, place.Units },
            Operand.Formula formula => new { Formula = formula.Text },
            Operand.Line line => new { Line = line.Id.Value },
            _ => throw new InvalidOperationException($"No form for {operand.GetType().Name}."),
        };

    private static string SourceOf(CompiledSet set, Operand.Measured measured) => set.FindInput(measured.Input)!.Source.ToString();
}
