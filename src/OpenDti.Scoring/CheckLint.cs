using OpenDti.Scoring.Formulas;

namespace OpenDti.Scoring;

/// <summary>Remarks on checks that can be used but say nothing, say too much, or say what is checked anyway.</summary>
internal static class CheckLint
{
    public static IEnumerable<Finding> Of(CompiledSet set)
    {
        var known = set.Criteria.SelectMany(criterion => criterion.Rule.PartsOfWholes).ToHashSet();
        return set.Set.Checks.SelectMany((check, place) => Of(set, check, known, $"checks[{place}]"));
    }

    private static IEnumerable<Finding> Of(CompiledSet set, EntryCheck check, HashSet<(InputId Part, InputId Whole)> known, string path)
    {
        var formula = FormulaParser.Parse(check.Require).Value;
        var certainty = FormulaCertainty.Of(formula.Root, set.FindInput);
        if (!certainty.MayFail)
        {
            yield return At("lint.check-never-fails", $"{path}.require", check.Id);
        }

        if (!certainty.MayHold)
        {
            yield return At("lint.check-never-holds", $"{path}.require", check.Id);
        }

        if (PartOfWhole(formula.Root) is { } pair && known.Contains(pair))
        {
            yield return At("lint.check-is-built-in", $"{path}.require", pair.Part.Value, pair.Whole.Value);
        }

        foreach (var figure in CheckMessage.NotShownBy(check.Message, formula.Names))
        {
            yield return At("lint.check-figure-not-shown", $"{path}.message", figure.Value);
        }
    }

    private static (InputId Part, InputId Whole)? PartOfWhole(FormulaNode node) =>
        node switch
        {
            FormulaBinary { Operator.Sign: "<=", Left: FormulaName part, Right: FormulaName whole } => (new(part.Name), new(whole.Name)),
            FormulaBinary { Operator.Sign: ">=", Left: FormulaName whole, Right: FormulaName part } => (new(part.Name), new(whole.Name)),
            _ => null,
        };

    private static Finding At(string code, string path, params string[] args) => new(code, path, At: null, args);
}
