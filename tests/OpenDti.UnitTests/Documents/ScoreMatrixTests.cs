using OpenDti.Documents;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents;

public sealed class ScoreMatrixTests
{
    private static readonly CompiledSet Set = TestSet
        .Of(
            [TestSet.Count("so"), TestSet.Number("gia")],
            TestSet.Group(
                "1",
                IndicatorLevel.MainIndexId,
                TestSet.Criterion("1.1", 10, new CountTimes(new InputId("so"), Points.Quantise(2))),
                TestSet.Criterion("1.2", 20, new PeerBest(new InputId("gia")))
            )
        )
        .Compiled();

    [Fact]
    public void Points_that_wait_for_other_units_are_words_and_no_zero()
    {
        var scored = Set.Score(TestSet.Unit(("so", 3), ("gia", 5)));

        var sheet = ScoreMatrix.Of(Set, [new ScoredUnit("Sở A", Rank: null, scored)], Language.Vi);

        Assert.Equal(new XlsxCell.Number(6), sheet.Rows[0][^2]);
        Assert.Equal(new XlsxCell.Words("chưa tính"), sheet.Rows[0][^1]);
    }

    [Fact]
    public void Without_units_there_is_a_header_and_nothing_to_average()
    {
        var sheet = ScoreMatrix.Of(Set, [], Language.En);

        Assert.Empty(sheet.Rows);
        Assert.Equal("Total (of 30)", sheet.Columns[1].Header);
    }
}
