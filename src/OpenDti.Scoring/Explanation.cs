using OpenDti.Scoring.Expressions;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>Builds the traces of one unit's lines from its values and the sheet they gave; each line is traced once.</summary>
internal sealed class Explanation(CompiledSet set, UnitInputs unit, Sheet sheet)
{
    private readonly Slot[] slots = set.SlotsOf(unit);
    private readonly Dictionary<IndicatorId, Trace> traces = [];

    public Trace Of(IndicatorId at)
    {
        if (!traces.TryGetValue(at, out var trace))
        {
            trace = TraceOf(at);
            traces.Add(at, trace);
        }

        return trace;
    }

    private Trace TraceOf(IndicatorId at)
    {
        var position = set.PositionOf(at);
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
        if (unit.Decisions.FirstOrDefault(decision => decision.Indicator == score.Id) is { } decision)
        {
            return
            [
                new TraceStep(
                    TraceCode.Awarded,
                    score.Id,
                    decision.Awarded.Within(score.Max),
                    score.Max,
                    [new Operand.Words(decision.Reason)]
                ),
            ];
        }

        if (set.Indicators[position] is IndicatorGroup group)
        {
            return GroupSteps(group, score);
        }

        var criterion = (Criterion)set.Indicators[position];
        if (IsNotApplicable(criterion))
        {
            return [new TraceStep(TraceCode.NotApplicable, score.Id, score.Earned, score.Max, [])];
        }

        return criterion.Rule.Explain(criterion.Max, new RuleReading(set, unit, score.Id, slots));
    }

    private bool IsNotApplicable(Criterion criterion) =>
        criterion.Rule.Inputs.Any(id => unit.Values.GetValueOrDefault(id) is Measurement.Missing { Reason: MissingReason.NotApplicable });

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

        return
        [
            .. steps,
            new TraceStep(sum.IsRescaled ? TraceCode.Rescaled : TraceCode.GroupSum, group.Id, sum.Earned(group.Max), group.Max, []),
        ];
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
        if (set.Indicators[position] is IndicatorGroup group && result.Code != TraceCode.Awarded)
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
