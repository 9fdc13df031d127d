using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Decide;

/// <summary>What moved since a leader last decided about the dossier, and since the round before. Either is null where there is none.</summary>
public sealed record DecideChanges(SinceDecision? SinceDecision, SinceLastYear? SinceLastYear)
{
    private const int MostShown = 6;

    public static DecideChanges Of(DossierReading now, DossierReading? decided, DossierEvent? decision, Language language) =>
        new(
            decided is null || decision is null
                ? null
                : new SinceDecision(
                    decision.Stamp.ReceivedAt,
                    decision.Fact is DossierConfirmed,
                    [
                        .. now
                            .Set.Criteria.Where(c => HasOtherValues(now, decided, c))
                            .Select(c => ChangeOf(now, c, decided, decided.Sheet.Nodes.FirstOrDefault(node => node.Id == c.Id), language)),
                    ]
                ),
            now.Before is { } before ? SinceLastYearOf(now, before, language) : null
        );

    private static SinceLastYear SinceLastYearOf(DossierReading now, LastYear before, Language language)
    {
        var moved = now
            .Set.Criteria.Select(criterion => (criterion, score: before.ScoreOf(criterion)))
            .Where(one => one.score is { } score && score.Max == one.criterion.Max)
            .Select(one => ChangeOf(now, one.criterion, before.Reading, one.score!, language))
            .Where(change => change.Points != Points.Zero)
            .OrderByDescending(change => Math.Abs(change.Points.Scaled))
            .ToList();
        return new SinceLastYear(
            before.Year,
            before.Max == now.Set.Set.Total ? now.Sheet.Total - before.Total : null,
            [.. moved.Take(MostShown)],
            moved.Count
        );
    }

    private static bool HasOtherValues(DossierReading now, DossierReading then, Criterion criterion) =>
        now.Set.InputsOf(criterion).Any(input => now.ValueOf(input) != then.ValueOf(input));

    private static ChangedCriterion ChangeOf(
        DossierReading now,
        Criterion criterion,
        DossierReading then,
        NodeScore? before,
        Language language
    ) =>
        new(
            $"{criterion.Code} {criterion.Name.In(language)}",
            DossierPaths.EntryRow(now, criterion),
            ValuesOf(then, criterion, language),
            ValuesOf(now, criterion, language),
            now.Sheet.Of(criterion.Id).Earned - (before?.Earned ?? Points.Zero),
            now.Sheet.Of(criterion.Id).Earned,
            criterion.Max
        );

    /// <summary>The values of a row in the order of its rule, a part before its whole: "38 / 48 người".</summary>
    private static string ValuesOf(DossierReading reading, Criterion criterion, Language language)
    {
        var inputs = reading.Set.FindIndicator(criterion.Id) is Criterion known ? reading.Set.InputsOf(known) : [];
        return string.Join(" / ", inputs.Select(input => Shown.Measurement(input, reading.ValueOf(input), language)));
    }
}

/// <summary>The criteria whose figures are not those that were confirmed or returned.</summary>
public sealed record SinceDecision(DateTimeOffset DecidedAt, bool WasConfirmed, IReadOnlyList<ChangedCriterion> Criteria);

/// <summary>The criteria that gained or lost most against the round before; only lines with the same maximum are compared.</summary>
public sealed record SinceLastYear(int Year, Points? Total, IReadOnlyList<ChangedCriterion> Most, int Moved);

public sealed record ChangedCriterion(string Title, string Path, string Before, string Now, Points Points, Points Earned, Points Max);
