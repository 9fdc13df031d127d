namespace OpenDti.Scoring;

/// <summary>What becomes of the criteria of a set when it is amended while units enter.</summary>
public static class AmendedCriterion
{
    /// <summary>
    /// The criteria of the new version that are new, or that ask or score otherwise than before: other inputs, another form of one, another
    /// maximum or another rule. What only has another name or number is not among them.
    /// </summary>
    public static IReadOnlySet<IndicatorId> ChangedBetween(CompiledSet before, CompiledSet after) =>
        after
            .Criteria.Where(criterion =>
                before.FindIndicator(criterion.Id) is not Criterion known
                || known.Max != criterion.Max
                || IsScoredOtherwise(before, after, criterion)
            )
            .Select(criterion => criterion.Id)
            .ToHashSet();

    /// <summary>Whether the unit is asked for something else than before: another list of inputs, or one of them in another form.</summary>
    public static bool AsksOtherwise(CompiledSet before, CompiledSet after, Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.FindIndicator(criterion.Id) is not Criterion known)
        {
            return true;
        }

        var (was, now) = (before.InputsOf(known), after.InputsOf(criterion));
        return !was.Select(input => input.Id).ToHashSet().SetEquals(now.Select(input => input.Id))
            || now.Any(input => InputDifference.IsOther(before.FindInput(input.Id)!, input));
    }

    /// <summary>Whether a criterion that is in both asks or scores otherwise, apart from its maximum.</summary>
    public static bool IsScoredOtherwise(CompiledSet before, CompiledSet after, Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.FindIndicator(criterion.Id) is Criterion known
            && (AsksOtherwise(before, after, criterion) || SaidOf(before, known with { Max = criterion.Max }) != SaidOf(after, criterion));
    }

    private static string SaidOf(CompiledSet set, Criterion criterion) =>
        string.Join('\n', RuleWords.Of(set, criterion, Language.Vi).SelectMany(sentence => Lines(sentence, depth: 0)));

    private static IEnumerable<string> Lines(RuleSentence sentence, int depth) =>
        sentence.Under.SelectMany(under => Lines(under, depth + 1)).Prepend(new string(' ', depth) + sentence.Text);
}
