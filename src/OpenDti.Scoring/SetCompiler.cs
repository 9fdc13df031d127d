using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>Lays the tree of a set out as one list of lines, parents first, and compiles their rules.</summary>
internal sealed class SetCompiler
{
    private readonly IndicatorSet set;
    private readonly RuleScope scope;
    private readonly PeerFigures figures;
    private readonly List<CompiledNode> nodes = [];

    public SetCompiler(IndicatorSet set, RuleScope scope, PeerFigures figures)
    {
        this.set = set;
        this.scope = scope;
        this.figures = figures;
        Add(set.Root, parent: -1, path: "", above: []);
    }

    public CompiledNode[] Nodes => [.. nodes];

    private void Add(Indicator indicator, int parent, string path, Applicability[] above)
    {
        Applicability[] appliesTo = indicator.AppliesTo is { } own ? [.. above, own] : above;
        var node = new CompiledNode(indicator, parent, DecimalsOf(indicator)) { AppliesTo = appliesTo };
        if (indicator is Criterion criterion)
        {
            nodes.Add(Compiled(node, criterion, path));
            return;
        }

        var group = (IndicatorGroup)indicator;
        var position = nodes.Count;
        nodes.Add(node with { KnockedOutBy = KnockOut(group, path) });
        foreach (var (place, child) in group.Children.Index())
        {
            Add(child, position, SetChecks.PathOfChild(path, place), appliesTo);
        }
    }

    private CompiledNode Compiled(CompiledNode node, Criterion criterion, string path)
    {
        var points = criterion.Rule.Compile(criterion.Max, scope.At($"{path}.rule"));
        return node with
        {
            Points = points,
            Ordinals = [.. Places(criterion.Rule.Inputs)],
            PeerOrdinals = [.. Places(criterion.Rule.ComparedInputs).SelectMany(figures.OrdinalsAbout)],
            AskedOnlyIf = [.. criterion.Rule.AskedOnlyIf.SelectMany(OnlyIf)],
        };
    }

    private IEnumerable<int> Places(IEnumerable<InputId> ids) => ids.Distinct().Select(scope.OrdinalOf).OfType<int>();

    private IEnumerable<(int Input, int OnlyIf)> OnlyIf((InputId Input, InputId OnlyIf) asked) =>
        scope.OrdinalOf(asked.Input) is { } input && scope.OrdinalOf(asked.OnlyIf) is { } condition ? [(input, condition)] : [];

    private int? KnockOut(IndicatorGroup group, string path) =>
        group.KnockedOutBy is { } input && scope.At($"{path}.knockedOutBy").Find(input, InputKind.YesNo) is not null
            ? scope.OrdinalOf(input)
            : null;

    private int? DecimalsOf(Indicator indicator)
    {
        var rounding = set.Policy.Rounding;
        return indicator switch
        {
            Criterion => rounding.Criterion,
            _ when indicator.Id == set.Root.Id => rounding.Total,
            _ when indicator.Level == IndicatorLevel.MainIndexId => rounding.Index,
            _ => rounding.Group,
        };
    }
}
