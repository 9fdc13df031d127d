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

    // 6 and 2 points on the first criterion; a bonus of 2.5 each: two models for A, none for B.
    [Theory]
    [InlineData(true, "Tổng cả điểm thưởng (dùng xếp hạng)")]
    [InlineData(false, "Tổng cả điểm thưởng (không dùng xếp hạng)")]
    public void A_bonus_has_columns_of_its_own_beside_the_total(bool isRanked, string header)
    {
        var set = Set.Set with { Policy = Set.Set.Policy with { Bonus = BonusPolicy.Default with { CountsInRanking = isRanked } } };
        var compiled = set.Compiled();
        var scheme = new BonusScheme(
            "s",
            "1",
            new Text("Thưởng"),
            Basis: null,
            [new BonusItem("m", new Text("Mô hình"), Points.Quantise(2.5m), Cap: null, [])],
            Cap: null
        );
        UnitInputs[] field =
        [
            TestSet.Unit(("so", 3), ("gia", 0)) with
            {
                Bonus = [new BonusClaim("m", 2)],
            },
            TestSet.Unit(("so", 1), ("gia", 0)),
        ];
        var units = field.Select(
            (unit, place) => new ScoredUnit($"Sở {place}", Rank: place + 1, scheme.Award(compiled.Score(unit), unit, set.UnitKind))
        );

        var sheet = ScoreMatrix.Of(compiled, [.. units], Language.Vi);

        Assert.Equal(["Điểm thưởng", header], sheet.Columns.Skip(3).Take(2).Select(column => column.Header));
        Assert.Equal([new XlsxCell.Number(6), new XlsxCell.Number(5), new XlsxCell.Number(11)], sheet.Rows[0].Skip(2).Take(3));
        Assert.Equal([new XlsxCell.Number(2), new XlsxCell.Number(0), new XlsxCell.Number(2)], sheet.Rows[1].Skip(2).Take(3));
        Assert.Equal([new XlsxCell.Number(4), new XlsxCell.Number(2.5m), new XlsxCell.Number(6.5m)], sheet.Rows[2].Skip(2).Take(3));
    }

    [Fact]
    public void Without_units_there_is_a_header_and_nothing_to_average()
    {
        var sheet = ScoreMatrix.Of(Set, [], Language.En);

        Assert.Empty(sheet.Rows);
        Assert.Equal("Total (of 30)", sheet.Columns[1].Header);
    }
}
