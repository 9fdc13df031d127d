using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring;

/// <summary>What a rule may ask of the group about one input.</summary>
public enum PeerFunction
{
    /// <summary>The highest value.</summary>
    Highest,

    /// <summary>The lowest value.</summary>
    Lowest,

    /// <summary>The own place where more is better: 1 and the number of units with more.</summary>
    RankFromHighest,

    /// <summary>The own place where less is better: 1 and the number of units with less.</summary>
    RankFromLowest,

    /// <summary>How many units have a value.</summary>
    Count,
}

/// <summary>The figures of the group that the rules of a set ask for; each has a slot after those of the inputs.</summary>
internal sealed class PeerFigures(int inputCount)
{
    private readonly List<(PeerFunction Function, int Input)> figures = [];

    public int SlotCount => inputCount + figures.Count;

    public int OrdinalOf(PeerFunction function, int input)
    {
        var place = figures.IndexOf((function, input));
        if (place < 0)
        {
            place = figures.Count;
            figures.Add((function, input));
        }

        return inputCount + place;
    }

    /// <summary>The slots of all figures about one input.</summary>
    public IEnumerable<int> OrdinalsAbout(int input) =>
        figures.Index().Where(figure => figure.Item.Input == input).Select(figure => inputCount + figure.Index);

    /// <summary>Fills the slots of the figures; the unit's own values stand in theirs.</summary>
    public void Fill(Slot[] slots, IReadOnlyList<InputDefinition> inputs, PeerFacts peers)
    {
        for (var place = 0; place < figures.Count; place++)
        {
            var (function, ordinal) = figures[place];
            slots[inputCount + place] = Of(function, inputs[ordinal], slots[ordinal], peers);
        }
    }

    private static Slot Of(PeerFunction function, InputDefinition input, Slot own, PeerFacts peers)
    {
        if (!peers.AreCompleteFor(input.Id))
        {
            return new Slot(0m, SlotState.AwaitingPeers);
        }

        if (!peers.Spreads.TryGetValue(input.Id, out var spread) || own.State != SlotState.HasValue)
        {
            return default;
        }

        var scale = input.Kind == InputKind.Percent ? 100m : 1m;
        return new Slot(
            function switch
            {
                PeerFunction.Highest => spread.Highest / scale,
                PeerFunction.Lowest => spread.Lowest / scale,
                PeerFunction.RankFromHighest => 1 + spread.Above(own.Number * scale),
                PeerFunction.RankFromLowest => 1 + spread.Below(own.Number * scale),
                _ => spread.Units,
            },
            SlotState.HasValue
        );
    }
}
