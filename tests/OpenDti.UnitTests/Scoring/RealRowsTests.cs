using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Rows of published sets as they stand there, each computed by hand.</summary>
public sealed class RealRowsTests
{
    // A district set as quoted at https://thuvienphapluat.vn/bulletin/document.aspx?bid=4cac85e7-7197-4294-bf45-7c4e0081cac5,
    // rows 1.1 to 1.3 of 20 points each: meetings of the committee, meetings chaired by the head, directives signed by the head.
    private static readonly CompiledSet District = TestSet
        .Of(
            [TestSet.Count("hop"), TestSet.Count("chu-tri"), TestSet.Count("ky"), TestSet.Count("van-ban")],
            TestSet.Group(
                "1",
                IndicatorLevel.MainIndexId,
                TestSet.Criterion(
                    "1.1",
                    20m,
                    new CountSteps(new("hop"), [From(4, 20m), From(3, 15m), From(2, 10m), From(1, 5m)], Worth.Nothing)
                ),
                TestSet.Criterion("1.2", 20m, new RatioOf(new("chu-tri"), new("hop"))),
                TestSet.Criterion("1.3", 20m, new RatioOf(new("ky"), new("van-ban")))
            )
        )
        .Compiled();

    [Theory]
    [InlineData(4, 3, 9, 12, "20 15 15 50")] // 20; 3/4 × 20; 9/12 × 20
    [InlineData(3, 2, 7, 9, "15 13.33 15.56 43.89")] // 15; 13.333…; 15.555…
    [InlineData(1, 1, 0, 5, "5 20 0 25")]
    [InlineData(0, 0, 5, 5, "0 0 20 20")] // no meeting: nothing to chair
    public void The_first_rows_of_a_district_set(int hop, int chuTri, int ky, int vanBan, string expected)
    {
        var sheet = District.Score(TestSet.Unit(("hop", hop), ("chu-tri", chuTri), ("ky", ky), ("van-ban", vanBan)));

        Assert.Equal(expected, string.Join(' ', sheet.Nodes.Skip(2).Select(node => node.Earned).Append(sheet.Total)));
    }

    // ICT Index 3 (40 points): own figure ÷ the highest of the field, for every unit of it.
    [Fact]
    public void The_highest_of_the_field_has_40_points_and_the_others_their_share()
    {
        var set = TestSet.OfRule(40m, new PeerBest(new("a")), TestSet.Number("a")).Compiled();
        decimal[] figures = [0.8m, 1.2m, 1.6m, 0m];
        var field = figures.Select((figure, place) => TestSet.Unit(("a", figure)) with { Unit = $"{place}" }).ToList();
        var peers = Scorer.Survey(set, field);

        Assert.Equal(["20", "30", "40", "0"], field.Select(unit => Scorer.Score(set, unit, peers).Total.ToString()));
    }

    // Hà Nội: the row on the digital economy applies to 8 of 17 departments; the others have it left out and rescaled.
    [Fact]
    public void A_row_for_8_of_17_departments_leaves_the_other_9_comparable()
    {
        var row = TestSet.Criterion("1.2", 10m, new YesNo(new("kinh-te"))) with { AppliesTo = new Applicability(["kinh-te-so"], []) };
        var group = TestSet.Group("1", IndicatorLevel.MainIndexId, TestSet.Criterion("1.1", 30m, new YesNo(new("chung"))), row);
        var set = (
            TestSet.Of([TestSet.YesNo("chung"), TestSet.YesNo("kinh-te")], group) with
            {
                Traits = [new("kinh-te-so", new Text("Kinh tế số"))],
            }
        ).Compiled();
        var units = Enumerable
            .Range(1, 17)
            .Select(place =>
                TestSet.Unit(("chung", true), ("kinh-te", place % 2 == 0)) with
                {
                    Unit = $"{place}",
                    Traits = place <= 8 ? new HashSet<string> { "kinh-te-so" } : new HashSet<string>(),
                }
            )
            .ToList();

        var totals = units.Select(unit => set.Score(unit).Total.ToString()).ToList();

        Assert.Equal(["30", "40", "30", "40", "30", "40", "30", "40"], totals[..8]);
        Assert.All(totals[8..], total => Assert.Equal("40", total)); // 30 of 30 stand for 40 of 40
    }

    private static Step From(int limit, decimal points) => new(StepBound.From, limit, new Worth.Absolute(Points.Quantise(points)));
}
