using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>The engine against the second computation, on random sets and units from fixed seeds.</summary>
public sealed class ReferenceTests
{
    private const int Sets = 2_000;
    private const int UnitsPerSet = 10;

    [Fact]
    public void The_engine_and_the_naive_rationals_agree_on_every_line_of_20000_units()
    {
        for (var seed = 0; seed < Sets; seed++)
        {
            var random = new RandomSets(seed);
            var set = random.Set.Compiled();
            for (var place = 0; place < UnitsPerSet; place++)
            {
                var unit = random.NewUnit($"{place}");
                var sheet = set.Score(unit);
                foreach (var line in set.Indicators)
                {
                    var expected = ReferenceScorer.Points(random.Set, line, unit);
                    var earned = sheet.Of(line.Id).Earned.Value;
                    Assert.True(expected.Is(earned), $"seed {seed}, unit {place}, line {line.Id}: {earned}, expected {expected}");
                }
            }
        }
    }

    [Fact]
    public void The_trace_ends_in_the_points_of_the_sheet_and_every_sentence_can_be_said()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new RandomSets(seed);
            var set = random.Set.Compiled();
            var unit = random.NewUnit("u");
            var sheet = set.Score(unit);
            foreach (var (line, trace) in set.Indicators.Zip(Scorer.ExplainAll(set, unit, PeerFacts.None)))
            {
                Assert.Equal(line.Id, trace.Id);
                Assert.Equal(sheet.Of(line.Id).Earned, trace.Final.Earned);
                Assert.EndsWith(".", Sentences.Full(set, trace, Language.Vi), StringComparison.Ordinal);
                Assert.NotEmpty(Sentences.Why(set, trace, Language.En));
            }
        }
    }
}
