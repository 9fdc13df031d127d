namespace OpenDti.Scoring;

/// <summary>One policy of a set in words: what it is about, and what holds.</summary>
public sealed record PolicySentence(string Name, IReadOnlyList<string> Says);

/// <summary>Says what a set settles where its decision leaves things open (docs/methodology/settings.md).</summary>
public static class PolicyWords
{
    /// <summary>Every policy, in the order in which they take effect.</summary>
    public static IReadOnlyList<PolicySentence> Of(IndicatorSet set, Language language)
    {
        var texts = PolicyTexts.In(language);
        var policy = set.Policy;
        return
        [
            new(texts.Rounding, [Rounded(texts, policy.Rounding)]),
            new(texts.NotApplicable, [texts.NotApplicableIs(policy.NotApplicable)]),
            new(texts.Missing, [Missing(texts, policy.Missing)]),
            new(texts.Evidence, [texts.EvidenceIs(policy.MissingEvidence)]),
            new(texts.Unconfirmed, [Unconfirmed(set, language)]),
            new(texts.Ranking, [texts.RankedOnTotal, Ties(texts, set, language)]),
            new(texts.Classes, Classes(texts, policy, language)),
            new(texts.Bonus, [Bonus(texts, policy.Bonus)]),
        ];
    }

    /// <summary>What a criterion that nobody entered brings: the end of a sentence, without its full stop.</summary>
    public static string NotEntered(IndicatorSet set, Language language) =>
        PolicyTexts.In(language).MissingIs(set.Policy.Missing.NotEntered);

    /// <summary>How a dossier counts that nobody confirmed in time, as a sentence.</summary>
    public static string Unconfirmed(IndicatorSet set, Language language)
    {
        var (texts, unconfirmed) = (PolicyTexts.In(language), set.Policy.Unconfirmed);
        return texts.UnconfirmedIs(unconfirmed.Treatment, PointsOf(unconfirmed.TakenOff, language));
    }

    private static string Rounded(PolicyTexts texts, Rounding rounding)
    {
        var levels = texts.Levels.Zip([rounding.Criterion, rounding.Group, rounding.Index, rounding.Total]).ToList();
        var rounded = levels
            .Where(level => level.Second is not null)
            .Select(level => StepWords.Filled(texts.RoundedTo, level.First, level.Second));
        var exact = levels.Where(level => level.Second is null).Select(level => level.First).ToList();
        var said = exact.Count == 0 ? rounded : rounded.Append(StepWords.Filled(texts.Exact, string.Join(", ", exact)));
        return Sentence(string.Join("; ", said.Append(StepWords.Filled(texts.Displayed, rounding.Display))));
    }

    private static string Missing(PolicyTexts texts, MissingPolicy missing) =>
        Sentence(
            string.Join(
                "; ",
                new[]
                {
                    $"{texts.NotEntered}: {texts.MissingIs(missing.NotEntered)}",
                    $"{texts.Withheld}: {texts.MissingIs(missing.Withheld)}",
                    $"{texts.Refused}: {texts.MissingIs(missing.Refused)}",
                }
            )
        );

    private static string Ties(PolicyTexts texts, IndicatorSet set, Language language) =>
        set.Policy.TieBreaks.Count == 0
            ? texts.SharedRank
            : StepWords.Filled(
                texts.TieBreaks,
                string.Join(", ", set.Policy.TieBreaks.Select(tie => NameOf(set.Root, tie.Indicator, language) ?? tie.Indicator.Value))
            );

    private static IReadOnlyList<string> Classes(PolicyTexts texts, ScoringPolicy policy, Language language) =>
        policy.Classes.Count == 0
            ? [texts.NoClasses]
            :
            [
                .. policy.Classes.Select(band =>
                    StepWords.Filled(texts.ClassFrom, band.Name.In(language), Shown.Percent(band.From.Value, language))
                ),
            ];

    private static string Bonus(PolicyTexts texts, BonusPolicy bonus)
    {
        bool[] counts = [bonus.CountsInRanking, bonus.CountsInPercentage, bonus.CountsInClass];
        var places = texts.BonusPlaces.Zip(counts).Where(place => place.Second).Select(place => place.First).ToList();
        return places.Count == 0 ? texts.BonusCountsNowhere : StepWords.Filled(texts.BonusCounts, string.Join(", ", places));
    }

    private static string? NameOf(Indicator line, IndicatorId id, Language language) =>
        line.Id == id
            ? $"{line.Code}. {line.Name.In(language)}"
            : (line as IndicatorGroup)?.Children.Select(child => NameOf(child, id, language)).FirstOrDefault(name => name is not null);

    private static string PointsOf(Points points, Language language) =>
        StepWords.Filled(RuleTexts.In(language).Points, Shown.Number(points.Value, language));

    private static string Sentence(string said) => $"{char.ToUpperInvariant(said[0])}{said[1..]}.";
}
