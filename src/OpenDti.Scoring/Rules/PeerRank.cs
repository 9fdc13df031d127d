using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>A step table on the place of the own value within the group: 1st to 3rd bring everything, up to the 10th a half. Waits until the field is complete.</summary>
public sealed record PeerRank(InputId Input, Better Better, IReadOnlyList<Step> Steps, Worth Otherwise) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Input];

    /// <inheritdoc/>
    public override IEnumerable<InputId> ComparedInputs => [Input];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        scope.Number(Input);

        // The trace tells the place among so many units: that figure needs its slot too.
        scope.Peer(PeerFunction.Count, Input);
        return StepTable.Compile(scope.Peer(Function, Input), Steps, Otherwise, max, scope);
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading)
    {
        var place = reading.Peer(Function, Input) ?? 0m;
        var units = reading.Peer(PeerFunction.Count, Input) ?? 0m;
        Operand[] operands = [reading.Operand(Input), new Operand.Place((int)place, (int)units), .. StepTable.Operands(place, Steps, max)];
        return [reading.Step(TraceCode.PeerRank, this, max, operands)];
    }

    private PeerFunction Function => Better == Better.Higher ? PeerFunction.RankFromHighest : PeerFunction.RankFromLowest;
}
