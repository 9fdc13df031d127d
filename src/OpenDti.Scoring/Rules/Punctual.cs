using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>
/// Something due on a day: everything on time, less when late, nothing when it was not done. The day is only asked where
/// <paramref name="Done"/> says that it was done at all; without that input a day has to be given.
/// </summary>
public sealed record Punctual(InputId? Done, InputId Day, DateOnly Due, IReadOnlyList<LateStep> Late, Worth Later) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => Done is { } done ? [done, Day] : [Day];

    internal override IEnumerable<(InputId Input, InputId OnlyIf)> AskedOnlyIf => Done is { } done ? [(Day, done)] : [];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        for (var place = 1; place < Late.Count; place++)
        {
            if (Late[place].UpToDays <= Late[place - 1].UpToDays || Late[place].Worth.Of(max) > Late[place - 1].Worth.Of(max))
            {
                scope.Report("rule.late-steps-not-falling", $"{Late[place].UpToDays}");
            }
        }

        var days = new Arithmetic(ArithmeticOperator.Subtract, scope.Value(Day, InputKind.Day), new Constant(Due.DayNumber));
        var points = StepTable.Compile(days, Steps, Later, max, scope);
        return Done is { } done ? new Conditional(scope.Value(done, InputKind.YesNo), points, Constant.Zero) : points;
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading)
    {
        if (Done is { } done && reading.Measured(done) is not Measurement.YesNo { Value: true })
        {
            return [reading.Step(TraceCode.NotDone, this, max, reading.Operand(done))];
        }

        var late = reading.Measured(Day) is Measurement.Day day ? Math.Max(0, day.Date.DayNumber - Due.DayNumber) : 0;
        return [reading.Step(TraceCode.Punctual, this, max, reading.Operand(Day), new Operand.Due(Due, late))];
    }

    private IReadOnlyList<Step> Steps =>
        [new(StepBound.UpTo, 0m, Worth.Full), .. Late.Select(step => new Step(StepBound.UpTo, step.UpToDays, step.Worth))];
}

/// <summary>What something is still worth when it comes so many days late at most.</summary>
public sealed record LateStep(int UpToDays, Worth Worth);
