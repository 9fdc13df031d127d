using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring;

/// <summary>What holds for one line before its rule is asked.</summary>
internal enum LineTreatment
{
    /// <summary>A person gave the points.</summary>
    Decided,

    /// <summary>It does not concern this unit.</summary>
    NotApplicable,

    /// <summary>A value is missing and the policy leaves the row out.</summary>
    LeftOut,

    /// <summary>Its evidence is not there and the policy gives nothing for that.</summary>
    WithoutEvidence,

    /// <summary>The answer to another row brings the group to 0.</summary>
    KnockedOut,

    /// <summary>Its rule, or the sum of its lines.</summary>
    Computed,
}

/// <summary>One unit as its set reads it: values at their slots, decisions at their lines. Score and trace read the same one.</summary>
internal sealed class UnitReading
{
    private readonly CompiledSet set;
    private readonly PointDecision?[]? decisions;
    private readonly Outcome?[] outcomes;

    public UnitReading(CompiledSet set, UnitInputs unit, PeerFacts peers)
    {
        this.set = set;
        Unit = unit;
        Slots = set.SlotsOf(unit, peers);
        outcomes = new Outcome?[set.Nodes.Length];
        decisions = unit.Decisions.Count > 0 ? ByPosition(set, unit) : null;
    }

    public UnitInputs Unit { get; }

    public Slot[] Slots { get; }

    /// <summary>What the rule of a row came to; computed once, told twice.</summary>
    public Outcome OutcomeOf(int position) => outcomes[position] ??= set.Nodes[position].Points!.Evaluate(Slots);

    public PointDecision? DecisionOn(int position) => decisions?[position];

    public LineTreatment TreatmentOf(int position)
    {
        var node = set.Nodes[position];
        if (DecisionOn(position) is not null)
        {
            return LineTreatment.Decided;
        }

        if (node.Points is null)
        {
            return TreatmentOfGroup(node);
        }

        if (!node.AppliesToUnit(Unit) || HasNotApplicable(node))
        {
            return LineTreatment.NotApplicable;
        }

        if (IsLeftOut(node))
        {
            return LineTreatment.LeftOut;
        }

        return LacksEvidence(node) ? LineTreatment.WithoutEvidence : LineTreatment.Computed;
    }

    /// <summary>How settled a row is that its rule computes.</summary>
    public ScoreState StateOf(CompiledNode node)
    {
        var state = node.IsAwarded ? ScoreState.Incomplete : ScoreState.Settled;
        foreach (var ordinal in node.Ordinals)
        {
            if (IsMissing(node, ordinal, MissingTreatment.Wait))
            {
                return ScoreState.Incomplete;
            }
        }

        foreach (var ordinal in node.PeerOrdinals)
        {
            if (state == ScoreState.Settled && Slots[ordinal].State == SlotState.AwaitingPeers)
            {
                state = ScoreState.Provisional;
            }
        }

        return state;
    }

    private static PointDecision?[] ByPosition(CompiledSet set, UnitInputs unit)
    {
        var placed = new PointDecision?[set.Nodes.Length];
        foreach (var decision in unit.Decisions)
        {
            // The council comes after the appraiser, a correction after both; of one body the first decision counts.
            if (set.FindPosition(decision.Indicator) is { } position && !(placed[position]?.By >= decision.By))
            {
                placed[position] = decision;
            }
        }

        return placed;
    }

    private LineTreatment TreatmentOfGroup(CompiledNode node) =>
        node.KnockedOutBy is { } knock && Slots[knock] is { State: SlotState.HasValue, Number: not 0m } && node.AppliesToUnit(Unit)
            ? LineTreatment.KnockedOut
            : LineTreatment.Computed;

    private bool HasNotApplicable(CompiledNode node)
    {
        foreach (var ordinal in node.Ordinals)
        {
            if (Slots[ordinal].State == SlotState.NotApplicable)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLeftOut(CompiledNode node)
    {
        foreach (var ordinal in node.Ordinals)
        {
            if (IsMissing(node, ordinal, MissingTreatment.LeaveOut))
            {
                return true;
            }
        }

        return false;
    }

    private bool LacksEvidence(CompiledNode node) =>
        set.Set.Policy.MissingEvidence == MissingEvidencePolicy.Zero
        && Unit.WithoutEvidence.Count > 0
        && Unit.WithoutEvidence.Contains(node.Indicator.Id);

    private bool IsMissing(CompiledNode node, int ordinal, MissingTreatment treatment)
    {
        var state = Slots[ordinal].State;
        if (state == SlotState.HasValue)
        {
            return false;
        }

        var missing = set.Set.Policy.Missing;
        var treated = state switch
        {
            SlotState.NotEntered => missing.NotEntered == treatment,
            SlotState.Withheld => missing.Withheld == treatment,
            SlotState.Refused => missing.Refused == treatment,
            _ => false,
        };
        return treated && IsAsked(node, ordinal);
    }

    // What is only asked after a yes is not wanting after a no.
    private bool IsAsked(CompiledNode node, int ordinal)
    {
        foreach (var (input, onlyIf) in node.AskedOnlyIf)
        {
            if (input == ordinal && Slots[onlyIf] is { State: SlotState.HasValue, Number: 0m })
            {
                return false;
            }
        }

        return true;
    }
}
