using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>One option is chosen; each has its worth.</summary>
public sealed record OneOf(InputId Input, IReadOnlyList<OptionWorth> Options) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Input];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        if (scope.Find(Input, InputKind.Choice) is not { } input)
        {
            return Constant.Zero;
        }

        ReportUnmatched(input, scope);
        if (Options.All(option => option.Worth.Of(max) < max))
        {
            scope.Report("rule.maximum-unreachable", max.ToString());
        }

        var chosen = scope.Value(Input, InputKind.Choice);
        Expression points = Constant.Zero;
        for (var place = input.Options.Count - 1; place >= 0; place--)
        {
            var isChosen = new Comparison(ComparisonOperator.Equal, chosen, new Constant(place));
            var worth = Options.FirstOrDefault(option => option.OptionId == input.Options[place].Id)?.Worth ?? Worth.Nothing;
            points = new Conditional(isChosen, scope.WorthOf(worth, max), points);
        }

        return points;
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading)
    {
        var operands = new List<Operand> { reading.Operand(Input) };
        if (reading.Measured(Input) is Measurement.Choice choice)
        {
            var worth = Options.First(option => option.OptionId == choice.OptionId).Worth;
            if (worth is Worth.Share share)
            {
                operands.Add(new Operand.Share(share.Numerator / share.Denominator));
            }
        }

        return [reading.Step(TraceCode.OneOf, this, max, operands)];
    }

    private void ReportUnmatched(InputDefinition input, RuleScope scope)
    {
        foreach (var option in input.Options.Where(option => Options.All(worth => worth.OptionId != option.Id)))
        {
            scope.Report("rule.option-without-worth", input.Id.Value, option.Id);
        }

        foreach (var worth in Options.Where(worth => input.Options.All(option => option.Id != worth.OptionId)))
        {
            scope.Report(
                "rule.unknown-option",
                input.Id.Value,
                worth.OptionId,
                Nearest.To(worth.OptionId, input.Options.Select(option => option.Id)) ?? ""
            );
        }
    }
}

/// <summary>What one option is worth.</summary>
public sealed record OptionWorth(string OptionId, Worth Worth);
