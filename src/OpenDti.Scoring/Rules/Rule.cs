using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>
/// A shape of scoring rule. Each shape says three things: which inputs it reads, which expression it compiles to, and
/// which step explains what it came to. Its page stands in docs/methodology/rules.md.
/// </summary>
public abstract record Rule
{
    /// <summary>The inputs it reads, in the order in which they should be asked.</summary>
    public abstract IEnumerable<InputId> Inputs { get; }

    /// <summary>The rules that this one is made of.</summary>
    public virtual IEnumerable<Rule> Inner => [];

    /// <summary>Pairs of which the first may not exceed the second.</summary>
    public virtual IEnumerable<(InputId Part, InputId Whole)> PartsOfWholes => Inner.SelectMany(rule => rule.PartsOfWholes);

    /// <summary>The inputs in which the unit is compared with its peers: their points wait until the field is complete.</summary>
    public virtual IEnumerable<InputId> ComparedInputs => Inner.SelectMany(rule => rule.ComparedInputs);

    /// <summary>The inputs that it divides by without saying what counts where they are 0.</summary>
    public virtual IEnumerable<InputId> OpenDivisors => [];

    /// <summary>Inputs that are only asked where another one is a yes.</summary>
    internal virtual IEnumerable<(InputId Input, InputId OnlyIf)> AskedOnlyIf => Inner.SelectMany(rule => rule.AskedOnlyIf);

    /// <summary>
    /// The points as an expression over input ordinals; what is wrong is reported to the scope. It may lie outside 0 to the
    /// maximum: whoever uses it, the row or a rule around this one, holds it between the two.
    /// </summary>
    internal abstract Expression Compile(Points max, RuleScope scope);

    /// <summary>The steps by which these inputs came to these points; the last one is the sum of the others.</summary>
    internal abstract IEnumerable<TraceStep> Explain(Points max, RuleReading reading);
}

/// <summary>What a rule gives where its calculation has no answer, such as 0 of 0.</summary>
public enum WhenUndefined
{
    /// <summary>No points.</summary>
    Zero,

    /// <summary>All points: nothing was asked for, so nothing is wanting.</summary>
    Full,
}
