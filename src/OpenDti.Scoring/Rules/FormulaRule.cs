using OpenDti.Scoring.Expressions;
using OpenDti.Scoring.Formulas;

namespace OpenDti.Scoring.Rules;

/// <summary>A formula over named inputs, where no shape fits (docs/methodology/formulas.md). What comes out is held between 0 and the maximum.</summary>
public sealed record FormulaRule(string Text, WhenUndefined? WhenUndefined = null) : Rule
{
    private readonly Parsed<Formula> parsed = FormulaParser.Parse(Text);

    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => parsed.IsValid ? parsed.Value.Names : [];

    /// <inheritdoc/>
    public override IEnumerable<InputId> ComparedInputs => parsed.IsValid ? parsed.Value.ComparedNames : [];

    /// <inheritdoc/>
    public override IEnumerable<InputId> OpenDivisors => WhenUndefined is null && parsed.IsValid ? parsed.Value.Divisors : [];

    /// <inheritdoc/>
    public bool Equals(FormulaRule? other) => other is not null && Text == other.Text && WhenUndefined == other.WhenUndefined;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, WhenUndefined);

    internal override Expression Compile(Points max, RuleScope scope)
    {
        foreach (var finding in parsed.Findings)
        {
            scope.Report(finding.Code, [.. finding.Args]);
        }

        if (!parsed.IsValid)
        {
            return Constant.Zero;
        }

        var points = Extreme.Clamp(new FormulaCompiler(scope, max).Points(parsed.Value.Root), 0m, max.Value);
        return new Fallback(points, FallbackFor.Undefined, Shares.WhenUndefined(WhenUndefined, max));
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading)
    {
        Operand[] operands = [new Operand.Formula(parsed.Value.ToString()), .. Inputs.Select(reading.Operand)];
        return [reading.Step(TraceCode.Formula, this, max, operands)];
    }
}
