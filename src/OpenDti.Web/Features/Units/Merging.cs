using OpenDti.Scoring;

namespace OpenDti.Web.Features.Units;

/// <summary>Who goes on: a unit that is there already, or a new one by its code and name.</summary>
public abstract record Successor
{
    public sealed record Existing(Guid Unit) : Successor;

    public sealed record New(string Code, string Name) : Successor;
}

/// <summary>What a merging decision says: these units end, that one goes on in their place, from this day.</summary>
public sealed record Merging(
    IReadOnlyCollection<Guid> Predecessors,
    Successor Successor,
    DateOnly EffectiveDay,
    string DecisionNumber,
    DateOnly DecisionDate
)
{
    /// <summary>The facts to record where the register allows the decision: first the new unit, if there is one, then the merger.</summary>
    public Result<MergingFacts> In(IReadOnlyList<Unit> register)
    {
        if (Predecessors.Count == 0)
        {
            return new Refusal("merge.no-predecessor");
        }

        var ending = register.Where(unit => Predecessors.Contains(unit.Id)).ToList();
        if (ending.Count != Predecessors.Count)
        {
            return new Refusal("merge.unknown-unit");
        }

        if (DecisionDate > EffectiveDay)
        {
            return new Refusal("merge.effective-before-decision");
        }

        if (RefusalOfEnding(ending) is { } refusal)
        {
            return refusal;
        }

        return Successor switch
        {
            Successor.Existing existing => GoingOn(existing, ending, register),
            Successor.New founded => Founded(founded, ending, register),
            _ => throw new NotSupportedException($"{Successor.GetType().Name} is no successor."),
        };
    }

    private Refusal? RefusalOfEnding(List<Unit> ending)
    {
        if (ending.Exists(unit => unit.Kind != ending[0].Kind))
        {
            return new Refusal("merge.several-kinds");
        }

        foreach (var unit in ending)
        {
            if (unit.ValidTo is { } ended)
            {
                return new Refusal("merge.already-ended", unit.Name, Shown.Day(ended));
            }

            if (EffectiveDay <= unit.ValidFrom)
            {
                return new Refusal("merge.before-unit", unit.Name, Shown.Day(unit.ValidFrom));
            }
        }

        return null;
    }

    private Result<MergingFacts> GoingOn(Successor.Existing existing, List<Unit> ending, IReadOnlyList<Unit> register)
    {
        if (register.FirstOrDefault(unit => unit.Id == existing.Unit) is not { } successor)
        {
            return new Refusal("merge.unknown-unit");
        }

        return ending.Contains(successor) ? new Refusal("merge.own-successor", successor.Name)
            : successor.Kind != ending[0].Kind ? new Refusal("merge.successor-of-other-kind", successor.Name)
            : !successor.IsValidOn(EffectiveDay) ? new Refusal("merge.successor-not-there", successor.Name, Shown.Day(EffectiveDay))
            : new MergingFacts(Founded: null, FactOf(successor.Id));
    }

    private Result<MergingFacts> Founded(Successor.New founded, List<Unit> ending, IReadOnlyList<Unit> register)
    {
        if (register.FirstOrDefault(unit => unit.Code.Equals(founded.Code, StringComparison.OrdinalIgnoreCase)) is { } holder)
        {
            return new Refusal("merge.code-taken", founded.Code, holder.Name);
        }

        var registered = new UnitRegistered(Guid.CreateVersion7(), ending[0].Kind, founded.Code, founded.Name, EffectiveDay);
        return new MergingFacts(registered, FactOf(registered.Unit));
    }

    private UnitsMerged FactOf(Guid successor) => new([.. Predecessors], successor, EffectiveDay, DecisionNumber, DecisionDate);
}

/// <summary>What a merging decision brings: a new unit or none, and the merger.</summary>
public sealed record MergingFacts(UnitRegistered? Founded, UnitsMerged Merged);
