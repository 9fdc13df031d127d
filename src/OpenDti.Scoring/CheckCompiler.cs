using OpenDti.Scoring.Formulas;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>Compiles the checks of a set; what is wrong with them is reported to the scope.</summary>
internal static class CheckCompiler
{
    public static CompiledCheck[] Compile(IndicatorSet set, RuleScope scope)
    {
        var asked = CompiledSet.CriteriaOf(set.Root).SelectMany(criterion => criterion.Rule.Inputs).ToHashSet();
        var seen = new HashSet<string>();
        var compiled = new List<CompiledCheck>();
        foreach (var (place, check) in set.Checks.Index())
        {
            if (!seen.Add(check.Id))
            {
                scope.At($"checks[{place}].id").Report("check.duplicate-id", check.Id);
            }

            if (Compiled(check, asked, scope.At($"checks[{place}].require"), scope.At($"checks[{place}].message")) is { } ready)
            {
                compiled.Add(ready);
            }
        }

        return [.. compiled];
    }

    private static CompiledCheck? Compiled(EntryCheck check, HashSet<InputId> asked, RuleScope require, RuleScope message)
    {
        var parsed = FormulaParser.Parse(check.Require);
        foreach (var finding in parsed.Findings)
        {
            require.Report(finding.Code, [.. finding.Args]);
        }

        if (!parsed.IsValid)
        {
            return null;
        }

        var formula = parsed.Value;
        ReportNames(formula, asked, require);
        foreach (var figure in CheckMessage.FiguresIn(check.Message).Except(formula.Names))
        {
            message.Report("check.unknown-figure", figure.Value, Nearest.To(figure.Value, formula.Names.Select(name => name.Value)) ?? "");
        }

        var condition = new FormulaCompiler(require, Points.Zero).Condition(formula.Root);
        return new CompiledCheck(check, condition, [.. formula.Names.Select(require.InputAt).OfType<InputDefinition>()]);
    }

    // Who enters sees no figure of another unit, and there is no row whose maximum could be meant.
    private static void ReportNames(Formula formula, HashSet<InputId> asked, RuleScope require)
    {
        if (formula.ComparedNames.Count > 0 || formula.NamesMaximum)
        {
            require.Report("check.not-of-the-unit", formula.NamesMaximum ? FormulaNode.MaximumName : FormulaFunctions.PeersName);
        }

        if (formula.Names.Count == 0)
        {
            require.Report("check.names-nothing");
        }

        foreach (var name in formula.Names.Where(name => require.InputAt(name) is not null && !asked.Contains(name)))
        {
            require.Report("check.never-asked", name.Value);
        }
    }
}
