using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>What a rule sees of its set while it is compiled: the inputs by name, and a place to report what is wrong.</summary>
internal sealed class RuleScope(
    IReadOnlyDictionary<InputId, int> ordinals,
    IReadOnlyList<InputDefinition> inputs,
    PeerFigures figures,
    List<Finding> findings
)
{
    /// <summary>Where in the file the rule stands.</summary>
    public string Path { get; private init; } = "";

    public RuleScope At(string path) => new(ordinals, inputs, figures, findings) { Path = path };

    public RuleScope Under(string step) => At($"{Path}.{step}");

    public int? OrdinalOf(InputId id) => ordinals.TryGetValue(id, out var ordinal) ? ordinal : null;

    public void Report(string code, params string[] args) => findings.Add(new Finding(code, Path, At: null, args));

    /// <summary>The definition of an input, if there is one.</summary>
    public InputDefinition? InputAt(InputId id) => ordinals.TryGetValue(id, out var ordinal) ? inputs[ordinal] : null;

    /// <summary>The known input that a name was probably meant to be; the empty text where none is near.</summary>
    public string NearestTo(InputId id) => Nearest.To(id.Value, inputs.Select(input => input.Id.Value)) ?? "";

    /// <summary>The definition of an input, where there is one of a fitting kind; otherwise that is reported.</summary>
    public InputDefinition? Find(InputId id, params ReadOnlySpan<InputKind> kinds)
    {
        if (!ordinals.TryGetValue(id, out var ordinal))
        {
            Report("rule.unknown-input", id.Value, NearestTo(id));
            return null;
        }

        var input = inputs[ordinal];
        if (!kinds.Contains(input.Kind))
        {
            Report("rule.wrong-kind", id.Value, input.Kind.ToString(), string.Join(", ", kinds.ToArray()));
            return null;
        }

        return input;
    }

    /// <summary>The value of a numeric input as an expression.</summary>
    public Expression Number(InputId id) => Value(id, InputKind.Count, InputKind.Number, InputKind.Percent);

    /// <summary>The value of an input of one of these kinds as an expression.</summary>
    public Expression Value(InputId id, params ReadOnlySpan<InputKind> kinds) =>
        Find(id, kinds) is null ? Constant.Zero : new InputValue(ordinals[id]);

    /// <summary>A figure of the group about an input as an expression.</summary>
    public Expression Peer(PeerFunction function, InputId id)
    {
        if (!ordinals.TryGetValue(id, out var ordinal))
        {
            return Constant.Zero;
        }

        // The points of each unit would give away the sealed values of the others.
        if (inputs[ordinal].Disclosure == Disclosure.Sealed)
        {
            Report("rule.peers-over-sealed", id.Value);
        }

        return new InputValue(figures.OrdinalOf(function, ordinal));
    }

    /// <summary>What something is worth, which may be neither negative nor above the maximum.</summary>
    public Constant WorthOf(Worth worth, Points max)
    {
        var points = worth.Of(max);
        if (points < Points.Zero || points > max)
        {
            Report("rule.worth-outside-maximum", points.ToString(), max.ToString());
        }

        return new Constant(points.Value);
    }
}
