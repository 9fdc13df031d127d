using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>Builds the traces of one unit's lines from its values and the sheet they gave; each line is traced once.</summary>
internal sealed class Explanation(CompiledSet set, UnitReading reading, Sheet sheet)
{
    private readonly Trace?[] traces = new Trace?[set.Nodes.Length];

    public Trace Of(IndicatorId at) => At(set.PositionOf(at));

    public Trace At(int position) => traces[position] ??= TraceOf(position);

    private Trace TraceOf(int position)
    {
        var at = set.Indicators[position].Id;
        var score = sheet.Nodes[position];
        var steps = Steps(position).ToList();
        if (steps[^1].Earned != score.Earned)
        {
            steps.Add(new TraceStep(TraceCode.Rounded, at, score.Earned, score.Max, []));
        }

        return new Trace(at, steps, Losses(position, steps));
    }

    private IEnumerable<TraceStep> Steps(int position)
    {
        var score = sheet.Nodes[position];
        return reading.TreatmentOf(position) switch
        {
            LineTreatment.Decided => [Decided(reading.DecisionOn(position)!, score)],
            LineTreatment.NotApplicable or LineTreatment.LeftOut =>
            [
                new TraceStep(TraceCode.NotApplicable, score.Id, score.Earned, score.Max, []),
            ],
            LineTreatment.WithoutEvidence => [new TraceStep(TraceCode.WithoutEvidence, score.Id, Points.Zero, score.Max, [])],
            LineTreatment.KnockedOut => [KnockedOut((IndicatorGroup)set.Indicators[position], score)],
            _ => set.Indicators[position] is Criterion criterion
                ? criterion.Rule.Explain(criterion.Max, new RuleReading(set, reading, position))
                : GroupSteps((IndicatorGroup)set.Indicators[position], score).Concat(UnconfirmedSteps(position, score)),
        };
    }

    private static TraceStep Decided(PointDecision decision, NodeScore score) =>
        new(
            decision.By switch
            {
                DecidedBy.Council => TraceCode.CouncilDecided,
                DecidedBy.Correction => TraceCode.Corrected,
                _ => TraceCode.Awarded,
            },
            score.Id,
            decision.Awarded.Within(score.Max),
            score.Max,
            [new Operand.Words(decision.Reason)]
        );

    private TraceStep KnockedOut(IndicatorGroup group, NodeScore score)
    {
        var input = group.KnockedOutBy!.Value;
        var operand = new Operand.Measured(input, CompiledSet.MeasuredBy(reading.Unit, set.FindInput(input)!));
        return new TraceStep(TraceCode.KnockedOut, score.Id, Points.Zero, score.Max, [operand]);
    }

    private IEnumerable<TraceStep> UnconfirmedSteps(int position, NodeScore score) =>
        position == 0 && Unconfirmed.ChangesTotal(set.Set.Policy.Unconfirmed, reading)
            ? [new TraceStep(TraceCode.Unconfirmed, score.Id, score.Earned, score.Max, [])]
            : [];

    private IEnumerable<TraceStep> GroupSteps(IndicatorGroup group, NodeScore score)
    {
        var sum = default(LineSum);
        var steps = new List<TraceStep>();
        foreach (var line in group.Children.Select(child => sheet.Nodes[set.PositionOf(child.Id)]))
        {
            sum.Add(line);
            var code = line.State == ScoreState.NotApplicable ? TraceCode.NotApplicable : TraceCode.Line;
            steps.Add(new TraceStep(code, group.Id, line.Earned, line.Max, [new Operand.Line(line.Id)]));
        }

        if (sum.IsEmpty(out var state) && state == ScoreState.NotApplicable)
        {
            return [.. steps, new TraceStep(TraceCode.NotApplicable, group.Id, score.Earned, score.Max, [])];
        }

        var (result, operands) = CodeOf(group, sum);
        return [.. steps, new TraceStep(result, group.Id, sum.Earned(group.Max), group.Max, operands)];
    }

    private static (TraceCode Code, IReadOnlyList<Operand> Operands) CodeOf(IndicatorGroup group, in LineSum sum)
    {
        if (sum.IsRescaled)
        {
            return (TraceCode.Rescaled, []);
        }

        return sum.Sum > group.Max ? (TraceCode.Capped, [new Operand.Amount(sum.Sum)]) : (TraceCode.GroupSum, []);
    }

    // Of a group, the rows under it that are short, the largest loss first; of a row, its parts, else itself.
    private Loss[] Losses(int position, List<TraceStep> steps)
    {
        var score = sheet.Nodes[position];
        if (score.Lost == Points.Zero)
        {
            return [];
        }

        var result = steps.Last(step => step.Code != TraceCode.Rounded);
        if (set.Indicators[position] is IndicatorGroup group && result.Code is TraceCode.GroupSum or TraceCode.Rescaled)
        {
            var losses = group.Children.SelectMany(child => Of(child.Id).Losses);
            return [.. losses.OrderByDescending(loss => loss.Lost)];
        }

        if (result.Code == TraceCode.SumOf)
        {
            return [.. steps.Where(step => step.Part is not null && step.Lost > Points.Zero).Select(LossOf)];
        }

        return [LossOf(result) with { Lost = score.Lost }];
    }

    private static Loss LossOf(TraceStep step) => new(step.At, step.Lost, step.Code, step.Part);
}
