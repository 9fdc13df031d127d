using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Decide;

/// <summary>Something to look at before confirming: a word for what it is, the criteria, and a sentence.</summary>
public sealed record DecideFlag(string Word, IReadOnlyList<FlaggedCriterion> Criteria, string Sentence)
{
    private const int MostUnfolded = 5;

    /// <summary>More criteria than a leader reads at a glance.</summary>
    public bool IsLong => Criteria.Count > MostUnfolded;
}

public sealed record FlaggedCriterion(string Title, string Path);

/// <summary>Finds what a leader should look at before confirming.</summary>
public static class DecideFlags
{
    public static IReadOnlyList<DecideFlag> Of(DossierReading reading, Language language)
    {
        var texts = DecideTexts.In(language);
        var missing = reading.Criteria.Where(criterion => !reading.IsAnswered(criterion)).ToList();
        var flags = new List<DecideFlag>();
        if (missing.Count > 0)
        {
            var atStake = missing.Aggregate(Points.Zero, (sum, criterion) => sum + reading.Sheet.Of(criterion.Id).Lost);
            var criteria = missing.ConvertAll(criterion => FlaggedOf(reading, criterion, language));
            flags.Add(new DecideFlag(texts.NotEnteredWord, criteria, texts.NotEnteredCosts(Shown.Points(reading.Set, atStake, language))));
        }

        flags.AddRange(
            from criterion in reading.Criteria
            let review = reading.OpenReviewOf(criterion)
            where review is not null
            select new DecideFlag(texts.NotCorrectedWord, [FlaggedOf(reading, criterion, language)], texts.NotCorrected(review.Note))
        );
        var unproved = reading.Criteria.Where(reading.LacksEvidence).ToList();
        if (unproved.Count > 0)
        {
            var criteria = unproved.ConvertAll(criterion => FlaggedOf(reading, criterion, language));
            flags.Add(new DecideFlag(EvidenceWords.In(language).Lacking, criteria, texts.UnprovedMeans));
        }

        flags.AddRange(
            from criterion in reading.Criteria
            from warning in EvidenceWindow.WarningsOn(reading, criterion, language)
            group criterion by warning into same
            select new DecideFlag(
                EvidenceWords.In(language).OutsideWindowWord,
                [.. same.Select(criterion => FlaggedOf(reading, criterion, language))],
                same.Key
            )
        );
        flags.AddRange(
            from criterion in reading.Criteria
            from warning in EntryWarnings.Of(reading.Set, criterion, reading.Inputs.Values, reading.Earlier)
            group criterion by RefusalSentences.Of(warning.What, reading.Set, language) into same
            select new DecideFlag(texts.LookAgainWord, [.. same.Select(criterion => FlaggedOf(reading, criterion, language))], same.Key)
        );
        return flags;
    }

    private static FlaggedCriterion FlaggedOf(DossierReading reading, Criterion criterion, Language language) =>
        new($"{criterion.Code} {criterion.Name.In(language)}", DossierPaths.EntryRow(reading, criterion));
}
